import { defineRule, goDurationSeconds } from '../../src/rule/index.js'

export default defineRule({
  id: 'kube-proxy-min-sync-large',
  summary: 'A long pause before kube-proxy tells the kernel about changed endpoints.',
  why: 'A Pod that is being deleted keeps receiving new connections on every node until the rules are written: each second here is a second more that every Pod must go on serving after SIGTERM.',
  details: `
\`minSyncPeriod\` of the mode in use is the shortest time between two updates of the rules. It is one second by default (\`0s\` is taken for the default), and was raised in old clusters where writing all rules took
long. From Kubernetes 1.28 on kube-proxy writes only what has changed, so that the default suits large clusters as well; with an older \`kubernetesVersion\` the rule is silent.`,
  category: 'cluster',
  severity: 'warning',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Virtual IPs and service proxies: minSyncPeriod',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#minsyncperiod',
    },
    {
      title: 'KEP-3453: minimizing iptables-restore input size',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/3453-minimize-iptables-restore',
    },
  ],
  options: {
    maxSeconds: { type: 'number', default: 1, minimum: 0, description: 'The longest minSyncPeriod that is not reported, in seconds.' },
  },
  messages: {
    large:
      'kube-proxy may wait {seconds}s before it takes a Pod out of its Services: for that long new connections still go to Pods that are stopping, on every rollout. Set {mode}.minSyncPeriod to 1s{reason}.',
  },
  on: {
    KubeProxyConfiguration(proxy, { report, settings, options }) {
      if (settings.kubernetesMinor && settings.kubernetesMinor.from < 28) return
      const mode = proxy.at('mode').absent ? 'iptables' : proxy.at('mode').string || 'iptables'
      if (mode !== 'iptables' && mode !== 'nftables' && mode !== 'ipvs') return
      const period = proxy.at(mode).at('minSyncPeriod')
      const seconds = goDurationSeconds(period.string ?? '')
      if (seconds === undefined || seconds <= options.maxSeconds) return
      report({
        at: period,
        message: 'large',
        data: { seconds, mode, reason: mode === 'iptables' ? '; the reason for more is gone since Kubernetes 1.28' : '' },
        fix: period.set('1s'),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'A second.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: iptables
iptables:
  minSyncPeriod: 1s
  syncPeriod: 30s
`,
      },
      {
        title: 'Of a mode that is not in use.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: nftables
iptables:
  minSyncPeriod: 10s
`,
      },
      {
        title: 'Zero is the default.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
iptables:
  minSyncPeriod: 0s
`,
      },
      {
        title: 'An old cluster.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: iptables
iptables:
  minSyncPeriod: 10s
`,
        config: { kubernetesVersion: '1.26' },
      },
    ],
    bad: [
      {
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: iptables
iptables:
  masqueradeAll: false
  minSyncPeriod: 30s # warning: large
detectLocalMode: NodeCIDR
`,
        fixed: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: iptables
iptables:
  masqueradeAll: false
  minSyncPeriod: 1s
detectLocalMode: NodeCIDR
`,
      },
    ],
  },
})
