import { annotationAt, defineRule, goBoolean, ingressNginxAnnotations, ingressNginxEvidence } from '../../src/rule/index.js'

export default defineRule({
  id: 'service-upstream-without-prestop',
  summary: 'The annotation service-upstream of ingress-nginx is on, and the Pods behind it have no preStop delay.',
  why: 'service-upstream only moves the race from nginx to kube-proxy: a Pod that stops at once is still a target of some nodes for seconds, and nginx goes on using connections that it holds open to it, so requests fail on every rollout.',
  details: `
\`service-upstream: "true"\` makes ingress-nginx send to the ClusterIP, so that it need not follow the endpoints. kube-proxy follows them a little later than the Pod gets SIGTERM all the same, and nginx keeps up
to 320 connections open for 60 seconds, each pinned to one Pod. What helps is a delay before SIGTERM, as without the annotation.

It reports **info** at the annotation, and is silent where \`prestop-missing\` is on, which names the Pods and knows the fix; where any container that takes the traffic has a hook; and where the image
drains by itself.`,
  category: 'traffic',
  severity: 'info',
  presets: ['traffic'],
  since: '0.1.0',
  sources: [
    {
      title: 'ingress-nginx: Service Upstream',
      url: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#service-upstream',
    },
    {
      title: 'ingress-nginx: upstream-keepalive-timeout',
      url: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#upstream-keepalive-timeout',
    },
    { title: 'Pod lifecycle: termination', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination' },
  ],
  messages: {
    unprotected:
      'service-upstream of Ingress {ingress} does not save a rollout of {workload}: its Pods stop at once while kube-proxy still sends to them and nginx holds connections to them. Add a preStop sleep of about 10s to container "{container}".',
  },
  on: {
    Ingress(ingress, { report, cluster, runtime, isOn }) {
      const { resource } = ingress
      const said = annotationAt(resource, ingressNginxAnnotations.serviceUpstream)
      if (goBoolean(said.string) !== true || isOn('prestop-missing') || !ingressNginxEvidence(resource, cluster)) return
      const seen = new Set<object>()
      for (const route of cluster.routesFrom(resource)) {
        if (route.weak) continue
        for (const edge of cluster.workloadsOf(route.service)) {
          const { workload } = edge
          if (edge.weak || seen.has(workload) || workload.runsToCompletion || workload.replicaCount === 0) continue
          seen.add(workload)
          const owners = new Set(edge.ports.flatMap(({ container }) => container ?? []))
          const bare = [...owners].filter(
            container =>
              runtime.preStop(container).kind === 'none' && !container.at('lifecycle').unknown && !runtime.image(container).drainsOnTerm,
          )
          const [container] = bare
          if (!container || bare.length < owners.size || workload.mayBePatched('preStop')) continue
          report({
            at: said,
            message: 'unprotected',
            data: { ingress: resource.name ?? '(no name)', workload: workload.label, container: container.label },
            related: [
              { at: container.at('name'), message: `${workload.label} is behind this Ingress, through Service ${route.service.name}` },
            ],
            distinguish: workload.label,
          })
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The Pods wait before they stop.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/service-upstream: "true"
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
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
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 10
`,
      },
      {
        title: 'The annotation is off.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/service-upstream: "false"
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
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
          ports:
            - containerPort: 8080
`,
      },
    ],
    bad: [
      {
        title: 'The annotation alone.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/service-upstream: "true" # info: unprotected
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
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
          ports:
            - containerPort: 8080
`,
      },
      {
        title: 'A hook of another container does not hold the one that serves.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/service-upstream: "true" # info: unprotected
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
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
          ports:
            - containerPort: 8080
        - name: metrics
          image: registry.example.com/exporter:1
          lifecycle:
            preStop:
              sleep:
                seconds: 10
`,
      },
    ],
  },
})
