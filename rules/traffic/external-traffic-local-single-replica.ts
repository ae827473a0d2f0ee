import { defineRule, externalTrafficOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'external-traffic-local-single-replica',
  summary: 'A LoadBalancer Service with externalTrafficPolicy Local has a single Pod behind it.',
  why: "With Local, only nodes with a Pod pass the load balancer's health check. A single Pod means a single node: each rollout or drain moves the Pod to another node, and new connections fail until the load balancer has noticed, which takes several health check intervals.",
  details: `
It is always info: one replica is often what is meant. It is silent with an autoscaler, with several workloads behind the Service, where the load balancer registers Pods,
and for bare Pods and Jobs, which have no rollouts.

Two Pods with a spread constraint on \`kubernetes.io/hostname\` keep one node in the load balancer while the other is replaced.`,
  category: 'traffic',
  severity: 'info',
  presets: ['traffic', 'availability'],
  since: '0.1.0',
  sources: [
    {
      title: 'Virtual IPs: external traffic policy',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#external-traffic-policy',
    },
    {
      title: 'KEP-1669: proxy terminating endpoints',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/1669-proxy-terminating-endpoints',
    },
  ],
  messages: {
    single:
      '{workload} runs one Pod, so externalTrafficPolicy Local leaves the load balancer of Service {service} one node: when a rollout or drain moves the Pod, new connections fail until the health checks have followed. Run two Pods on different nodes, or use Cluster.',
  },
  on: {
    Service(service, { report, cluster }) {
      const traffic = externalTrafficOf(service, cluster)
      if (traffic?.type !== 'LoadBalancer' || traffic.policy !== 'Local' || traffic.targets === 'pod') return
      const [edge, ...others] = traffic.edges
      if (!edge || others.length > 0) return
      const { workload } = edge
      if (!['deployment', 'statefulset', 'replicaset'].includes(workload.kind.controller)) return
      if (workload.replicaCount !== 1 || cluster.autoscalersOf(workload).length > 0) return
      report({
        at: traffic.at,
        message: 'single',
        data: { service: service.resource.name ?? '(no name)', workload: workload.label },
        related: [{ at: workload.replicas ?? workload.pod, message: `${workload.label} is behind this Service and runs one Pod` }],
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The proxy of Tailscale runs in the cluster, and uses no node port.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  loadBalancerClass: tailscale
  externalTrafficPolicy: Local
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
`,
      },
      {
        title: 'Two Pods.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
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
  replicas: 2
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
`,
      },
      {
        title: 'A DaemonSet.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    a: x
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: gw
spec:
  selector:
    matchLabels:
      a: x
  template:
    metadata:
      labels:
        a: x
    spec:
      containers:
        - name: c
          image: r/gw:1
`,
      },
      {
        title: 'An autoscaler decides how many Pods there are.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 6
`,
      },
      {
        title: 'The load balancer sends to the Pod directly.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
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
`,
      },
    ],
    bad: [
      {
        title: 'One replica, by default.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local # info: single
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
`,
      },
    ],
  },
})
