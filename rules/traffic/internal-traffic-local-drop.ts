import { coversEveryNode, defineRule } from '../../src/rule/index.js'

export default defineRule({
  id: 'internal-traffic-local-drop',
  summary: 'A Service with internalTrafficPolicy Local has Pods that do not run on every node.',
  why: 'With Local, a client reaches only the Pods on its own node. On a node that has none, every connection is dropped, although the Service has healthy Pods elsewhere; which clients work changes with each rollout.',
  details: `
Local has no fallback (stable since 1.26). It is made for agents that run on every node. What most people want, the same node while it has a Pod and any other else, is
\`trafficDistribution: PreferSameNode\` (on by default from 1.34, stable in 1.35).

It is silent where a DaemonSet is behind the Service, where the Pods are in no manifest, where every caller that the manifests show must run beside them (required Pod affinity by host name),
and for Pods that nothing but a node's own files made (kube-system, host network). For a DaemonSet that a node selector or affinity keeps from some nodes it is **info**: the clients may be kept from them too.

The fix sets Cluster. It is unsafe: traffic that stayed on the node leaves it.`,
  category: 'traffic',
  severity: 'error',
  presets: ['recommended', 'traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Service internal traffic policy', url: 'https://kubernetes.io/docs/concepts/services-networking/service-traffic-policy/' },
    {
      title: 'Virtual IPs: internal traffic policy',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#internal-traffic-policy',
    },
    { title: 'KEP-3015: PreferSameZone and PreferSameNode', url: 'https://www.kubernetes.dev/resources/keps/3015/' },
  ],
  messages: {
    drop: 'Clients of Service {service} on a node without a Pod of {workload} reach nothing: internalTrafficPolicy is Local, which drops instead of going to another node. Use trafficDistribution: PreferSameNode{version}, or a DaemonSet.',
    someNodes:
      'Clients of Service {service} on a node where DaemonSet {workload} has no Pod reach nothing: internalTrafficPolicy is Local, and {selector} keeps its Pods from some nodes. Run the DaemonSet wherever clients run.',
  },
  on: {
    Service(service, { report, cluster, settings }) {
      const at = service.at('spec').at('internalTrafficPolicy')
      if (at.string !== 'Local' || service.at('spec').at('type').string === 'ExternalName' || cluster.supersededBy(service.resource)) return
      const edges = cluster
        .workloadsOf(service.resource)
        .filter(({ workload }) => workload.replicaCount !== 0 && !workload.runsToCompletion)
      const [first] = edges
      if (!first || edges.some(({ workload }) => coversEveryNode(workload))) return
      const name = service.resource.name ?? '(no name)'
      const daemon = edges.find(({ workload }) => workload.kind.controller === 'daemonset')
      if (daemon) {
        const { pod, label, resource } = daemon.workload
        const selector = pod.at('nodeSelector').absent ? pod.at('affinity') : pod.at('nodeSelector')
        report({
          at,
          message: 'someNodes',
          data: {
            service: name,
            workload: resource.name ?? label,
            selector: selector.key === 'affinity' ? 'node affinity' : 'a nodeSelector',
          },
          related: [{ at: selector, message: `${label} runs on some nodes` }],
          lower: 'info',
          because: 'the clients may be kept from these nodes too',
        })
        return
      }
      const { workload } = first
      if (workload.kind.controller === 'pod' && workload.pod.at('hostNetwork').boolean === true) return
      const callers = cluster.callersOf(service.resource)
      if (callers.length > 0 && callers.every(caller => mustRunBeside(caller.workload.pod.walk('affinity', 'podAffinity').raw))) return
      const newest = settings.kubernetesMinor === undefined || settings.kubernetesMinor.from < 34
      report({
        at,
        message: 'drop',
        data: { service: name, workload: workload.label, version: newest ? ' (needs Kubernetes 1.34)' : '' },
        related: edges.map(edge => ({ at: edge.workload.pod, message: `${edge.workload.label} is behind this Service and no DaemonSet` })),
        fix: at.set('Cluster'),
        ...(edges.every(({ weak }) => weak) && {
          lower: 'warning',
          because: `whether ${workload.label} is behind this Service is not certain: a namespace is set on one side only, or several environments fit`,
        }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'An agent on every node, even if its DaemonSet names the operating system.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: datadog
spec:
  selector:
    app: datadog
  ports:
    - protocol: UDP
      port: 8125
      targetPort: 8125
      name: dogstatsdport
  internalTrafficPolicy: Local
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: datadog
spec:
  selector:
    matchLabels:
      app: datadog
  template:
    metadata:
      labels:
        app: datadog
    spec:
      nodeSelector:
        kubernetes.io/os: linux
      containers:
        - name: agent
          image: gcr.io/datadoghq/agent:7.72.2
`,
      },
      {
        title: 'The Pods are in no manifest; policy Cluster.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: node-local-dns
spec:
  internalTrafficPolicy: Local
  selector:
    k8s-app: node-local-dns
  ports:
    - port: 53
      protocol: UDP
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  internalTrafficPolicy: Cluster
  selector:
    a: x
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: x
spec:
  replicas: 3
  selector:
    matchLabels:
      a: x
  template:
    metadata:
      labels:
        a: x
    spec:
      containers:
        - name: c
          image: r/app:1
`,
      },
      {
        title: 'Its one caller must run beside it.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: cache
  namespace: shop
spec:
  internalTrafficPolicy: Local
  selector:
    app: cache
  ports:
    - port: 6379
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cache
  namespace: shop
spec:
  selector:
    matchLabels:
      app: cache
  template:
    metadata:
      labels:
        app: cache
    spec:
      containers:
        - name: redis
          image: redis:8
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      affinity:
        podAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: kubernetes.io/hostname
              labelSelector:
                matchLabels:
                  app: cache
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: REDIS_URL
              value: redis://cache:6379
`,
      },
    ],
    bad: [
      {
        title: 'Three Pods of a Deployment.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  internalTrafficPolicy: Local # error: drop
  selector:
    a: x
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: x
spec:
  replicas: 3
  selector:
    matchLabels:
      a: x
  template:
    metadata:
      labels:
        a: x
    spec:
      containers:
        - name: c
          image: r/app:1
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  internalTrafficPolicy: Cluster
  selector:
    a: x
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: x
spec:
  replicas: 3
  selector:
    matchLabels:
      a: x
  template:
    metadata:
      labels:
        a: x
    spec:
      containers:
        - name: c
          image: r/app:1
`,
      },
      {
        title: 'A StatefulSet; the namespace is set on one side only.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: collector
  namespace: observability
spec:
  type: ClusterIP
  internalTrafficPolicy: Local # warning: drop
  selector:
    app: collector
  ports:
    - port: 4317
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: collector
spec:
  serviceName: collector
  replicas: 2
  selector:
    matchLabels:
      app: collector
  template:
    metadata:
      labels:
        app: collector
    spec:
      containers:
        - name: collector
          image: otel/opentelemetry-collector:0.135.0
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: collector
  namespace: observability
spec:
  type: ClusterIP
  internalTrafficPolicy: Cluster
  selector:
    app: collector
  ports:
    - port: 4317
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: collector
spec:
  serviceName: collector
  replicas: 2
  selector:
    matchLabels:
      app: collector
  template:
    metadata:
      labels:
        app: collector
    spec:
      containers:
        - name: collector
          image: otel/opentelemetry-collector:0.135.0
`,
      },
      {
        title: 'A DaemonSet on some nodes.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: gpu-metrics
spec:
  internalTrafficPolicy: Local # info: someNodes
  selector:
    app: gpu-metrics
  ports:
    - port: 9400
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: gpu-metrics
spec:
  selector:
    matchLabels:
      app: gpu-metrics
  template:
    metadata:
      labels:
        app: gpu-metrics
    spec:
      nodeSelector:
        nvidia.com/gpu.present: "true"
      containers:
        - name: exporter
          image: nvcr.io/nvidia/k8s/dcgm-exporter:4.4.0
`,
      },
    ],
  },
})

/** Whether Pod affinity says that the Pod runs only on a node with certain others. */
function mustRunBeside(affinity: unknown): boolean {
  const required = (affinity as { requiredDuringSchedulingIgnoredDuringExecution?: unknown } | undefined)
    ?.requiredDuringSchedulingIgnoredDuringExecution
  return Array.isArray(required) && required.some(term => term?.topologyKey === 'kubernetes.io/hostname')
}
