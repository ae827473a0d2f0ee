import { DEFAULT_PORT_RANGE, defineRule, parsePortRange, podSysctls } from '../../src/rule/index.js'

export default defineRule({
  id: 'source-port-exhaustion',
  summary: 'A Pod has few ports for outgoing connections.',
  why: 'Each open connection to one address and port takes a port of its own, and a closed one keeps it for a minute: beyond the range connect() fails with "cannot assign requested address".',
  details: `
The kernel's own range holds 28232 ports. How many are enough depends on how many connections a minute the Pod opens to one and the same target; that does not stand in a manifest, so this is information.`,
  category: 'cluster',
  severity: 'info',
  presets: ['cluster'],
  since: '0.1.0',
  sources: [{ title: 'Linux: ip_local_port_range', url: 'https://docs.kernel.org/networking/ip-sysctl.html' }],
  options: {
    minPorts: { type: 'integer', default: 10_000, minimum: 1, description: 'A range with fewer ports is reported.' },
  },
  messages: {
    few: "Outgoing connections of the Pods of {workload} share {count} ports ({low} to {high}; the kernel's own range has {usual}): about {rate} new connections a second to one target are the most, then connect() fails. Widen net.ipv4.ip_local_port_range.",
  },
  on: {
    podSpec(pod, { report, options }) {
      for (const { name, value, item } of podSysctls(pod)) {
        const range = name === 'net.ipv4.ip_local_port_range' && value !== undefined ? parsePortRange(value) : undefined
        if (!range) continue
        const count = range.high - range.low + 1
        if (count >= options.minPorts || count < 1) continue
        report({
          at: item.at('value'),
          message: 'few',
          data: {
            workload: pod.workload.label,
            count,
            ...range,
            usual: DEFAULT_PORT_RANGE.high - DEFAULT_PORT_RANGE.low + 1,
            rate: Math.max(1, Math.floor(count / 60)),
          },
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Wide enough.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: crawler
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
        title: 'The kernel decides.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: crawler
spec:
  containers:
    - name: crawler
      image: registry.example.com/crawler:1
`,
      },
    ],
    bad: [
      {
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
      securityContext:
        sysctls:
          - name: net.ipv4.ip_local_port_range
            value: 61000 65000 # info: few
      containers:
        - name: crawler
          image: registry.example.com/crawler:1
`,
      },
    ],
  },
})
