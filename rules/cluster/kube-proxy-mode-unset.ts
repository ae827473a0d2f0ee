import { defineRule } from '../../src/rule/index.js'

/** The minor from which on kube-proxy warns about an empty mode, and kubeadm writes `iptables`. */
const WARNS = 37

export default defineRule({
  id: 'kube-proxy-mode-unset',
  summary: 'The mode of kube-proxy is left to a default.',
  why: 'The default is iptables today and is meant to change to nftables: an upgrade then exchanges the data path of every Service on every node without anybody having asked for it.',
  details: `
From Kubernetes 1.37 on kube-proxy logs a warning for an empty mode on Linux, and kubeadm writes \`iptables\` down. The rule is silent unless \`kubernetesVersion\` names 1.37 or newer, and for Windows.`,
  category: 'cluster',
  severity: 'info',
  presets: ['cluster'],
  since: '0.1.0',
  fix: 'safe',
  sources: [
    {
      title: 'Virtual IPs and service proxies: proxy modes',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#proxy-modes',
    },
  ],
  messages: {
    unset:
      'kube-proxy chooses its mode by default, and the default is meant to change from iptables to nftables: an upgrade would exchange the data path of every Service. Write the mode down.',
  },
  on: {
    KubeProxyConfiguration(proxy, { report, settings }) {
      if (settings.kubernetesMinor === undefined || settings.kubernetesMinor.to < WARNS) return
      const mode = proxy.at('mode')
      if ((!mode.absent && mode.string !== '') || proxy.at('windowsRunAsService').boolean === true) return
      if (proxy.at('winkernel').at('networkName').string) return
      report({ at: mode, message: 'unset', fix: mode.set('iptables') })
    },
  },
  examples: {
    good: [
      {
        title: 'Written down.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: iptables
`,
        config: { kubernetesVersion: '1.37' },
      },
      {
        title: 'An older version.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: ""
`,
        config: { kubernetesVersion: '1.30' },
      },
    ],
    bad: [
      {
        title: 'Empty.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: "" # info: unset
clusterCIDR: 10.244.0.0/16
`,
        fixed: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: "iptables"
clusterCIDR: 10.244.0.0/16
`,
        config: { kubernetesVersion: '1.37' },
      },
    ],
  },
})
