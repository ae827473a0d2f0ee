import { componentName, defineRule, duplicateFields, ignoresUnknownFields } from '../../src/rule/index.js'

export default defineRule({
  id: 'component-config-duplicate-field',
  summary: 'A field stands twice in the configuration of a component that a ConfigMap holds.',
  why: 'The last of the two is used, and the first is lost without a word: a node runs with another setting than the one that people read.',
  details: `
This is about documents inside of ConfigMaps and Secrets; in a file of its own the engine's \`duplicate-key\` says the same. kube-scheduler and kube-apiserver refuse such a document, kubelet, kube-proxy and
kubeadm log a warning and use the last value.`,
  category: 'cluster',
  severity: 'error',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  sources: [{ title: 'Kubelet Configuration (v1beta1)', url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/' }],
  messages: { twice: '"{field}" of {kind} stands twice: {program} {effect}. Remove one of them.' },
  on: {
    component(document, { report }) {
      const { group, kind } = document.resource
      const ignored = ignoresUnknownFields(group)
      for (const { at, field } of duplicateFields(document)) {
        report({
          at,
          message: 'twice',
          data: {
            field,
            kind,
            program: componentName(group),
            effect: ignored ? 'uses the last one and drops the others' : 'refuses the file and does not start',
          },
          distinguish: field,
          ...(ignored && { lower: 'warning', because: 'the component starts, with the last value' }),
        })
      }
    },
  },
  examples: {
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kubelet-config
data:
  kubelet: |
    apiVersion: kubelet.config.k8s.io/v1beta1
    kind: KubeletConfiguration
    systemReserved:
      memory: 200Mi
    kubeReserved:
      memory: 200Mi
`,
    ],
    bad: [
      {
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
    mode: iptables
    clusterCIDR: 10.244.0.0/16
    mode: nftables # warning: twice
`,
      },
    ],
  },
})
