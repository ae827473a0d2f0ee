import { defineRule, isForDevelopment, podCounts, regardedPods, regards, servingOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'pdb-missing',
  summary: 'No PodDisruptionBudget guards a workload of several Pods.',
  why: 'When nodes are drained, for an upgrade or by the cluster autoscaler, nothing keeps all Pods of the workload from being evicted at once: its replicas protect against failures, and not against maintenance.',
  details: `
It is **info**, and it claims that something is missing: it speaks only of the files of the run, and says which these were. Looked at are Deployments, StatefulSets, ReplicaSets and Rollouts that some Service sends traffic to and that run at least
\`minimum\` Pods (with an autoscaler: its minimum). With fewer, a budget would only block drains; see \`pdb-blocks-drain\`.

Namespaces for development (\`dev\`, \`test\`, \`preview\` and the like in their name) are left out, and so is a file beside a budget whose selector is a placeholder.

A budget does not limit rolling updates: these have \`maxUnavailable\` of their own strategy.`,
  category: 'availability',
  severity: 'info',
  presets: ['availability'],
  since: '0.1.0',
  sources: [
    { title: 'Disruptions', url: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/' },
    { title: 'Specifying a disruption budget', url: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/' },
  ],
  aliases: [
    'kube-score/deployment-has-poddisruptionbudget',
    'kube-score/statefulset-has-poddisruptionbudget',
    'polaris/missingPodDisruptionBudget',
    'kics/deployment_without_pod_disruption_budget',
    'kics/statefulset_without_pod_disruption_budget',
    'popeye/206',
    'kyverno/require-pdb',
    'kyverno/create-default-pdb',
  ],
  options: {
    minimum: { type: 'integer', default: 2, minimum: 1, description: 'From how many Pods on a budget is wanted.' },
    pods: regardedPods('served'),
  },
  messages: {
    missing:
      'Nothing keeps the {pods} of {workload} from being evicted all at once when nodes are drained: no PodDisruptionBudget in {scope} selects them. Add one with maxUnavailable: 1.',
  },
  on: {
    workload(workload, { report, cluster, options }) {
      const { resource, kind } = workload
      if (!['deployment', 'statefulset', 'replicaset'].includes(kind.controller) || workload.pod.unknown || workload.replicaCount === 0)
        return
      const { min } = podCounts(cluster, workload)
      if (min === undefined || min < options.minimum || isForDevelopment(resource.namespace)) return
      if (cluster.disruptionBudgetsOf(workload).length > 0) return
      const serving = options.pods === 'all' ? undefined : servingOf(cluster, workload)
      if (!regards(options.pods, serving) || workload.mayBePatched('replicas')) return
      const folder = resource.file.path.slice(0, resource.file.path.lastIndexOf('/') + 1)
      const templated = cluster
        .ofKind('PodDisruptionBudget', 'policy')
        .some(
          budget =>
            budget.file.path.startsWith(folder) && !budget.file.path.slice(folder.length).includes('/') && isTemplated(budget.object),
        )
      if (templated) return
      report({
        at: workload.replicas && !workload.replicas.absent ? workload.replicas : workload.pod,
        message: 'missing',
        data: { pods: `${min} Pods`, workload: workload.label, scope: cluster.scopeOf(resource).description },
        related: serving?.related ?? [],
      })
    },
  },
  examples: {
    good: [
      {
        title: 'A budget selects the Pods.',
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
        title: 'It may stand in another file, and select by other labels.',
        yaml: {
          'web.yaml': `
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
          'pdb.yaml': `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: shop
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      team: shop
`,
        },
      },
      {
        title: 'A single Pod.',
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
  minReplicas: 1
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
        title: 'A namespace for tests.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop-test
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
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop-test
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'A budget whose selector a template fills in.',
        yaml: {
          'a/web.yaml': `
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
          'a/pdb.yaml': `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: \${APP}
`,
        },
      },
      {
        title: 'Nobody knows how many.',
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
  replicas: 3 # info: missing
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
        title: 'The budget selects others.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2 # info: missing
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
      app: api
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
    spec: # info: missing
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
      {
        title: 'A StatefulSet.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  replicas: 3 # info: missing
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
        title: 'Workers too, on demand.',
        options: { pods: 'all' },
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  replicas: 4 # info: missing
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
    ],
  },
})

/** Whether a placeholder stands in the selector of a budget. */
function isTemplated(budget: Readonly<Record<string, unknown>>): boolean {
  const { spec } = budget
  const selector = typeof spec === 'object' && spec !== null ? (spec as Record<string, unknown>).selector : undefined
  return /\$\{|\{\{|\$\(/.test(JSON.stringify(selector) ?? '')
}
