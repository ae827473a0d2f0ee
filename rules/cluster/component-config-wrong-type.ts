import { componentName, componentProblems, defineRule } from '../../src/rule/index.js'

export default defineRule({
  id: 'component-config-wrong-type',
  summary: 'A field of the configuration of a component has a value of the wrong type.',
  why: 'Component configuration is decoded as JSON, without turning one type into another: the component does not start with the file, and a node that restarts with it stays NotReady.',
  details: `
Read are the documents that \`component-config-unknown-field\` reads. Usual cases: an argument of kubeadm v1beta3 without quotes (\`feature-gates: true\` is a boolean, and \`extraArgs\` wants strings), a duration as a
number, a number in quotes. A value that a template fills in is not judged.`,
  category: 'cluster',
  severity: 'error',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  sources: [
    { title: 'Kubelet Configuration (v1beta1)', url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/' },
    { title: 'kubeadm Configuration (v1beta3)', url: 'https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta3/' },
    { title: 'metav1.Duration is written as a string', url: 'https://pkg.go.dev/k8s.io/apimachinery/pkg/apis/meta/v1#Duration' },
  ],
  messages: {
    type: '"{field}" of {kind} is {found}, and {program} wants {wanted}: it cannot read the file and does not start. {advice}',
  },
  on: {
    component(document, { report }) {
      const { group, kind } = document.resource
      for (const problem of componentProblems(document, undefined)) {
        if (problem.kind !== 'type') continue
        const { at, field, found, wanted } = problem
        const quoted = (typeof at.raw === 'number' || typeof at.raw === 'boolean') && wanted.startsWith('a string')
        report({
          at,
          message: 'type',
          data: {
            field,
            kind,
            found,
            wanted,
            program: componentName(group),
            advice: quoted ? 'Put it in quotes.' : `Write ${wanted}.`,
          },
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Arguments of kubeadm are strings.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta3
kind: ClusterConfiguration
apiServer:
  extraArgs:
    anonymous-auth: "false"
    audit-log-maxage: "30"
`,
      },
      {
        title: 'Empty values are none.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: ""
iptables:
  masqueradeBit: null
  syncPeriod: 30s
nodePortAddresses: null
`,
      },
    ],
    bad: [
      {
        title: 'A boolean where kubeadm wants the text of an argument.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta3
kind: ClusterConfiguration
controllerManager:
  extraArgs:
    allocate-node-cidrs: true # error: type
`,
      },
      {
        title: 'A duration as a number, in the ConfigMap of the kubelet.',
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
    nodeStatusUpdateFrequency: 10 # error: type
    maxPods: "110" # error: type
`,
      },
    ],
  },
})
