import { defineRule, patchesSpeakOf } from '../../src/rule/index.js'

/** The field is in the API from 1.26, on by default from 1.27 and final since 1.31 (KEP-3017). */
const FIRST_MINOR = 27

export default defineRule({
  id: 'pdb-unhealthy-eviction-policy-unset',
  summary: 'A PodDisruptionBudget protects Pods that are not ready.',
  why: 'While fewer Pods are ready than the budget demands, not even those that crash or hang can be evicted: one broken release blocks the drain of its nodes until somebody deletes the Pods by hand.',
  details: `
Without \`unhealthyPodEvictionPolicy\` it is \`IfHealthyBudget\`: Pods that run but are not ready may be evicted only while the budget is met. \`AlwaysAllow\` lets them go at any time, which is what the documentation recommends.
Whoever writes \`IfHealthyBudget\` has decided, and is left alone.

It is silent where a StatefulSet is selected (a member of a database that is catching up is not ready, and still counts), for Pods that are in no manifest, and for clusters before 1.27.

The fix is unsafe: it changes what a drain may do.`,
  category: 'availability',
  severity: 'info',
  presets: ['availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Unhealthy Pod eviction policy',
      url: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy',
    },
    {
      title: 'KEP-3017: Pod healthy policy for PDB',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-apps/3017-pod-healthy-policy-for-pdb',
    },
  ],
  aliases: ['kube-linter/pdb-unhealthy-pod-eviction-policy'],
  messages: {
    unset:
      'While fewer Pods of {workload} are ready than PodDisruptionBudget {budget} demands, not even those that crash can be evicted, and their nodes cannot be drained. Set unhealthyPodEvictionPolicy: {policy}.',
  },
  on: {
    PodDisruptionBudget(budget, { report, cluster, settings }) {
      const { resource } = budget
      const policy = budget.at('spec').at('unhealthyPodEvictionPolicy')
      const { kubernetesMinor } = settings
      if (!policy.absent || (kubernetesMinor?.to ?? FIRST_MINOR) < FIRST_MINOR || cluster.supersededBy(resource)) return
      const edges = cluster.guardedBy(resource)
      const [first] = edges
      if (!first || edges.some(({ workload }) => !['deployment', 'replicaset'].includes(workload.kind.controller))) return
      if (patchesSpeakOf(resource, 'unhealthyPodEvictionPolicy')) return
      const everywhere = kubernetesMinor !== undefined && kubernetesMinor.from >= FIRST_MINOR
      report({
        at: policy,
        message: 'unset',
        data: {
          workload: first.workload.label,
          budget: resource.name ?? '(no name)',
          policy: everywhere ? 'AlwaysAllow' : `AlwaysAllow (Kubernetes 1.${FIRST_MINOR} and later)`,
        },
        related: [{ at: first.workload.pod, message: `${first.workload.label} is selected` }],
        fix: kubernetesMinor === undefined || everywhere ? policy.set('AlwaysAllow') : undefined,
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The policy is set.',
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
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'Somebody has decided otherwise.',
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
  unhealthyPodEvictionPolicy: IfHealthyBudget
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'A database that needs its quorum.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: etcd
spec:
  serviceName: etcd
  replicas: 3
  selector:
    matchLabels:
      app: etcd
  template:
    metadata:
      labels:
        app: etcd
    spec:
      containers:
        - name: etcd
          image: registry.example.com/etcd:1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: etcd
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: etcd
`,
      },
      {
        title: 'An old cluster does not know the field.',
        config: { kubernetesVersion: '1.25' },
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
        title: 'The Pods of an operator.',
        yaml: `
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
    ],
    bad: [
      {
        title: 'The version is not known.',
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
spec: # info: unset
  maxUnavailable: 1
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
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'A cluster that knows the field.',
        config: { kubernetesVersion: '1.33' },
        yaml: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
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
spec: # info: unset
  minAvailable: 50%
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
  minAvailable: 50%
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'Some of the clusters do not know it.',
        config: { kubernetesVersion: '1.25 - 1.30' },
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
spec: # info: unset
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
    ],
  },
})
