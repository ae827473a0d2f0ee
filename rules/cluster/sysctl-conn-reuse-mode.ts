import { defineRule, type Place, writtenSysctls } from '../../src/rule/index.js'

const KEY = 'net.ipv4.vs.conn_reuse_mode'
const line = /^[ \t]*(?:-?[ \t]*)net[./]ipv4[./]vs[./]conn_reuse_mode[ \t]*=[ \t]*(\d)/gm

const messages = {
  zero: '{key}=0 keeps sending connections that reuse a port to Pods that are gone: "no route to host" during rollouts in IPVS mode. kube-proxy knows what the kernel needs (nothing since Linux 5.9): remove the setting.',
  one: '{key}=1 on kernels before 5.9 drops the first packet of a connection that reuses a port, which costs it a second; since 5.9 it is the default. kube-proxy knows what the kernel needs: remove the setting.',
} as const

export default defineRule({
  id: 'sysctl-conn-reuse-mode',
  summary: 'The conn_reuse_mode of IPVS is set by hand.',
  why: 'With 0, a client that uses a source port again is sent to the Pod that answered it before, even if that Pod is gone: connections fail at each rollout. With 1, older kernels delay such connections by a second.',
  details: `
Linux 5.9 mended what the setting worked around, and kube-proxy leaves it alone there (it set 0 before). Looked at are \`sysctl -w\` in the containers of manifests, and lines of sysctl.conf files in ConfigMaps.
Without IPVS the setting does nothing.`,
  category: 'cluster',
  severity: 'warning',
  presets: ['cluster'],
  since: '0.1.0',
  sources: [
    {
      title: 'kubernetes#81775: high failure rate with IPVS and graceful termination',
      url: 'https://github.com/kubernetes/kubernetes/issues/81775',
    },
    {
      title: 'kubernetes#102122: kube-proxy leaves conn_reuse_mode to newer kernels',
      url: 'https://github.com/kubernetes/kubernetes/pull/102122',
    },
    { title: 'Linux: conn_reuse_mode', url: 'https://docs.kernel.org/networking/ipvs-sysctl.html' },
  ],
  messages,
  needs: ['shell'],
  on: {
    container(container, { report, shell, runtime }) {
      for (const { name, value, at } of writtenSysctls(container, shell, runtime)) {
        if (name === KEY && (value === '0' || value === '1')) report({ at, message: value === '0' ? 'zero' : 'one', data: { key: KEY } })
      }
    },
    ConfigMap(config, { report }) {
      for (const [, entry] of config.at('data').entries()) {
        const text = entry.text()
        if (!text?.value.includes('conn_reuse_mode')) continue
        for (const match of text.value.matchAll(line)) {
          const start = match.index + match[0].search(/\S/)
          const at: Place = text.part(start, match.index + match[0].length)
          if (match[1] === '0' || match[1] === '1') report({ at, message: match[1] === '0' ? 'zero' : 'one', data: { key: KEY } })
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Left to kube-proxy.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: sysctl
data:
  99-nodes.conf: |
    net.core.somaxconn = 32768
    # net.ipv4.vs.conn_reuse_mode = 0
`,
      },
      {
        title: 'Another parameter of IPVS.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: tune
spec:
  hostNetwork: true
  containers:
    - name: tune
      image: busybox:1.36
      command: [sysctl, -w, net.ipv4.vs.conntrack=1]
      securityContext:
        privileged: true
`,
      },
    ],
    bad: [
      {
        title: 'In a file that a tuning DaemonSet applies.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: sysctl
data:
  99-nodes.conf: |
    net.core.somaxconn = 32768
    net.ipv4.vs.conn_reuse_mode = 0 # warning: zero
`,
      },
      {
        title: 'As the command of a container.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: tune
spec:
  hostNetwork: true
  containers:
    - name: tune
      image: busybox:1.36
      command:
        - sysctl
        - -w
        - net.ipv4.vs.conn_reuse_mode=0 # warning: zero
      securityContext:
        privileged: true
`,
      },
      {
        title: 'In a script.',
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
        - name: ipvs
          image: busybox:1.36
          command:
            - sh
            - -c
            - |
              sysctl -w net.ipv4.vs.conn_reuse_mode=1 # warning: one
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
