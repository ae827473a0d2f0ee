import {
  type ContainerCursor,
  defineRule,
  type Finding,
  imageNameOf,
  inRange,
  parseImageReference,
  parseImageVersion,
} from '../../src/rule/index.js'

const messages = {
  variable:
    'AWS_VPC_K8S_CNI_RANDOMIZESNAT is {value}: two connections that leave a node at once can be given one source port, and then the SYN of one vanishes and is sent again after 1 to 3 s. Delete it: the default, prng, chooses ports at random.',
  flag: '{flag} makes two connections that leave a node at once compete for one source port: the SYN of one vanishes and is sent again after 1 to 3 s. Delete the flag.',
  image:
    '{image} {version} masquerades without --random-fully: two connections that leave a node at once can be given one source port, and then the SYN of one vanishes and is sent again after 1 to 3 s. Use {fixed} or newer.',
  script:
    'This rule of iptables chooses source ports in sequence: two connections that leave a node at once can be given one port, and then the SYN of one vanishes and is sent again after 1 to 3 s. Add --random-fully.',
} as const

/**
 * The first release of each program whose rules of iptables have --random-fully: kube-proxy (https://github.com/kubernetes/kubernetes/pull/78547), flannel (v0.11.0), the AWS VPC CNI
 * (https://github.com/aws/amazon-vpc-cni-k8s#aws_vpc_k8s_cni_randomizesnat) and ip-masq-agent (https://github.com/kubernetes-sigs/ip-masq-agent#random-fully).
 */
const randomSince = new Map([
  ['kube-proxy', '1.16.0'],
  ['flannel', '0.11.0'],
  ['amazon-k8s-cni', '1.7.0'],
  ['ip-masq-agent', '2.10.0'],
])
/** Flags that turn it off, by the image that has them. */
const offFlags: readonly (readonly [image: string, flag: RegExp])[] = [
  ['ip-masq-agent', /^--?random-fully=(?:false|f|0)$/i],
  ['flannel', /^--?ip-masq-fully-random-disable(?:=(?:true|t|1))?$/i],
]
const VARIABLE = 'AWS_VPC_K8S_CNI_RANDOMIZESNAT'
/** A rule that masquerades, in a line of a script. */
const masquerades = /^(?![ \t]*#)(?=.*\biptables)(?=.*-A\b|.*-I\b|.*--append\b|.*--insert\b).*(?:-j|--jump)[ \t]+(?:MASQUERADE|SNAT)\b.*$/gm

export default defineRule({
  id: 'masquerade-not-random',
  summary: 'Source ports are not chosen at random where packets leave a node.',
  why: 'Two connections to one destination that leave a node in the same moment can be given the same source port. The kernel drops the first packet of one of them, and the client sends it again after 1 s, 3 s, 7 s: single requests, and look-ups of names above all, are slow under load and nobody sees why.',
  details: `
Reported: \`AWS_VPC_K8S_CNI_RANDOMIZESNAT\` with another value than prng, unless external SNAT is on; flags that turn random ports off (ip-masq-agent, flannel); images from before they were the default (kube-proxy 1.16, flannel 0.11,
AWS VPC CNI 1.7, ip-masq-agent 2.10; not the flag on GKE, whose Dataplane V2 needs it); and \`-j MASQUERADE\` or \`-j SNAT\` without \`--random\` or \`--random-fully\` in the command of a DaemonSet on the network of its nodes.

Since Linux 5.0 the kernel begins its search for a port at a random one by itself: with \`nodeKernel\` 5.0 or newer it is information only. Some choose \`none\` because a firewall knows only the usual range of ports: suppress it there.`,
  category: 'cluster',
  severity: 'warning',
  presets: ['cluster'],
  since: '0.1.0',
  sources: [
    { title: 'AWS VPC CNI: AWS_VPC_K8S_CNI_RANDOMIZESNAT', url: 'https://github.com/aws/amazon-vpc-cni-k8s#aws_vpc_k8s_cni_randomizesnat' },
    { title: 'ip-masq-agent: random-fully', url: 'https://github.com/kubernetes-sigs/ip-masq-agent#agent-flags' },
    { title: 'kube-proxy: use --random-fully', url: 'https://github.com/kubernetes/kubernetes/pull/78547' },
  ],
  fix: 'unsafe',
  messages,
  on: {
    container(container, { report, runtime, settings }) {
      const kernel = Number(/^\d+/.exec(settings.nodeKernel ?? '')?.[0] ?? 0)
      const tell = (finding: Finding<typeof messages>) =>
        report(kernel >= 5 ? { ...finding, lower: 'info', because: 'the kernel of the nodes begins at a random port by itself' } : finding)
      if (byVariable(container, tell)) return
      const image = container.at('image').string
      const name = image === undefined ? '' : imageNameOf(image)
      const since = randomSince.get(name)
      if (since !== undefined) {
        const [, flag] = offFlags.find(([of]) => of === name) ?? []
        const word = flag && runtime.commandLine(container).words.find(({ text }) => flag.test(text ?? ''))
        // Dataplane V2 of GKE, whose images stand in a registry of their own, needs it off.
        const needed = settings.provider === 'gcp' || image!.startsWith('gke.gcr.io/')
        if (word?.at && !needed) {
          tell({ at: word.at, message: 'flag', data: { flag: word.text ?? '' }, fix: word.at.remove() })
          return
        }
        // flannel makes such rules only when it is asked to.
        if (name === 'flannel' && !runtime.commandLine(container).words.some(({ text }) => /^--?ip-masq(?:=true)?$/.test(text ?? '')))
          return
        const version = parseImageVersion(parseImageReference(image!)?.tag ?? '')
        if (version && container.role !== 'init' && inRange(version, `<${since}`) && !version.rebuilt)
          tell({ at: container.at('image'), message: 'image', data: { image: name, version: version.text, fixed: since } })
        return
      }
      const { workload } = container
      if (workload.kind.controller !== 'daemonset' || workload.pod.at('hostNetwork').boolean !== true) return
      for (const list of [container.at('command'), container.at('args')]) {
        for (const item of list.items()) {
          const text = item.text()
          if (!text || !/MASQUERADE|SNAT/.test(text.value)) continue
          for (const line of text.value.matchAll(masquerades))
            if (!/--random/.test(line[0])) tell({ at: text.part(line.index, line.index + line[0].length), message: 'script' })
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The default.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: aws-node
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: aws-node
  template:
    metadata:
      labels:
        k8s-app: aws-node
    spec:
      hostNetwork: true
      containers:
        - name: aws-node
          image: 602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon-k8s-cni:v1.19.0
          env:
            - name: AWS_VPC_K8S_CNI_RANDOMIZESNAT
              value: prng
`,
      },
      {
        title: 'A NAT gateway does it, and no node.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: aws-node
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: aws-node
  template:
    metadata:
      labels:
        k8s-app: aws-node
    spec:
      hostNetwork: true
      containers:
        - name: aws-node
          image: 602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon-k8s-cni:v1.19.0
          env:
            - name: AWS_VPC_K8S_CNI_EXTERNALSNAT
              value: "true"
            - name: AWS_VPC_K8S_CNI_RANDOMIZESNAT
              value: none
`,
      },
      {
        title: 'A rule of its own, with random ports.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-masquerade
spec:
  selector:
    matchLabels:
      app: node-masquerade
  template:
    metadata:
      labels:
        app: node-masquerade
    spec:
      hostNetwork: true
      containers:
        - name: rules
          image: registry.k8s.io/build-image/distroless-iptables:v0.7.6
          command:
            - sh
            - -c
            - |
              # iptables -A POSTROUTING -j MASQUERADE
              iptables -t nat -A POSTROUTING ! -s 10.244.0.0/16 -d 10.244.0.0/16 -j MASQUERADE --random-fully
              exec sleep infinity
`,
      },
    ],
    bad: [
      {
        title: 'Fixture A13 F5: turned off.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: aws-node
spec:
  selector:
    matchLabels:
      k: v
  template:
    metadata:
      labels:
        k: v
    spec:
      containers:
        - name: aws-node
          image: "amazon-k8s-cni:v1.19.0"
          env:
            - name: AWS_VPC_K8S_CNI_LOGLEVEL
              value: DEBUG
            - name: AWS_VPC_K8S_CNI_RANDOMIZESNAT
              value: none # warning: variable
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: aws-node
spec:
  selector:
    matchLabels:
      k: v
  template:
    metadata:
      labels:
        k: v
    spec:
      containers:
        - name: aws-node
          image: "amazon-k8s-cni:v1.19.0"
          env:
            - name: AWS_VPC_K8S_CNI_LOGLEVEL
              value: DEBUG
`,
      },
      {
        title: 'Not random in full, on a kernel that helps.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: aws-node
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: aws-node
  template:
    metadata:
      labels:
        k8s-app: aws-node
    spec:
      hostNetwork: true
      containers:
        - name: aws-node
          image: 602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon-k8s-cni:v1.6.3
          env:
            - name: AWS_VPC_K8S_CNI_RANDOMIZESNAT
              value: hashrandom # info: variable
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: aws-node
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: aws-node
  template:
    metadata:
      labels:
        k8s-app: aws-node
    spec:
      hostNetwork: true
      containers:
        - name: aws-node
          image: 602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon-k8s-cni:v1.6.3
          env:
            - name: AWS_VPC_K8S_CNI_RANDOMIZESNAT
              value: prng
`,
        config: { nodeKernel: '5.10' },
      },
      {
        title: 'A flag.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: ip-masq-agent
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: ip-masq-agent
  template:
    metadata:
      labels:
        k8s-app: ip-masq-agent
    spec:
      hostNetwork: true
      containers:
        - name: ip-masq-agent
          image: registry.k8s.io/networking/ip-masq-agent:v2.12.3
          args:
            - --masq-chain=IP-MASQ
            - --random-fully=false # warning: flag
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: ip-masq-agent
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: ip-masq-agent
  template:
    metadata:
      labels:
        k8s-app: ip-masq-agent
    spec:
      hostNetwork: true
      containers:
        - name: ip-masq-agent
          image: registry.k8s.io/networking/ip-masq-agent:v2.12.3
          args:
            - --masq-chain=IP-MASQ
`,
      },
      {
        title: 'An old image.',
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
          image: quay.io/coreos/flannel:v0.10.0-amd64 # warning: image
          command: [/opt/bin/flanneld, --ip-masq, --kube-subnet-mgr]
`,
      },
      {
        title: 'The rule that many wrote by hand.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-masquerade
spec:
  selector:
    matchLabels:
      app: node-masquerade
  template:
    metadata:
      labels:
        app: node-masquerade
    spec:
      hostNetwork: true
      containers:
        - name: rules
          image: alpine:3.22
          command:
            - sh
            - -c
            - |
              iptables -t nat -A POSTROUTING ! -s 172.16.0.0/16 -d 172.16.0.0/16 -j MASQUERADE # warning: script
              exec sleep infinity
`,
      },
    ],
  },
})

/** @returns whether the variable decides, so that the image need not be asked */
function byVariable(container: ContainerCursor, tell: (finding: Finding<typeof messages>) => void): boolean {
  const env = container.at('env')
  const item = env.named(VARIABLE)
  if (!item) return false
  const value = item.at('value')
  const { string } = value
  const isOff = string === 'none' || string === 'hashrandom'
  const external = env.named('AWS_VPC_K8S_CNI_EXTERNALSNAT')?.at('value')
  if (isOff && !(external && (external.string === undefined || /^(?:true|t|1)$/i.test(external.string)))) {
    const version = parseImageVersion(parseImageReference(container.at('image').string ?? '')?.tag ?? '')
    // Before 1.7 the default was hashrandom.
    const fix = version && inRange(version, '<1.7.0') ? value.set('prng') : item.remove()
    tell({ at: value, message: 'variable', data: { value: string }, fix })
  }
  return true
}
