import { type AnyCursor, defineRule } from '../../src/rule/index.js'

/** Minors: EndpointSlice is stable since 1.21, Endpoints is deprecated since 1.33. */
const DEPRECATED = 33

/** Verbs of what follows objects, and of what writes them: a lock of leader election, or an operator that makes Services for others. */
const follows: ReadonlySet<unknown> = new Set(['list', 'watch'])
const writes: ReadonlySet<unknown> = new Set(['create', 'update', 'patch', 'delete', '*'])

export default defineRule({
  id: 'endpoints-api-deprecated',
  summary: 'Something is built on the Endpoints API, which is deprecated.',
  why: 'Endpoints hold no more than 1,000 addresses of one IP family, know neither zones nor traffic hints, and may stop being written in clusters of the future: what reads them then sees no Pods, and what is written to them reaches nobody.',
  details: `
Endpoints are deprecated since Kubernetes 1.33 (a warning of the API server; there is no plan to remove the API). kube-proxy and ingress controllers read EndpointSlices, which are stable since 1.21. Written by hand, Endpoints reach them only through the mirroring controller.

It reports three things: an Endpoints object, one that gives a Service without selector its addresses, and a Role or ClusterRole that may list or watch \`endpoints\` but not \`endpointslices\`: what
uses it has not moved yet. Roles that may write endpoints too (locks of leader election, operators), roles for people (\`view\`, \`edit\`, \`admin\`, aggregated ones) and those of Kubernetes itself (\`system:\`) are left alone.

An EndpointSlice for a Service has the label \`kubernetes.io/service-name\`, one \`addressType\`, and the addresses in \`endpoints[].addresses\`.`,
  category: 'traffic',
  severity: 'info',
  presets: ['traffic'],
  since: '0.1.0',
  sources: [
    {
      title: 'Kubernetes v1.33: continuing the transition from Endpoints to EndpointSlices',
      url: 'https://kubernetes.io/blog/2025/04/24/endpoints-deprecation/',
    },
    {
      title: 'Services without selectors',
      url: 'https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors',
    },
    { title: 'KEP-4974: deprecate v1.Endpoints', url: 'https://www.kubernetes.dev/resources/keps/4974/' },
  ],
  messages: {
    service:
      'Service {service} has no selector and gets its addresses from Endpoints {name}, an API that is deprecated since Kubernetes 1.33. Write an EndpointSlice with the label kubernetes.io/service-name: {service}.',
    object:
      'Endpoints {name} is of an API that is deprecated since Kubernetes 1.33. Write an EndpointSlice with the label kubernetes.io/service-name: {name}.',
    role: '{role} may read endpoints and not endpointslices: what uses it finds Pods by an API that is deprecated since Kubernetes 1.33. Move it to endpointslices of discovery.k8s.io.',
  },
  on: {
    Endpoints(endpoints, { report, cluster, settings }) {
      const { resource } = endpoints
      if (settings.kubernetesMinor && settings.kubernetesMinor.to < DEPRECATED) return
      if (Object.hasOwn(resource.annotations, 'control-plane.alpha.kubernetes.io/leader') || resource.owned) return
      const name = resource.name ?? '(no name)'
      const found = resource.name === undefined ? undefined : cluster.find(resource, { kind: 'Service', group: '', name: resource.name })
      const service = found && cluster.service(found.resource)
      const selector = service?.at('spec').at('selector')
      // Endpoints that a controller fills for a selector stand in dumps of a cluster.
      if (selector && selector.entries().length > 0) return
      if (service) {
        report({
          at: endpoints.walk('kind'),
          message: 'service',
          data: { service: name, name },
          related: [{ at: service.at('spec'), message: `Service ${name} has no selector` }],
        })
      } else report({ at: endpoints.walk('kind'), message: 'object', data: { name } })
    },
    Role(role, { report, settings }) {
      if (settings.kubernetesMinor && settings.kubernetesMinor.to < DEPRECATED) return
      const at = readsOnlyEndpoints(role.at('rules').items())
      if (at) report({ at, message: 'role', data: { role: `Role ${role.resource.name ?? '(no name)'}` } })
    },
    ClusterRole(role, { report, settings }) {
      if (settings.kubernetesMinor && settings.kubernetesMinor.to < DEPRECATED) return
      if (/^system:|(?:^|[-:])(?:view|viewer|edit|admin)$/.test(role.resource.name ?? '') || role.at('aggregationRule').present) return
      if (Object.keys(role.resource.labels).some(label => label.startsWith('rbac.authorization.k8s.io/aggregate-to-'))) return
      const at = readsOnlyEndpoints(role.at('rules').items())
      if (at) report({ at, message: 'role', data: { role: `ClusterRole ${role.resource.name ?? '(no name)'}` } })
    },
  },
  examples: {
    good: [
      {
        title: 'An EndpointSlice.',
        yaml: `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: ext-1
  labels:
    kubernetes.io/service-name: ext
addressType: IPv4
endpoints:
  - addresses:
      - 10.1.2.3
ports:
  - port: 80
`,
      },
      {
        title: 'A role that may read both; one for a lock; one that may do everything.',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: ingress-nginx
rules:
  - apiGroups: [""]
    resources: [configmaps, endpoints, pods]
    verbs: [list, watch]
  - apiGroups: [discovery.k8s.io]
    resources: [endpointslices]
    verbs: [list, watch, get]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: leader-election
  namespace: operators
rules:
  - apiGroups: [""]
    resources: [endpoints]
    verbs: [get, create, update]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: admin
rules:
  - apiGroups: ["*"]
    resources: ["*"]
    verbs: ["*"]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: system:node-proxier
rules:
  - apiGroups: [""]
    resources: [endpoints]
    verbs: [list, watch]
`,
      },
      {
        title: 'A record of leader election, and a dump of what a controller writes.',
        yaml: `
apiVersion: v1
kind: Endpoints
metadata:
  name: provisioner
  namespace: storage
  annotations:
    control-plane.alpha.kubernetes.io/leader: '{"holderIdentity":"a"}'
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Endpoints
metadata:
  name: web
subsets:
  - addresses:
      - ip: 10.244.1.7
    ports:
      - port: 8080
`,
      },
      {
        title: 'A cluster from before the deprecation.',
        config: { kubernetesVersion: '1.32' },
        yaml: `
apiVersion: v1
kind: Endpoints
metadata:
  name: ext
subsets:
  - addresses:
      - ip: 10.1.2.3
    ports:
      - port: 80
`,
      },
    ],
    bad: [
      {
        title: 'Endpoints by themselves.',
        yaml: `
apiVersion: v1
kind: Endpoints # info: object
metadata:
  name: ext
subsets:
  - addresses:
      - ip: 10.1.2.3
    ports:
      - port: 80
`,
      },
      {
        title: 'A database outside of the cluster behind a Service without selector.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: shop
spec:
  ports:
    - port: 3306
      targetPort: 3306
---
apiVersion: v1
kind: Endpoints # info: service
metadata:
  name: mysql
  namespace: shop
subsets:
  - addresses:
      - ip: 192.168.10.5
    ports:
      - port: 3306
`,
      },
      {
        title: 'Service discovery that has not moved.',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: prometheus
rules:
  - apiGroups: [""]
    resources:
      - nodes
      - services
      - endpoints # info: role
      - pods
    verbs: ["get", "list", "watch"]
  - apiGroups: ["networking.k8s.io"]
    resources: ["ingresses"]
    verbs: ["get", "list", "watch"]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: gossip
  namespace: cache
rules:
  - apiGroups: [""]
    resources: ["endpoints"] # info: role
    verbs: ["list", "watch"]
`,
      },
    ],
  },
})

/** The word `endpoints` in the first rule of a role that lets it be listed or watched, where no rule of the role speaks of EndpointSlices. */
function readsOnlyEndpoints(rules: readonly AnyCursor[]): AnyCursor | undefined {
  let found: AnyCursor | undefined
  for (const rule of rules) {
    const resources: readonly AnyCursor[] = rule.walk('resources').items()
    const names = resources.map(({ raw }) => raw)
    if (names.includes('endpointslices') || names.includes('*')) return undefined
    if (found || !rule.walk('resourceNames').absent) continue
    const verbs: readonly AnyCursor[] = rule.walk('verbs').items()
    if (verbs.some(({ raw }) => follows.has(raw)) && !verbs.some(({ raw }) => writes.has(raw)))
      found = resources.find(({ raw }) => raw === 'endpoints')
  }
  return found
}
