import { defineRule, type Place, parsePortRange, podSysctls, reservesPort, writtenSysctls } from '../../src/rule/index.js'

const RANGE = 'net.ipv4.ip_local_port_range'
const RESERVED = 'net.ipv4.ip_local_reserved_ports'
/** The minor from which on a Pod may reserve ports without leave. */
const RESERVED_SAFE = 27

/** Ports on which every node listens: https://kubernetes.io/docs/reference/networking/ports-and-protocols/ */
const nodeListeners = [
  { port: 10250, who: 'the kubelet (10250)' },
  { port: 10256, who: 'kube-proxy (10249, 10256)' },
]

export default defineRule({
  id: 'ephemeral-range-covers-listener',
  summary: 'The range of ports for outgoing connections covers a port on which something listens.',
  why: 'An outgoing connection takes the port while the server is down: its restart fails with "address already in use", at random, and stays down until that connection ends.',
  details: `
A connection never takes a port that is bound already, so nothing is lost while the server runs; what fails is its next start. \`net.ipv4.ip_local_reserved_ports\` keeps ports out of the range; a Pod may set it without
leave of the kubelet from Kubernetes 1.27 on.

Looked at are the parameters of a Pod against the \`containerPort\`s of its containers, and what a privileged container on the host's network writes with \`sysctl -w\` against the ports of the node. The kernel's own range begins
at 32768 and is not judged.`,
  category: 'cluster',
  severity: 'warning',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  fix: 'safe',
  sources: [
    { title: 'Linux: ip_local_port_range and ip_local_reserved_ports', url: 'https://docs.kernel.org/networking/ip-sysctl.html' },
    { title: 'Using sysctls in a Kubernetes Cluster', url: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/' },
    { title: 'Ports and protocols', url: 'https://kubernetes.io/docs/reference/networking/ports-and-protocols/' },
  ],
  messages: {
    pod: 'Outgoing connections of the Pods of {workload} may take any port from {low} to {high}, and {ports} {verb} listened on there: a restart of that server can fail with "address already in use". {advice}',
    node: 'Outgoing connections of the node may take any port from {low} to {high}, and {who} listens there: its restart can fail with "address already in use". Reserve the ports with net.ipv4.ip_local_reserved_ports, or begin the range above them.',
  },
  needs: ['shell'],
  on: {
    podSpec(pod, { report, shell, runtime, settings }) {
      const { workload } = pod
      const name = workload.label
      const sysctls = podSysctls(pod)
      const range = sysctls.find(sysctl => sysctl.name === RANGE)
      const bounds = range?.value === undefined ? undefined : parsePortRange(range.value)
      const reserved = sysctls.find(sysctl => sysctl.name === RESERVED)
      if (range && bounds && (!reserved || reserved.value !== undefined)) {
        const listeners = new Map<number, Place>()
        for (const container of workload.containers) {
          if (container.role === 'init' || container.role === 'ephemeral') continue
          for (const port of container.at('ports').items()) {
            const number = port.at('containerPort')
            const value = number.number
            if (value === undefined || value < bounds.low || value > bounds.high || reservesPort(reserved?.value ?? '', value)) continue
            if (!listeners.has(value)) listeners.set(value, number)
          }
        }
        if (listeners.size > 0 && pod.at('hostNetwork').boolean !== true) {
          const ports = [...listeners.keys()].sort((a, b) => a - b)
          const list = [reserved?.value?.trim(), ...ports].filter(part => part !== undefined && part !== '').join(',')
          const supported = settings.kubernetesMinor === undefined || settings.kubernetesMinor.from >= RESERVED_SAFE
          report({
            at: range.item.at('value'),
            message: 'pod',
            data: {
              workload: name,
              ...bounds,
              ports: ports.length === 1 ? `port ${ports[0]}` : `ports ${ports.join(', ')}`,
              verb: ports.length === 1 ? 'is' : 'are',
              advice: supported
                ? `Reserve ${ports.length === 1 ? 'it' : 'them'} with ${RESERVED} (safe from Kubernetes 1.${RESERVED_SAFE} on).`
                : 'Begin the range above them.',
            },
            related: [...listeners.values()].map(at => ({ at, message: 'a server listens here' })),
            fix: supported
              ? reserved
                ? reserved.item.at('value').set(list)
                : pod.at('securityContext').at('sysctls').append({ name: RESERVED, value: list })
              : undefined,
          })
        }
      }
      if (pod.at('hostNetwork').boolean !== true) return
      for (const container of workload.containers) {
        if (container.at('securityContext').at('privileged').boolean !== true) continue
        const written = writtenSysctls(container, shell, runtime)
        const kept = written.find(sysctl => sysctl.name === RESERVED)?.value ?? ''
        for (const sysctl of written) {
          const node = sysctl.name === RANGE ? parsePortRange(sysctl.value) : undefined
          if (!node) continue
          const hit = nodeListeners.filter(({ port }) => port >= node.low && port <= node.high && !reservesPort(kept, port))
          if (hit.length > 0) report({ at: sysctl.at, message: 'node', data: { ...node, who: hit.map(({ who }) => who).join(', ') } })
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The port is reserved.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: exporter
spec:
  securityContext:
    sysctls:
      - name: net.ipv4.ip_local_port_range
        value: 1024 65535
      - name: net.ipv4.ip_local_reserved_ports
        value: "9100"
  containers:
    - name: exporter
      image: registry.example.com/exporter:1
      ports:
        - containerPort: 9100
`,
      },
      {
        title: 'The range begins above the port.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    sysctls:
      - name: net.ipv4.ip_local_port_range
        value: 10000 65000
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
`,
      },
      {
        title: 'Port 8080 of a wide range, reserved by a list with a range.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    sysctls:
      - name: net.ipv4.ip_local_port_range
        value: "1024\\t65535"
      - name: net.ipv4.ip_local_reserved_ports
        value: 8000-8100,9000
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
`,
      },
      {
        title: 'A node whose services are kept out.',
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
        - name: ports
          image: busybox:1.36
          command: [sh, -c, "sysctl -w net.ipv4.ip_local_reserved_ports=10248-10259,30000-32767 && sysctl -w net.ipv4.ip_local_port_range='10000 65535'"]
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
        title: 'A wide range over the port of the server.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: exporter
spec:
  securityContext:
    sysctls:
      - name: net.ipv4.ip_local_port_range
        value: 1024 65535 # warning: pod
  containers:
    - name: exporter
      image: registry.example.com/exporter:1
      ports:
        - containerPort: 9100
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata:
  name: exporter
spec:
  securityContext:
    sysctls:
      - name: net.ipv4.ip_local_port_range
        value: 1024 65535
      - name: net.ipv4.ip_local_reserved_ports
        value: "9100"
  containers:
    - name: exporter
      image: registry.example.com/exporter:1
      ports:
        - containerPort: 9100
`,
      },
      {
        title: 'One of two ports is reserved.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gateway
spec:
  selector:
    matchLabels:
      app: gateway
  template:
    metadata:
      labels:
        app: gateway
    spec:
      securityContext:
        sysctls:
          - name: net.ipv4.ip_local_port_range
            value: "80 65535" # warning: pod
          - name: net.ipv4.ip_local_reserved_ports
            value: "8080"
      containers:
        - name: gateway
          image: registry.example.com/gateway:1
          ports:
            - containerPort: 8080
            - containerPort: 8443
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gateway
spec:
  selector:
    matchLabels:
      app: gateway
  template:
    metadata:
      labels:
        app: gateway
    spec:
      securityContext:
        sysctls:
          - name: net.ipv4.ip_local_port_range
            value: "80 65535"
          - name: net.ipv4.ip_local_reserved_ports
            value: "8080,8443"
      containers:
        - name: gateway
          image: registry.example.com/gateway:1
          ports:
            - containerPort: 8080
            - containerPort: 8443
`,
      },
      {
        title: 'The range of the node over the port of the kubelet.',
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
        - name: ports
          image: busybox:1.36
          command: [sh, -c, "sysctl -w net.ipv4.ip_local_port_range='1024 65535'"] # warning: node
          securityContext:
            privileged: true
      containers:
        - name: pause
          image: registry.k8s.io/pause:3.10
`,
      },
    ],
  },
})
