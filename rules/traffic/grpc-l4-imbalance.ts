import { defineRule, podCounts } from '../../src/rule/index.js'

export default defineRule({
  id: 'grpc-l4-imbalance',
  summary: 'Clients reach several Pods of a gRPC server through a ClusterIP, which balances connections and not calls.',
  why: 'A gRPC client opens one HTTP/2 connection and sends all calls through it. kube-proxy picks a Pod once for that connection: one Pod of a server does all the work of a client, and Pods that are added later get none.',
  details: `
A Service counts as gRPC by \`appProtocol\` (\`grpc\`, \`kubernetes.io/h2c\`), by a port whose name begins with \`grpc\`, or by a gRPC probe on its target port. It is reported where it has a ClusterIP, at least two
Pods may run, and a workload of the manifests names it at that port. It is silent where the proxy of a service mesh stands in the caller (it balances calls), for callers that are proxies themselves, and for
\`xds:///\` addresses. Where a namespace is set on one side only, it is **info**.

What helps: a headless Service (\`clusterIP: None\`) and a client with the policy \`round_robin\` and a \`dns:///\` address, a mesh, a Gateway with GRPCRoutes, or on the server a bound for the age of connections
(\`MaxConnectionAge\`), so that they are spread anew now and then. The last one cannot be seen in a manifest.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['traffic'],
  since: '0.1.0',
  sources: [
    {
      title: 'gRPC load balancing on Kubernetes without tears',
      url: 'https://kubernetes.io/blog/2018/11/07/grpc-load-balancing-on-kubernetes-without-tears/',
    },
    { title: 'gRPC: load balancing', url: 'https://grpc.io/blog/grpc-load-balancing/' },
    { title: 'gRPC: custom load balancing policies', url: 'https://grpc.io/docs/guides/custom-load-balancing/' },
  ],
  messages: {
    pinned:
      'Each gRPC client of Service {service} ({callers}) keeps one connection, and kube-proxy pins it to one of {pods} Pods of {workload}: load does not spread, and new Pods stay idle. Use a headless Service with round_robin in the client, a service mesh, or MaxConnectionAge in the server.',
  },
  on: {
    Service(service, { report, cluster, runtime }) {
      const { resource } = service
      const spec = service.at('spec')
      if (spec.at('clusterIP').string === 'None' || spec.at('type').string === 'ExternalName') return
      const written = spec
        .at('ports')
        .items()
        .filter(port => saysGrpc(port.at('appProtocol').string, port.at('name').string))
      const edges = cluster.workloadsOf(resource)
      if (edges.length === 0) return
      for (const edge of edges) {
        const { workload } = edge
        if (workload.runsToCompletion || workload.kind.controller === 'pod') continue
        const grpc = edge.ports.filter(
          ({ port, container, targetPort }) =>
            written.some(other => other.key === port.key) ||
            (targetPort !== undefined && container && probes(container).includes(targetPort)),
        )
        const [first] = grpc
        if (!first) continue
        const { min, max } = podCounts(cluster, workload)
        const pods = Math.max(min ?? 0, max ?? 0)
        if (pods < 2) continue
        const numbers = grpc.map(({ port }) => port.at('port').number)
        const callers = cluster
          .callersOf(resource)
          .filter(
            caller =>
              caller.scheme !== 'xds' && (caller.port === undefined ? grpc.length === edge.ports.length : numbers.includes(caller.port)),
          )
          .filter(
            caller =>
              cluster.meshOf(caller.workload) === undefined &&
              !isProxy(caller.container ? runtime.image(caller.container).reference?.repository : undefined),
          )
        const [caller] = callers
        if (!caller) continue
        const strong = callers.some(({ weak }) => !weak) && !edge.weak
        const names = [...new Set(callers.map(({ workload }) => workload.label))]
        const at = first.port.at('appProtocol').present
          ? first.port.at('appProtocol')
          : first.port.at('name').present
            ? first.port.at('name')
            : first.port
        report({
          at,
          message: 'pinned',
          data: {
            service: resource.name ?? '(no name)',
            callers: names.length > 2 ? `${names[0]} and ${names.length - 1} more` : names.join(' and '),
            workload: workload.label,
            pods: min === max ? pods : `up to ${pods}`,
          },
          related: [
            { at: caller.at, message: `${caller.workload.label} calls this Service` },
            { at: workload.pod, message: `${workload.label} is behind it` },
          ],
          ...(!strong && {
            lower: 'info',
            because: 'a namespace is set on one side only: caller, Service and Pods may not belong together',
          }),
        })
        return
      }
    },
  },
  examples: {
    good: [
      {
        title: 'A headless Service: the client knows every Pod.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  clusterIP: None
  selector:
    app: catalog
  ports:
    - name: grpc
      port: 50051
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
spec:
  replicas: 3
  selector:
    matchLabels:
      app: catalog
  template:
    metadata:
      labels:
        app: catalog
    spec:
      containers:
        - name: catalog
          image: registry.example.com/catalog:1
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
            - name: CATALOG_ADDR
              value: catalog:50051
`,
      },
      {
        title: 'The proxy of a mesh stands in the caller and balances calls.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector:
    app: catalog
  ports:
    - name: grpc
      port: 50051
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
spec:
  replicas: 3
  selector:
    matchLabels:
      app: catalog
  template:
    metadata:
      labels:
        app: catalog
    spec:
      containers:
        - name: catalog
          image: registry.example.com/catalog:1
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
        sidecar.istio.io/inject: "true"
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          env:
            - name: CATALOG_ADDR
              value: catalog:50051
`,
      },
      {
        title: 'One Pod: there is nothing to balance.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector:
    app: catalog
  ports:
    - name: grpc
      port: 50051
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
spec:
  replicas: 1
  selector:
    matchLabels:
      app: catalog
  template:
    metadata:
      labels:
        app: catalog
    spec:
      containers:
        - name: catalog
          image: registry.example.com/catalog:1
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
            - name: CATALOG_ADDR
              value: catalog:50051
`,
      },
      {
        title: 'Nobody is seen to call it.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector:
    app: catalog
  ports:
    - name: grpc
      port: 50051
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
spec:
  replicas: 3
  selector:
    matchLabels:
      app: catalog
  template:
    metadata:
      labels:
        app: catalog
    spec:
      containers:
        - name: catalog
          image: registry.example.com/catalog:1
`,
      },
      {
        title: 'The caller uses another port.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector:
    app: catalog
  ports:
    - name: grpc
      port: 50051
    - name: http
      port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
spec:
  replicas: 3
  selector:
    matchLabels:
      app: catalog
  template:
    metadata:
      labels:
        app: catalog
    spec:
      containers:
        - name: catalog
          image: registry.example.com/catalog:1
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
            - name: CATALOG_ADDR
              value: http://catalog
`,
      },
    ],
    bad: [
      {
        title: 'The port says it.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector:
    app: catalog
  ports:
    - name: grpc # warning: pinned
      port: 50051
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
spec:
  replicas: 3
  selector:
    matchLabels:
      app: catalog
  template:
    metadata:
      labels:
        app: catalog
    spec:
      containers:
        - name: catalog
          image: registry.example.com/catalog:1
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
            - name: CATALOG_ADDR
              value: catalog:50051
`,
      },
      {
        title: 'appProtocol says it, and an autoscaler brings the Pods.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector:
    app: catalog
  ports:
    - name: api
      port: 50051
      appProtocol: kubernetes.io/h2c # warning: pinned
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
spec:
  replicas: 1
  selector:
    matchLabels:
      app: catalog
  template:
    metadata:
      labels:
        app: catalog
    spec:
      containers:
        - name: catalog
          image: registry.example.com/catalog:1
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: catalog
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: catalog
  minReplicas: 1
  maxReplicas: 10
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
          args:
            - --catalog=dns:///catalog:50051
`,
      },
      {
        title: 'The probe says it.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector:
    app: catalog
  ports:
    - name: api # warning: pinned
      port: 50051
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
spec:
  replicas: 3
  selector:
    matchLabels:
      app: catalog
  template:
    metadata:
      labels:
        app: catalog
    spec:
      containers:
        - name: catalog
          image: registry.example.com/catalog:1
          ports:
            - containerPort: 50051
          readinessProbe:
            grpc:
              port: 50051
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
            - name: CATALOG_ADDR
              value: catalog:50051
`,
      },
    ],
  },
})

function saysGrpc(appProtocol: string | undefined, name: string | undefined): boolean {
  if (appProtocol !== undefined) return /^(grpc|grpc-web|kubernetes\.io\/h2c|h2c)$/i.test(appProtocol)
  return name !== undefined && /^grpc(?!-?web)/i.test(name)
}

/** Ports that are probed by gRPC. */
function probes(container: Parameters<Parameters<typeof defineRule>[0]['on']['container'] & {}>[0]): readonly number[] {
  return [container.at('readinessProbe'), container.at('livenessProbe'), container.at('startupProbe')].flatMap(
    probe => probe.at('grpc').at('port').number ?? [],
  )
}

/** Proxies balance calls by themselves, or are told by other means than a name; what the control plane of a mesh names is called by its proxies. */
function isProxy(repository: string | undefined): boolean {
  return (
    repository !== undefined &&
    /(^|[/-])(envoy|nginx|haproxy|traefik|linkerd|grpc-gateway|ambassador|kong|pilot|sidecar_injector|galley)([/-]|$)/.test(repository)
  )
}
