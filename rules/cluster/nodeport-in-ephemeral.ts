import {
  type ComponentArguments,
  componentArgumentsOf,
  DEFAULT_PORT_RANGE,
  defineRule,
  type Finding,
  lastFlag,
} from '../../src/rule/index.js'

const messages = {
  overlap:
    'Node ports up to {high} overlap the ports {low} to {top} from which nodes take those of outgoing connections: such a connection hangs when a Service gets its port. End the range at {end}, or reserve it with net.ipv4.ip_local_reserved_ports on every node.',
} as const

export default defineRule({
  id: 'nodeport-in-ephemeral',
  summary: 'The range of node ports overlaps the range of ports for outgoing connections.',
  why: 'A node uses the same port for a connection of its own and for a Service: answers to that connection go to the Service and it hangs, and programs of the node fail with "address already in use".',
  details: `
Node ports are 30000 to 32767 by default, and the kernel takes ports for outgoing connections from 32768 to 60999, so that the two just do not meet. \`--service-node-port-range\` of kube-apiserver, in its static Pod or in
kubeadm's configuration, is compared with the kernel's range.`,
  category: 'cluster',
  severity: 'warning',
  presets: ['cluster'],
  since: '0.1.0',
  sources: [
    {
      title: 'kube-apiserver: --service-node-port-range',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
    },
    { title: 'Linux: ip_local_port_range', url: 'https://docs.kernel.org/networking/ip-sysctl.html' },
  ],
  messages,
  on: {
    workload(workload, context) {
      judge(context, workload.resource)
    },
    component(document, context) {
      judge(context, document.resource)
    },
  },
  examples: {
    good: [
      {
        title: 'The default.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
apiServer:
  extraArgs:
    - name: service-node-port-range
      value: 30000-32767
`,
      },
      {
        title: 'Below the range.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta3
kind: ClusterConfiguration
apiServer:
  extraArgs:
    service-node-port-range: 20000-22767
`,
      },
    ],
    bad: [
      {
        title: 'In the configuration of kubeadm.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
apiServer:
  extraArgs:
    - name: service-node-port-range
      value: 30000-40000 # warning: overlap
`,
      },
      {
        title: 'In the static Pod.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: kube-apiserver
  namespace: kube-system
spec:
  hostNetwork: true
  containers:
    - name: kube-apiserver
      image: registry.k8s.io/kube-apiserver:v1.36.0
      command:
        - kube-apiserver
        - --service-node-port-range=1024-65535 # warning: overlap
`,
      },
    ],
  },
})

interface Judging {
  report(finding: Finding<typeof messages>): void
  readonly cluster: Parameters<typeof componentArgumentsOf>[0]
  readonly runtime: Parameters<typeof componentArgumentsOf>[1]
}

function judge({ report, cluster, runtime }: Judging, resource: ComponentArguments['resource']): void {
  for (const args of componentArgumentsOf(cluster, runtime, resource)) {
    if (args.component !== 'kube-apiserver') continue
    const flag = lastFlag(args, 'service-node-port-range')
    const match = /^(\d{1,5})\s*([-+])\s*(\d{1,5})$/.exec(flag?.value ?? '')
    if (!flag || !match) continue
    const low = Number(match[1])
    const high = match[2] === '+' ? low + Number(match[3]) : Number(match[3])
    if (high < DEFAULT_PORT_RANGE.low || low > DEFAULT_PORT_RANGE.high) continue
    report({
      at: flag.at,
      message: 'overlap',
      data: { high, low: DEFAULT_PORT_RANGE.low, top: DEFAULT_PORT_RANGE.high, end: DEFAULT_PORT_RANGE.low - 1 },
    })
  }
}
