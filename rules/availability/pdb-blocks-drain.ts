import {
  allowedDisruptions,
  budgetDemand,
  type Cluster,
  defineRule,
  nounOf,
  patchesSpeakOf,
  podCounts,
  type Workload,
  weakTarget,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'pdb-blocks-drain',
  summary: 'A PodDisruptionBudget never lets a Pod be evicted.',
  why: 'A node with such a Pod cannot be drained: kubectl drain, node upgrades and the cluster autoscaler try again until they give up, and somebody has to delete Pods by hand in the middle of a maintenance, without any budget then.',
  details: `
It computes what the disruption controller computes: all Pods that the budget selects, the minimum of an autoscaler in place of \`replicas\`, and percentages rounded up. So \`minAvailable: 50%\` keeps a
single Pod, and \`minAvailable: 75%\` keeps all of three.

It is an **error** when no eviction is ever allowed: \`maxUnavailable: 0\` or \`0%\`, \`minAvailable: 100%\`, or as much as there are Pods. It is a **warning** while an autoscaler can still add Pods, where they belong to a Job that ends some day, and
where a namespace is set on one side only; **info** where the Pods are in no manifest, since a budget may be there for Pods that must not be moved.

\`maxUnavailable\` and percentages are computed from the controllers of the Pods. Bare Pods have none, and Jobs and DaemonSets have no number that can be read: the budget then allows nothing, whatever it says. Use a whole
\`minAvailable\` there.

It is silent for budgets that select DaemonSets only (a drain leaves their Pods alone), where the number of Pods is not known, and where a Kustomize patch changes replicas or the budget.

The fix lets one Pod go at a time (\`maxUnavailable: 1\`). It is unsafe: a workload of one Pod is then away while its Pod moves.`,
  category: 'availability',
  severity: 'error',
  presets: ['recommended', 'availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Disruptions', url: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/' },
    {
      title: 'Specifying a disruption budget: rounding, arbitrary controllers',
      url: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
    },
    {
      title: 'The disruption controller',
      url: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/disruption/disruption.go',
    },
  ],
  aliases: [
    'kube-linter/pdb-max-unavailable',
    'kube-linter/pdb-min-available',
    'polaris/pdbDisruptionsIsZero',
    'polaris/pdbMinAvailableGreaterThanHPAMinReplicas',
    'popeye/901',
    'kyverno/pdb-maxunavailable',
    'kyverno/pdb-minavailable',
    'kyverno/deployment-replicas-higher-than-pdb',
    'kyverno/require-replicas-allow-disruption',
  ],
  messages: {
    none: 'PodDisruptionBudget {budget} lets no Pod of {pods} be evicted ({demand}): kubectl drain, node upgrades and the cluster autoscaler never get past their nodes. Let at least one go.',
    tooFew:
      'PodDisruptionBudget {budget} keeps {kept} available ({demand}), and there {are}: none can be evicted, and the node of {pods} cannot be drained. Run more Pods, or set maxUnavailable: 1 instead.',
    atMinimum:
      'While {autoscaler} keeps {pods} at its minimum, there {are}, and PodDisruptionBudget {budget} keeps {kept} available ({demand}): none can be evicted then, and their nodes cannot be drained. Raise the minimum, or set maxUnavailable: 1 instead.',
    uncountable:
      'PodDisruptionBudget {budget} selects Pods of {owner}, {problem}, so that {demand} cannot be computed and no Pod it selects can be evicted: their nodes cannot be drained. Set minAvailable to a whole number, or select other Pods.',
  },
  on: {
    PodDisruptionBudget(budget, { report, cluster }) {
      const { resource } = budget
      const demand = budgetDemand(budget)
      const selector = budget.at('spec').at('selector')
      if (!demand || selector.absent || selector.unknown || cluster.supersededBy(resource)) return
      if (patchesSpeakOf(resource, 'minAvailable') || patchesSpeakOf(resource, 'maxUnavailable')) return
      const all = cluster.guardedBy(resource)
      const edges = all.filter(({ workload }) => workload.replicaCount !== 0 || cluster.autoscalersOf(workload).length > 0)
      if (all.length > 0 && edges.every(({ workload }) => workload.kind.controller === 'daemonset')) return
      const workloads = edges.map(({ workload }) => workload)
      const names = [...new Set(workloads.map(workload => workload.label))]
      const pods =
        names.length === 0
          ? 'its application'
          : names.length > 3
            ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
            : names.join(', ')
      const name = resource.name ?? '(no name)'
      const weak = edges.length > 0 && edges.every(edge => edge.weak) ? ({ lower: 'warning', because: weakTarget } as const) : {}
      const related = workloads
        .slice(0, 10)
        .map(workload => ({ at: workload.replicas ?? workload.pod, message: `${workload.label} is selected` }))
      const data = { budget: name, demand: `${demand.field}: ${demand.written}`, pods }
      const { minAvailable, maxUnavailable } = {
        minAvailable: budget.at('spec').at('minAvailable'),
        maxUnavailable: budget.at('spec').at('maxUnavailable'),
      }
      const scalable = workloads.every(({ kind }) => ['deployment', 'statefulset', 'replicaset'].includes(kind.controller))
      const fix = !scalable
        ? undefined
        : demand.field === 'maxUnavailable'
          ? demand.at.set(1)
          : [minAvailable.remove(), maxUnavailable.set(1)]
      const common = { at: demand.at, related }

      if (demand.field === 'maxUnavailable' ? demand.value.value === 0 : demand.value.kind === 'percent' && demand.value.value >= 100) {
        const elsewhere =
          edges.length === 0
            ? ({
                lower: 'info',
                because: 'the Pods that it selects are in no manifest: it may be there for Pods that must not be moved',
              } as const)
            : weak
        report({ ...common, message: 'none', data, fix, ...elsewhere })
        return
      }
      const uncounted = demand.needsControllers ? uncountable(workloads) : undefined
      if (uncounted) {
        const { owner, problem, ends } = uncounted
        report({
          ...common,
          message: 'uncountable',
          data: { budget: name, demand: data.demand, owner, problem },
          ...(ends ? { lower: 'warning', because: 'its Pods end by themselves' } : weak),
        })
        return
      }
      const counts = workloads.map(workload => podCounts(cluster, workload))
      const [least, most] = [sum(counts.map(({ min }) => min)), sum(counts.map(({ max }) => max))]
      if (least === undefined || least === 0 || allowedDisruptions(demand, least) > 0) return
      if (workloads.some(workload => workload.mayBePatched('replicas'))) return
      const kept = demand.value.kind === 'int' ? demand.value.value : Math.ceil((demand.value.value * least) / 100)
      const shown = { ...data, kept: `${kept} ${kept === 1 ? 'Pod' : 'Pods'}`, are: least === 1 ? 'is one' : `are ${least}` }
      const scaled = autoscalerOf(workloads, cluster)
      if (scaled !== undefined && (most === undefined || allowedDisruptions(demand, most) > 0))
        report({
          ...common,
          message: 'atMinimum',
          data: { ...shown, autoscaler: scaled },
          fix,
          lower: 'warning',
          because: 'with more Pods than the minimum it lets some go',
        })
      else report({ ...common, message: 'tooFew', data: shown, fix, ...weak })
    },
  },
  examples: {
    good: [
      {
        title: 'One Pod may go.',
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
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'One Pod more than must stay.',
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
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 2
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'The minimum of the autoscaler is more than must stay.',
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
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
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
  minReplicas: 3
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 2
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'A percentage of Pods that may go is rounded up: one of one may go.',
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
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 10%
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'Half of two.',
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
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 50%
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'Two workloads share a budget: two of three Pods must stay.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-a
spec:
  replicas: 2
  selector:
    matchLabels:
      part: a
  template:
    metadata:
      labels:
        part: a
        app: web
    spec:
      containers:
        - name: web-a
          image: registry.example.com/web-a:1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-b
spec:
  replicas: 1
  selector:
    matchLabels:
      part: b
  template:
    metadata:
      labels:
        part: b
        app: web
    spec:
      containers:
        - name: web-b
          image: registry.example.com/web-b:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 2
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'A drain leaves the Pods of a DaemonSet alone.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      containers:
        - name: agent
          image: registry.example.com/agent:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: agent
spec:
  maxUnavailable: 0
  selector:
    matchLabels:
      app: agent
`,
      },
      {
        title: 'A whole number for bare Pods.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: one
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: two
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'A Kustomization sets the number of Pods.',
        yaml: {
          'base/web.yaml': `
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
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 1
  selector:
    matchLabels:
      app: web
`,
          'base/kustomization.yaml': `
resources:
  - web.yaml
`,
          'prod/kustomization.yaml': `
resources:
  - ../base
replicas:
  - name: web
    count: 3
`,
        },
      },
      {
        title: 'Placeholders.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: \${REPLICAS}
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
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 1
  selector:
    matchLabels:
      app: web
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: other
spec:
  maxUnavailable: \${MAX}
  selector:
    matchLabels:
      app: other
`,
      },
      {
        title: 'Nothing runs.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 0
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
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
    ],
    bad: [
      {
        title: 'None may go.',
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
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 0 # error: none
  selector:
    matchLabels:
      app: web
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
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'All must stay.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  replicas: 3
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: db
spec:
  minAvailable: 100% # error: none
  selector:
    matchLabels:
      app: db
`,
        fixed: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  replicas: 3
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: db
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: db
`,
      },
      {
        title: 'One Pod, and it must stay.',
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
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 1 # error: tooFew
  selector:
    matchLabels:
      app: web
`,
        fixed: `
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
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: '75 % of three Pods are three.',
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
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 75% # error: tooFew
  selector:
    matchLabels:
      app: web
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
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'More must stay than there are.',
        yaml: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
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
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 3 # error: tooFew
  selector:
    matchLabels:
      app: web
`,
        fixed: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
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
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'The autoscaler may go down to one.',
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
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
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
  minReplicas: 1
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 1 # warning: atMinimum
  selector:
    matchLabels:
      app: web
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
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
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
  minReplicas: 1
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'KEDA keeps two, and cannot add any.',
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
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  name: web
spec:
  scaleTargetRef:
    name: web
  minReplicaCount: 2
  maxReplicaCount: 2
  triggers:
    - type: kafka
      metadata:
        topic: orders
        lagThreshold: "50"
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 2 # error: tooFew
  selector:
    matchLabels:
      app: web
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
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  name: web
spec:
  scaleTargetRef:
    name: web
  minReplicaCount: 2
  maxReplicaCount: 2
  triggers:
    - type: kafka
      metadata:
        topic: orders
        lagThreshold: "50"
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'Two workloads share a budget that keeps them all.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-a
spec:
  replicas: 1
  selector:
    matchLabels:
      part: a
  template:
    metadata:
      labels:
        part: a
        app: web
    spec:
      containers:
        - name: web-a
          image: registry.example.com/web-a:1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-b
spec:
  replicas: 1
  selector:
    matchLabels:
      part: b
  template:
    metadata:
      labels:
        part: b
        app: web
    spec:
      containers:
        - name: web-b
          image: registry.example.com/web-b:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 2 # error: tooFew
  selector:
    matchLabels:
      app: web
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-a
spec:
  replicas: 1
  selector:
    matchLabels:
      part: a
  template:
    metadata:
      labels:
        part: a
        app: web
    spec:
      containers:
        - name: web-a
          image: registry.example.com/web-a:1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-b
spec:
  replicas: 1
  selector:
    matchLabels:
      part: b
  template:
    metadata:
      labels:
        part: b
        app: web
    spec:
      containers:
        - name: web-b
          image: registry.example.com/web-b:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'The Pods of an operator are in no manifest.',
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: kafka
spec:
  maxUnavailable: 0% # info: none
  selector:
    matchLabels:
      strimzi.io/cluster: orders
`,
        fixed: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: kafka
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      strimzi.io/cluster: orders
`,
      },
      {
        title: 'Bare Pods cannot be counted in per cent.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 50% # error: uncountable
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'One Job among the selected Pods is enough.',
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
        team: shop
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    metadata:
      labels:
        team: shop
    spec:
      restartPolicy: Never
      containers:
        - name: import
          image: registry.example.com/import:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: shop
spec:
  maxUnavailable: 1 # warning: uncountable
  selector:
    matchLabels:
      team: shop
`,
      },
    ],
  },
})

/** What keeps the controller from computing a budget from the controllers of its Pods. */
function uncountable(
  workloads: readonly Workload[],
): { readonly owner: string; readonly problem: string; readonly ends: boolean } | undefined {
  const [first] = workloads
  if (first && workloads.every(({ kind }) => kind.controller === 'pod'))
    return { owner: first.label, problem: 'which no controller made', ends: false }
  const uncounted = workloads.find(({ kind }) => (kind.group === 'batch' && kind.controller !== 'pod') || kind.controller === 'daemonset')
  return (
    uncounted && { owner: uncounted.label, problem: 'whose number of Pods cannot be read', ends: uncounted.kind.controller !== 'daemonset' }
  )
}

function autoscalerOf(workloads: readonly Workload[], cluster: Cluster): string | undefined {
  for (const workload of workloads) {
    const [edge] = cluster.autoscalersOf(workload)
    if (edge) return nounOf(edge.autoscaler)
  }
  return undefined
}

function sum(counts: readonly (number | undefined)[]): number | undefined {
  let total = 0
  for (const count of counts) {
    if (count === undefined) return undefined
    total += count
  }
  return total
}
