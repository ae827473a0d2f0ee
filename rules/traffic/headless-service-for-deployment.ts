import { defineRule, interchangeableBehind } from '../../src/rule/index.js'

export default defineRule({
  id: 'headless-service-for-deployment',
  summary: 'A headless Service stands in front of the Pods of a Deployment.',
  why: 'Nothing balances in front of the Pods: a client gets all their addresses from DNS, most use the first one and keep it, so one Pod gets the load of many, and after a rollout clients go on to addresses that are gone until they ask again.',
  details: `
A headless Service (\`clusterIP: None\`) is for clients that balance by themselves and follow changes: gRPC with \`dns:///\` and round robin, databases with their own drivers, peers that find each other.
A Deployment's Pods come with new addresses at each rollout, and DNS answers are kept: by the client (the JVM by default for 30 seconds, many connection pools for as long as a connection lives) and by the resolver.

It is silent where a StatefulSet is behind the Service or names it in \`serviceName\`, for DaemonSets and bare Pods, for a Service without selector, where Prometheus reads it (a ServiceMonitor that names every port, or nothing but ports that are named for metrics), which finds endpoints by itself, and where a Service with a ClusterIP leads to the same ports: then clients have the choice.

No fix is offered: \`clusterIP\` cannot be changed, so that the Service must be deleted and made again.`,
  category: 'traffic',
  severity: 'info',
  presets: ['traffic'],
  since: '0.1.0',
  sources: [
    { title: 'Headless Services', url: 'https://kubernetes.io/docs/concepts/services-networking/service/#headless-services' },
    { title: 'DNS for Services and Pods', url: 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#a-aaaa-records' },
  ],
  messages: {
    headless:
      'Service {service} is headless and selects the Pods of {workload}: clients must balance between the addresses that DNS gives them and ask again after each rollout, or they keep talking to Pods that are gone. Unless they do, leave out clusterIP: None.',
    single:
      'Service {service} is headless and selects the one Pod of {workload}: each rollout gives it a new address, and clients that keep the old one talk to a Pod that is gone. Leave out clusterIP: None, so that the address stays.',
  },
  on: {
    Service(service, { report, cluster }) {
      const edges = interchangeableBehind(service, cluster)
      const [edge] = edges
      if (!edge) return
      const clusterIp = service.at('spec').at('clusterIP')
      const single = edges.length === 1 && edge.workload.replicaCount === 1 && cluster.autoscalersOf(edge.workload).length === 0
      report({
        at: clusterIp.absent ? service.at('spec').at('clusterIPs') : clusterIp,
        message: single ? 'single' : 'headless',
        data: { service: service.resource.name ?? '(no name)', workload: edge.workload.label },
        related: edges.map(({ workload }) => ({ at: workload.pod, message: `${workload.label} is behind this Service` })),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The governing Service of a StatefulSet, and one beside it.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: nginx
spec:
  clusterIP: None
  selector:
    app: nginx
  ports:
    - port: 80
      name: web
---
apiVersion: v1
kind: Service
metadata:
  name: nginx-peers
spec:
  clusterIP: None
  publishNotReadyAddresses: true
  selector:
    app: nginx
  ports:
    - port: 7000
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  serviceName: nginx
  replicas: 3
  selector:
    matchLabels:
      app: nginx
  template:
    metadata:
      labels:
        app: nginx
    spec:
      containers:
        - name: nginx
          image: nginx:1.29
`,
      },
      {
        title: 'A Service with an address of its own; one without selector; agents on every node.',
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
  name: external-db
spec:
  clusterIP: None
  ports:
    - port: 5432
---
apiVersion: v1
kind: Service
metadata:
  name: node-exporter
spec:
  clusterIP: None
  selector:
    app: node-exporter
  ports:
    - name: https
      port: 9100
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
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-exporter
spec:
  selector:
    matchLabels:
      app: node-exporter
  template:
    metadata:
      labels:
        app: node-exporter
    spec:
      containers:
        - name: node-exporter
          image: quay.io/prometheus/node-exporter:v1.9.1
`,
      },
      {
        title: 'Prometheus finds endpoints by itself.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: operator-metrics
  namespace: operators
  labels:
    app: operator
spec:
  clusterIP: None
  selector:
    app: operator
  ports:
    - name: http-metrics
      port: 8080
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: operator
  namespace: operators
spec:
  selector:
    matchLabels:
      app: operator
  endpoints:
    - port: http-metrics
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: operator
  namespace: operators
spec:
  selector:
    matchLabels:
      app: operator
  template:
    metadata:
      labels:
        app: operator
    spec:
      containers:
        - name: operator
          image: registry.example.com/operator:1
`,
      },
      {
        title: 'Ports for metrics alone; and a Service with an address beside the headless one.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: kube-state-metrics
  namespace: monitoring
spec:
  clusterIP: None
  selector:
    app: kube-state-metrics
  ports:
    - name: http-metrics
      port: 8080
    - name: telemetry
      port: 8081
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: kube-state-metrics
  namespace: monitoring
spec:
  selector:
    matchLabels:
      app: kube-state-metrics
  template:
    metadata:
      labels:
        app: kube-state-metrics
    spec:
      containers:
        - name: kube-state-metrics
          image: registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.17.0
---
apiVersion: v1
kind: Service
metadata:
  name: identity
  namespace: mesh
spec:
  selector:
    app: identity
  ports:
    - name: grpc
      port: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: identity-headless
  namespace: mesh
spec:
  clusterIP: None
  selector:
    app: identity
  ports:
    - name: grpc
      port: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: identity
  namespace: mesh
spec:
  selector:
    matchLabels:
      app: identity
  template:
    metadata:
      labels:
        app: identity
    spec:
      containers:
        - name: identity
          image: registry.example.com/identity:1
`,
      },
    ],
    bad: [
      {
        title: 'Three Pods, and no balancing in front of them.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: grpcserver
  namespace: grpc
spec:
  type: ClusterIP
  clusterIP: None # info: headless
  selector:
    app: grpcserver
  ports:
    - port: 50051
      targetPort: 50051
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: grpcserver
  namespace: grpc
spec:
  replicas: 3
  selector:
    matchLabels:
      app: grpcserver
  template:
    metadata:
      labels:
        app: grpcserver
    spec:
      containers:
        - name: grpcserver
          image: registry.example.com/grpcserver:1
          ports:
            - containerPort: 50051
`,
      },
      {
        title: 'A database in a Deployment, whose address changes whenever its Pod does.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: wordpress-mysql
  labels:
    app: wordpress
spec:
  ports:
    - port: 3306
  selector:
    app: wordpress
    tier: mysql
  clusterIP: None # info: single
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wordpress-mysql
  labels:
    app: wordpress
spec:
  selector:
    matchLabels:
      app: wordpress
      tier: mysql
  strategy:
    type: Recreate
  template:
    metadata:
      labels:
        app: wordpress
        tier: mysql
    spec:
      containers:
        - name: mysql
          image: mysql:8.4
          ports:
            - containerPort: 3306
`,
      },
      {
        title: 'The list form, and a Rollout.',
        yaml: {
          'service.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  clusterIPs: ["None"] # info: headless
  selector:
    app: api
  ports:
    - port: 80
`,
          'rollout.yaml': `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: api
spec:
  replicas: 4
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
`,
        },
      },
    ],
  },
})
