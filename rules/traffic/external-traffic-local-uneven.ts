import { balancesLocalNodes, defineRule, externalTrafficOf, podCounts, spreadConstraint, spreadOverNodes } from '../../src/rule/index.js'

export default defineRule({
  id: 'external-traffic-local-uneven',
  summary: 'A LoadBalancer Service with externalTrafficPolicy Local has several Pods that nothing spreads over nodes.',
  why: 'With Local, the load balancer divides traffic among nodes, not among Pods: a node with one Pod gets as much as a node with three, so one Pod is overloaded while others idle, and the more so the more Pods share a node.',
  details: `
It is silent where Pods cannot share a node or are kept apart: a DaemonSet, a spread constraint or anti-affinity on \`kubernetes.io/hostname\`, a host port. It is silent as well where the load balancer
registers Pods and the policy plays no part (AWS \`nlb-target-type: ip\`, GKE network endpoint groups, ACK \`eni\`, TKE direct access), and where GKE weighs nodes by their Pods.
The scheduler's own default constraints allow a difference of three Pods between nodes.

A workload behind several such Services is reported at the first of them. Where a namespace is unset on one side, it is **info**.

The fix adds a \`topologySpreadConstraints\` entry with \`ScheduleAnyway\` to the Pod template, which makes a new rollout: it is unsafe.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['recommended', 'traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Using source IP: LoadBalancer',
      url: 'https://kubernetes.io/docs/tutorials/services/source-ip/#source-ip-for-services-with-type-loadbalancer',
    },
    { title: 'Topology spread constraints', url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/' },
  ],
  messages: {
    uneven:
      'With externalTrafficPolicy Local the load balancer of Service {service} divides traffic among nodes, and nothing spreads {pods} of {workload} over nodes: a node with 1 Pod gets as much as a node with 3. Add a topologySpreadConstraint on kubernetes.io/hostname to {workload}.',
  },
  on: {
    Service(service, { report, cluster }) {
      const traffic = externalTrafficOf(service, cluster)
      if (traffic?.type !== 'LoadBalancer' || traffic.policy !== 'Local' || traffic.targets === 'pod') return
      const { annotations } = service.resource
      if (Object.hasOwn(annotations, 'networking.gke.io/weighted-load-balancing')) return
      const edges = traffic.edges.filter(({ workload }) => {
        const { min, max } = podCounts(cluster, workload)
        if (!((min ?? 0) >= 2 || (max ?? 0) >= 2) || workload.kind.controller === 'pod' || workload.runsToCompletion) return false
        if (spreadOverNodes(workload) !== 'no') return false
        return cluster.servicesOf(workload).find(edge => balancesLocalNodes(edge.service, cluster))?.service === service.resource
      })
      const [edge] = edges
      if (!edge) return
      const { min, max } = podCounts(cluster, edge.workload)
      report({
        at: traffic.at,
        message: 'uneven',
        data: {
          service: service.resource.name ?? '(no name)',
          workload: edge.workload.label,
          pods: min === max || max === undefined ? `the ${min} Pods` : `the Pods (up to ${max})`,
        },
        related: edges.map(({ workload }) => ({
          at: workload.pod,
          message: `${workload.label} is behind this Service and not spread over nodes`,
        })),
        fix: edges.filter(({ weak }) => !weak).flatMap(({ workload }) => spreadConstraint(workload) ?? []),
        ...(edges.every(({ weak }) => weak) && {
          lower: 'info',
          because: `whether ${edge.workload.label} is behind this Service is not certain: a namespace is set on one side only, or several environments fit`,
        }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'A spread constraint by host name.',
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
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: web
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      },
      {
        title: 'Anti-affinity, even a preferred one.',
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
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      affinity:
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 100
              podAffinityTerm:
                topologyKey: kubernetes.io/hostname
                labelSelector:
                  matchLabels:
                    app: web
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      },
      {
        title: 'A DaemonSet has one Pod a node.',
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
        title: 'The load balancer sends to Pods, not to nodes.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: x
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: external
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    a: x
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: x
spec:
  replicas: 3
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
          image: r/x:1
`,
      },
      {
        title: 'Two Pods that both want port 80 of the host never share a node.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: edge
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: edge
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: edge
          image: registry.example.com/edge:1
          ports:
            - containerPort: 80
              hostPort: 80
`,
      },
      {
        title: 'ClusterIP has no external traffic, and policy Cluster balances Pods.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: inside
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: outside
spec:
  type: LoadBalancer
  externalTrafficPolicy: Cluster
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
`,
      },
    ],
    bad: [
      {
        title: 'Three Pods wherever the scheduler puts them.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local # warning: uneven
  selector:
    a: x
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: x
spec:
  replicas: 3
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
          image: r/x:1
`,
        fixed: `
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
kind: Deployment
metadata:
  name: x
spec:
  replicas: 3
  selector:
    matchLabels:
      a: x
  template:
    metadata:
      labels:
        a: x
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              a: x
      containers:
        - name: c
          image: r/x:1
`,
      },
      {
        title: 'Spread over zones is not spread over nodes, and an autoscaler brings the Pods.',
        yaml: {
          'service.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local # warning: uneven
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web-udp
  namespace: shop
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: web
  ports:
    - port: 443
      protocol: UDP
`,
          'web.yaml': `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: web
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  maxReplicas: 10
`,
        },
        fixed: {
          'web.yaml': `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: web
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: web
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  maxReplicas: 10
`,
        },
      },
      {
        title: 'The Service names a namespace and the Deployment does not.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local # info: uneven
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
`,
      },
    ],
  },
})
