import { defineRule, serviceReferences } from '../../src/rule/index.js'

export default defineRule({
  id: 'dns-policy-default-loses-services',
  summary: 'A Pod with dnsPolicy Default calls Services by name.',
  why: 'Default means the resolver of the node, which knows no Service: every lookup ends in "no such host", and the Pod cannot reach what it calls.',
  details: `
In Kubernetes \`Default\` is not the default: a Pod without \`dnsPolicy\` gets \`ClusterFirst\`.

Looked at are the host names in \`env\`, \`command\`, \`args\` and the ConfigMaps and Secrets of the Pod. It is an **error** when such a name ends in \`.svc\` or in the cluster's domain, or
names a Service of the manifests; **info** where a namespace is set on one side only, so that the name may mean something else.

It is silent for names in \`hostAliases\`, and where \`dnsConfig\` brings name servers of its own.`,
  category: 'dns',
  severity: 'error',
  presets: ['recommended', 'dns'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: "DNS for Services and Pods: Pod's DNS policy",
      url: 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy',
    },
  ],
  messages: {
    lost: '{workload} cannot reach {host}: with dnsPolicy Default its names go to the resolver of the node, which knows no Service. Write {policy}.',
  },
  on: {
    podSpec(pod, { report, cluster, settings }) {
      const policy = pod.at('dnsPolicy')
      if (policy.string !== 'Default') return
      const servers = pod.at('dnsConfig').at('nameservers')
      if (!servers.absent || pod.at('os').at('name').string === 'windows') return
      const references = serviceReferences(cluster, pod, settings.clusterDomain)
      const first = references.find(({ certain }) => certain) ?? references[0]
      if (!first) return
      const { host, service } = first.reference
      const right = pod.at('hostNetwork').boolean === true ? 'ClusterFirstWithHostNet' : 'ClusterFirst'
      report({
        at: policy,
        message: 'lost',
        data: { workload: pod.workload.label, host, policy: right },
        related: [
          ...references.slice(0, 10).map(({ reference }) => ({ at: reference.at, message: `${reference.host} is a name of the cluster` })),
          ...(service ? [{ at: cluster.service(service).at('metadata').at('name'), message: `Service ${service.name} is meant` }] : []),
        ],
        fix: policy.set(right),
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
        title: 'Nothing of the cluster is called by name.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: mirror
spec:
  dnsPolicy: Default
  containers:
    - name: mirror
      image: registry.example.com/mirror:1
      env:
        - name: UPSTREAM
          value: https://packages.example.com
`,
      },
      {
        title: 'ClusterFirst is what a Pod gets by itself.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      env:
        - name: OTEL
          value: http://otel.mon.svc:4317
`,
      },
      {
        title: 'The name stands in /etc/hosts of the Pod, or dnsConfig brings a name server that may know it.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  dnsPolicy: Default
  hostAliases:
    - ip: 10.96.0.20
      hostnames: [otel.mon.svc]
  containers:
    - name: shop
      image: registry.example.com/shop:1
      env:
        - name: OTEL
          value: http://otel.mon.svc:4317
---
apiVersion: v1
kind: Pod
metadata:
  name: other
spec:
  dnsPolicy: Default
  dnsConfig:
    nameservers: [169.254.20.10]
  containers:
    - name: shop
      image: registry.example.com/shop:1
      env:
        - name: OTEL
          value: http://otel.mon.svc:4317
`,
      },
    ],
    bad: [
      {
        title: 'A name that only the cluster knows.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: sales
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      dnsPolicy: Default # error: lost
      containers:
        - name: shop
          image: registry.example.com/shop:1
          env:
            - name: REDIS_URL
              value: redis://redis.cache.svc.cluster.local:6379
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: sales
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      dnsPolicy: ClusterFirst
      containers:
        - name: shop
          image: registry.example.com/shop:1
          env:
            - name: REDIS_URL
              value: redis://redis.cache.svc.cluster.local:6379
`,
      },
      {
        title: 'A DaemonSet in the network of the node, and the Service in the manifests.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: collector
  namespace: monitoring
spec:
  selector:
    matchLabels:
      app: collector
  template:
    metadata:
      labels:
        app: collector
    spec:
      hostNetwork: true
      dnsPolicy: Default # error: lost
      containers:
        - name: collector
          image: registry.example.com/collector:4
          args:
            - --sink
            - http://loki:3100/loki/api/v1/push
---
apiVersion: v1
kind: Service
metadata:
  name: loki
  namespace: monitoring
spec:
  selector:
    app: loki
  ports:
    - port: 3100
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: collector
  namespace: monitoring
spec:
  selector:
    matchLabels:
      app: collector
  template:
    metadata:
      labels:
        app: collector
    spec:
      hostNetwork: true
      dnsPolicy: ClusterFirstWithHostNet
      containers:
        - name: collector
          image: registry.example.com/collector:4
          args:
            - --sink
            - http://loki:3100/loki/api/v1/push
---
apiVersion: v1
kind: Service
metadata:
  name: loki
  namespace: monitoring
spec:
  selector:
    app: loki
  ports:
    - port: 3100
`,
      },
      {
        title: 'Only one side says its namespace.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: worker
spec:
  dnsPolicy: Default # info: lost
  containers:
    - name: worker
      image: registry.example.com/worker:1
      env:
        - name: QUEUE
          value: amqp://rabbitmq:5672
---
apiVersion: v1
kind: Service
metadata:
  name: rabbitmq
  namespace: queues
spec:
  selector:
    app: rabbitmq
  ports:
    - port: 5672
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata:
  name: worker
spec:
  dnsPolicy: ClusterFirst
  containers:
    - name: worker
      image: registry.example.com/worker:1
      env:
        - name: QUEUE
          value: amqp://rabbitmq:5672
---
apiVersion: v1
kind: Service
metadata:
  name: rabbitmq
  namespace: queues
spec:
  selector:
    app: rabbitmq
  ports:
    - port: 5672
`,
      },
    ],
  },
})
