import {
  awsBalancers,
  type BalancedWorkload,
  balancedByAws,
  defineRule,
  hasReadinessGate,
  injectsReadinessGate,
  minReadySecondsOf,
  podCounts,
  READINESS_GATE_LABEL,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'pod-readiness-gate-missing',
  summary: 'A load balancer registers Pods, and a rollout does not wait until it has them.',
  why: 'A Deployment takes a Pod for ready as soon as its probe succeeds, and deletes an old one. The load balancer takes longer to register the new Pod and to find it healthy: during a rollout the target group can hold nothing but targets in Initial and Draining, and all requests end in 503.',
  details: `
The AWS Load Balancer Controller adds a readiness gate to new Pods of a Namespace with the label \`elbv2.k8s.aws/pod-readiness-gate-inject: enabled\`: a Pod is ready when its target is healthy. It is needed
for target type ip only; with node ports the nodes stay registered.

It reports a Namespace of the manifests without the label, in which a Deployment or StatefulSet with at most \`maxReplicas\` Pods, or one that allows Pods to be missing during a rollout, stands behind such a load
balancer. Without a manifest of the Namespace it is silent. With \`minReadySeconds\` from 15 on, which gives the load balancer time, it is **info**. It is silent for EKS Auto Mode, which is configured otherwise.

A label on a Namespace whose load balancers all have targets of type instance has no effect, which is **info**.

The webhook that adds the gate has \`failurePolicy: Ignore\` by default since version 2.12 of the controller: Pods that are made while it is down have no gate. Its documentation recommends Fail together with an object selector.

The fix adds the label. It is safe: Pods that run are not changed, new ones get the gate.`,
  category: 'rollout',
  severity: 'warning',
  presets: ['recommended', 'traffic', 'availability'],
  since: '0.1.0',
  fix: 'safe',
  sources: [
    {
      title: 'AWS Load Balancer Controller: Pod readiness gate',
      url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/pod_readiness_gate/',
    },
    { title: 'Pod readiness', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-readiness-gate' },
  ],
  options: {
    maxReplicas: {
      type: 'integer',
      default: 5,
      minimum: 1,
      description: 'With more Pods than this, and none allowed to be missing, the target group is taken to keep a healthy target.',
    },
  },
  messages: {
    missing:
      'A rollout of {workload} does not wait until {balancer} has the new Pods: for a while it may have no healthy target, and requests fail. Label Namespace {namespace} with elbv2.k8s.aws/pod-readiness-gate-inject: enabled.',
    noEffect:
      'The label elbv2.k8s.aws/pod-readiness-gate-inject has no effect in Namespace {namespace}: {balancer} registers nodes, and a readiness gate is for target type ip.',
  },
  on: {
    Namespace(namespace, { report, cluster, settings, options }) {
      if (awsBalancers(cluster, settings).length === 0) return
      const targets = balancedByAws(namespace.resource, cluster, settings)
      const pods = targets.filter(({ balancer }) => balancer.targets === 'ip' && !balancer.autoMode)
      const labels = namespace.at('metadata').at('labels')
      const label = labels.at(READINESS_GATE_LABEL)
      const name = namespace.resource.name ?? '(no name)'
      if (injectsReadinessGate(namespace.resource)) {
        const [first] = targets
        if (!first || targets.some(({ balancer }) => balancer.targets !== 'instance')) return
        report({
          at: label,
          message: 'noEffect',
          data: { namespace: name, balancer: first.balancer.label },
          related: relatedOf(targets),
          lower: 'info',
          because: 'it does no harm',
        })
        return
      }
      if (label.unknown) return
      const needed = pods.filter(({ workload }) => {
        if (!['deployment', 'statefulset'].includes(workload.kind.controller) || workload.recreates || hasReadinessGate(workload))
          return false
        const { min } = podCounts(cluster, workload)
        if (min === 0) return false
        const missing = workload.resource.object.spec as { strategy?: { rollingUpdate?: { maxUnavailable?: unknown } } } | undefined
        const unavailable = missing?.strategy?.rollingUpdate?.maxUnavailable
        return (min !== undefined && min <= options.maxReplicas) || (unavailable !== 0 && unavailable !== '0' && unavailable !== '0%')
      })
      const [first] = needed
      if (!first) return
      const patient = needed.every(({ workload }) => (minReadySecondsOf(workload)?.number ?? 0) >= 15)
      report({
        at: labels.absent ? namespace.at('metadata') : labels,
        message: 'missing',
        data: { workload: first.workload.label, balancer: first.balancer.label, namespace: name },
        related: relatedOf(needed),
        fix: label.set('enabled'),
        ...(patient && { lower: 'info', because: 'minReadySeconds gives the load balancer time' }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The label.',
        yaml: `
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
        title: 'A gate in the Pod template, as version 1 of the controller had it; the Namespace is in no manifest; node ports.',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: a
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  namespace: a
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
  namespace: a
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
  namespace: a
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
      readinessGates:
        - conditionType: target-health.alb.ingress.k8s.aws/i_web_80
      containers:
        - name: c
          image: r/x:1
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: elsewhere
  namespace: b
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
  namespace: b
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
  namespace: b
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
---
apiVersion: v1
kind: Namespace
metadata:
  name: c
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: nodes
  namespace: c
  annotations:
    alb.ingress.kubernetes.io/target-type: instance
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
  namespace: c
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: c
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
        title: 'Many Pods, of which none may be missing.',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
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
  replicas: 12
  strategy:
    rollingUpdate:
      maxUnavailable: 0
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
    bad: [
      {
        title: 'Three Pods behind an ALB.',
        yaml: `
apiVersion: v1
kind: Namespace
metadata: # warning: missing
  name: shop
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
        fixed: `
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
        title: 'An NLB; minReadySeconds gives it time.',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: edge
  labels: # info: missing
    team: edge
---
apiVersion: v1
kind: Service
metadata:
  name: edge
  namespace: edge
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: external
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  selector:
    app: edge
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
  namespace: edge
spec:
  replicas: 2
  minReadySeconds: 30
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: c
          image: r/x:1
`,
        fixed: `
apiVersion: v1
kind: Namespace
metadata:
  name: edge
  labels:
    team: edge
    elbv2.k8s.aws/pod-readiness-gate-inject: enabled
---
apiVersion: v1
kind: Service
metadata:
  name: edge
  namespace: edge
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: external
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  selector:
    app: edge
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
  namespace: edge
spec:
  replicas: 2
  minReadySeconds: 30
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: c
          image: r/x:1
`,
      },
      {
        title: 'A label for node ports.',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    elbv2.k8s.aws/pod-readiness-gate-inject: enabled # info: noEffect
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/target-type: instance
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
  type: NodePort
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
    ],
  },
})

function relatedOf(targets: readonly BalancedWorkload[]) {
  return targets
    .slice(0, 5)
    .map(({ workload, balancer }) => ({ at: workload.pod, message: `${workload.label} is behind ${balancer.label}` }))
}
