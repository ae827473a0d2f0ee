import { coversEveryNode, defineRule, externalTrafficOf, weakEvidence } from '../../src/rule/index.js'

/** Annotations by which a load balancer takes charge of a NodePort Service. */
const loadBalancerAnnotation = /load-?balancer|metallb|\/neg$|backend-config|nlb|target-group/i

export default defineRule({
  id: 'external-traffic-local-blackhole',
  summary: 'A NodePort Service with externalTrafficPolicy Local drops what reaches a node without one of its Pods.',
  why: 'With Local, a node passes traffic on only to Pods of its own. Clients that connect to the node port of any other node get no answer at all until they time out, and nothing tells them which nodes have a Pod.',
  details: `
It is silent where something finds out which nodes have a Pod: a DaemonSet that runs on every node, an ALB or GKE Ingress or a TargetGroupBinding that checks the node port,
an annotation by which a load balancer takes charge of the Service. A Service without selector is left alone too. Where an Ingress or route sends traffic to the Service too, it is **info**: clients may not use the node port at all. So it is where the Pods are in no manifest.

A load balancer that no manifest shows, such as one in front of a cluster on bare metal, may check the nodes as well: then suppress this finding and say so.

The fix sets Cluster, which hides the addresses of clients: it is unsafe. The other ways out are a Service of type LoadBalancer and a DaemonSet.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['recommended', 'traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Virtual IPs: external traffic policy',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#external-traffic-policy',
    },
    {
      title: 'Using source IP: NodePort',
      url: 'https://kubernetes.io/docs/tutorials/services/source-ip/#source-ip-for-services-with-type-nodeport',
    },
  ],
  messages: {
    blackhole:
      'Connections to the node port of Service {service} time out on every node that runs none of {pods}: externalTrafficPolicy is Local, and no load balancer here checks which nodes have one. Use type LoadBalancer, a DaemonSet, or policy Cluster.',
  },
  on: {
    Service(service, { report, cluster }) {
      const traffic = externalTrafficOf(service, cluster)
      if (traffic?.type !== 'NodePort' || traffic.policy !== 'Local') return
      const selector = service.at('spec').at('selector')
      if (selector.absent || selector.unknown || selector.entries().length === 0) return
      // It selects workloads of which none runs a Pod.
      if (traffic.edges.length === 0 && cluster.workloadsOf(service.resource).length > 0) return
      if (traffic.edges.some(({ workload }) => coversEveryNode(workload))) return
      if (Object.keys(service.resource.annotations).some(key => loadBalancerAnnotation.test(key))) return
      const routes = cluster.routesTo(service.resource)
      if (routes.some(({ targets }) => targets !== undefined)) return
      const [route] = routes
      const [edge] = traffic.edges
      report({
        at: traffic.at,
        message: 'blackhole',
        data: {
          service: service.resource.name ?? '(no name)',
          pods: edge ? `its Pods (${traffic.edges.map(({ workload }) => workload.label).join(', ')})` : 'its Pods',
        },
        related: [
          ...traffic.edges.map(({ workload }) => ({ at: workload.pod, message: `${workload.label} is behind this Service` })),
          ...routes.map(({ route: { kind, name }, at }) => ({ at, message: `${kind} ${name} sends traffic to this Service` })),
        ],
        fix: route ? undefined : traffic.at.set('Cluster'),
        ...(!route && edge && traffic.edges.every(({ weak }) => weak) && { lower: 'info' as const, because: weakEvidence }),
        ...(!route &&
          !edge && { lower: 'info' as const, because: 'the Pods behind this Service are in no manifest: they may run on every node' }),
        ...(route && {
          lower: 'info',
          because: `clients may all come through ${route.route.kind} ${route.route.name}, and not to the node port`,
        }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'A DaemonSet has a Pod on every node.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  type: NodePort
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
      nodeSelector:
        kubernetes.io/os: linux
      containers:
        - name: c
          image: r/gw:1
`,
      },
      {
        title: 'An ALB checks the node port of each node.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  externalTrafficPolicy: Local
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
      },
      {
        title: 'A NodePort Service for which the AWS Load Balancer Controller makes a load balancer.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: external
spec:
  type: NodePort
  externalTrafficPolicy: Local
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'LoadBalancer: the load balancer checks the nodes.',
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
`,
      },
      {
        title: 'Cluster, unset, and ClusterIP drop nothing.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: written
spec:
  type: NodePort
  externalTrafficPolicy: Cluster
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: unset
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: inside
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'Nobody knows yet what a placeholder will be.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  externalTrafficPolicy: \${POLICY}
  selector:
    app: web
  ports:
    - port: 80
`,
      },
    ],
    bad: [
      {
        title: 'No workload and no load balancer in sight.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  type: NodePort
  externalTrafficPolicy: Local # info: blackhole
  selector:
    a: x
  ports:
    - port: 80
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  type: NodePort
  externalTrafficPolicy: Cluster
  selector:
    a: x
  ports:
    - port: 80
`,
      },
      {
        title: 'Three Pods leave most nodes of a larger cluster without one.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  externalTrafficPolicy: Local # warning: blackhole
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
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
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
      {
        title: 'A DaemonSet on some nodes only.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: gw
spec:
  type: NodePort
  externalTrafficPolicy: Local # warning: blackhole
  selector:
    app: gw
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
      app: gw
  template:
    metadata:
      labels:
        app: gw
    spec:
      nodeSelector:
        role: edge
      containers:
        - name: gw
          image: registry.example.com/gw:1
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: gw
spec:
  type: NodePort
  externalTrafficPolicy: Cluster
  selector:
    app: gw
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
      app: gw
  template:
    metadata:
      labels:
        app: gw
    spec:
      nodeSelector:
        role: edge
      containers:
        - name: gw
          image: registry.example.com/gw:1
`,
      },
      {
        title: 'Traffic comes through an Ingress as well, so the node port may serve nobody.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  externalTrafficPolicy: Local # info: blackhole
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
      },
    ],
  },
})
