import { defineRule, TRAFFIC_DISTRIBUTION_KNOWN, TRAFFIC_DISTRIBUTION_ON, trafficDistributions } from '../../src/rule/index.js'

export default defineRule({
  id: 'traffic-distribution-unsupported',
  summary: 'A Service has a value of trafficDistribution that the cluster does not know.',
  why: 'The API server refuses the Service, or drops the field, and a release stops at it or traffic is spread over all zones although the manifest says otherwise.',
  details: `
| value | on by default from | stable in |
|---|---|---|
| \`PreferClose\` (the old name of PreferSameZone) | 1.31 | 1.33 |
| \`PreferSameZone\`, \`PreferSameNode\` | 1.34 | 1.35 |

The versions are judged only where \`kubernetesVersion\` is set, by the lowest version it names. In 1.30 the field is behind a feature gate and dropped in silence, which is a **warning**; an
older API server does not know it. A word that no version knows is an error from 1.31 on, and with no version named.

The fix writes \`PreferClose\` for \`PreferSameZone\`, which is the same, and for a word in the wrong case the right one. It is unsafe, since the Service was refused so far.`,
  category: 'traffic',
  severity: 'error',
  presets: ['recommended', 'traffic', 'valid'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Virtual IPs: traffic distribution',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#traffic-distribution',
    },
    { title: 'KEP-4444: traffic distribution for Services', url: 'https://www.kubernetes.dev/resources/keps/4444/' },
    { title: 'KEP-3015: PreferSameZone and PreferSameNode', url: 'https://www.kubernetes.dev/resources/keps/3015/' },
  ],
  messages: {
    unknown:
      'The API server refuses Service {service}: trafficDistribution has no value "{value}". It knows PreferClose, PreferSameZone and PreferSameNode.',
    tooNew: 'Kubernetes 1.{minor} refuses Service {service}: trafficDistribution: {value} is known from 1.{since}. {instead}',
    field:
      'Kubernetes 1.{minor} has no field trafficDistribution, which came with 1.30: kubectl refuses Service {service}, or the field is dropped. Remove it.',
    gated:
      'Kubernetes 1.{minor} drops trafficDistribution of Service {service} unless the feature gate ServiceTrafficDistribution is on: traffic goes to any zone. It is on by default from 1.31.',
  },
  on: {
    Service(service, { report, settings }) {
      const at = service.at('spec').at('trafficDistribution')
      const value = at.string
      if (value === undefined) return
      const name = service.resource.name ?? '(no name)'
      const minor = settings.kubernetesMinor?.from
      const known = trafficDistributions.get(value)
      if (minor !== undefined && minor < TRAFFIC_DISTRIBUTION_KNOWN) {
        report({ at, message: 'field', data: { minor, service: name }, fix: at.remove() })
      } else if (minor !== undefined && minor < TRAFFIC_DISTRIBUTION_ON) {
        // The field is dropped before anybody looks at its value.
        report({
          at,
          message: 'gated',
          data: { minor, service: name },
          lower: 'warning',
          because: 'the API server takes the Service, without the field',
        })
      } else if (!known) {
        const meant = [...trafficDistributions.keys()].find(key => key.toLowerCase() === value.toLowerCase())
        report({ at, message: 'unknown', data: { service: name, value }, fix: meant ? at.set(meant) : undefined })
      } else if (minor !== undefined && minor < known.since) {
        report({
          at,
          message: 'tooNew',
          data: {
            minor,
            service: name,
            value,
            since: known.since,
            instead: known.prefers === 'zone' ? 'PreferClose is its old name.' : 'PreferClose keeps traffic to the zone.',
          },
          fix: known.prefers === 'zone' ? at.set('PreferClose') : undefined,
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'PreferClose on 1.31.',
        config: { kubernetesVersion: '1.31' },
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  trafficDistribution: PreferClose
  selector:
    a: x
  ports:
    - port: 80
`,
      },
      {
        title: 'With no version named, the newest is assumed; a placeholder may be anything.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  trafficDistribution: PreferSameNode
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  trafficDistribution: \${DISTRIBUTION}
  selector:
    app: api
  ports:
    - port: 80
`,
      },
    ],
    bad: [
      {
        title: 'PreferSameNode on 1.31.',
        config: { kubernetesVersion: '1.31' },
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  trafficDistribution: PreferSameNode # error: tooNew
  selector:
    a: x
  ports:
    - port: 80
`,
      },
      {
        title: 'PreferSameZone on clusters from 1.32 on.',
        config: { kubernetesVersion: '1.32-1.35' },
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    app.kubernetes.io/name: orders
  ports:
    - name: http
      port: 80
      targetPort: http
  trafficDistribution: PreferSameZone # error: tooNew
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    app.kubernetes.io/name: orders
  ports:
    - name: http
      port: 80
      targetPort: http
  trafficDistribution: PreferClose
`,
      },
      {
        title: 'Words that no version knows.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  trafficDistribution: preferClose # error: unknown
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  trafficDistribution: Local # error: unknown
  selector:
    app: api
  ports:
    - port: 80
`,
        fixed: `
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
---
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  trafficDistribution: Local
  selector:
    app: api
  ports:
    - port: 80
`,
      },
      {
        title: 'A version without the field, and one with it behind a feature gate.',
        config: { kubernetesVersion: '1.30' },
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  trafficDistribution: PreferClose # warning: gated
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  trafficDistribution: PreferSameNode # warning: gated
  selector:
    app: api
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: jobs
spec:
  trafficDistribution: Random # warning: gated
  selector:
    app: jobs
  ports:
    - port: 80
`,
      },
      {
        config: { kubernetesVersion: '1.28' },
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  trafficDistribution: PreferClose # error: field
  selector:
    app: web
  ports:
    - port: 80
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
      },
    ],
  },
})
