import { componentArgumentsOf, defineRule, lastFlag } from '../../src/rule/index.js'

export default defineRule({
  id: 'kube-proxy-node-name-mismatch',
  summary: 'A kube-proxy takes itself for another node than the one it runs on.',
  why: 'kube-proxy compares the node of each endpoint with its own name. With a wrong name no endpoint is local: Services with externalTrafficPolicy Local drop all traffic, and their health checks fail on every node.',
  details: `
The name is \`hostnameOverride\`, else the host name of the node. In a ConfigMap that all nodes share a literal name is right on one node at most. The way to give each its own is \`--hostname-override=$(NODE_NAME)\` with an
environment variable from \`spec.nodeName\`, as kubeadm does; a variable from another field is reported.`,
  category: 'cluster',
  severity: 'error',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'kube-proxy Configuration: hostnameOverride',
      url: 'https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/',
    },
    { title: 'kubeadm#857: kube-proxy and node names', url: 'https://github.com/kubernetes/kubeadm/issues/857' },
  ],
  messages: {
    literal:
      'Every node that reads this ConfigMap calls itself "{name}": externalTrafficPolicy Local finds no local endpoints on the others, drops their traffic and fails their health checks. Remove hostnameOverride, and pass --hostname-override=$(NODE_NAME) from spec.nodeName.',
    flag: 'Every Pod of {workload} calls its node "{name}": externalTrafficPolicy Local finds no local endpoints on the others, drops their traffic and fails their health checks. Use --hostname-override=$(NODE_NAME) with NODE_NAME from spec.nodeName.',
    field:
      'The name of the node comes from {field}, which is not the name that endpoints carry: externalTrafficPolicy Local finds no local endpoints, drops traffic and fails health checks. Take it from spec.nodeName.',
  },
  on: {
    KubeProxyConfiguration(proxy, { report }) {
      const name = proxy.at('hostnameOverride')
      if (!proxy.resource.within || !name.string) return
      report({ at: name, message: 'literal', data: { name: name.string }, fix: name.remove() })
    },
    workload(workload, { report, cluster, runtime }) {
      if (workload.kind.controller !== 'daemonset') return
      for (const args of componentArgumentsOf(cluster, runtime, workload.resource)) {
        if (args.component !== 'kube-proxy') continue
        const flag = lastFlag(args, 'hostname-override')
        if (!flag) continue
        const raw = typeof flag.at.raw === 'string' ? flag.at.raw : ''
        const variable = /\$\(([A-Za-z_][\w.-]*)\)\s*$/.exec(raw)?.[1]
        if (variable === undefined) {
          const name = flag.value
          // A variable of a shell has the value of the node it runs on.
          if (name === undefined || name === '' || /[$`{]/.test(raw)) continue
          report({
            at: flag.at,
            message: 'flag',
            data: { name, workload: workload.label },
          })
          continue
        }
        for (const container of workload.containers) {
          const field = container.at('env').named(variable)?.at('valueFrom').at('fieldRef').at('fieldPath')
          if (!field?.string || field.string === 'spec.nodeName') continue
          report({
            at: field,
            message: 'field',
            data: { field: field.string },
            fix: field.set('spec.nodeName'),
            related: [{ at: flag.at, message: 'used here' }],
          })
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Empty: the host name of each node.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-proxy
data:
  config.conf: |
    apiVersion: kubeproxy.config.k8s.io/v1alpha1
    kind: KubeProxyConfiguration
    hostnameOverride: ""
`,
      },
      {
        title: 'As kubeadm does.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-proxy
spec:
  selector:
    matchLabels:
      k8s-app: kube-proxy
  template:
    metadata:
      labels:
        k8s-app: kube-proxy
    spec:
      containers:
        - name: kube-proxy
          image: registry.k8s.io/kube-proxy:v1.36.0
          command:
            - /usr/local/bin/kube-proxy
            - --config=/var/lib/kube-proxy/config.conf
            - --hostname-override=$(NODE_NAME)
          env:
            - name: NODE_NAME
              valueFrom:
                fieldRef:
                  fieldPath: spec.nodeName
`,
      },
      {
        title: 'A file of one node.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
hostnameOverride: node-1
`,
      },
    ],
    bad: [
      {
        title: 'One name for all.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-proxy
  namespace: kube-system
data:
  config.conf: |
    apiVersion: kubeproxy.config.k8s.io/v1alpha1
    kind: KubeProxyConfiguration
    hostnameOverride: node-1 # error: literal
    mode: iptables
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-proxy
  namespace: kube-system
data:
  config.conf: |
    apiVersion: kubeproxy.config.k8s.io/v1alpha1
    kind: KubeProxyConfiguration
    mode: iptables
`,
      },
      {
        title: 'The name of the Pod, and a literal.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-proxy
spec:
  selector:
    matchLabels:
      k8s-app: kube-proxy
  template:
    metadata:
      labels:
        k8s-app: kube-proxy
    spec:
      containers:
        - name: kube-proxy
          image: registry.k8s.io/kube-proxy:v1.36.0
          command:
            - /usr/local/bin/kube-proxy
            - --hostname-override=$(NODE_NAME)
          env:
            - name: NODE_NAME
              valueFrom:
                fieldRef:
                  fieldPath: metadata.name # error: field
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-proxy-edge
spec:
  selector:
    matchLabels:
      k8s-app: kube-proxy-edge
  template:
    metadata:
      labels:
        k8s-app: kube-proxy-edge
    spec:
      containers:
        - name: kube-proxy
          image: registry.k8s.io/kube-proxy:v1.36.0
          command:
            - /usr/local/bin/kube-proxy
            - --hostname-override=edge-1 # error: flag
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-proxy
spec:
  selector:
    matchLabels:
      k8s-app: kube-proxy
  template:
    metadata:
      labels:
        k8s-app: kube-proxy
    spec:
      containers:
        - name: kube-proxy
          image: registry.k8s.io/kube-proxy:v1.36.0
          command:
            - /usr/local/bin/kube-proxy
            - --hostname-override=$(NODE_NAME)
          env:
            - name: NODE_NAME
              valueFrom:
                fieldRef:
                  fieldPath: spec.nodeName
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-proxy-edge
spec:
  selector:
    matchLabels:
      k8s-app: kube-proxy-edge
  template:
    metadata:
      labels:
        k8s-app: kube-proxy-edge
    spec:
      containers:
        - name: kube-proxy
          image: registry.k8s.io/kube-proxy:v1.36.0
          command:
            - /usr/local/bin/kube-proxy
            - --hostname-override=edge-1
`,
      },
    ],
  },
})
