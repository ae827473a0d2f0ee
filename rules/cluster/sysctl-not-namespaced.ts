import {
  assignment,
  defineRule,
  isNodeSysctl,
  podSysctls,
  podsOf,
  runsOnWindows,
  sharesNamespaceWithNode,
  sysctlNamespace,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'sysctl-not-namespaced',
  summary: 'A Pod sets a kernel parameter that belongs to the node.',
  why: 'No kubelet can allow it, since it would change the node for everyone, or the network namespace of a Pod does not have it: the Pod is refused or its containers cannot be created, and it never starts.',
  details: `
Parameters of a Pod are those of its IPC and network namespaces: kernel.shm*, kernel.msg*, kernel.sem, fs.mqueue.* and net.*. Of net.* some belong to the node all the same and are read-only or missing in a Pod:
net.core.rmem_max, wmem_max, rmem_default, wmem_default, netdev_max_backlog, and net.ipv4.tcp_mem and udp_mem. What vm.*, fs.file-max and the like need is set on the node: by its image, by
a node tuning operator, or by a privileged DaemonSet.

An init container whose only command is \`sysctl -w\` with one of these parameters of net.* fails as well, unless the Pod runs on the host's network.`,
  category: 'cluster',
  severity: 'error',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  sources: [{ title: 'Using sysctls in a Kubernetes Cluster', url: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/' }],
  messages: {
    kubelet:
      '{name} belongs to the node and not to a Pod: every kubelet refuses {pods} with SysctlForbidden, and no setting allows it. Set it on the nodes.',
    missing:
      '{name} is read-only or missing in the network namespace of a Pod: the containers of {workload} cannot be created even where the kubelet allows the parameter. Set it on the nodes.',
    written:
      '"{command}" fails, since {name} is read-only or missing in the network namespace of a Pod: the init container fails, and nothing of {workload} starts. Set it on the nodes.',
  },
  on: {
    podSpec(pod, { report, runtime }) {
      const { workload } = pod
      const name = workload.label
      if (runsOnWindows(pod)) return
      for (const sysctl of podSysctls(pod)) {
        const kernel = sysctlNamespace(sysctl.name)
        if (kernel && (!isNodeSysctl(sysctl.name) || sharesNamespaceWithNode(pod, 'net'))) continue
        const common = { at: sysctl.item.at('name'), distinguish: sysctl.name }
        if (kernel) report({ ...common, message: 'missing', data: { name: sysctl.name, workload: name } })
        else report({ ...common, message: 'kubelet', data: { name: sysctl.name, pods: podsOf(workload.resource) } })
      }
      if (pod.at('hostNetwork').raw !== undefined && pod.at('hostNetwork').boolean !== false) return
      for (const container of workload.containers) {
        if (container.role !== 'init') continue
        const line = runtime.commandLine(container)
        if (line.name !== 'sysctl') continue
        for (const word of line.program) {
          for (const written of word.at ? assignment(word.text, word.at) : []) {
            if (!isNodeSysctl(written.name)) continue
            report({
              at: written.at,
              message: 'written',
              data: { name: written.name, command: line.program.map(({ text }) => text ?? '...').join(' '), workload: name },
              distinguish: written.name,
              lower: 'warning',
              because: 'which parameters a network namespace has depends on the kernel',
            })
          }
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'A parameter of the network namespace; whether it is allowed is a question for sysctl-unsafe.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: edge
spec:
  securityContext:
    sysctls:
      - name: net.core.somaxconn
        value: "32768"
  containers:
    - name: edge
      image: registry.example.com/edge:1
`,
      },
      {
        title: 'A DaemonSet that tunes nodes.',
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
      initContainers:
        - name: buffers
          image: busybox:1.36
          command: [sysctl, -w, net.core.rmem_max=26214400]
          securityContext:
            privileged: true
      containers:
        - name: pause
          image: registry.k8s.io/pause:3.10
`,
      },
    ],
    bad: [
      {
        title: 'Bigger buffers cannot be had for a Pod.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: relay
spec:
  selector:
    matchLabels:
      app: relay
  template:
    metadata:
      labels:
        app: relay
    spec:
      securityContext:
        sysctls:
          - name: net.core.rmem_max # error: missing
            value: "26214400"
          - name: vm.max_map_count # error: kubelet
            value: "262144"
      containers:
        - name: relay
          image: registry.example.com/relay:1
`,
      },
      {
        title: 'Nor by an init container.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: relay
spec:
  initContainers:
    - name: buffers
      image: busybox:1.36
      command:
        - sysctl
        - -w
        - net.ipv4.tcp_mem=786432 1048576 1572864 # warning: written
      securityContext:
        privileged: true
  containers:
    - name: relay
      image: registry.example.com/relay:1
`,
      },
    ],
  },
})
