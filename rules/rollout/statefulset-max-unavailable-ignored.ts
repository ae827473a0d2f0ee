import { defineRule } from '../../src/rule/index.js'

/** The one version whose API server has the gate MaxUnavailableStatefulSet on by itself. */
const ON_BY_DEFAULT = 35

export default defineRule({
  id: 'statefulset-max-unavailable-ignored',
  summary: 'A StatefulSet sets maxUnavailable, which has no effect.',
  why: 'The Pods are replaced one at a time, whatever the manifest says: a rollout that was planned for minutes takes hours, and one with a broken Pod stops there.',
  details: `
\`updateStrategy.rollingUpdate.maxUnavailable\` needs the feature gate MaxUnavailableStatefulSet: alpha and off since 1.24, on by default in 1.35, and off by default again in 1.36. It is reported unless
every version in \`kubernetesVersion\` is 1.35; without one, the newest version is assumed. A value of 1 is what happens anyway, and is not reported.

With \`podManagementPolicy: OrderedReady\` (the default) the value may not help even where the gate is on, since Pods are made one after the other. Turn the rule off where the gate is set in your cluster.`,
  category: 'rollout',
  severity: 'warning',
  presets: ['availability'],
  since: '0.1.0',
  sources: [
    {
      title: 'StatefulSets: maximum unavailable Pods',
      url: 'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#maximum-unavailable-pods',
    },
    { title: 'KEP-961: maxUnavailable for StatefulSets', url: 'https://github.com/kubernetes/enhancements/issues/961' },
    { title: 'The gate is off again by default in 1.36', url: 'https://github.com/kubernetes/kubernetes/pull/137904' },
  ],
  messages: {
    ignored:
      'maxUnavailable {value} of {workload} is ignored: only 1.35 has the feature gate MaxUnavailableStatefulSet on by default, elsewhere Pods are replaced one at a time. Remove it, or set the gate in the cluster.',
  },
  on: {
    StatefulSet(statefulSet, { report, settings }) {
      const strategy = statefulSet.at('spec').at('updateStrategy')
      const maxUnavailable = strategy.at('rollingUpdate').at('maxUnavailable')
      const { raw } = maxUnavailable
      if (
        !maxUnavailable.present ||
        (typeof raw !== 'number' && typeof raw !== 'string') ||
        raw === 1 ||
        strategy.at('type').string === 'OnDelete'
      )
        return
      const { kubernetesMinor } = settings
      if (kubernetesMinor && kubernetesMinor.from === ON_BY_DEFAULT && kubernetesMinor.to === ON_BY_DEFAULT) return
      const name = statefulSet.at('metadata').at('name').string
      report({
        at: maxUnavailable,
        message: 'ignored',
        data: { value: String(raw), workload: `StatefulSet ${name ?? '(no name)'}` },
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Without it, and with the value that holds anyway.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: cache
spec:
  serviceName: cache
  replicas: 6
  updateStrategy:
    rollingUpdate:
      maxUnavailable: 1
  selector:
    matchLabels:
      app: cache
  template:
    metadata:
      labels:
        app: cache
    spec:
      containers:
        - name: cache
          image: valkey/valkey:8
`,
      },
      {
        title: 'All clusters are 1.35.',
        config: { kubernetesVersion: '1.35' },
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: cache
spec:
  serviceName: cache
  replicas: 6
  podManagementPolicy: Parallel
  updateStrategy:
    rollingUpdate:
      maxUnavailable: 2
  selector:
    matchLabels:
      app: cache
  template:
    metadata:
      labels:
        app: cache
    spec:
      containers:
        - name: cache
          image: valkey/valkey:8
`,
      },
    ],
    bad: [
      {
        title: 'Half of the ring at once, it was hoped.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: ingester
spec:
  serviceName: ingester
  replicas: 12
  podManagementPolicy: Parallel
  updateStrategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 50% # warning: ignored
  selector:
    matchLabels:
      app: ingester
  template:
    metadata:
      labels:
        app: ingester
    spec:
      containers:
        - name: ingester
          image: registry.example.com/ingester:1
`,
      },
      {
        title: 'Some clusters are older than 1.35.',
        config: { kubernetesVersion: '1.33 - 1.35' },
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: cache
spec:
  serviceName: cache
  replicas: 6
  updateStrategy:
    rollingUpdate:
      partition: 0
      maxUnavailable: 2 # warning: ignored
  selector:
    matchLabels:
      app: cache
  template:
    metadata:
      labels:
        app: cache
    spec:
      containers:
        - name: cache
          image: valkey/valkey:8
`,
      },
    ],
  },
})
