import { defineRule, type Place, podCounts } from '../../src/rule/index.js'

export default defineRule({
  id: 'publish-not-ready-on-traffic-service',
  summary: 'A Service that carries traffic publishes the addresses of Pods that are not ready.',
  why: 'With publishNotReadyAddresses every endpoint counts as ready, whatever its readiness probe says: requests go to Pods that still start, that report themselves overloaded or broken, or that are shutting down.',
  details: `
The field is meant for peers that must find each other before they are ready, by a headless Service. Traffic should come through a second Service without it.

It is an **error** where an Ingress or route, a load balancer or a workload of the manifests sends traffic to a Service with a ClusterIP whose Pods have a readiness probe, and several Pods run. It is a **warning**
where the Service is headless or of type NodePort, or where no readiness probe is seen; **info** for a single Pod, and where the Pods are in no manifest.

It is silent for a headless Service that only workloads call (peers look each other up by it), for one that selects a single Pod (\`statefulset.kubernetes.io/pod-name\`), and where every port is for peers: gossip, raft,
p2p, clustering. It is silent for Vault and OpenBao as well, whose Pods are unsealed through their Service before they are ready, and for the query frontends and schedulers of Loki, Mimir and Tempo, which
become ready when the first querier has found them.

The fix removes the field, and is unsafe: peers may need it, and then it belongs to a Service of their own.`,
  category: 'traffic',
  severity: 'error',
  presets: ['traffic', 'availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Service API: publishNotReadyAddresses',
      url: 'https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec',
    },
    { title: 'EndpointSlices: conditions', url: 'https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/#conditions' },
  ],
  messages: {
    traffic:
      'Service {service} counts every Pod as ready (publishNotReadyAddresses), and {consumer} sends traffic to it: requests reach Pods that still start or whose readiness probe fails. Remove the field here; peers that need it get a headless Service of their own.',
  },
  on: {
    Service(service, { report, cluster }) {
      const spec = service.at('spec')
      const at = spec.at('publishNotReadyAddresses')
      if (at.boolean !== true || cluster.supersededBy(service.resource)) return
      const { resource } = service
      const selector = spec.at('selector').entries()
      if (selector.length === 0 || selector.some(([label]) => label === podName)) return
      const ports = spec.at('ports').items()
      if (ports.length > 0 && ports.every(port => forPeers.test(port.at('name').string ?? ''))) return
      const edges = cluster.workloadsOf(resource)
      if (edges.some(({ workload }) => workload.running.some(container => unsealed.test(container.at('image').string ?? '')))) return
      if (awaited.test(resource.name ?? '')) return
      const headless = spec.at('clusterIP').string === 'None'
      const consumers: { readonly noun: string; readonly at: Place; readonly message: string }[] = []
      for (const route of cluster.routesTo(resource)) {
        const noun = `${route.route.kind} ${route.route.name}`
        if (!route.weak) consumers.push({ noun, at: route.at, message: `${noun} sends traffic to this Service` })
      }
      const type = spec.at('type')
      if (type.string === 'LoadBalancer' || type.string === 'NodePort') {
        const noun = type.string === 'LoadBalancer' ? 'its load balancer' : 'its node port'
        consumers.push({ noun, at: type, message: `the Service is of type ${type.string}` })
      }
      if (!headless) {
        for (const caller of cluster.callersOf(resource)) {
          const noun = caller.workload.label
          if (!caller.weak) consumers.push({ noun, at: caller.at, message: `${noun} names this Service` })
        }
      }
      const [first] = consumers
      if (!first) return
      const counts = edges.map(({ workload }) => podCounts(cluster, workload).max)
      const probed = edges.some(({ workload }) => workload.running.some(container => !container.at('readinessProbe').absent))
      report({
        at,
        message: 'traffic',
        data: { service: resource.name ?? '(no name)', consumer: first.noun },
        related: consumers.slice(0, 3).map(({ at, message }) => ({ at, message })),
        fix: at.remove(),
        ...(edges.length === 0
          ? ({ lower: 'info', because: 'its Pods are in no manifest' } as const)
          : counts.length > 0 && counts.every(count => count !== undefined && count <= 1)
            ? ({ lower: 'info', because: 'one Pod runs, and no other could take its traffic' } as const)
            : !probed
              ? ({ lower: 'warning', because: 'no readiness probe is seen: Pods count as ready as soon as they run' } as const)
              : headless || first.noun === 'its node port'
                ? ({
                    lower: 'warning',
                    because: headless ? 'the Service is headless: clients choose the Pod' : 'nobody is seen at its node port',
                  } as const)
                : {}),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'A query frontend of Loki, which is ready when a querier has found it.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: loki-query-frontend
spec:
  publishNotReadyAddresses: true
  selector:
    app: query-frontend
  ports:
    - name: grpc
      port: 9095
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: loki-query-frontend
spec:
  replicas: 2
  selector:
    matchLabels:
      app: query-frontend
  template:
    metadata:
      labels:
        app: query-frontend
    spec:
      containers:
        - name: loki
          image: grafana/loki:2.9.13
          args: ["-target=query-frontend"]
          ports:
            - containerPort: 9095
          readinessProbe:
            httpGet:
              path: /ready
              port: 3100
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: loki-querier
spec:
  selector:
    matchLabels:
      app: querier
  template:
    metadata:
      labels:
        app: querier
    spec:
      containers:
        - name: loki
          image: grafana/loki:2.9.13
          args: ["-target=querier", "-querier.frontend-address=loki-query-frontend:9095"]
`,
      },
      {
        title: 'The headless Service by which the Pods of a StatefulSet find each other.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: db-peers
spec:
  clusterIP: None
  publishNotReadyAddresses: true
  selector:
    app: db
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  selector:
    app: db
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  replicas: 3
  serviceName: db-peers
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: db
spec:
  rules:
    - host: db.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: db
                port:
                  number: 80
`,
      },
      {
        title: 'A Service for one Pod of a StatefulSet: no other could answer in its place.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: kafka-0-external
spec:
  type: LoadBalancer
  publishNotReadyAddresses: true
  selector:
    app: kafka
    statefulset.kubernetes.io/pod-name: kafka-0
  ports:
    - port: 9094
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: kafka
spec:
  replicas: 3
  serviceName: kafka
  selector:
    matchLabels:
      app: kafka
  template:
    metadata:
      labels:
        app: kafka
    spec:
      containers:
        - name: kafka
          image: registry.example.com/kafka:1
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
`,
      },
      {
        title: 'Nobody sends traffic to it.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  publishNotReadyAddresses: true
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
`,
      },
      {
        title: 'Ports for gossip only.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: mesh
spec:
  type: LoadBalancer
  publishNotReadyAddresses: true
  selector:
    app: mesh
  ports:
    - name: gossip
      port: 7946
      protocol: UDP
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mesh
spec:
  replicas: 3
  selector:
    matchLabels:
      app: mesh
  template:
    metadata:
      labels:
        app: mesh
    spec:
      containers:
        - name: mesh
          image: registry.example.com/mesh:1
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
`,
      },
    ],
    bad: [
      {
        title: 'An Ingress sends to it.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  publishNotReadyAddresses: true # error: traffic
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: web.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: web.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
`,
      },
      {
        title: 'The load balancer of a search cluster.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: search
spec:
  type: LoadBalancer
  publishNotReadyAddresses: true # error: traffic
  selector:
    app: search
  ports:
    - name: http
      port: 9200
    - name: transport
      port: 9300
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: search
spec:
  replicas: 3
  serviceName: search-nodes
  selector:
    matchLabels:
      app: search
  template:
    metadata:
      labels:
        app: search
    spec:
      containers:
        - name: search
          image: registry.example.com/search:1
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: search
spec:
  type: LoadBalancer
  selector:
    app: search
  ports:
    - name: http
      port: 9200
    - name: transport
      port: 9300
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: search
spec:
  replicas: 3
  serviceName: search-nodes
  selector:
    matchLabels:
      app: search
  template:
    metadata:
      labels:
        app: search
    spec:
      containers:
        - name: search
          image: registry.example.com/search:1
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
`,
      },
      {
        title: 'Another workload calls it, and no readiness probe is seen.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  publishNotReadyAddresses: true # warning: traffic
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          env:
            - name: WEB_URL
              value: http://web
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          env:
            - name: WEB_URL
              value: http://web
`,
      },
      {
        title: 'A single Pod.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  publishNotReadyAddresses: true # info: traffic
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: web.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: web.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
`,
      },
    ],
  },
})

/** Selects one Pod of a StatefulSet: no other could take its traffic. */
const podName = 'statefulset.kubernetes.io/pod-name'
/** Names of ports on which members of a group find each other. */
const forPeers =
  /gossip|raft|p2p|peer|serf|cluster|memberlist|discovery|epmd|transport|intra|internode|ring|election|hazelcast|jgroups|infinispan|ping/i
/** Servers that must be reached, to be unsealed, before they are ready. */
const unsealed = /(^|\/)(vault|openbao|vault-enterprise)(:|@|$)/
/**
 * Servers that are not ready before a client has come through their Service: the query frontends and schedulers of Loki, Mimir and Tempo answer /ready with
 * "number of queriers connected to query-frontend is 0" (https://github.com/grafana/loki/blob/main/pkg/lokifrontend/frontend/v1/frontend.go, CheckReady).
 */
const awaited = /(^|-)query-(frontend|scheduler)(-|$)/
