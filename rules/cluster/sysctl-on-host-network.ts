import { defineRule, podSysctls, podsOf, sharesNamespaceWithNode, sysctlNamespace } from '../../src/rule/index.js'

export default defineRule({
  id: 'sysctl-on-host-network',
  summary: 'A Pod sets a kernel parameter of a namespace that it shares with its node.',
  why: 'The API server refuses the Pod (from about 1.29 on), or the kubelet does with SysctlForbidden: it never starts.',
  details: `
A Pod with \`hostNetwork\` has no network namespace of its own, so that a parameter below net.* would be that of the node; the same holds for kernel.shm*, kernel.msg*, kernel.sem and fs.mqueue.* with \`hostIPC\`.`,
  category: 'cluster',
  severity: 'error',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  sources: [
    { title: 'Using sysctls in a Kubernetes Cluster', url: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/' },
    {
      title: 'Validation of sysctls against host namespaces',
      url: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go',
    },
  ],
  messages: {
    shared:
      '{name} cannot be set for Pods with {field}, since it would be that of the node: {pods} cannot be created. Remove it here and set it on the nodes, or give up {field}.',
  },
  on: {
    podSpec(pod, { report }) {
      for (const { name, item } of podSysctls(pod)) {
        const kernel = sysctlNamespace(name)
        if (!kernel || !sharesNamespaceWithNode(pod, kernel)) continue
        const field = kernel === 'net' ? 'hostNetwork' : 'hostIPC'
        const { resource } = pod.workload
        report({
          at: item.at('name'),
          message: 'shared',
          data: { name, field, pods: podsOf(resource) },
          related: [{ at: pod.at(field), message: 'shared with the node here' }],
          distinguish: name,
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'A network namespace of its own.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: edge
spec:
  hostIPC: true
  securityContext:
    sysctls:
      - name: net.ipv4.ip_unprivileged_port_start
        value: "0"
  containers:
    - name: edge
      image: registry.example.com/edge:1
`,
      },
      {
        title: 'A privileged Pod that changes its node by intention writes with sysctl.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: tune
spec:
  selector:
    matchLabels:
      app: tune
  template:
    metadata:
      labels:
        app: tune
    spec:
      hostNetwork: true
      containers:
        - name: tune
          image: busybox:1.36
          command: [sh, -c, "sysctl -w net.core.somaxconn=32768 && sleep infinity"]
          securityContext:
            privileged: true
`,
      },
    ],
    bad: [
      {
        title: 'An ingress controller on the host network.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: ingress
spec:
  selector:
    matchLabels:
      app: ingress
  template:
    metadata:
      labels:
        app: ingress
    spec:
      hostNetwork: true
      securityContext:
        sysctls:
          - name: net.ipv4.ip_local_port_range # error: shared
            value: "1024 65535"
      containers:
        - name: ingress
          image: registry.example.com/ingress:1
`,
      },
      {
        title: 'Shared memory of the node.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: db
spec:
  hostIPC: true
  securityContext:
    sysctls:
      - name: kernel.shm_rmid_forced # error: shared
        value: "1"
  containers:
    - name: db
      image: registry.example.com/db:1
`,
      },
    ],
  },
})
