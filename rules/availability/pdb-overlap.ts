import { type Cluster, defineRule, patchesSpeakOf, weakTarget } from '../../src/rule/index.js'

export default defineRule({
  id: 'pdb-overlap',
  summary: 'Pods are selected by more than one PodDisruptionBudget.',
  why: 'The eviction API refuses a Pod that several budgets select, with an error and not with "try again later": kubectl drain, node upgrades and the cluster autoscaler never get past its node, although each budget by itself would let it go.',
  details: `
Budgets are compared by the Pods of the manifests that they select. Where budgets and Pods name no common namespace for sure it is a **warning**. Budgets in folders that are alternatives of one another (\`dev/\`, \`prod/\`) are never
seen together.

Leave one budget for each Pod: narrow one selector, or remove the wider budget.`,
  category: 'availability',
  severity: 'error',
  presets: ['recommended', 'availability'],
  since: '0.1.0',
  sources: [
    {
      title: 'Disruptions: Pod disruption budgets',
      url: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-budgets',
    },
    {
      title: 'The eviction API in the API server',
      url: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/registry/core/pod/storage/eviction.go',
    },
  ],
  aliases: ['popeye/209'],
  messages: {
    overlap:
      'Pods of {workloads} are selected by PodDisruptionBudget {budget} and by {others}: the eviction API refuses to evict a Pod with several budgets, so their nodes cannot be drained. Leave one of them.',
  },
  on: {
    PodDisruptionBudget(budget, { report, cluster }) {
      const { resource } = budget
      if (patchesSpeakOf(resource, 'selector')) return
      const own = cluster.guardedBy(resource)
      const pairs = own.flatMap(edge =>
        cluster
          .disruptionBudgetsOf(edge.workload)
          .filter(other => other.budget !== resource && other.budget.name !== resource.name && cluster.areTogether(resource, other.budget))
          // Each pair is told once, at the second of the two, whichever of them is linted.
          .filter(other => isBefore(other.budget, resource, cluster))
          .map(other => ({ edge, other })),
      )
      if (pairs.length === 0) return
      const budgets = new Map(pairs.map(({ other }) => [other.budget, other]))
      const workloads = [...new Set(pairs.map(({ edge }) => edge.workload))]
      const listed = workloads.slice(0, 3).map(workload => workload.label)
      report({
        at: budget.at('spec').at('selector'),
        message: 'overlap',
        data: {
          workloads: workloads.length > 3 ? `${listed.join(', ')} and ${workloads.length - 3} more` : listed.join(', '),
          budget: resource.name ?? '(no name)',
          others: [...budgets.keys()].map(other => other.name ?? '(no name)').join(', '),
        },
        related: [
          ...[...budgets.values()].map(other => ({ at: other.at, message: `PodDisruptionBudget ${other.budget.name} selects them, too` })),
          ...workloads
            .slice(0, 5)
            .map(workload => ({ at: workload.template.at('metadata').at('labels'), message: `the labels of ${workload.label}` })),
        ],
        ...(pairs.every(({ edge, other }) => edge.weak || other.weak) && { lower: 'warning', because: weakTarget }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Each workload has a budget of its own.',
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
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 3
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
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: api
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: api
`,
      },
      {
        title: 'Selectors that exclude each other.',
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
  replicas: 2
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
  name: a
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
      part: a
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: b
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
      part: b
`,
      },
      {
        title: 'The same budget in two environments.',
        yaml: {
          'dev/web.yaml': `
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
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
          'prod/web.yaml': `
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
      },
      {
        title: 'Another namespace.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
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
  namespace: shop
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: blog
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
  name: all
  namespace: blog
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: all
`,
      },
    ],
    bad: [
      {
        title: 'A budget of the team and one of the workload.',
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
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: shop
spec:
  maxUnavailable: 1
  selector: # error: overlap
    matchLabels:
      team: shop
`,
      },
      {
        title: 'An empty selector selects every Pod of the namespace.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  namespace: shop
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
  namespace: shop
spec:
  minAvailable: 2
  selector:
    matchLabels:
      app: db
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: everything
  namespace: shop
spec:
  maxUnavailable: 1
  selector: {} # error: overlap
`,
      },
      {
        title: 'The same budget under two names.',
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
  selector: # error: overlap
    matchLabels:
      app: web
`,
          'web-pdb.yaml': `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web-pdb
spec:
  minAvailable: 1
  selector:
    matchLabels:
      app: web
`,
        },
      },
      {
        title: 'One of them names a namespace.',
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
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web-2
  namespace: shop
spec:
  maxUnavailable: 1
  selector: # warning: overlap
    matchLabels:
      app: web
`,
      },
    ],
  },
})

type Budget = Cluster['resources'][number]
const order = new WeakMap<readonly Budget[], ReadonlyMap<Budget, number>>()

function isBefore(a: Budget, b: Budget, cluster: Cluster): boolean {
  const all = cluster.ofKind('PodDisruptionBudget', 'policy')
  const places = order.get(all) ?? new Map(all.map((budget, index) => [budget, index]))
  order.set(all, places)
  return (places.get(a) ?? 0) < (places.get(b) ?? 0)
}
