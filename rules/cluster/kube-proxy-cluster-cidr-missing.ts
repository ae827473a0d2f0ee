import { defineRule, standNear } from '../../src/rule/index.js'

/** Kinds and names that show another program in the place of kube-proxy, or one that routes Pods by addresses of the network around. */
const replaces = /kube-?proxy-?replacement["']?\s*[:=]\s*["']?(?:true|strict)/i

/** The kube-proxy of EKS comes without a clusterCIDR: the VPC routes Pods and nodes alike. */
const ofEks = /eks\.amazonaws\.com\/component/

export default defineRule({
  id: 'kube-proxy-cluster-cidr-missing',
  summary: 'The network of the Pods is unknown to kube-proxy.',
  why: 'kube-proxy rewrites the source address of what comes from outside the Pod network, so that answers find their way back. When it does not know that network it leaves the source address of such connections alone: connections from a node to a Service whose Pod runs elsewhere lose their return path with many network plug-ins.',
  details: `
With \`detectLocalMode\` empty or ClusterCIDR the network is \`clusterCIDR\` (or \`detectLocal.clusterCIDRs\`). It is reported where a document writes it down as empty, or leaves it out in a ConfigMap, which kube-proxy reads as it is; in a
file for kubeadm the network is filled in from \`networking.podSubnet\`.

Silent with \`masqueradeAll\`, with another \`detectLocalMode\`, and on AWS (\`provider\`, or a label \`eks.amazonaws.com/component\`), whose network plug-in gives Pods addresses of the VPC.`,
  category: 'cluster',
  severity: 'warning',
  presets: ['cluster'],
  since: '0.1.0',
  sources: [
    {
      title: 'kube-proxy Configuration: clusterCIDR, detectLocalMode',
      url: 'https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/',
    },
  ],
  messages: {
    missing:
      'kube-proxy does not know the network of the Pods (clusterCIDR is empty): it does not tell what comes from outside of it, and connections from nodes to Services may lose their return path. Set clusterCIDR, or detectLocalMode NodeCIDR.',
  },
  on: {
    KubeProxyConfiguration(proxy, { report, cluster, settings }) {
      if (settings.provider === 'aws') return
      const mode = proxy.at('detectLocalMode')
      if (!mode.absent && mode.string !== '' && mode.string !== 'ClusterCIDR') return
      const cidr = proxy.at('clusterCIDR')
      const { resource } = proxy
      if (!(cidr.string === '' || (cidr.absent && resource.within))) return
      if (proxy.walk('detectLocal', 'clusterCIDRs').items().length > 0) return
      const variant = proxy.at('mode').string || 'iptables'
      const all = proxy.walk(variant, 'masqueradeAll')
      if (all.boolean === true || all.unknown) return
      const sets = cluster.componentsNear(resource, 'ClusterConfiguration')
      if (!resource.within && sets.some(({ file }) => file.path === resource.file.path)) return
      const replaced = cluster
        .ofKind('ConfigMap')
        .some(
          config =>
            standNear(config, resource) &&
            (replaces.test(config.file.parsed.text) || (config.file.path === resource.file.path && ofEks.test(config.file.parsed.text))),
        )
      if (!replaced) report({ at: cidr, message: 'missing' })
    },
  },
  examples: {
    good: [
      {
        title: 'The network of the Pods.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: iptables
clusterCIDR: 10.244.0.0/16
`,
      },
      {
        title: 'By the network of the node.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
clusterCIDR: ""
detectLocalMode: NodeCIDR
`,
      },
      {
        title: 'The kube-proxy of EKS.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-proxy-config
  namespace: kube-system
  labels:
    eks.amazonaws.com/component: kube-proxy
data:
  config: |
    apiVersion: kubeproxy.config.k8s.io/v1alpha1
    kind: KubeProxyConfiguration
    clusterCIDR: ""
    mode: iptables
`,
      },
      {
        title: 'kubeadm fills it in.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: 10.244.0.0/16
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
clusterCIDR: ""
mode: nftables
`,
      },
    ],
    bad: [
      {
        title: 'Written down as empty.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: iptables
clusterCIDR: "" # warning: missing
iptables:
  masqueradeAll: false
`,
      },
      {
        title: 'Left out in the ConfigMap.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-proxy
  namespace: kube-system
data:
  config.conf: |
    apiVersion: kubeproxy.config.k8s.io/v1alpha1
    kind: KubeProxyConfiguration # warning: missing
    mode: iptables
`,
      },
    ],
  },
})
