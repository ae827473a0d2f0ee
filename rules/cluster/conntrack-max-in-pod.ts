import { defineRule, isConntrackMax, podSysctls, podsOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'conntrack-max-in-pod',
  summary: 'A Pod sets the size of the conntrack table.',
  why: 'The limit is that of the node: in the network namespace of a Pod the value is shown and changes nothing, so that connections are dropped as before when the table of the node is full. Kubelets refuse the Pod with SysctlForbidden besides, unless they are told to allow it.',
  details: `
kube-proxy sets the size for its node, from \`conntrack.maxPerCore\` and \`conntrack.min\`. Change it there, or on the node.`,
  category: 'cluster',
  severity: 'error',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  sources: [
    { title: 'Using sysctls in a Kubernetes Cluster', url: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/' },
    { title: 'kube-proxy Configuration: conntrack', url: 'https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/' },
  ],
  messages: {
    pod: '{name} is not settable for a Pod: the conntrack table of the node stays as small as it is, and default kubelets refuse {pods} with SysctlForbidden. Set conntrack.maxPerCore or conntrack.min of kube-proxy instead.',
  },
  on: {
    podSpec(pod, { report }) {
      for (const { name, item } of podSysctls(pod)) {
        if (!isConntrackMax(name) || pod.at('hostNetwork').boolean === true) continue
        const { resource } = pod.workload
        report({ at: item.at('name'), message: 'pod', data: { name, pods: podsOf(resource) } })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'kube-proxy sets it for the node.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
conntrack:
  maxPerCore: 65536
  min: 262144
`,
      },
      {
        title: 'Other parameters.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: nat
spec:
  securityContext:
    sysctls:
      - name: net.ipv4.tcp_syncookies
        value: "1"
  containers:
    - name: nat
      image: registry.example.com/nat:1
`,
      },
    ],
    bad: [
      {
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: resolver
spec:
  selector:
    matchLabels:
      app: resolver
  template:
    metadata:
      labels:
        app: resolver
    spec:
      securityContext:
        sysctls:
          - name: net.netfilter.nf_conntrack_max # error: pod
            value: "1048576"
      containers:
        - name: resolver
          image: registry.example.com/resolver:1
`,
      },
    ],
  },
})
