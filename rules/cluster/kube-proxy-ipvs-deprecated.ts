import { componentArgumentsOf, defineRule, type Finding, lastFlag, type Place } from '../../src/rule/index.js'

/** Minors of https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/5495-deprecate-ipvs-mode-in-kube-proxy */
const DEPRECATED = 35
const OFF_BY_DEFAULT = 40
/** The nftables mode is stable from here on, and needs Linux 5.13. */
const NFTABLES_STABLE = 33

const messages = {
  ipvs: 'kube-proxy runs in IPVS mode, which is deprecated since Kubernetes 1.35, planned to be off by default in 1.40 and removed in 1.43: {consequence}. Move to {instead}.',
} as const

export default defineRule({
  id: 'kube-proxy-ipvs-deprecated',
  summary: 'The mode of kube-proxy is IPVS.',
  why: 'The mode gets no new features and is on its way out: a cluster that is upgraded past its removal has no working Services until kube-proxy is configured anew on every node.',
  details: `
Read are KubeProxyConfiguration (also in ConfigMaps), \`--proxy-mode\` of kube-proxy, \`spec.kubeProxy.proxyMode\` of kOps, \`kube-proxy-arg\` of k3s and RKE2, \`services.kubeproxy.extra_args\` of RKE, and \`kube_proxy_mode\` of Kubespray. **Error** for Kubernetes 1.40 and newer, **warning** from 1.35 on and where no version is
known, **info** before.

nftables is stable from Kubernetes 1.33 on and needs Linux 5.13; it installs the same rules for Services, with another data path. Look at the list of differences before you change a cluster that is in use.`,
  category: 'cluster',
  severity: 'error',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'KEP-5495: deprecate the IPVS mode of kube-proxy',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/5495-deprecate-ipvs-mode-in-kube-proxy',
    },
    {
      title: 'Virtual IPs and service proxies: nftables',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#proxy-mode-nftables',
    },
  ],
  messages,
  on: {
    KubeProxyConfiguration(proxy, context) {
      const mode = proxy.at('mode')
      if (mode.string !== 'ipvs') return
      const { kubernetesMinor } = context.settings
      judge(context, mode, {
        fix: mode.set(kubernetesMinor === undefined || kubernetesMinor.from >= NFTABLES_STABLE ? 'nftables' : 'iptables'),
      })
    },
    workload(workload, context) {
      for (const args of componentArgumentsOf(context.cluster, context.runtime, workload.resource)) {
        if (args.component !== 'kube-proxy') continue
        const flag = lastFlag(args, 'proxy-mode')
        if (flag?.value === 'ipvs') judge(context, flag.at)
      }
    },
    component(document, context) {
      if (document.resource.kind === 'KubesprayVariables') {
        const mode = document.at('kube_proxy_mode')
        if (mode.string === 'ipvs') judge(context, mode)
      }
      for (const args of componentArgumentsOf(context.cluster, context.runtime, document.resource)) {
        if (args.component !== 'kube-proxy') continue
        const flag = lastFlag(args, 'proxy-mode')
        if (flag?.value === 'ipvs') judge(context, flag.at)
      }
    },
    Cluster(cluster, context) {
      const mode = cluster.at('spec').at('kubeProxy').at('proxyMode')
      if (mode.string === 'ipvs') judge(context, mode)
    },
  },
  examples: {
    good: [
      {
        title: 'nftables.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: nftables
detectLocalMode: NodeCIDR
`,
      },
      {
        title: 'The settings of IPVS are there, and the mode is another one.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
ipvs:
  scheduler: rr
mode: ""
`,
      },
      {
        title: 'ipvlan is a network plug-in, and has nothing to do with it.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: cni
data:
  10-ipvlan.conf: |
    {"cniVersion": "1.0.0", "name": "pods", "type": "ipvlan"}
`,
      },
    ],
    bad: [
      {
        title: 'No version is known.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: ipvs # warning: ipvs
clusterCIDR: 10.244.0.0/16
`,
        fixed: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: nftables
clusterCIDR: 10.244.0.0/16
`,
      },
      {
        title: 'Before the deprecation, as a flag.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-proxy
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: kube-proxy
  template:
    metadata:
      labels:
        k8s-app: kube-proxy
    spec:
      hostNetwork: true
      containers:
        - name: kube-proxy
          image: registry.k8s.io/kube-proxy:v1.32.1
          command:
            - kube-proxy
            - --proxy-mode=ipvs # info: ipvs
`,
        config: { kubernetesVersion: '1.32' },
      },
      {
        title: 'In the ConfigMap, for a version that has it off.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-proxy
  namespace: kube-system
data:
  config.conf: |
    apiVersion: kubeproxy.config.k8s.io/v1alpha1
    kind: KubeProxyConfiguration
    mode: "ipvs" # error: ipvs
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-proxy
  namespace: kube-system
data:
  config.conf: |
    apiVersion: kubeproxy.config.k8s.io/v1alpha1
    kind: KubeProxyConfiguration
    mode: "nftables"
`,
        config: { kubernetesVersion: '1.40' },
      },
      {
        title: 'k3s, RKE and Kubespray.',
        yaml: {
          'k3s/config.yaml': `
kube-proxy-arg:
  - proxy-mode=ipvs # warning: ipvs
cluster-cidr: 10.42.0.0/16
`,
          'rke/cluster.yml': `
nodes:
  - address: 10.0.0.1
    role: [worker]
services:
  kubeproxy:
    extra_args:
      proxy-mode: ipvs # warning: ipvs
`,
          'inventory/group_vars/k8s_cluster/k8s-cluster.yml': `
kube_proxy_mode: ipvs # warning: ipvs
kube_pods_subnet: 10.233.64.0/18
`,
        },
      },
      {
        title: 'kOps.',
        yaml: `
apiVersion: kops.k8s.io/v1alpha2
kind: Cluster
metadata:
  name: prod.example.com
spec:
  kubeProxy:
    proxyMode: ipvs # warning: ipvs
`,
      },
    ],
  },
})

interface Judging {
  report(finding: Finding<typeof messages>): void
  readonly settings: { readonly kubernetesMinor: { readonly from: number; readonly to: number } | undefined }
}

function judge({ report, settings }: Judging, at: Place, more: Pick<Finding<typeof messages>, 'fix'> = {}): void {
  const minor = settings.kubernetesMinor?.to
  const instead =
    settings.kubernetesMinor === undefined || settings.kubernetesMinor.from >= NFTABLES_STABLE
      ? 'nftables (Linux 5.13 and newer), or iptables'
      : 'iptables, and to nftables from Kubernetes 1.33 on'
  const consequence =
    minor !== undefined && minor >= OFF_BY_DEFAULT
      ? 'kube-proxy does not start with it'
      : 'an upgrade past that leaves the nodes without working Services'
  report({
    at,
    message: 'ipvs',
    data: { consequence, instead },
    ...more,
    ...(minor !== undefined && minor >= OFF_BY_DEFAULT
      ? {}
      : minor !== undefined && minor < DEPRECATED
        ? { lower: 'info', because: 'the mode is not deprecated yet in this version' }
        : { lower: 'warning', because: 'the mode still works' }),
  })
}
