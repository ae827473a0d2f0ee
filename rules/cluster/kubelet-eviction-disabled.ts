import { defineRule } from '../../src/rule/index.js'

const SIGNAL = 'memory.available'

/** Thresholds that the kubelet ignores (pkg/kubelet/eviction/helpers.go), and 0, which is never reached. */
const never = /^(?:0+(?:\.0+)?(?:%|[A-Za-z]{0,2})?|100%)$/

export default defineRule({
  id: 'kubelet-eviction-disabled',
  summary: 'A kubelet does not evict Pods when the memory of its node runs out.',
  why: 'Without a threshold for memory nothing leaves the node in time: the kernel kills processes of its choice, the kubelet and the container runtime among them, and the node goes NotReady with all of its Pods.',
  details: `
The default is \`memory.available: 100Mi\`, but a map in \`evictionHard\` replaces all defaults: one that names only nodefs.available turns eviction by memory off. From Kubernetes 1.33 on
\`mergeDefaultEvictionSettings: true\` keeps the defaults of what the map does not name. \`0%\` and \`100%\` are ignored by the kubelet, and \`0\` is never reached.

A threshold in \`evictionSoft\` counts too. It is **info** where the map does nothing but turn thresholds off: so do kind and minikube for nodes that share the disk of a laptop.`,
  category: 'cluster',
  severity: 'error',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Node-pressure eviction',
      url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/#hard-eviction-thresholds',
    },
    { title: 'Kubelet Configuration: evictionHard', url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/' },
  ],
  messages: {
    omitted:
      'evictionHard replaces the defaults of the kubelet and does not name memory.available: when the memory of a node runs out nothing is evicted, and the kernel kills what it likes, the kubelet included. Add memory.available (the default is 100Mi).',
    never:
      'memory.available in evictionHard is {value}, which the kubelet never reaches: when the memory of a node runs out nothing is evicted, and the kernel kills what it likes, the kubelet included. Set an amount such as 100Mi.',
  },
  on: {
    KubeletConfiguration(kubelet, { report }) {
      const hard = kubelet.at('evictionHard')
      if (hard.value === undefined || typeof hard.raw !== 'object' || Array.isArray(hard.raw)) return
      const soft = kubelet.at('evictionSoft').at(SIGNAL)
      if (soft.unknown || (soft.string !== undefined && !never.test(soft.string))) return
      const memory = hard.at(SIGNAL)
      if (memory.absent) {
        const merge = kubelet.at('mergeDefaultEvictionSettings')
        if (merge.boolean === true || merge.unknown) return
        const named = hard.entries()
        const offByIntention =
          named.length > 0 && named.every(([, threshold]) => never.test((threshold.string ?? threshold.number?.toString() ?? '').trim()))
        report({
          at: hard,
          message: 'omitted',
          fix: hard.at(SIGNAL).set('100Mi'),
          ...(offByIntention && {
            lower: 'info',
            because: 'all that it names is turned off, as for nodes that are containers or machines to try things out',
          }),
        })
        return
      }
      const value = memory.string ?? memory.number?.toString()
      if (value !== undefined && never.test(value.trim()))
        report({ at: memory, message: 'never', data: { value }, fix: hard.at(SIGNAL).set('100Mi') })
    },
  },
  examples: {
    good: [
      {
        title: 'An amount.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
evictionHard:
  memory.available: 500Mi
  nodefs.available: 10%
`,
      },
      {
        title: 'The defaults.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
systemReserved:
  memory: 500Mi
`,
      },
      {
        title: 'The defaults are kept.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
evictionHard:
  nodefs.available: 10%
mergeDefaultEvictionSettings: true
`,
      },
      {
        title: 'A soft threshold.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
evictionHard:
  nodefs.available: 10%
evictionSoft:
  memory.available: 1Gi
evictionSoftGracePeriod:
  memory.available: 90s
`,
      },
    ],
    bad: [
      {
        title: 'A machine to try things out: everything is turned off.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
imageGCHighThresholdPercent: 100
evictionHard: # info: omitted
  nodefs.available: "0%"
  nodefs.inodesFree: "0%"
  imagefs.available: "0%"
`,
        fixed: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
imageGCHighThresholdPercent: 100
evictionHard:
  nodefs.available: "0%"
  nodefs.inodesFree: "0%"
  imagefs.available: "0%"
  memory.available: 100Mi
`,
      },
      {
        title: 'The map replaces the defaults.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
evictionHard: # error: omitted
  nodefs.available: "10%"
`,
        fixed: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
evictionHard:
  nodefs.available: "10%"
  memory.available: 100Mi
`,
      },
      {
        title: 'Turned off, in the ConfigMap of kubeadm.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kubelet-config
  namespace: kube-system
data:
  kubelet: |
    apiVersion: kubelet.config.k8s.io/v1beta1
    kind: KubeletConfiguration
    evictionHard:
      memory.available: 0% # error: never
      nodefs.available: 0%
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kubelet-config
  namespace: kube-system
data:
  kubelet: |
    apiVersion: kubelet.config.k8s.io/v1beta1
    kind: KubeletConfiguration
    evictionHard:
      memory.available: 100Mi
      nodefs.available: 0%
`,
      },
    ],
  },
})
