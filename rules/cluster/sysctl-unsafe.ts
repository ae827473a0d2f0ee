import {
  allowedUnsafeSysctls,
  allowsSysctl,
  defineRule,
  enforcedStandard,
  isConntrackMax,
  isNodeSysctl,
  podSysctls,
  podsOf,
  runsOnWindows,
  safeSysctlSince,
  sharesNamespaceWithNode,
  sysctlNamespace,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'sysctl-unsafe',
  summary: 'A Pod sets a kernel parameter that kubelets refuse unless they are told to allow it.',
  why: 'The Pod is scheduled and then refused by the kubelet with SysctlForbidden: it never starts, and a Deployment makes one failed Pod after the other.',
  details: `
Safe are kernel.shm_rmid_forced and, of net.ipv4, ip_local_port_range, tcp_syncookies, ping_group_range and ip_unprivileged_port_start; from 1.27 on ip_local_reserved_ports; from 1.29 on tcp_keepalive_time,
tcp_keepalive_intvl, tcp_keepalive_probes and tcp_fin_timeout; from 1.32 on tcp_rmem and tcp_wmem; from 1.37 on tcp_slow_start_after_idle and tcp_notsent_lowat. With \`kubernetesVersion\` unset the newest version is assumed.

It is silent where some file of the run allows the parameter: \`allowedUnsafeSysctls\` of a KubeletConfiguration, \`--allowed-unsafe-sysctls\`, or the same setting of an installer.

**Error** where the namespace of the Pod enforces the Pod Security Standard baseline or restricted: then the API server refuses the Pod already. **Warning** otherwise, since the kubelets may be configured elsewhere.`,
  category: 'cluster',
  severity: 'error',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  sources: [
    { title: 'Using sysctls in a Kubernetes Cluster', url: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/' },
    { title: 'Pod Security Standards: Baseline', url: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline' },
  ],
  aliases: ['kube-linter/unsafe-sysctls', 'trivy/KSV-0026', 'kics/cluster_allows_unsafe_sysctls', 'monokle/PSS111'],
  messages: {
    kubelet:
      '{name} is not allowed on default kubelets{since}: they refuse {pods} with SysctlForbidden, and nothing starts. Remove it, or add it to allowedUnsafeSysctls of the kubelets that run them.',
    namespace:
      '{name} is not allowed{since}, and namespace {namespace} enforces the Pod Security Standard {level}: the API server refuses {pods}. Remove it.',
  },
  on: {
    podSpec(pod, { report, cluster, settings }) {
      const sysctls = podSysctls(pod)
      if (sysctls.length === 0 || runsOnWindows(pod)) return
      for (const { name, item } of sysctls) {
        const kernel = sysctlNamespace(name)
        if (!kernel || isNodeSysctl(name) || isConntrackMax(name) || sharesNamespaceWithNode(pod, kernel)) continue
        const since = safeSysctlSince(name)
        if (since !== undefined && (settings.kubernetesMinor === undefined || settings.kubernetesMinor.from >= since)) continue
        const { workload } = pod
        const data = {
          name,
          since: since === undefined ? '' : ` before Kubernetes 1.${since}`,
          pods: podsOf(workload.resource),
        }
        const enforced = enforcedStandard(cluster, workload)
        if (enforced) {
          report({
            at: item.at('name'),
            message: 'namespace',
            data: { ...data, namespace: enforced.namespace, level: enforced.level },
            related: [{ at: enforced.at, message: 'enforced here' }],
            distinguish: name,
          })
        } else if (!allowsSysctl(allowedUnsafeSysctls(cluster), name)) {
          report({
            at: item.at('name'),
            message: 'kubelet',
            data,
            distinguish: name,
            lower: 'warning',
            because: 'kubelets may be configured outside of these manifests',
          })
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Safe since 1.32, and the newest version is assumed.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: upload
spec:
  securityContext:
    sysctls:
      - name: net.ipv4.tcp_rmem
        value: 4096 87380 6291456
      - name: net/ipv4/ip_unprivileged_port_start
        value: "0"
  containers:
    - name: upload
      image: registry.example.com/upload:1
`,
      },
      {
        title: 'The kubelet of these nodes allows it.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      securityContext:
        sysctls:
          - name: net.core.somaxconn
            value: "32768"
      containers:
        - name: edge
          image: registry.example.com/edge:1
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
allowedUnsafeSysctls:
  - net.core.*
`,
      },
    ],
    bad: [
      {
        title: 'A longer accept queue, on default kubelets.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 3
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      securityContext:
        sysctls:
          - name: net.core.somaxconn # warning: kubelet
            value: "32768"
      containers:
        - name: edge
          image: registry.example.com/edge:1
`,
      },
      {
        title: 'Too early for a parameter that became safe later.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: upload
spec:
  securityContext:
    sysctls:
      - name: net.ipv4.tcp_rmem # warning: kubelet
        value: 4096 87380 6291456
  containers:
    - name: upload
      image: registry.example.com/upload:1
`,
        config: { kubernetesVersion: '1.31' },
      },
      {
        title: 'The namespace enforces the baseline.',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: baseline
---
apiVersion: v1
kind: Pod
metadata:
  name: cache
  namespace: shop
spec:
  securityContext:
    sysctls:
      - name: kernel.shm_next_id # error: namespace
        value: "5"
  containers:
    - name: cache
      image: registry.example.com/cache:1
`,
      },
    ],
  },
})
