import {
  type ContainerScript,
  defineRule,
  isNodeSysctl,
  podSysctls,
  runsOnWindows,
  safeSysctlSince,
  sharesNamespaceWithNode,
  sysctlNamespace,
  writtenSysctls,
} from '../../src/rule/index.js'

/** The script does nothing but write parameters. */
const onlySysctl = (scripts: readonly ContainerScript[]): boolean =>
  scripts.every(
    ({ role, commands }) =>
      role === 'command' &&
      commands.length > 0 &&
      commands.every(({ name, words }) => name === 'sysctl' && words.slice(1).every(({ text }) => isAssignmentOrQuiet(text))),
  )

/** `name=value`, `-w` and the like; nothing that reads a file, and no expansion whose result is not known. */
const isAssignmentOrQuiet = (text: string | undefined): boolean => text !== undefined && /^(?:-[ewq]+|[a-z][\w./-]*=.*)$/s.test(text)

export default defineRule({
  id: 'sysctl-privileged-init',
  summary: 'A privileged container writes a kernel parameter that a Pod may set without privileges.',
  why: 'A container that may do anything on the node runs in every Pod for a setting that needs no privilege: whoever gets into its image owns the node, and namespaces with a Pod Security Standard refuse the Pod.',
  details: `
\`securityContext.sysctls\` of the Pod sets safe parameters before any container starts. Parameters that are not safe, or belong to the node, are left alone: for those such a container is one of the ways.

The fix is offered where an init container does nothing else: the container goes, and its parameters stand in the security context of the Pod.`,
  category: 'cluster',
  severity: 'info',
  presets: ['cluster'],
  since: '0.1.0',
  fix: 'safe',
  sources: [{ title: 'Using sysctls in a Kubernetes Cluster', url: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/' }],
  messages: {
    safe: 'Container "{container}" is privileged to write {name}, which every kubelet{since} lets a Pod set: put it into securityContext.sysctls of the Pod and drop the privilege.',
  },
  needs: ['shell'],
  on: {
    container(container, { report, shell, runtime, settings }) {
      const privileged = container.at('securityContext').at('privileged')
      const { pod } = container.workload
      if (privileged.boolean !== true || runsOnWindows(pod)) return
      const line = runtime.commandLine(container)
      const direct = line.name === 'sysctl'
      const written = writtenSysctls(container, shell, runtime)
      const isSafe = (name: string) => {
        const since = safeSysctlSince(name)
        const kernel = sysctlNamespace(name)
        return (
          since !== undefined &&
          kernel !== undefined &&
          !isNodeSysctl(name) &&
          !sharesNamespaceWithNode(pod, kernel) &&
          (settings.kubernetesMinor === undefined || settings.kubernetesMinor.from >= since)
        )
      }
      const safe = written.filter(({ name }) => isSafe(name))
      const [first] = safe
      if (!first) return
      const since = Math.max(...safe.map(({ name }) => safeSysctlSince(name) ?? 0))
      const names = [...new Set(safe.map(({ name }) => name))]
      const alone =
        container.role === 'init' &&
        written.length === safe.length &&
        names.length === safe.length &&
        (direct ? line.program.slice(1).every(({ text }) => isAssignmentOrQuiet(text)) : onlySysctl(shell.scripts(container))) &&
        !podSysctls(pod).some(({ name }) => names.includes(name))
      const list = pod.at('initContainers')
      const sysctls = pod.at('securityContext').at('sysctls')
      report({
        at: first.at,
        message: 'safe',
        data: { container: container.label, name: names.join(', '), since: since === 0 ? '' : ` from Kubernetes 1.${since} on` },
        related: [{ at: privileged, message: 'privileged here' }],
        fix: alone
          ? [
              list.items().length === 1 ? list.remove() : container.remove(),
              ...safe.map(({ name, value }) => sysctls.append({ name, value })),
            ]
          : undefined,
      })
    },
  },
  examples: {
    good: [
      {
        title: 'vm.max_map_count belongs to the node, and net.core.somaxconn is not safe.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: search
spec:
  selector:
    matchLabels:
      app: search
  template:
    metadata:
      labels:
        app: search
    spec:
      initContainers:
        - name: map-count
          image: busybox:1.36
          command: [sysctl, -w, vm.max_map_count=262144]
          securityContext:
            privileged: true
        - name: backlog
          image: busybox:1.36
          command: [sh, -c, sysctl -w net.core.somaxconn=32768]
          securityContext:
            privileged: true
      containers:
        - name: search
          image: registry.example.com/search:1
`,
      },
      {
        title: 'On the host network it is the parameter of the node.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: tune
spec:
  hostNetwork: true
  initContainers:
    - name: ports
      image: busybox:1.36
      command: [sysctl, -w, net.ipv4.ip_local_port_range=10000 65000]
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
        title: 'The shell fills in another one: no repair.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: edge
spec:
  initContainers:
    - name: tune
      image: busybox:1.36
      command: [sh, -c, "sysctl -w net.ipv4.ip_local_port_range='1024 65535' && sysctl -w net.ipv4.tcp_syncookies=$COOKIES"] # info: safe
      securityContext:
        privileged: true
  containers:
    - name: edge
      image: registry.example.com/edge:1
`,
      },
      {
        title: 'A range of ports, written by an init container.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: crawler
spec:
  selector:
    matchLabels:
      app: crawler
  template:
    metadata:
      labels:
        app: crawler
    spec:
      initContainers:
        - name: ports
          image: busybox:1.36
          command: [sh, -c, "sysctl -w net.ipv4.ip_local_port_range='10000 65000'"] # info: safe
          securityContext:
            privileged: true
      containers:
        - name: crawler
          image: registry.example.com/crawler:1
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: crawler
spec:
  selector:
    matchLabels:
      app: crawler
  template:
    metadata:
      labels:
        app: crawler
    spec:
      securityContext:
        sysctls:
          - name: net.ipv4.ip_local_port_range
            value: 10000 65000
      containers:
        - name: crawler
          image: registry.example.com/crawler:1
`,
      },
      {
        title: 'A container that goes on writing; nothing is repaired, since it may do more.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: edge
spec:
  containers:
    - name: sysctl-buddy
      image: alpine:3.20
      command:
        - /bin/sh
        - -c
        - |
          while true; do
            sysctl -w net.ipv4.tcp_fin_timeout=15 # info: safe
            sleep 10
          done
      securityContext:
        privileged: true
    - name: edge
      image: registry.example.com/edge:1
`,
      },
    ],
  },
})
