import { defineRule, dotsIn, isExternalHost, nameResolutionOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'dns-ndots-amplification',
  summary: 'Every lookup of an external name walks the search list of the cluster first.',
  why: "With the kubelet's ndots:5 a name such as api.stripe.com is first tried with every search domain, each time for A and AAAA: one lookup becomes eight or more queries, which costs latency on every connection and loads CoreDNS, conntrack and the resolver of the VPC.",
  details: `
Looked at are the host names in \`env\`, \`command\`, \`args\` and the ConfigMaps and Secrets of a Pod with \`dnsPolicy\` ClusterFirst and no \`ndots\` of its own. One finding for each Pod, at its
first external host. It is a **warning** with \`minExternalHosts\` names or more, or with an autoscaler that goes up to \`highTrafficReplicas\` Pods; else, and for Jobs, **info**.

The number is an upper bound: (1 + search domains) x 2. The search domains are the three of the cluster and those in \`dnsConfig.searches\`; a node may add its own.
A resolver that caches, or \`autopath\` of CoreDNS, hides part of the cost.

It is silent for names with five dots or more, with a trailing dot, of Services; for \`dnsPolicy\` Default and None, and for Pods in the network of the node.

\`ndots: 2\` keeps \`service\` and \`service.namespace\` working. On Alpine images it breaks \`service.namespace.svc\` (see dns-ndots-breaks-musl), which is why the fix is unsafe.`,
  category: 'dns',
  severity: 'warning',
  presets: [],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'DNS for Services and Pods: Pod DNS config',
      url: 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config',
    },
    {
      title: 'EKS best practices: reduce external DNS queries by lowering ndots',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/scale-cluster-services.html',
    },
  ],
  aliases: ['kube-linter/dnsconfig-options'],
  options: {
    minExternalHosts: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: 'From this number of external names in one Pod on it is a warning.',
    },
    highTrafficReplicas: {
      type: 'integer',
      default: 10,
      minimum: 1,
      description: 'An autoscaler that may run this many Pods makes it a warning.',
    },
  },
  messages: {
    one: 'Each lookup of {host} costs up to {queries} DNS queries: with ndots:5 the {searches} search domains are tried before the name itself, for A and AAAA. Set ndots to 2 in dnsConfig.options of {workload}, or end the name with a dot.',
    several:
      'Each lookup of {host} and {others} costs up to {queries} DNS queries: with ndots:5 the {searches} search domains are tried before the name itself, for A and AAAA. Set ndots to 2 in dnsConfig.options of {workload}.',
  },
  on: {
    podSpec(pod, { report, cluster, runtime, settings, options }) {
      const { workload } = pod
      if (workload.kind.controller === 'custom') return
      const resolution = nameResolutionOf(pod)
      if (!resolution || resolution.ndotsAt) return
      const all = cluster.hostsOf(workload)
      const external = all.filter(reference => isExternalHost(reference, settings.clusterDomain) && dotsIn(reference.host) < 5)
      const byHost = new Map(external.map(reference => [reference.host, reference] as const).reverse())
      // The finding stands in the Pod's own manifest: at a host there, before one of a ConfigMap.
      const hosts = [...byHost.values()].reverse()
      const first = hosts.find(({ at }) => at.cursor.resource === workload.resource) ?? hosts[0]
      if (!first) return
      const related = hosts.filter(reference => reference !== first)
      const own = first.at.cursor.resource === workload.resource
      const scaled = cluster.autoscalersOf(workload).find(({ max }) => max !== undefined && max >= options.highTrafficReplicas)
      const config = pod.at('dnsConfig')
      const dnsOptions = config.at('options')
      const option = { name: 'ndots', value: '2' }
      // musl would no longer find web.shop.svc: that is dns-ndots-breaks-musl.
      const wouldBreak = all.some(
        ({ host, container }) => container && /\.svc$/.test(host) && dotsIn(host) >= 2 && runtime.image(container).libc === 'musl',
      )
      const data = {
        host: first.host,
        queries: (1 + resolution.searches) * 2,
        searches: resolution.searches,
        workload: workload.label,
      }
      const finding = {
        at: own ? first.at : config,
        related: [
          ...(own ? [] : [{ at: first.at, message: `${first.host} is read from here` }]),
          ...related.slice(0, 10).map(({ at, host }) => ({ at, message: `${host} costs the same` })),
          ...(scaled ? [{ at: scaled.at, message: `scaled up to ${scaled.max} Pods` }] : []),
        ],
        fix: wouldBreak ? undefined : dnsOptions.absent ? dnsOptions.set([option]) : dnsOptions.append(option),
        ...(workload.runsToCompletion
          ? { lower: 'info' as const, because: 'a Job looks names up a few times, and is done' }
          : hosts.length < options.minExternalHosts &&
            !scaled && {
              lower: 'info' as const,
              because: `fewer than ${options.minExternalHosts} external names, and no sign of high traffic`,
            }),
      }
      if (related.length === 0) report({ ...finding, message: 'one', data })
      else
        report({
          ...finding,
          message: 'several',
          data: { ...data, others: related.length === 1 ? 'another external name' : `${related.length} other external names` },
        })
    },
  },
  examples: {
    good: [
      {
        title: 'The links of a dashboard are for people.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboards
data:
  nodes.json: |
    {
      "schemaVersion": 39,
      "panels": [{"links": [{"url": "https://prometheus.io"}, {"url": "https://github.com"}, {"url": "https://grafana.com"}]}]
    }
---
apiVersion: v1
kind: Pod
metadata:
  name: grafana
spec:
  containers:
    - name: grafana
      image: grafana/grafana:12.2.0
      volumeMounts:
        - name: dashboards
          mountPath: /var/lib/grafana/dashboards
  volumes:
    - name: dashboards
      configMap:
        name: dashboards
`,
      },
      {
        title: 'A trailing dot makes a name absolute; prose is no host.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          env:
            - name: PAY_URL
              value: https://api.stripe.com./v1
            - name: DOC
              value: see docs.example.com for help
`,
      },
      {
        title: 'ndots is set: somebody thought about it.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      dnsConfig:
        options:
          - name: ndots
            value: "1"
      containers:
        - name: shop
          image: registry.example.com/shop:1
          env:
            - name: S3_ENDPOINT
              value: s3.eu-west-1.amazonaws.com
`,
      },
      {
        title: 'Only Services, also of other namespaces, and of names that are no hosts.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  annotations:
    docs: https://docs.example.com
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      env:
        - name: CART
          value: http://cart:8080
        - name: STOCK
          value: stock.warehouse.svc.cluster.local:8080
        - name: ORDERS
          value: orders.sales:50051
        - name: ALLOWED
          value: "*.example.com"
        - name: JAR
          value: /app/app.jar
`,
      },
      {
        title: 'The DNS of the node has no search list of the cluster.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: init-demo
spec:
  initContainers:
    - name: install
      image: busybox:1.36
      command: [wget, -O, /work-dir/index.html, "http://info.cern.ch"]
  containers:
    - name: nginx
      image: nginx:1.27
  dnsPolicy: Default
---
apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  hostNetwork: true
  containers:
    - name: agent
      image: registry.example.com/agent:1
      args: [--upload=https://intake.example.com]
---
apiVersion: v1
kind: Pod
metadata:
  name: own
spec:
  dnsPolicy: None
  dnsConfig:
    nameservers: [169.254.20.10]
  containers:
    - name: own
      image: registry.example.com/own:1
      args: [--upload=https://intake.example.com]
`,
      },
      {
        title: 'A name with five dots is tried as it is first; a placeholder may become anything.',
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
        - name: QUEUE
          value: https://a.b.c.d.example.com
        - name: BUCKET
          value: https://\${BUCKET}.example.com
        - name: TENANT
          value: https://$(TENANT).example.com
`,
      },
      {
        title: 'An address in a comment of a script is not looked up.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: db
spec:
  containers:
    - name: db
      image: registry.example.com/db:1
      command:
        - /bin/bash
        - -c
        - |
          # see https://github.com/example/issues/1
          exec /db start
`,
      },
    ],
    bad: [
      {
        title: 'Three names, in a URL, alone, and with a port.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          env:
            - name: PAY_URL
              value: https://api.stripe.com/v1 # warning: several
            - name: S3
              value: s3.eu-west-1.amazonaws.com
            - name: MQ
              value: amqps://b-1.mq.example.org:5671
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      dnsConfig:
        options:
          - name: ndots
            value: "2"
      containers:
        - name: shop
          image: registry.example.com/shop:1
          env:
            - name: PAY_URL
              value: https://api.stripe.com/v1
            - name: S3
              value: s3.eu-west-1.amazonaws.com
            - name: MQ
              value: amqps://b-1.mq.example.org:5671
`,
      },
      {
        title: 'A Job that is done soon.',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: mirror
spec:
  schedule: 0 3 * * *
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: mirror
              image: registry.example.com/mirror:1
              env:
                - name: FROM_URL
                  value: https://gitlab.com # info: several
                - name: TO_URL
                  value: https://github.com
                - name: REPORT_URL
                  value: https://hooks.slack.com
`,
        fixed: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: mirror
spec:
  schedule: 0 3 * * *
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          dnsConfig:
            options:
              - name: ndots
                value: "2"
          containers:
            - name: mirror
              image: registry.example.com/mirror:1
              env:
                - name: FROM_URL
                  value: https://gitlab.com
                - name: TO_URL
                  value: https://github.com
                - name: REPORT_URL
                  value: https://hooks.slack.com
`,
      },
      {
        title: 'One name in an argument.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: webhook
spec:
  containers:
    - name: webhook
      image: registry.example.com/webhook:1
      args:
        - --ding.profile=webhook1=https://oapi.dingtalk.com/robot/send # info: one
  dnsConfig:
    searches:
      - corp.example.com
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata:
  name: webhook
spec:
  containers:
    - name: webhook
      image: registry.example.com/webhook:1
      args:
        - --ding.profile=webhook1=https://oapi.dingtalk.com/robot/send
  dnsConfig:
    searches:
      - corp.example.com
    options:
      - name: ndots
        value: "2"
`,
      },
      {
        title: 'No fix where it would break: Alpine does not find cart.shop.svc with ndots:2.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: shop
      image: node:20-alpine
      env:
        - name: PAY_URL
          value: https://api.stripe.com # info: one
        - name: CART
          value: http://cart.shop.svc:8080
`,
      },
      {
        title: 'A name in a ConfigMap is reported at the Pod that reads it; an autoscaler up to ten Pods makes it a warning.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  PAY_URL: https://api.stripe.com
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec: # warning: one
      containers:
        - name: shop
          image: registry.example.com/shop:1
          envFrom:
            - configMapRef:
                name: shop
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: shop
spec:
  maxReplicas: 12
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: shop
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  PAY_URL: https://api.stripe.com
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      dnsConfig:
        options:
          - name: ndots
            value: "2"
      containers:
        - name: shop
          image: registry.example.com/shop:1
          envFrom:
            - configMapRef:
                name: shop
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: shop
spec:
  maxReplicas: 12
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: shop
`,
      },
    ],
  },
})
