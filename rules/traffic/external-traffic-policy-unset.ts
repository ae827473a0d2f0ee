import { clientAddressUse, defineRule, externalTrafficOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'external-traffic-policy-unset',
  summary: 'A LoadBalancer or NodePort Service leaves externalTrafficPolicy open.',
  why: 'The default, Cluster, balances evenly and works from every node, but it costs a hop between nodes for most connections and hides the address of the client. Local keeps both and drops what reaches a node without a Pod. Whoever reads the manifest cannot tell whether that was chosen.',
  details: `
It asks for the choice to be written down, and knows no right answer; so it is in no preset but \`all\`, and offers no fix. It is silent where the load balancer registers Pods, where the policy plays
no part, and where \`external-traffic-cluster-extra-hop\` has more to say about the Service.`,
  category: 'traffic',
  severity: 'info',
  presets: [],
  since: '0.1.0',
  sources: [
    {
      title: 'Virtual IPs: external traffic policy',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#external-traffic-policy',
    },
    { title: 'Using source IP', url: 'https://kubernetes.io/docs/tutorials/services/source-ip/' },
  ],
  messages: {
    loadBalancer:
      'LoadBalancer Service {service} leaves externalTrafficPolicy open: the default, Cluster, sends most connections through one more node and hides the address of the client. Write Cluster to keep that, or Local with the Pods spread over nodes.',
    nodePort:
      'NodePort Service {service} leaves externalTrafficPolicy open: the default, Cluster, sends most connections through one more node and hides the address of the client. Write Cluster to keep that, or Local if clients only come to nodes that run its Pods.',
  },
  on: {
    Service(service, { report, cluster, runtime }) {
      const traffic = externalTrafficOf(service, cluster)
      if (!traffic || traffic.policy || traffic.targets === 'pod') return
      if (traffic.type === 'LoadBalancer' && clientAddressUse(service, traffic, cluster, runtime)) return
      report({
        at: service.at('spec').at('type'),
        message: traffic.type === 'LoadBalancer' ? 'loadBalancer' : 'nodePort',
        data: { service: service.resource.name ?? '(no name)' },
        related: traffic.edges
          .filter(({ weak }) => !weak)
          .map(({ workload }) => ({ at: workload.pod, message: `${workload.label} is behind this Service` })),
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
        title: 'The choice is written down.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  externalTrafficPolicy: Cluster
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: edge
spec:
  type: NodePort
  externalTrafficPolicy: Local
  selector:
    app: edge
  ports:
    - port: 80
`,
      },
      {
        title: 'ClusterIP, headless and ExternalName Services take no traffic at nodes.',
        yaml: `
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
apiVersion: v1
kind: Service
metadata:
  name: peers
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: elsewhere
spec:
  type: ExternalName
  externalName: db.example.com
`,
      },
      {
        title: 'A load balancer that registers Pods.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'external-traffic-cluster-extra-hop speaks about a gateway.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: traefik
spec:
  type: LoadBalancer
  selector:
    app: traefik
  ports:
    - port: 443
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.6
`,
      },
    ],
    bad: [
      {
        title: 'A load balancer.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer # info: loadBalancer
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'A node port.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort # info: nodePort
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
