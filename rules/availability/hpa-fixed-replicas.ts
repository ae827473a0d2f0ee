import { type Cluster, defineRule, nounOf, standNear, type Workload, weakTarget } from '../../src/rule/index.js'

export default defineRule({
  id: 'hpa-fixed-replicas',
  summary: 'A workload that an autoscaler scales also sets its number of replicas.',
  why: 'Every apply sets the number back to what the manifest says, whatever the load is: in the middle of a peak most Pods are stopped at once, and the autoscaler has to build them up again. A continuous delivery tool and the autoscaler undo each other without end.',
  details: `
It is silent where the autoscaler allows only that very number, where an Argo CD Application of the repository ignores \`/spec/replicas\`, and where a Kustomize patch speaks of replicas. It is **info** where a namespace is set on one side only, and silent when the two stand in different folders then.
HorizontalPodAutoscalers and ScaledObjects of KEDA count, and so do Rollouts and StatefulSets as their targets.

With \`replicas: 0\` a HorizontalPodAutoscaler stands still: it does not scale from zero.

The fix removes \`replicas\`. It is unsafe, because the first \`kubectl apply\` without the field sets one Pod: it was applied before, and the default is 1. Remove it from the last applied configuration
first (\`kubectl apply edit-last-applied\`), or hand the field over with server-side apply; see the first source.`,
  category: 'availability',
  severity: 'warning',
  presets: ['recommended', 'availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Migrating Deployments and StatefulSets to horizontal autoscaling',
      url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling',
    },
    {
      title: 'Implicit maintenance-mode deactivation',
      url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#implicit-maintenance-mode-deactivation',
    },
    {
      title: 'Argo CD: leaving room for imperativeness',
      url: 'https://argo-cd.readthedocs.io/en/stable/user-guide/best_practices/#leaving-room-for-imperativeness',
    },
  ],
  aliases: [
    'kube-score/deployment-targeted-by-hpa-does-not-have-replicas-configured',
    'kics/hpa_targeted_deployments_with_configured_replica_count',
  ],
  messages: {
    fixed:
      'Every apply of this manifest sets {workload} back to {replicas}, whatever {autoscaler} has scaled it to: under load, Pods are stopped in the middle of the peak. Leave replicas to the autoscaler.',
    off: 'Every apply of this manifest stops all Pods of {workload}, and {autoscaler} does not scale from 0: it stays off until somebody scales it up by hand. Leave replicas to the autoscaler.',
  },
  on: {
    workload(workload, { report, cluster }) {
      const { replicas, replicaCount } = workload
      if (!replicas?.present || replicaCount === undefined) return
      const [edge] = cluster.autoscalersOf(workload)
      if (!edge || (edge.weak && !standNear(edge.autoscaler, workload.resource)) || (edge.min === edge.max && edge.min === replicaCount))
        return
      if (workload.mayBePatched('replicas') || argoIgnoresReplicas(workload, cluster)) return
      const { autoscaler } = edge
      const label = nounOf(autoscaler)
      const common = {
        at: replicas,
        related: [{ at: edge.at, message: `${label} scales ${workload.label}` }],
        fix: replicas.remove(),
        ...(edge.weak && { lower: 'info' as const, because: weakTarget }),
      }
      if (replicaCount === 0 && autoscaler.kind === 'HorizontalPodAutoscaler')
        report({ ...common, message: 'off', data: { workload: workload.label, autoscaler: label } })
      else
        report({
          ...common,
          message: 'fixed',
          data: { workload: workload.label, replicas: replicaCount === 1 ? 'one Pod' : `${replicaCount} Pods`, autoscaler: label },
        })
    },
  },
  examples: {
    good: [
      {
        title: 'The autoscaler alone decides.',
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
        title: 'No autoscaler.',
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
`,
      },
      {
        title: 'The autoscaler scales another workload.',
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: api
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: api
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
        title: 'A template decides.',
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
        title: 'One number is all that the autoscaler allows.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 4
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 4
  maxReplicas: 4
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
        title: 'Argo CD is told to leave replicas alone.',
        yaml: {
          'apps/web.yaml': `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  source:
    repoURL: https://git.example.com/shop.git
    path: deploy/web
  ignoreDifferences:
    - group: apps
      kind: Deployment
      jsonPointers:
        - /spec/replicas
`,
          'deploy/web/web.yaml': `
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
      },
      {
        title: 'A Kustomize patch removes the field.',
        yaml: {
          'base/web.yaml': `
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
          'base/kustomization.yaml': `
resources:
  - web.yaml
patches:
  - target:
      kind: Deployment
      name: web
    patch: |-
      - op: remove
        path: /spec/replicas
`,
        },
      },
    ],
    bad: [
      {
        title: 'A HorizontalPodAutoscaler.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3 # warning: fixed
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
        title: 'A ScaledObject of KEDA.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1 # warning: fixed
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
  maxReplicaCount: 10
  triggers:
    - type: kafka
      metadata:
        topic: orders
        lagThreshold: "50"
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
  maxReplicaCount: 10
  triggers:
    - type: kafka
      metadata:
        topic: orders
        lagThreshold: "50"
`,
      },
      {
        title: 'An Argo Rollout.',
        yaml: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
spec:
  replicas: 5 # warning: fixed
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: argoproj.io/v1alpha1
    kind: Rollout
    name: web
  minReplicas: 5
  maxReplicas: 20
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
        fixed: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: argoproj.io/v1alpha1
    kind: Rollout
    name: web
  minReplicas: 5
  maxReplicas: 20
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
        title: 'Zero switches the autoscaler off.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 0 # warning: off
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
      containers:
        - name: web
          image: registry.example.com/web:1
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
        title: 'A StatefulSet, in another file, with a namespace on one side only.',
        yaml: {
          'web.yaml': `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  serviceName: web
  replicas: 2 # info: fixed
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
          'hpa.yaml': `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: StatefulSet
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
        fixed: {
          'web.yaml': `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  serviceName: web
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
          'hpa.yaml': `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: StatefulSet
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
      },
    ],
  },
})

/** Whether an Application of Argo CD that deploys the folder of a workload leaves its number of replicas alone. */
function argoIgnoresReplicas(workload: Workload, cluster: Cluster): boolean {
  const { kind, name, file } = workload.resource
  return cluster.ofKind('Application', 'argoproj.io').some(application => {
    const spec = application.object.spec as { source?: unknown; sources?: unknown; ignoreDifferences?: unknown } | undefined
    const ignored = listOf(spec?.ignoreDifferences).some(
      item => /\/spec\/replicas|\.spec\.replicas/.test(JSON.stringify(item)) && fits(item.kind, kind) && fits(item.name, name),
    )
    return (
      ignored &&
      listOf([spec?.source, ...listOf(spec?.sources)]).some(source => typeof source.path === 'string' && deploys(source.path, file.path))
    )
  })
}

const fits = (wanted: unknown, is: string | undefined): boolean => wanted === undefined || wanted === '' || wanted === is

/** The path of a source starts at the root of a repository, which may lie above or below the folder of the run. */
function deploys(path: string, file: string): boolean {
  const folder = path.replace(/^\.?\/+|\/+$/g, '')
  return folder === '' || folder === '.' || `/${file}`.includes(`/${folder}/`)
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'object' && item !== null) : []
}
