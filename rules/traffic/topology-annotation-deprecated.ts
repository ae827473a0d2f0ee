import { defineRule, TRAFFIC_DISTRIBUTION_ON, topologyAnnotations } from '../../src/rule/index.js'

export default defineRule({
  id: 'topology-annotation-deprecated',
  summary: 'A Service asks for topology aware routing by an annotation that is deprecated.',
  why: 'The annotation keeps traffic in its zone only while the EndpointSlice controller finds CPUs and endpoints in proportion; otherwise it gives up for the whole Service without a word, and traffic crosses zones again. It stays beta and will not become stable.',
  details: `
\`service.kubernetes.io/topology-aware-hints\` became \`service.kubernetes.io/topology-mode\` in 1.27. Hints in EndpointSlices are stable since 1.33, and the annotation is deprecated since then in favour of
\`spec.trafficDistribution\` (on by default from 1.31, stable in 1.33). Where both are set, the annotation wins.

The rule is silent for the value \`Disabled\`, and where \`kubernetesVersion\` says the cluster is older than 1.31: there is nothing better there.

The fix replaces the annotation by \`trafficDistribution: PreferClose\`. It is unsafe: PreferClose keeps traffic in the zone also where one zone has fewer Pods than its share of clients, and there is
no protection against overload.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['recommended', 'traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Topology aware routing', url: 'https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/' },
    {
      title: 'Virtual IPs: traffic distribution',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#traffic-distribution',
    },
    { title: 'KEP-4444: traffic distribution for Services', url: 'https://www.kubernetes.dev/resources/keps/4444/' },
  ],
  messages: {
    deprecated:
      'The annotation {annotation} is deprecated since 1.33 and stops working for Service {service} without a word whenever Pods and CPUs are not in proportion between zones. Use spec.trafficDistribution: PreferClose{version}.',
    wins: 'The annotation {annotation} wins over trafficDistribution: {distribution} of Service {service}, which has no effect. The annotation is deprecated since 1.33: remove it.',
  },
  on: {
    Service(service, { report, settings }) {
      const { annotations } = service.resource
      const key = topologyAnnotations.find(name => Object.hasOwn(annotations, name))
      if (key === undefined || (settings.kubernetesMinor && settings.kubernetesMinor.from < TRAFFIC_DISTRIBUTION_ON)) return
      const at = service.walk('metadata', 'annotations', key)
      if (at.string !== 'Auto' && at.string !== 'auto') return
      const all = service.at('metadata').at('annotations')
      const remove = all.entries().length > 1 ? at.remove() : all.remove()
      const distribution = service.at('spec').at('trafficDistribution')
      const found = { annotation: key, service: service.resource.name ?? '(no name)' }
      if (!distribution.absent) {
        report({
          at,
          message: 'wins',
          data: { ...found, distribution: distribution.string ?? '(a placeholder)' },
          related: [{ at: distribution, message: 'has no effect' }],
          fix: remove,
        })
        return
      }
      report({
        at,
        message: 'deprecated',
        data: { ...found, version: settings.kubernetesMinor ? '' : ' (needs Kubernetes 1.31)' },
        fix: [remove, distribution.set('PreferClose')],
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The field.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  trafficDistribution: PreferClose
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'Switched off, filled in by a template, or an annotation of a mesh.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: off
  annotations:
    service.kubernetes.io/topology-mode: Disabled
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: template
  annotations:
    service.kubernetes.io/topology-mode: \${TOPOLOGY_MODE}
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: mesh
  annotations:
    networking.istio.io/traffic-distribution: PreferSameZone
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'A cluster without trafficDistribution.',
        config: { kubernetesVersion: '1.29' },
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.kubernetes.io/topology-mode: Auto
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
      },
    ],
    bad: [
      {
        title: 'The annotation since 1.27.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations:
    service.kubernetes.io/topology-mode: Auto # warning: deprecated
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  trafficDistribution: PreferClose
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
`,
      },
      {
        title: 'The annotation before it, beside others.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: api
  annotations:
    prometheus.io/scrape: "true"
    service.kubernetes.io/topology-aware-hints: auto # warning: deprecated
spec:
  selector:
    app: api
  ports:
    - port: 8080
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: api
  annotations:
    prometheus.io/scrape: "true"
spec:
  trafficDistribution: PreferClose
  selector:
    app: api
  ports:
    - port: 8080
`,
      },
      {
        title: 'Both: the annotation wins.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: cache
  annotations:
    service.kubernetes.io/topology-mode: Auto # warning: wins
spec:
  trafficDistribution: PreferSameNode
  selector:
    app: cache
  ports:
    - port: 6379
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: cache
spec:
  trafficDistribution: PreferSameNode
  selector:
    app: cache
  ports:
    - port: 6379
`,
      },
    ],
  },
})
