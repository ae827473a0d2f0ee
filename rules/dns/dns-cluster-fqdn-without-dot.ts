import { defineRule, dotsIn, nameResolutionOf, ownServices } from '../../src/rule/index.js'

export default defineRule({
  id: 'dns-cluster-fqdn-without-dot',
  summary: 'The long name of a Service is looked up through the whole search list first.',
  why: 'db.prod.svc.cluster.local has four dots, fewer than the ndots:5 of the kubelet: without a dot at its end the resolver appends every search domain before it tries the name itself, each time for A and AAAA. Every new connection waits for these lookups, and CoreDNS answers them.',
  details: `
It is often said that the long name is the quick one. It is with a dot at its end; without one \`service.namespace\` is quicker, since the second search domain completes it.

Looked at are the host names in \`env\`, \`command\`, \`args\` and the ConfigMaps and Secrets of the Pod, each name once for each Pod. Always **info**: it costs time, and nothing breaks.
The number of lookups is that of the search domains that are known (three of the cluster, and those in \`dnsConfig.searches\`), twice.

It is silent with \`ndots\` of 4 or less, for names with a dot at their end, for \`NO_PROXY\` and other lists that nobody looks up, and for Pods with the DNS of the
node. Names of Services that select the Pod itself are an address to advertise, as the issuer of tokens, and stay too.

The fix shortens the name to \`service.namespace\`. That is unsafe: a certificate or a virtual host may be made for the long name. A dot at the end is the other way; HTTP clients send it along in
the Host header, and some compare certificates with it.`,
  category: 'dns',
  severity: 'info',
  presets: ['dns'],
  since: '0.1.0',
  fix: 'unsafe',
  reports: 'elsewhere',
  sources: [
    {
      title: 'DNS for Services and Pods: DNS search domain list',
      url: 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#namespaces-of-services',
    },
    { title: 'resolv.conf(5): ndots', url: 'https://man7.org/linux/man-pages/man5/resolv.conf.5.html' },
  ],
  messages: {
    walks:
      '{host} has {dots} dots, fewer than ndots:{ndots}: {lookups} lookups fail before the one that finds it. Write {short}, or end the name with a dot where the client allows it.',
  },
  on: {
    podSpec(pod, { report, cluster, settings }) {
      const { workload } = pod
      const suffix = `.svc.${settings.clusterDomain.toLowerCase()}`
      const hosts = cluster.hostsOf(workload).filter(({ host }) => host.endsWith(suffix))
      if (hosts.length === 0) return
      const resolution = nameResolutionOf(pod)
      const ndots = resolution?.ndots
      if (!resolution || ndots === undefined) return
      const seen = new Set<string>()
      const own = ownServices(cluster, workload)
      for (const { host, at, container, service } of hosts) {
        const dots = dotsIn(host)
        const short = host.slice(0, -suffix.length)
        if (dots >= ndots || dotsIn(short) === 0 || own.has(service) || seen.has(host)) continue
        seen.add(host)
        report({
          at,
          message: 'walks',
          data: { host, dots, ndots, lookups: resolution.searches * 2, short },
          related: [
            ...(at.cursor.resource === workload.resource
              ? []
              : [{ at: container?.at('name') ?? workload.template, message: `read by ${workload.label}` }]),
            ...(resolution.ndotsAt ? [{ at: resolution.ndotsAt, message: `ndots is ${ndots}` }] : []),
            ...(service ? [{ at: cluster.service(service).at('metadata').at('name'), message: `Service ${service.name} is meant` }] : []),
          ],
          fix: at.cursor.text()?.splice(at.from, at.to, short),
          distinguish: host,
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'A dot at the end, the short name, and a list that nobody looks up.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: sales
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      env:
        - name: REDIS_HOST
          value: redis.cache.svc.cluster.local.
        - name: DB_URL
          value: postgres://db.prod:5432/x
        - name: NO_PROXY
          value: .svc.cluster.local,redis.cache.svc.cluster.local
`,
      },
      {
        title: 'ndots:4 tries the name first.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: sales
spec:
  dnsConfig:
    options:
      - name: ndots
        value: "4"
  containers:
    - name: shop
      image: registry.example.com/shop:1
      env:
        - name: REDIS_HOST
          value: redis.cache.svc.cluster.local
`,
      },
      {
        title: 'A certificate is made for the long name, and nobody looks it up.',
        yaml: `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: redis
  namespace: cache
spec:
  secretName: redis-tls
  dnsNames:
    - redis.cache.svc.cluster.local
  issuerRef:
    name: ca
`,
      },
    ],
    bad: [
      {
        title: 'In a variable.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: sales
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      env:
        - name: REDIS
          value: redis://redis.cache.svc.cluster.local:6379 # info: walks
        - name: REDIS_HOST
          value: sessions.cache.svc.cluster.local # info: walks
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: sales
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      env:
        - name: REDIS
          value: redis://redis.cache:6379
        - name: REDIS_HOST
          value: sessions.cache
`,
      },
      {
        title: 'In a ConfigMap that two workloads read: said once.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: orders
  namespace: shop
data:
  BROKERS: kafka-0.kafka.queues.svc.cluster.local:9092
  DATABASE_URL: postgres://orders@pg.data.svc.cluster.local:5432/orders # info: walks
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders
    spec:
      containers:
        - name: orders
          image: registry.example.com/orders:7
          envFrom:
            - configMapRef:
                name: orders
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: orders-cleanup
  namespace: shop
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: cleanup
              image: registry.example.com/orders:7
              args: [cleanup]
              envFrom:
                - configMapRef:
                    name: orders
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: orders
  namespace: shop
data:
  BROKERS: kafka-0.kafka.queues.svc.cluster.local:9092
  DATABASE_URL: postgres://orders@pg.data:5432/orders
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders
    spec:
      containers:
        - name: orders
          image: registry.example.com/orders:7
          envFrom:
            - configMapRef:
                name: orders
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: orders-cleanup
  namespace: shop
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: cleanup
              image: registry.example.com/orders:7
              args: [cleanup]
              envFrom:
                - configMapRef:
                    name: orders
`,
      },
    ],
  },
})
