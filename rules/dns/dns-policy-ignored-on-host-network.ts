import { defineRule, serviceReferences } from '../../src/rule/index.js'

/** Where Pods bring up the network or the DNS of the cluster themselves, and so must not depend on it. */
const bootstrapNamespaces = new Set(['kube-system', 'kube-flannel', 'calico-system', 'tigera-operator', 'kube-router'])
const bootstrapNames =
  /(^|-)(node-local-dns|nodelocaldns|node-cache|kube-proxy|coredns|kube-dns|cilium|calico|flannel|weave|antrea|kube-ovn|kube-router)(-|$)/

export default defineRule({
  id: 'dns-policy-ignored-on-host-network',
  summary: 'A Pod in the network of its node calls Services by name without dnsPolicy ClusterFirstWithHostNet.',
  why: 'With hostNetwork: true the kubelet treats ClusterFirst, which is also what a Pod gets without dnsPolicy, as Default: names go to the resolver of the node, which knows no Service, and every lookup of one ends in "no such host".',
  details: `
Looked at are the host names in \`env\`, \`command\`, \`args\` and the ConfigMaps and Secrets of the Pod. It is a **warning** when such a name ends in \`.svc\` or in the cluster's domain, or
names a Service of the manifests; **info** where a namespace is set on one side only, so that the name may mean something else.

It is silent for names in \`hostAliases\`, where \`dnsConfig\` brings name servers of its own, and for what brings up network and DNS themselves: kube-system and the namespaces of network
plugins, node-local-dns, kube-proxy and the like. Nodes whose own resolver forwards the cluster's domain to CoreDNS are not known to manifests; there the rule can be turned off.

The fix is safe, except for Pods with a priority class of the system, which may have to start before the DNS of the cluster does, and where it is not certain that a Service is meant.`,
  category: 'dns',
  severity: 'warning',
  presets: ['recommended', 'dns'],
  since: '0.1.0',
  fix: 'safe',
  sources: [
    {
      title: "DNS for Services and Pods: Pod's DNS policy",
      url: 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy',
    },
  ],
  messages: {
    ignored:
      '{workload} cannot look up {host}: on the network of the node {policy} falls back to the resolver of the node, which knows no Service. Set dnsPolicy: ClusterFirstWithHostNet.',
  },
  on: {
    podSpec(pod, { report, cluster, settings }) {
      const hostNetwork = pod.at('hostNetwork')
      if (hostNetwork.boolean !== true) return
      const policy = pod.at('dnsPolicy')
      const { workload } = pod
      if (!policy.absent && policy.string !== 'ClusterFirst') return
      if (bootstrapNamespaces.has(workload.namespace ?? '') || bootstrapNames.test(workload.resource.name ?? '')) return
      if (!pod.at('dnsConfig').at('nameservers').absent || pod.at('os').at('name').string === 'windows') return
      if (policy.absent && workload.mayBePatched('dnsPolicy')) return
      const references = serviceReferences(cluster, pod, settings.clusterDomain)
      const first = references.find(({ certain }) => certain) ?? references[0]
      if (!first) return
      const { host, service } = first.reference
      const priority = pod.at('priorityClassName').string ?? ''
      report({
        at: policy.absent ? hostNetwork : policy,
        message: 'ignored',
        data: { workload: workload.label, host, policy: policy.absent ? 'the default ClusterFirst' : 'ClusterFirst' },
        related: [
          ...(policy.absent ? [] : [{ at: hostNetwork, message: 'the Pod uses the network of the node' }]),
          ...references.slice(0, 10).map(({ reference }) => ({ at: reference.at, message: `${reference.host} is a name of the cluster` })),
          ...(service ? [{ at: cluster.service(service).at('metadata').at('name'), message: `Service ${service.name} is meant` }] : []),
        ],
        fix: policy.set('ClusterFirstWithHostNet'),
        ...((/^system-/.test(priority) || !first.certain) && { fixSafety: 'unsafe' as const }),
        ...(!first.certain && {
          lower: 'info' as const,
          because: 'a namespace is set on one side only: another Service may be meant',
        }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The policy that is made for it.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  hostNetwork: true
  dnsPolicy: ClusterFirstWithHostNet
  containers:
    - name: c
      image: registry.example.com/a:1
      env:
        - name: OTEL
          value: http://otel.mon.svc:4317
`,
      },
      {
        title: 'What brings DNS up must not wait for it: node-local-dns, kube-proxy, all of kube-system.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-local-dns
spec:
  selector:
    matchLabels:
      k8s-app: node-local-dns
  template:
    metadata:
      labels:
        k8s-app: node-local-dns
    spec:
      hostNetwork: true
      containers:
        - name: node-cache
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.7
          args: [-localip, "169.254.20.10", -upstreamsvc, kube-dns-upstream.kube-system.svc.cluster.local]
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: cloud-controller-manager
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: ccm
  template:
    metadata:
      labels:
        k8s-app: ccm
    spec:
      hostNetwork: true
      containers:
        - name: ccm
          image: registry.example.com/ccm:1
          args: [--trace-endpoint=http://otel.mon.svc:4317]
`,
      },
      {
        title: 'No Service is called by name.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-exporter
  namespace: monitoring
spec:
  selector:
    matchLabels:
      app: node-exporter
  template:
    metadata:
      labels:
        app: node-exporter
    spec:
      hostNetwork: true
      hostPID: true
      containers:
        - name: node-exporter
          image: quay.io/prometheus/node-exporter:v1.8.2
          args: [--path.rootfs=/host, --web.listen-address=:9100]
`,
      },
    ],
    bad: [
      {
        title: 'No dnsPolicy.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  hostNetwork: true # warning: ignored
  containers:
    - name: c
      image: registry.example.com/a:1
      env:
        - name: OTEL
          value: http://otel.mon.svc:4317
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  hostNetwork: true
  dnsPolicy: ClusterFirstWithHostNet
  containers:
    - name: c
      image: registry.example.com/a:1
      env:
        - name: OTEL
          value: http://otel.mon.svc:4317
`,
      },
      {
        title: 'ClusterFirst is written, and ignored.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: fluent-bit
  namespace: logging
spec:
  selector:
    matchLabels:
      app: fluent-bit
  template:
    metadata:
      labels:
        app: fluent-bit
    spec:
      hostNetwork: true
      dnsPolicy: ClusterFirst # warning: ignored
      containers:
        - name: fluent-bit
          image: cr.fluentbit.io/fluent/fluent-bit:3.2
          env:
            - name: FLUENT_ELASTICSEARCH_HOST
              value: elasticsearch
            - name: FLUENT_ELASTICSEARCH_PORT
              value: "9200"
---
apiVersion: v1
kind: Service
metadata:
  name: elasticsearch
  namespace: logging
spec:
  selector:
    app: elasticsearch
  ports:
    - port: 9200
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: fluent-bit
  namespace: logging
spec:
  selector:
    matchLabels:
      app: fluent-bit
  template:
    metadata:
      labels:
        app: fluent-bit
    spec:
      hostNetwork: true
      dnsPolicy: ClusterFirstWithHostNet
      containers:
        - name: fluent-bit
          image: cr.fluentbit.io/fluent/fluent-bit:3.2
          env:
            - name: FLUENT_ELASTICSEARCH_HOST
              value: elasticsearch
            - name: FLUENT_ELASTICSEARCH_PORT
              value: "9200"
---
apiVersion: v1
kind: Service
metadata:
  name: elasticsearch
  namespace: logging
spec:
  selector:
    app: elasticsearch
  ports:
    - port: 9200
`,
      },
      {
        title: 'Only one side says its namespace.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: edge
spec:
  hostNetwork: true # info: ignored
  containers:
    - name: edge
      image: registry.example.com/edge:1
      env:
        - name: AUTH_URL
          value: http://auth:8080
---
apiVersion: v1
kind: Service
metadata:
  name: auth
  namespace: identity
spec:
  selector:
    app: auth
  ports:
    - port: 8080
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata:
  name: edge
spec:
  hostNetwork: true
  dnsPolicy: ClusterFirstWithHostNet
  containers:
    - name: edge
      image: registry.example.com/edge:1
      env:
        - name: AUTH_URL
          value: http://auth:8080
---
apiVersion: v1
kind: Service
metadata:
  name: auth
  namespace: identity
spec:
  selector:
    app: auth
  ports:
    - port: 8080
`,
      },
    ],
  },
})
