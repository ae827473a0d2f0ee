import {
  type Cluster,
  type ComponentArguments,
  componentArguments,
  defineRule,
  imageNameOf,
  lastFlag,
  PlaceIndex,
  type Runtime,
} from '../../src/rule/index.js'

/** The value with which the kubelet masquerades nothing. */
const NOTHING = '0.0.0.0/0'

const known = new WeakMap<Cluster, PlaceIndex<ComponentArguments>>()

/** The sets of flags that give a kubelet a network to leave alone. */
function kubelets(cluster: Cluster, runtime: Runtime): PlaceIndex<ComponentArguments> {
  let index = known.get(cluster)
  if (!index) {
    const all = componentArguments(cluster, runtime).filter(args => {
      const value = args.component === 'kubelet' ? lastFlag(args, 'non-masquerade-cidr')?.value : undefined
      return value !== undefined && value !== NOTHING
    })
    index = new PlaceIndex(cluster, all)
    known.set(cluster, index)
  }
  return index
}

export default defineRule({
  id: 'ip-masq-kubelet-conflict',
  summary: 'Both the kubelet and ip-masq-agent masquerade.',
  why: 'The kubelet rewrites the source address of everything that leaves its one network, also what ip-masq-agent is configured to leave alone: services beyond the cluster see nodes where they should see Pods, and changes to the configuration of the agent seem to do nothing.',
  details: `
Reported for \`--non-masquerade-cidr\` of a kubelet, in kubeadm's extra arguments or on a command line, where ip-masq-agent stands in the same file, in the same folder or in the folder beside. \`0.0.0.0/0\` turns the kubelet's own rule off.

The kubelet has the flag up to Kubernetes 1.23; a newer one does not start with it.`,
  category: 'cluster',
  severity: 'info',
  presets: ['cluster'],
  since: '0.1.0',
  sources: [{ title: 'ip-masq-agent', url: 'https://github.com/kubernetes-sigs/ip-masq-agent#launching-the-agent-as-a-daemonset' }],
  fix: 'unsafe',
  messages: {
    conflict:
      'The kubelet masquerades what leaves {cidr}, and ip-masq-agent decides about the same packets: what the agent leaves alone is rewritten all the same. Set --non-masquerade-cidr=0.0.0.0/0 (from Kubernetes 1.24 on, delete the flag).',
  },
  reports: 'elsewhere',
  on: {
    container(container, { report, cluster, runtime, settings }) {
      const image = container.at('image').string
      if (!image?.includes('ip-masq-agent') || imageNameOf(image) !== 'ip-masq-agent') return
      const near = kubelets(cluster, runtime).near(container.resource)
      for (const args of near?.items ?? []) {
        const flag = lastFlag(args, 'non-masquerade-cidr')!
        const old = settings.kubernetesMinor !== undefined && settings.kubernetesMinor.to < 24
        report({
          at: flag.at,
          message: 'conflict',
          data: { cidr: flag.value! },
          related: [{ at: container.at('image'), message: 'ip-masq-agent' }],
          fix: old && !args.complete ? flag.at.set(NOTHING) : undefined,
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The kubelet leaves it to the agent.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta2
kind: InitConfiguration
nodeRegistration:
  kubeletExtraArgs:
    non-masquerade-cidr: 0.0.0.0/0
---
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
`,
      },
      {
        title: 'No agent.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta2
kind: InitConfiguration
nodeRegistration:
  kubeletExtraArgs:
    non-masquerade-cidr: 10.0.0.0/8
`,
      },
    ],
    bad: [
      {
        title: 'Both decide.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta2
kind: InitConfiguration
nodeRegistration:
  kubeletExtraArgs:
    non-masquerade-cidr: 10.0.0.0/8 # info: conflict
---
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
          image: k8s.gcr.io/networking/ip-masq-agent-amd64:v2.6.0
`,
        fixed: `
apiVersion: kubeadm.k8s.io/v1beta2
kind: InitConfiguration
nodeRegistration:
  kubeletExtraArgs:
    non-masquerade-cidr: 0.0.0.0/0
---
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
          image: k8s.gcr.io/networking/ip-masq-agent-amd64:v2.6.0
`,
        config: { kubernetesVersion: '1.22' },
      },
      {
        title: 'A node that joins; a list of arguments.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: JoinConfiguration
nodeRegistration:
  kubeletExtraArgs:
    - name: non-masquerade-cidr
      value: 172.16.0.0/12 # info: conflict
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
      containers:
        - name: agent
          image: registry.k8s.io/networking/ip-masq-agent:v2.12.3
`,
      },
    ],
  },
})
