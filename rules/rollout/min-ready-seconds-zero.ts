import {
  defineRule,
  hasReadinessGate,
  injectsReadinessGate,
  minReadySecondsOf,
  namespaceOf,
  patientBalancerOf,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'min-ready-seconds-zero',
  summary: 'A load balancer registers Pods, and a rollout goes on the moment a new one is ready.',
  why: 'Between the first success of the readiness probe and the first health check of the load balancer lie the registration of the target and one or more intervals. A rollout that does not wait deletes old Pods faster than new ones get traffic, and the load balancer runs out of healthy targets.',
  details: `
\`minReadySeconds\` is 0 unless it is set. A readiness gate of the load balancer's controller makes the rollout wait for the load balancer itself and is better: AWS adds one by a label of the Namespace, GKE and TKE add theirs
by themselves, so it is silent for these. It is silent as well for the strategy Recreate, and where \`pod-readiness-gate-missing\` reports the Namespace.

The fix sets 30 seconds. It is unsafe: every rollout takes longer.`,
  category: 'rollout',
  severity: 'info',
  presets: ['traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Deployments: min ready seconds',
      url: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#min-ready-seconds',
    },
    {
      title: 'AWS Load Balancer Controller: Pod readiness gate',
      url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/pod_readiness_gate/',
    },
  ],
  messages: {
    zero: 'A rollout of {workload} goes on as soon as a new Pod is ready, before {balancer} sends to it: old Pods may be gone first. Set minReadySeconds to the time the load balancer takes{gate}.',
  },
  on: {
    workload(workload, { report, cluster, isOn }) {
      const { controller } = workload.kind
      if ((controller !== 'deployment' && controller !== 'statefulset') || workload.recreates || workload.replicaCount === 0) return
      const seconds = minReadySecondsOf(workload)
      if (!seconds || (!seconds.absent && seconds.raw !== 0)) return
      const balancer = patientBalancerOf(workload, cluster)
      if (!balancer || hasReadinessGate(workload)) return
      const namespace = balancer.cloud === 'aws' ? namespaceOf(workload, cluster) : undefined
      if (namespace && (injectsReadinessGate(namespace) || isOn('pod-readiness-gate-missing'))) return
      report({
        at: seconds.absent ? workload.template : seconds,
        message: 'zero',
        data: {
          workload: workload.label,
          balancer: balancer.label,
          gate: balancer.cloud === 'aws' ? ', or label the Namespace with elbv2.k8s.aws/pod-readiness-gate-inject: enabled' : '',
        },
        related: [{ at: balancer.at, message: `${balancer.label} sends to the Pods` }],
        fix: seconds.set(30),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'A wait, or a gate.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
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
  minReadySeconds: 20
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
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    elbv2.k8s.aws/pod-readiness-gate-inject: enabled
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: web
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
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
  namespace: shop
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
        - name: c
          image: r/x:1
`,
      },
      {
        title: 'Load balancers that send to nodes, or add gates by themselves; Recreate.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/target-type: instance
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  type: NodePort
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
---
apiVersion: v1
kind: Service
metadata:
  name: tke
  annotations:
    service.cloud.tencent.com/direct-access: "true"
spec:
  type: LoadBalancer
  selector:
    app: tke
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: tke
spec:
  replicas: 3
  selector:
    matchLabels:
      app: tke
  template:
    metadata:
      labels:
        app: tke
    spec:
      containers:
        - name: c
          image: r/x:1
---
apiVersion: v1
kind: Service
metadata:
  name: gke
  annotations:
    cloud.google.com/neg: '{"exposed_ports": {"80": {}}}'
spec:
  type: LoadBalancer
  selector:
    app: gke
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gke
spec:
  replicas: 3
  selector:
    matchLabels:
      app: gke
  template:
    metadata:
      labels:
        app: gke
    spec:
      containers:
        - name: c
          image: r/x:1
---
apiVersion: v1
kind: Service
metadata:
  name: ack
  annotations:
    service.beta.kubernetes.io/backend-type: eni
spec:
  type: LoadBalancer
  selector:
    app: ack
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ack
spec:
  replicas: 1
  strategy:
    type: Recreate
  selector:
    matchLabels:
      app: ack
  template:
    metadata:
      labels:
        app: ack
    spec:
      containers:
        - name: c
          image: r/x:1
`,
      },
    ],
    bad: [
      {
        title: 'An ALB that registers Pods.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
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
  template: # info: zero
    metadata:
      labels:
        a: x
    spec:
      containers:
        - name: c
          image: r/x:1
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
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
  minReadySeconds: 30
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
        title: 'ACK with network interfaces of Pods, and 0 written down.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: ack
  annotations:
    service.beta.kubernetes.io/backend-type: eni
spec:
  type: LoadBalancer
  selector:
    app: ack
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ack
spec:
  replicas: 3
  minReadySeconds: 0 # info: zero
  selector:
    matchLabels:
      app: ack
  template:
    metadata:
      labels:
        app: ack
    spec:
      containers:
        - name: c
          image: r/x:1
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: ack
  annotations:
    service.beta.kubernetes.io/backend-type: eni
spec:
  type: LoadBalancer
  selector:
    app: ack
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ack
spec:
  replicas: 3
  minReadySeconds: 30
  selector:
    matchLabels:
      app: ack
  template:
    metadata:
      labels:
        app: ack
    spec:
      containers:
        - name: c
          image: r/x:1
`,
      },
      {
        title: "Azure's Application Gateway.",
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: azure-application-gateway
  defaultBackend:
    service:
      name: web
      port:
        number: 80
---
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
kind: StatefulSet
metadata:
  name: web
spec:
  serviceName: web
  replicas: 3
  selector:
    matchLabels:
      app: web
  template: # info: zero
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: c
          image: r/x:1
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: azure-application-gateway
  defaultBackend:
    service:
      name: web
      port:
        number: 80
---
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
kind: StatefulSet
metadata:
  name: web
spec:
  serviceName: web
  replicas: 3
  minReadySeconds: 30
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: c
          image: r/x:1
`,
      },
    ],
  },
})
