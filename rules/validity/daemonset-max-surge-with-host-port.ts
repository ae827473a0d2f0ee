import { defineRule, hostPortsOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'daemonset-max-surge-with-host-port',
  summary: 'A DaemonSet wants the new Pod beside the old one, and both want the same port of the node.',
  why: 'With maxSurge the old Pod of a node ends only when the new one is ready, and the new one is not scheduled while the old one holds the port: updates of the DaemonSet never finish.',
  details: `
The API server accepts this (https://github.com/kubernetes/kubernetes/issues/106417): only the rollout shows it, with Pods in Pending for want of free ports. A port of the node is a \`hostPort\`, or with
\`hostNetwork: true\` any declared port.

It is silent where maxUnavailable is not 0: the API server refuses that together with maxSurge. The fix goes back to ending the old Pod first, one node at a time. It is unsafe, since each node is without the
Pod for a moment.`,
  category: 'validity',
  severity: 'error',
  presets: ['recommended', 'availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Perform a rolling update on a DaemonSet', url: 'https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/' },
    {
      title: 'DaemonSets with maxSurge and hostPort never finish an update',
      url: 'https://github.com/kubernetes/kubernetes/issues/106417',
    },
  ],
  messages: {
    stuck:
      'Updates of {workload} never finish: with maxSurge {surge} the new Pod of a node waits for port {port}, which the old Pod keeps until the new one is ready. Use maxUnavailable instead.',
  },
  on: {
    DaemonSet(daemonSet, { report, cluster }) {
      const strategy = daemonSet.at('spec').at('updateStrategy')
      const rolling = strategy.at('rollingUpdate')
      const surge = rolling.at('maxSurge')
      if (strategy.at('type').string === 'OnDelete' || !isAboveZero(surge.raw) || !isZero(rolling.at('maxUnavailable').raw)) return
      for (const workload of cluster.workloadsFrom(daemonSet.resource)) {
        const [first] = hostPortsOf(workload)
        if (!first || workload.mayBePatched('updateStrategy')) continue
        report({
          at: surge,
          message: 'stuck',
          data: { workload: workload.label, surge: String(surge.raw), port: first.port },
          related: [{ at: first.at, message: `the port of the node that container "${first.container.label}" takes` }],
          fix: [surge.remove(), rolling.at('maxUnavailable').set(1 as never)],
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The old Pod ends first.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: edge
spec:
  updateStrategy:
    rollingUpdate:
      maxUnavailable: 10%
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: proxy
          image: registry.example.com/proxy:1
          ports:
            - containerPort: 80
              hostPort: 80
`,
      },
      {
        title: 'No port of the node.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: logs
spec:
  updateStrategy:
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
  selector:
    matchLabels:
      app: logs
  template:
    metadata:
      labels:
        app: logs
    spec:
      containers:
        - name: logs
          image: registry.example.com/logs:1
          ports:
            - containerPort: 2020
`,
      },
    ],
    bad: [
      {
        title: 'A host port.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: edge
spec:
  updateStrategy:
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 1 # error: stuck
      maxUnavailable: 0
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: proxy
          image: registry.example.com/proxy:1
          ports:
            - containerPort: 8080
              hostPort: 80
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: edge
spec:
  updateStrategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 1
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: proxy
          image: registry.example.com/proxy:1
          ports:
            - containerPort: 8080
              hostPort: 80
`,
      },
      {
        title: 'In the network of the node every declared port is one.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-exporter
spec:
  updateStrategy:
    rollingUpdate:
      maxSurge: 10% # error: stuck
      maxUnavailable: 0
  selector:
    matchLabels:
      app: node-exporter
  template:
    metadata:
      labels:
        app: node-exporter
    spec:
      hostNetwork: true
      containers:
        - name: node-exporter
          image: quay.io/prometheus/node-exporter:v1.8.2
          ports:
            - name: metrics
              containerPort: 9100
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-exporter
spec:
  updateStrategy:
    rollingUpdate:
      maxUnavailable: 1
  selector:
    matchLabels:
      app: node-exporter
  template:
    metadata:
      labels:
        app: node-exporter
    spec:
      hostNetwork: true
      containers:
        - name: node-exporter
          image: quay.io/prometheus/node-exporter:v1.8.2
          ports:
            - name: metrics
              containerPort: 9100
`,
      },
    ],
  },
})

const isZero = (value: unknown): boolean => value === 0 || value === '0%'
const isAboveZero = (value: unknown): boolean =>
  (typeof value === 'number' && value > 0) || (typeof value === 'string' && /^[1-9][0-9]{0,2}%$/.test(value))
