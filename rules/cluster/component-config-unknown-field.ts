import { componentName, componentProblems, defineRule, ignoresUnknownFields } from '../../src/rule/index.js'

export default defineRule({
  id: 'component-config-unknown-field',
  summary: 'The configuration of a component holds a field that the component does not know.',
  why: 'The kubelet, kube-proxy and kubeadm log a warning and go on without the setting, so that every node runs with the default instead; kube-scheduler and kube-apiserver do not start.',
  details: `
Read are the documents of kubelet, kube-proxy, kube-scheduler, kubeadm (v1beta3 and v1beta4) and the encryption configuration of kube-apiserver: in files of their own, and in ConfigMaps such as
\`kubelet-config\`, \`kube-proxy\` and \`kubeadm-config\`, where the finding stands on the line inside the string. Names are compared with their case, as strict decoding does.

With \`kubernetesVersion\` set, a field that only some other version has is reported too. What stands below an unknown field is not judged.

**Error** where the component refuses the file, **warning** where it ignores the field.`,
  category: 'cluster',
  severity: 'error',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  sources: [
    { title: 'Kubelet Configuration (v1beta1)', url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/' },
    { title: 'kube-proxy Configuration (v1alpha1)', url: 'https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/' },
    { title: 'kubeadm Configuration (v1beta4)', url: 'https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/' },
  ],
  messages: {
    unknown: '{kind} has no field "{field}": {effect}.{hint}',
    newer: '"{field}" of {kind} came with Kubernetes 1.{minor}: before that {effect}.',
    removed: '"{field}" of {kind} is gone since Kubernetes 1.{next}: {effect}.',
  },
  on: {
    component(document, { report, settings }) {
      const { group, kind } = document.resource
      const program = componentName(group)
      const ignored = ignoresUnknownFields(group)
      const effect = ignored ? `${program} ignores it and goes on with its default` : `${program} refuses the file and does not start`
      const lowered = ignored ? ({ lower: 'warning', because: `${program} starts without the setting` } as const) : {}
      for (const problem of componentProblems(document, settings.kubernetesMinor)) {
        const { at, field } = problem
        if (problem.kind === 'unknown') {
          const { meant } = problem
          report({
            at,
            message: 'unknown',
            data: { kind, field, effect, hint: meant === undefined ? '' : ` Did you mean "${meant}"?` },
            ...lowered,
          })
        } else if (problem.kind === 'newer') {
          report({ at, message: 'newer', data: { kind, field, effect, minor: problem.minor }, ...lowered })
        } else if (problem.kind === 'removed') {
          report({ at, message: 'removed', data: { kind, field, effect, next: problem.minor + 1 }, ...lowered })
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'A kubelet configuration whose fields all exist.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication:
  webhook:
    cacheTTL: 2m
    enabled: true
evictionHard:
  memory.available: 200Mi
serverTLSBootstrap: true
`,
      },
      {
        title: 'kubeadm takes arguments as a list since v1beta4.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
apiServer:
  extraArgs:
    - name: audit-log-maxage
      value: "30"
networking:
  podSubnet: 10.244.0.0/16
`,
      },
    ],
    bad: [
      {
        title: 'A field that the kubelet ignores: nothing is reserved.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
systemReserve: # warning: unknown
  memory: 500Mi
`,
      },
      {
        title: 'A field of another version of the API, in the ConfigMap of kubeadm.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kubeadm-config
  namespace: kube-system
data:
  ClusterConfiguration: |
    apiVersion: kubeadm.k8s.io/v1beta3
    kind: ClusterConfiguration
    networking:
      podSubnet: 10.244.0.0/16
    certificateValidityPeriod: 8760h # warning: unknown
`,
      },
      {
        title: 'A field that is newer than the cluster.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
singleProcessOOMKill: true # warning: newer
`,
        config: { kubernetesVersion: '1.30' },
      },
      {
        title: 'A field that went with the userspace proxy.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: iptables
udpIdleTimeout: 250ms # warning: removed
`,
        config: { kubernetesVersion: '1.30' },
      },
      {
        title: 'kube-scheduler decodes strictly: it does not start.',
        yaml: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
leaderElection:
  leaderElect: true
percentageOfNodeToScore: 50 # error: unknown
`,
      },
    ],
  },
})
