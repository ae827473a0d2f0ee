import { defineRule, externalTrafficOf, nodeDemands, topologyOfLabel } from '../../src/rule/index.js'

/** The annotation that names the subnets, and so the zones, of a load balancer of AWS. */
const subnets = 'service.beta.kubernetes.io/aws-load-balancer-subnets'

export default defineRule({
  id: 'external-traffic-local-node-selector',
  summary: 'A load balancer finds Pods on their own nodes only, and the Pods run in some zones or on some nodes.',
  why: 'With externalTrafficPolicy Local only nodes with a Pod pass the health check. An address of the load balancer in a zone without such a node has no healthy target: clients that are given this address get no answer, or all traffic crosses zones.',
  details: `
It reports a Service of type LoadBalancer with policy Local and nodes as targets, whose Pods a node selector or a required node affinity keeps to certain zones, or to certain nodes where an annotation names the
load balancer's subnets. The manifests do not tell in which zones the load balancer stands: look whether every zone of the load balancer has nodes that the Pods may use, or whether it balances across zones.

It is silent for selectors that every node fits (operating system, architecture).`,
  category: 'traffic',
  severity: 'info',
  presets: ['traffic'],
  since: '0.1.0',
  sources: [
    {
      title: 'Using source IP: LoadBalancer',
      url: 'https://kubernetes.io/docs/tutorials/services/source-ip/#source-ip-for-services-with-type-loadbalancer',
    },
    {
      title: 'AWS Load Balancer Controller: subnets',
      url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/#subnets',
    },
  ],
  messages: {
    zone: 'The load balancer of Service {service} finds Pods on their own nodes only (policy Local), and {workload} runs only where {selector}: its addresses in other zones have no target. See that it stands in these zones alone, or balances across zones.',
    subnets:
      'The load balancer of Service {service} stands in the subnets that {annotation} names and finds Pods on their own nodes only (policy Local), and {workload} runs only where {selector}: see that each of these subnets has such a node.',
  },
  on: {
    Service(service, { report, cluster }) {
      const traffic = externalTrafficOf(service, cluster)
      if (traffic?.type !== 'LoadBalancer' || traffic.policy !== 'Local' || traffic.targets === 'pod') return
      const named = Object.hasOwn(service.resource.annotations, subnets)
      for (const { workload, weak } of traffic.edges) {
        if (weak) continue
        const demands = nodeDemands(workload)
        const zone = demands.find(({ label }) => topologyOfLabel.get(label) === 'zone')
        const demand = zone ?? (named ? demands[0] : undefined)
        if (!demand) continue
        const data = { service: service.resource.name ?? '(no name)', workload: workload.label, selector: demand.text }
        const related = [{ at: demand.at, message: `${workload.label} runs only where ${demand.text}` }]
        if (zone && !named) report({ at: traffic.at, message: 'zone', data, related })
        else report({ at: traffic.at, message: 'subnets', data: { ...data, annotation: subnets }, related })
        return
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Any node will do; policy Cluster; Pods as targets.',
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
  replicas: 3
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      nodeSelector:
        kubernetes.io/os: linux
      containers:
        - name: c
          image: r/x:1
---
apiVersion: v1
kind: Service
metadata:
  name: a
spec:
  type: LoadBalancer
  externalTrafficPolicy: Cluster
  selector:
    app: a
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: a
spec:
  replicas: 3
  selector:
    matchLabels:
      app: a
  template:
    metadata:
      labels:
        app: a
    spec:
      nodeSelector:
        topology.kubernetes.io/zone: eu-west-1a
      containers:
        - name: c
          image: r/x:1
---
apiVersion: v1
kind: Service
metadata:
  name: b
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: b
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: b
spec:
  replicas: 3
  selector:
    matchLabels:
      app: b
  template:
    metadata:
      labels:
        app: b
    spec:
      nodeSelector:
        topology.kubernetes.io/zone: eu-west-1a
      containers:
        - name: c
          image: r/x:1
`,
      },
      {
        title: 'A group of nodes, which may stand in every zone.',
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
  replicas: 3
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      nodeSelector:
        node-role.example.com/edge: "true"
      containers:
        - name: c
          image: r/x:1
`,
      },
    ],
    bad: [
      {
        title: 'Pods of one zone.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: edge
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local # info: zone
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
  replicas: 3
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      nodeSelector:
        topology.kubernetes.io/zone: eu-west-1a
      containers:
        - name: c
          image: r/x:1
`,
      },
      {
        title: 'Two zones by affinity.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: edge
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: nlb
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local # info: zone
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
  replicas: 3
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      affinity:
        nodeAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            nodeSelectorTerms:
              - matchExpressions:
                  - key: topology.kubernetes.io/zone
                    operator: In
                    values: [eu-west-1a, eu-west-1b]
      containers:
        - name: c
          image: r/x:1
`,
      },
      {
        title: 'A group of nodes, and subnets that are named.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: edge
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: nlb
    service.beta.kubernetes.io/aws-load-balancer-subnets: subnet-0a1b, subnet-0c2d
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local # info: subnets
  selector:
    app: edge
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: edge
spec:
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      nodeSelector:
        eks.amazonaws.com/nodegroup: edge
      containers:
        - name: c
          image: r/x:1
`,
      },
    ],
  },
})
