import { defineRule, hostPortsOf, rollingUpdateOf, singleNodeOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'host-port-blocks-rollout',
  summary: 'A rolling update starts new Pods beside the old ones, and each node has room for one.',
  why: 'A port of the node belongs to one Pod at a time. The new Pod stays Pending ("didn\'t have free ports") wherever an old one runs, and the old ones stay until it is ready: with as many replicas as nodes the rollout never moves.',
  details: `
A Deployment with a \`hostPort\` (or \`hostNetwork: true\` and a declared port) whose rolling update lets no old Pod go first: maxUnavailable comes to 0, as by default for one to three replicas.

- **warning** where the Pods are tied to one node (\`nodeName\`, \`kubernetes.io/hostname\`): there is no other node to go to.
- **info** elsewhere: it holds only when there are not more nodes than replicas, which no manifest tells.

The fix lets one old Pod go first (maxSurge 0, maxUnavailable 1). It is unsafe, since traffic to that node fails for a moment. A DaemonSet, or a Service instead of the port of the node, are other ways.`,
  category: 'rollout',
  severity: 'warning',
  presets: ['availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Configuration good practices: hostPort', url: 'https://kubernetes.io/docs/concepts/configuration/overview/#services' },
    { title: 'Deployments: max unavailable', url: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable' },
  ],
  messages: {
    pinned:
      'Rollouts of {workload} never finish: the new Pod waits for port {port} of its only node, which the old Pod keeps until the new one is ready. Set maxSurge: 0 and maxUnavailable: 1.',
    full: 'Rollouts of {workload} hang unless it has {nodes} or more to go to: a new Pod needs one where port {port} is free, and no old Pod goes first. Set maxSurge: 0 and maxUnavailable: 1.',
  },
  on: {
    Deployment(deployment, { report, cluster }) {
      for (const workload of cluster.workloadsFrom(deployment.resource)) {
        const [first] = hostPortsOf(workload)
        if (!first) continue
        const rolling = rollingUpdateOf(workload, cluster)
        if (!rolling || rolling.replicas < 1 || rolling.unavailable > 0) continue
        const node = singleNodeOf(workload)
        const data = { workload: workload.label, port: first.port, nodes: `${rolling.replicas + 1} nodes` }
        const strategy = deployment.at('spec').at('strategy')
        const common = {
          at: first.at,
          fix: [
            strategy
              .at('rollingUpdate')
              .at('maxSurge')
              .set(0 as never),
            strategy
              .at('rollingUpdate')
              .at('maxUnavailable')
              .set(1 as never),
          ],
        }
        if (node)
          report({
            ...common,
            message: 'pinned',
            data: { workload: data.workload, port: data.port },
            related: [{ at: node, message: 'the Pods go nowhere else' }],
          })
        else report({ ...common, message: 'full', data, lower: 'info', because: 'the number of nodes is not in the manifests' })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'One old Pod goes first.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  strategy:
    rollingUpdate:
      maxSurge: 0
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
            - containerPort: 80
              hostPort: 80
`,
      },
      {
        title: 'Recreate, and no port of the node.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  strategy:
    type: Recreate
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      hostNetwork: true
      containers:
        - name: proxy
          image: registry.example.com/proxy:1
          ports:
            - containerPort: 80
---
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
          ports:
            - containerPort: 8080
`,
      },
    ],
    bad: [
      {
        title: 'Tied to one node.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ingress
spec:
  replicas: 1
  selector:
    matchLabels:
      app: ingress
  template:
    metadata:
      labels:
        app: ingress
    spec:
      nodeSelector:
        kubernetes.io/hostname: edge-1
      containers:
        - name: proxy
          image: registry.example.com/proxy:1
          ports:
            - containerPort: 8443
              hostPort: 443 # warning: pinned
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ingress
spec:
  replicas: 1
  selector:
    matchLabels:
      app: ingress
  strategy:
    rollingUpdate:
      maxSurge: 0
      maxUnavailable: 1
  template:
    metadata:
      labels:
        app: ingress
    spec:
      nodeSelector:
        kubernetes.io/hostname: edge-1
      containers:
        - name: proxy
          image: registry.example.com/proxy:1
          ports:
            - containerPort: 8443
              hostPort: 443
`,
      },
      {
        title: 'In the network of the node.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 3
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      hostNetwork: true
      containers:
        - name: proxy
          image: registry.example.com/proxy:1
          ports:
            - containerPort: 80 # info: full
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 3
  selector:
    matchLabels:
      app: edge
  strategy:
    rollingUpdate:
      maxSurge: 0
      maxUnavailable: 1
  template:
    metadata:
      labels:
        app: edge
    spec:
      hostNetwork: true
      containers:
        - name: proxy
          image: registry.example.com/proxy:1
          ports:
            - containerPort: 80
`,
      },
    ],
  },
})
