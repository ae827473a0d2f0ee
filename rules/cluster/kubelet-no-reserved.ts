import { componentArguments, defineRule, lastFlag, standNear } from '../../src/rule/index.js'

export default defineRule({
  id: 'kubelet-no-reserved',
  summary: 'A kubelet reserves no memory for itself, the container runtime and the system.',
  why: 'Pods may be scheduled up to the last byte of the node: memory pressure takes the kubelet or the runtime first, the node goes NotReady, and its Pods move on to the next victim.',
  details: `
\`systemReserved\` and \`kubeReserved\` are empty by default, and what they hold is taken from what Pods may request. Memory in either of them is enough for this rule, also as \`--system-reserved\` or \`--kube-reserved\` of the kubelet in
kubeadm's configuration near by. \`enforceNodeAllocatable\` without \`pods\` lets Pods use what is reserved.

Managed clusters reserve by themselves; they have no such document.`,
  category: 'cluster',
  severity: 'warning',
  presets: ['cluster'],
  since: '0.1.0',
  sources: [
    {
      title: 'Reserve compute resources for system daemons',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/reserve-compute-resources/',
    },
    { title: 'Kubelet Configuration', url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/' },
  ],
  messages: {
    none: 'Nothing is reserved for the kubelet, the container runtime and the system: when Pods use up the memory of a node it goes NotReady, and its Pods move on to the next one. Set systemReserved and kubeReserved with memory.',
    notEnforced:
      'enforceNodeAllocatable does not hold "pods": Pods may use the memory that is reserved for the kubelet and the system, and the node goes NotReady when they do. Add pods.',
  },
  on: {
    KubeletConfiguration(kubelet, { report, cluster, runtime }) {
      const enforced = kubelet.at('enforceNodeAllocatable')
      const items = enforced.items()
      if (items.length > 0 && items.every(item => item.string !== undefined) && !items.some(item => item.string === 'pods')) {
        report({ at: enforced, message: 'notEnforced' })
        return
      }
      const reserved = [kubelet.at('systemReserved'), kubelet.at('kubeReserved')]
      if (reserved.some(list => list.unknown || !list.at('memory').absent)) return
      const { resource } = kubelet
      const byFlag = componentArguments(cluster, runtime).some(
        args =>
          args.component === 'kubelet' &&
          standNear(args.resource, resource) &&
          (lastFlag(args, 'system-reserved') ?? lastFlag(args, 'kube-reserved')),
      )
      if (!byFlag) report({ at: kubelet, message: 'none' })
    },
  },
  examples: {
    good: [
      {
        title: 'Reserved for the system.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
systemReserved:
  cpu: 200m
  memory: 500Mi
kubeReserved:
  memory: 500Mi
`,
      },
      {
        title: 'Reserved by a flag that kubeadm passes on.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta3
kind: InitConfiguration
nodeRegistration:
  kubeletExtraArgs:
    system-reserved: memory=500Mi
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
cgroupDriver: systemd
`,
      },
    ],
    bad: [
      {
        title: 'Nothing is reserved.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration # warning: none
cgroupDriver: systemd
maxPods: 250
`,
      },
      {
        title: 'Reserved, and not kept.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
enforceNodeAllocatable: # warning: notEnforced
  - none
systemReserved:
  memory: 500Mi
`,
      },
    ],
  },
})
