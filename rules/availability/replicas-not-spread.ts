import {
  balancesLocalNodes,
  defineRule,
  podCounts,
  regardedPods,
  regards,
  servingOf,
  spreadConstraint,
  spreadTerms,
  takesHostPort,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'replicas-not-spread',
  summary: 'Nothing keeps the Pods of a workload on different nodes.',
  why: 'The scheduler may put all of them on one node, above all when nodes were just drained: that node then takes the whole application with it.',
  details: `
Two things are told. A spread constraint whose selector matches other Pods than those it stands on, or that has no selector and so counts none, does nothing for them: a **warning**. No constraint and no
anti-affinity at all is **info**, since the scheduler spreads Pods of one workload by itself as far as it can (a skew of three Pods between nodes, of five between zones, and no more than a preference).

Looked at are workloads of at least two Pods (with an autoscaler: its minimum) that some Service sends traffic to. Any topology counts, and so does a preference. It is silent for DaemonSets, for Pods with a port
of the host (of which a node can have one), for Pods that are pinned to a node, and where a Kustomize patch or a placeholder fills in.

Where \`external-traffic-local-uneven\` speaks of the same Pods, this rule is silent. The fix adds a constraint with \`ScheduleAnyway\`, or corrects the selector. It is unsafe since it makes a new rollout.`,
  category: 'availability',
  severity: 'warning',
  presets: ['availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Topology spread constraints',
      url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
    },
    {
      title: 'Cluster-level and built-in default constraints',
      url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#internal-default-constraints',
    },
    {
      title: 'Inter-pod affinity and anti-affinity',
      url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity',
    },
  ],
  aliases: [
    'kube-linter/no-anti-affinity',
    'kube-score/deployment-has-host-podantiaffinity',
    'kube-score/statefulset-has-host-podantiaffinity',
    'polaris/topologySpreadConstraint',
    'kics/deployment_has_no_pod_anti_affinity',
    'kics/statefulset_has_no_pod_anti_affinity',
    'kyverno/create-pod-antiaffinity',
    'kyverno/topologyspreadconstraints-policy',
    'kyverno/spread-pods-across-topology',
  ],
  options: {
    minimum: { type: 'integer', default: 2, minimum: 2, description: 'From how many Pods on they have to be spread.' },
    pods: regardedPods('served'),
  },
  messages: {
    notSpread:
      'Nothing but the preference of the scheduler keeps the {pods} Pods of {workload} apart: all of them may run on one node, which takes the application with it when it fails. Add a topologySpreadConstraint.',
    others:
      '{workload} has a spread constraint that {problem}: it does nothing for the {pods} Pods of {workload}, which may all run on one node. Let its labelSelector match their labels.',
  },
  on: {
    workload(workload, { report, cluster, options, isOn }) {
      const { kind, pod } = workload
      if (!['deployment', 'statefulset', 'replicaset'].includes(kind.controller) || workload.replicaCount === 0) return
      const { min } = podCounts(cluster, workload)
      if (min === undefined || min < options.minimum) return
      const terms = spreadTerms(workload)
      if (!terms || terms.some(term => term.own !== 'no')) return
      if (!pod.at('nodeName').absent || !pod.at('nodeSelector').at('kubernetes.io/hostname').absent) return
      const constraint = terms.find(term => term.kind === 'spread constraint')
      if (!constraint && (takesHostPort(workload) || pod.at('hostNetwork').unknown)) return
      const serving = options.pods === 'all' ? undefined : servingOf(cluster, workload)
      if (!regards(options.pods, serving)) return
      if (['topologySpreadConstraints', 'affinity', 'replicas'].some(field => workload.mayBePatched(field))) return
      const data = { workload: workload.label, pods: min }
      if (constraint) {
        const selector = constraint.at.walk('labelSelector')
        report({
          at: selector,
          message: 'others',
          data: { ...data, problem: selector.absent ? 'has no labelSelector' : 'selects other Pods' },
          related: [{ at: workload.template.at('metadata').at('labels'), message: `the labels of the Pods of ${workload.label}` }],
        })
        return
      }
      if (isOn('external-traffic-local-uneven') && serving?.exposures.some(({ edge }) => balancesLocalNodes(edge.service, cluster))) return
      report({
        at: pod.at('topologySpreadConstraints'),
        message: 'notSpread',
        data,
        related: serving?.related ?? [],
        fix: spreadConstraint(workload),
        lower: 'info',
        because: 'the scheduler prefers different nodes by itself',
      })
    },
  },
  examples: {
    good: [
      {
        title: 'A spread constraint.',
        yaml: `
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
      targetPort: 8080
`,
      },
      {
        title: 'By zone: different zones are different nodes.',
        yaml: `
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
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: web
      containers:
        - name: web
          image: registry.example.com/web:1
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
      targetPort: 8080
`,
      },
      {
        title: 'Anti-affinity, even a preferred one.',
        yaml: `
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
                  matchExpressions:
                    - key: app
                      operator: In
                      values: [web]
      containers:
        - name: web
          image: registry.example.com/web:1
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
      targetPort: 8080
`,
      },
      {
        title: 'One Pod.',
        yaml: `
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
      targetPort: 8080
`,
      },
      {
        title: 'A DaemonSet.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: gateway
spec:
  selector:
    matchLabels:
      app: gateway
  template:
    metadata:
      labels:
        app: gateway
    spec:
      containers:
        - name: gateway
          image: registry.example.com/gateway:1
---
apiVersion: v1
kind: Service
metadata:
  name: gateway
spec:
  selector:
    app: gateway
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'A port of the host: a node has room for one of them.',
        yaml: `
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
          ports:
            - containerPort: 8080
              hostPort: 80
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
      targetPort: 8080
`,
      },
      {
        title: 'No Service sends traffic to a worker.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  replicas: 4
  selector:
    matchLabels:
      app: worker
  template:
    metadata:
      labels:
        app: worker
    spec:
      containers:
        - name: worker
          image: registry.example.com/worker:1
`,
      },
      {
        title: 'A template fills the constraint in.',
        yaml: `
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
      topologySpreadConstraints: \${SPREAD}
      containers:
        - name: web
          image: registry.example.com/web:1
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
      targetPort: 8080
`,
      },
      {
        title: 'Pinned to a node.',
        yaml: `
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
      nodeSelector:
        kubernetes.io/hostname: node-1
      containers:
        - name: web
          image: registry.example.com/web:1
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
      targetPort: 8080
`,
      },
    ],
    bad: [
      {
        title: 'Three Pods behind a Service.',
        yaml: `
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
    spec: # info: notSpread
      containers:
        - name: web
          image: registry.example.com/web:1
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
      targetPort: 8080
`,
        fixed: `
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
      targetPort: 8080
`,
      },
      {
        title: 'A StatefulSet, kept away from others only.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  replicas: 2
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec: # info: notSpread
      affinity:
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 100
              podAffinityTerm:
                topologyKey: kubernetes.io/hostname
                labelSelector:
                  matchExpressions:
                    - key: app
                      operator: In
                      values: [web]
      containers:
        - name: db
          image: registry.example.com/db:1
---
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  selector:
    app: db
  ports:
    - port: 5432
`,
        fixed: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  replicas: 2
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      affinity:
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 100
              podAffinityTerm:
                topologyKey: kubernetes.io/hostname
                labelSelector:
                  matchExpressions:
                    - key: app
                      operator: In
                      values: [web]
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: db
      containers:
        - name: db
          image: registry.example.com/db:1
---
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  selector:
    app: db
  ports:
    - port: 5432
`,
      },
      {
        title: 'The constraint selects other Pods.',
        yaml: `
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
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector: # warning: others
            matchLabels:
              app: webapp
      containers:
        - name: web
          image: registry.example.com/web:1
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
      targetPort: 8080
`,
      },
      {
        title: 'A constraint without a selector counts no Pods.',
        yaml: `
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
      topologySpreadConstraints:
        - maxSkew: 1 # warning: others
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
      containers:
        - name: web
          image: registry.example.com/web:1
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
      targetPort: 8080
`,
      },
      {
        title: 'An autoscaler keeps two.',
        yaml: `
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
    spec: # info: notSpread
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
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
      targetPort: 8080
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
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
        fixed: `
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
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
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
      targetPort: 8080
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
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
    ],
  },
})
