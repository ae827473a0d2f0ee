import { defineRule, dotsIn, nameResolutionOf, resolvesWithoutLibc } from '../../src/rule/index.js'

export default defineRule({
  id: 'dns-ndots-breaks-musl',
  summary: 'A lowered ndots makes names of the cluster unresolvable on Alpine.',
  why: 'musl tries a name with at least ndots dots only as it is and never falls back to the search list, as glibc does: db.prod.svc with ndots:2 is asked of the world outside and does not exist, so every connection fails with "Name does not resolve".',
  details: `
It is an **error** when all of it is in the manifests: the image is known to be built on musl (Alpine), \`dnsConfig.options\` lowers \`ndots\`, and a host with at least that many dots can only be a
Service: it ends in \`.svc\`, or the Service is in the manifests.

It is silent for glibc images, for names of the whole cluster domain (\`db.prod.svc.cluster.local\` is found as it is), for names with a trailing dot, for Pods with the DNS of the node, and for
programs written in Go, which bring a resolver of their own that falls back. Where a namespace is set on one side only it is **info**.

The fix writes the whole name. That is unsafe where a certificate or a Host header has to match it; raising \`ndots\` is the other way.`,
  category: 'dns',
  severity: 'error',
  presets: ['recommended', 'dns'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Functional differences of musl from glibc: name resolver',
      url: 'https://wiki.musl-libc.org/functional-differences-from-glibc.html',
    },
    {
      title: 'DNS for Services and Pods: Pod DNS config',
      url: 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config',
    },
  ],
  messages: {
    fails:
      'Lookups of {host} fail in container "{container}": with ndots:{ndots} Alpine (musl) never appends the search list to a name with {dots} dots. Write {name}, or raise ndots to {needed}.',
  },
  on: {
    podSpec(pod, { report, cluster, runtime, settings }) {
      const { workload } = pod
      const resolution = nameResolutionOf(pod)
      const ndots = resolution?.ndots
      if (!resolution?.ndotsAt || ndots === undefined || ndots >= 5) return
      const domain = settings.clusterDomain
      const seen = new Set<string>()
      for (const { host, container, service, at, weak } of cluster.hostsOf(workload)) {
        const dots = dotsIn(host)
        if (!container || host.endsWith('.') || host.endsWith(`.${domain}`) || dots < ndots || seen.has(host)) continue
        const saysService = /^[^.]+\.[^.]+\.svc$/.test(host)
        if (!saysService && !service) continue
        if (runtime.image(container).libc !== 'musl' || resolvesWithoutLibc(container)) continue
        seen.add(host)
        const namespace = service?.namespace ?? workload.namespace
        const name = saysService
          ? `${host}.${domain}`
          : dots === 1
            ? `${host}.svc.${domain}`
            : dots === 0 && namespace !== undefined
              ? `${host}.${namespace}.svc.${domain}`
              : undefined
        const own = at.cursor.resource === workload.resource
        report({
          at: own ? at : resolution.ndotsAt,
          message: 'fails',
          data: { host, container: container.label, ndots, dots, name: name ?? 'the whole name', needed: dots + 1 },
          related: [
            own ? { at: resolution.ndotsAt, message: `ndots is ${ndots}` } : { at, message: `${host} is read from here` },
            { at: container.at('image'), message: 'this image is built on musl' },
            ...(service ? [{ at: cluster.service(service).at('metadata').at('name'), message: `Service ${service.name} is meant` }] : []),
          ],
          fix: own && name !== undefined ? at.cursor.text()?.splice(at.from, at.to, name) : undefined,
          distinguish: host,
          ...(weak &&
            !saysService && { lower: 'info' as const, because: 'a namespace is set on one side only: another Service may be meant' }),
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'glibc falls back to the search list.',
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
        value: "2"
  containers:
    - name: shop
      image: node:20-bookworm
      env:
        - name: DB
          value: postgres://db.prod.svc:5432/x
        - name: CART
          value: http://cart.prod:8080
`,
      },
      {
        title: 'A Service with its namespace has fewer dots than ndots.',
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
        value: "2"
  containers:
    - name: shop
      image: node:20-alpine
      env:
        - name: DB
          value: postgres://db.prod:5432/x
`,
      },
      {
        title: 'Names that are found as they are: whole, or with a trailing dot, or not of the cluster.',
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
        value: "2"
  containers:
    - name: shop
      image: node:20-alpine
      env:
        - name: DB
          value: postgres://db.prod.svc.cluster.local:5432/x
        - name: CACHE
          value: redis://cache.prod.svc.cluster.local.:6379
        - name: S3
          value: s3.eu-west-1.amazonaws.com
`,
      },
      {
        title: 'A host outside of the cluster, whose last label ends in -svc.',
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
        value: "1"
  containers:
    - name: shop
      image: node:20-alpine
      env:
        - name: DB
          value: postgres://db.prod-svc:5432/x
`,
      },
      {
        title: 'Nothing says that db.prod is a Service.',
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
        value: "1"
  containers:
    - name: shop
      image: node:20-alpine
      env:
        - name: DB
          value: postgres://db.prod:5432/x
`,
      },
      {
        title: "The kubelet's ndots:5 is kept; an image of unknown family may be built on glibc.",
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: sales
spec:
  containers:
    - name: shop
      image: node:20-alpine
      env:
        - name: DB
          value: postgres://db.prod.svc:5432/x
---
apiVersion: v1
kind: Pod
metadata:
  name: other
  namespace: sales
spec:
  dnsConfig:
    options:
      - name: ndots
        value: "2"
  containers:
    - name: shop
      image: registry.example.com/shop:1
      env:
        - name: DB
          value: postgres://db.prod.svc:5432/x
`,
      },
      {
        title: 'The Pod uses the DNS of the node: no name of the cluster is found anyway.',
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
        value: "2"
  dnsPolicy: Default
  containers:
    - name: shop
      image: node:20-alpine
      env:
        - name: DB
          value: postgres://db.prod.svc:5432/x
`,
      },
      {
        title: 'Programs in Go bring a resolver that falls back.',
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
        value: "2"
  containers:
    - name: shop
      image: golang:1.23-alpine
      env:
        - name: DB
          value: postgres://db.prod.svc:5432/x
`,
      },
    ],
    bad: [
      {
        title: 'Two dots, ndots:2.',
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
        value: "2"
  containers:
    - name: shop
      image: node:20-alpine
      env:
        - name: DB
          value: postgres://db.prod.svc:5432/x # error: fails
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: sales
spec:
  dnsConfig:
    options:
      - name: ndots
        value: "2"
  containers:
    - name: shop
      image: node:20-alpine
      env:
        - name: DB
          value: postgres://db.prod.svc.cluster.local:5432/x
`,
      },
      {
        title: 'One dot, ndots:1, and the Service is in the manifests.',
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
        value: "1"
  containers:
    - name: shop
      image: node:20-alpine
      env:
        - name: DB_HOST
          value: db.prod # error: fails
---
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: prod
spec:
  selector:
    app: db
  ports:
    - port: 5432
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: sales
spec:
  dnsConfig:
    options:
      - name: ndots
        value: "1"
  containers:
    - name: shop
      image: node:20-alpine
      env:
        - name: DB_HOST
          value: db.prod.svc.cluster.local
---
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: prod
spec:
  selector:
    app: db
  ports:
    - port: 5432
`,
      },
      {
        title: 'The host stands in a ConfigMap.',
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
        value: "2" # error: fails
  containers:
    - name: shop
      image: python:3.12-alpine
      envFrom:
        - configMapRef:
            name: shop
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  namespace: sales
data:
  db: postgres://db.prod.svc:5432/x
`,
      },
      {
        title: 'ndots:0 leaves no name to the search list.',
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
        value: "0"
  containers:
    - name: shop
      image: node:20-alpine
      env:
        - name: CART
          value: http://cart:8080/ # error: fails
---
apiVersion: v1
kind: Service
metadata:
  name: cart
  namespace: sales
spec:
  selector:
    app: cart
  ports:
    - port: 8080
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: sales
spec:
  dnsConfig:
    options:
      - name: ndots
        value: "0"
  containers:
    - name: shop
      image: node:20-alpine
      env:
        - name: CART
          value: http://cart.sales.svc.cluster.local:8080/
---
apiVersion: v1
kind: Service
metadata:
  name: cart
  namespace: sales
spec:
  selector:
    app: cart
  ports:
    - port: 8080
`,
      },
    ],
  },
})
