import { defineRule, flannelImage, imageNameOf, parseImageReference } from '../../src/rule/index.js'

export default defineRule({
  id: 'flannel-no-ip-masq',
  summary: 'Without --ip-masq, flannel rewrites no source address.',
  why: 'Without it, packets that leave the Pod network keep the address of the Pod, which nobody outside can answer, and connections from a node to a Pod behind a Service lose their return path. Both time out, while Pods of one network reach one another.',
  details: `
\`--ip-masq\` is false by default; the manifest of flannel sets it. Reported where the whole command line of flanneld stands in the manifest, and neither the flag nor FLANNELD_IP_MASQ is on. Silent where ip-masq-agent stands near by, and where
a placeholder may hold the flag.`,
  category: 'cluster',
  severity: 'warning',
  presets: ['cluster'],
  since: '0.1.0',
  sources: [
    { title: 'flannel: command line options', url: 'https://github.com/flannel-io/flannel/blob/master/Documentation/configuration.md' },
    { title: 'flannel: kube-flannel.yml', url: 'https://github.com/flannel-io/flannel/blob/master/Documentation/kube-flannel.yml' },
  ],
  fix: 'unsafe',
  messages: {
    missing:
      'flannel does not masquerade: what Pods send out of the cluster keeps an address that nobody outside can answer, and connections from nodes to Services lose their return path. Add --ip-masq.',
    off: 'flannel is told not to masquerade: what Pods send out of the cluster keeps an address that nobody outside can answer, and connections from nodes to Services lose their return path. Set --ip-masq.',
  },
  on: {
    container(container, { report, runtime, cluster }) {
      if (container.role === 'init') return
      const image = container.at('image').string
      if (!image?.includes('flannel')) return
      const line = runtime.commandLine(container)
      const repository = parseImageReference(image)?.repository
      if (line.name !== 'flanneld' && !(repository !== undefined && flannelImage.test(repository) && line.words.length > 0)) return
      if (line.name !== 'flanneld' && line.name !== undefined) return
      if (line.words.some(({ text }) => text === undefined)) return
      const flag = line.words.findLast(({ text }) => /^--?ip-masq(?:=|$)/.test(text ?? ''))
      const variable = container.at('env').named('FLANNELD_IP_MASQ')
      if (flag ? !/=(?:false|f|0)$/i.test(flag.text ?? '') : variable && !/^(?:false|f|0)$/i.test(variable.at('value').string ?? 'unknown'))
        return
      const agent = cluster
        .beside(container.resource)
        .flatMap(resource => cluster.workloadsFrom(resource))
        .some(workload => workload.running.some(other => imageNameOf(other.at('image').string ?? '') === 'ip-masq-agent'))
      if (agent) return
      if (flag?.at) report({ at: flag.at, message: 'off', fix: flag.at.set('--ip-masq') })
      else if (variable) report({ at: variable, message: 'off', fix: variable.at('value').set('true') })
      else {
        const args = container.at('args')
        report({ at: args.absent ? container.at('command') : args, message: 'missing', fix: args.append('--ip-masq') })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'As flannel ships it.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-flannel-ds
  namespace: kube-flannel
spec:
  selector:
    matchLabels:
      app: flannel
  template:
    metadata:
      labels:
        app: flannel
    spec:
      hostNetwork: true
      initContainers:
        - name: install-cni
          image: ghcr.io/flannel-io/flannel:v0.27.4
          command: [cp]
          args: [-f, /etc/kube-flannel/cni-conf.json, /etc/cni/net.d/10-flannel.conflist]
      containers:
        - name: kube-flannel
          image: ghcr.io/flannel-io/flannel:v0.27.4
          command:
            - /opt/bin/flanneld
          args:
            - --ip-masq
            - --kube-subnet-mgr
`,
      },
      {
        title: 'ip-masq-agent does it.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-flannel-ds
spec:
  selector:
    matchLabels:
      app: flannel
  template:
    metadata:
      labels:
        app: flannel
    spec:
      hostNetwork: true
      containers:
        - name: kube-flannel
          image: ghcr.io/flannel-io/flannel:v0.27.4
          command: [/opt/bin/flanneld, --kube-subnet-mgr]
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: ip-masq-agent
spec:
  selector:
    matchLabels:
      app: ip-masq-agent
  template:
    metadata:
      labels:
        app: ip-masq-agent
    spec:
      hostNetwork: true
      containers:
        - name: ip-masq-agent
          image: registry.k8s.io/networking/ip-masq-agent:v2.12.3
`,
      },
    ],
    bad: [
      {
        title: 'The flag was lost.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-flannel-ds
  namespace: kube-flannel
spec:
  selector:
    matchLabels:
      app: flannel
  template:
    metadata:
      labels:
        app: flannel
    spec:
      hostNetwork: true
      containers:
        - name: kube-flannel
          image: ghcr.io/flannel-io/flannel:v0.27.4
          command:
            - /opt/bin/flanneld
          args: # warning: missing
            - --kube-subnet-mgr
            - --iface=eth0
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-flannel-ds
  namespace: kube-flannel
spec:
  selector:
    matchLabels:
      app: flannel
  template:
    metadata:
      labels:
        app: flannel
    spec:
      hostNetwork: true
      containers:
        - name: kube-flannel
          image: ghcr.io/flannel-io/flannel:v0.27.4
          command:
            - /opt/bin/flanneld
          args:
            - --kube-subnet-mgr
            - --iface=eth0
            - --ip-masq
`,
      },
      {
        title: 'Turned off, in one list with the command.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-flannel-ds-amd64
spec:
  selector:
    matchLabels:
      app: flannel
  template:
    metadata:
      labels:
        app: flannel
    spec:
      hostNetwork: true
      containers:
        - name: kube-flannel
          image: quay.io/coreos/flannel:v0.14.0
          command:
            - /opt/bin/flanneld
            - --ip-masq=false # warning: off
            - --kube-subnet-mgr
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-flannel-ds-amd64
spec:
  selector:
    matchLabels:
      app: flannel
  template:
    metadata:
      labels:
        app: flannel
    spec:
      hostNetwork: true
      containers:
        - name: kube-flannel
          image: quay.io/coreos/flannel:v0.14.0
          command:
            - /opt/bin/flanneld
            - --ip-masq
            - --kube-subnet-mgr
`,
      },
    ],
  },
})
