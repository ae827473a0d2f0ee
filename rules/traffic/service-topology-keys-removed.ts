import { defineRule, TOPOLOGY_KEYS_REMOVED } from '../../src/rule/index.js'

export default defineRule({
  id: 'service-topology-keys-removed',
  summary: 'A Service has topologyKeys, a field that Kubernetes 1.22 removed.',
  why: 'No API server since 1.22 knows the field: kubectl refuses the manifest, or the field is dropped and traffic goes to any Pod of the cluster, through other nodes and zones, while the manifest says it stays near.',
  details: `
topologyKeys was alpha in 1.17, deprecated in 1.21 and removed in 1.22. kubectl refuses an unknown field by default; with \`--validate=false\`, and through many tools, the API server drops it in silence.

What it did is done by other fields today:

| topologyKeys | today |
|---|---|
| \`["kubernetes.io/hostname", "*"]\`, \`[hostname, zone, "*"]\` | \`trafficDistribution: PreferSameNode\` (on by default from 1.34, stable in 1.35): same node, else same zone, else any |
| \`["topology.kubernetes.io/zone", "*"]\` | \`trafficDistribution: PreferSameZone\` (from 1.34), or \`PreferClose\`, its old name (on by default from 1.31, stable in 1.33) |
| \`["kubernetes.io/hostname"]\` | \`internalTrafficPolicy: Local\` (stable in 1.26), which drops traffic on nodes without a Pod |

The fix deletes the field. Nothing that runs today changes by that: it is safe. To bring the behaviour back is a change of routing, and left to you. The rule is silent where \`kubernetesVersion\` ends before 1.22.`,
  category: 'traffic',
  severity: 'error',
  presets: ['recommended', 'traffic'],
  since: '0.1.0',
  fix: 'safe',
  sources: [
    {
      title: 'CHANGELOG-1.22: topologyKeys removed',
      url: 'https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/CHANGELOG-1.22.md',
    },
    {
      title: 'Virtual IPs: traffic distribution',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#traffic-distribution',
    },
    { title: 'KEP-3015: PreferSameZone and PreferSameNode', url: 'https://www.kubernetes.dev/resources/keps/3015/' },
  ],
  messages: {
    removed:
      'topologyKeys was removed in Kubernetes 1.22: kubectl refuses Service {service}, or the field is dropped and traffic goes to any of its Pods, near or far. {instead}',
  },
  on: {
    Service(service, { report, settings }) {
      const keys = service.walk('spec', 'topologyKeys')
      if (keys.absent || (settings.kubernetesMinor && settings.kubernetesMinor.to < TOPOLOGY_KEYS_REMOVED)) return
      const words = keys.items().map(key => key.string ?? '')
      const hard = words.length > 0 && !words.includes('*')
      const node = words.includes('kubernetes.io/hostname')
      report({
        at: keys,
        message: 'removed',
        data: {
          service: service.resource.name ?? '(no name)',
          instead:
            node && hard && words.length === 1
              ? 'Use internalTrafficPolicy: Local, which drops traffic on nodes without a Pod, or trafficDistribution: PreferSameNode (from 1.34), which does not.'
              : node
                ? 'Use trafficDistribution: PreferSameNode (from 1.34; before, PreferClose keeps to the zone).'
                : 'Use trafficDistribution: PreferSameZone (from 1.34; PreferClose from 1.31).',
        },
        fix: keys.remove(),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The field of today.',
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
        title: 'The same key in another kind is another field.',
        yaml: `
apiVersion: example.io/v1
kind: Thing
metadata:
  name: t
spec:
  topologyKeys:
    - zone
---
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata:
  name: node-1
spec:
  drivers:
    - name: ebs.csi.aws.com
      nodeID: i-0123456789
      topologyKeys:
        - topology.kubernetes.io/zone
`,
      },
      {
        title: 'A cluster old enough to know it.',
        config: { kubernetesVersion: '1.21' },
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  topologyKeys:
    - kubernetes.io/hostname
  selector:
    a: x
  ports:
    - port: 80
`,
      },
    ],
    bad: [
      {
        title: 'Same node, else any.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  topologyKeys: # error: removed
    - kubernetes.io/hostname
    - "*"
  selector:
    a: x
  ports:
    - port: 80
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  selector:
    a: x
  ports:
    - port: 80
`,
      },
      {
        title: 'An agent on every node, reached on the own node alone.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: statsd
  namespace: monitoring
spec:
  type: ClusterIP
  selector:
    app: statsd
  topologyKeys: ["kubernetes.io/hostname"] # error: removed
  ports:
    - name: statsd
      protocol: UDP
      port: 8125
      targetPort: 8125
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: statsd
  namespace: monitoring
spec:
  type: ClusterIP
  selector:
    app: statsd
  ports:
    - name: statsd
      protocol: UDP
      port: 8125
      targetPort: 8125
`,
      },
      {
        title: 'Zone before region; the shorthand keys of old posts were never valid ones.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: backend
spec:
  selector:
    app: backend
  ports:
    - port: 8080
  topologyKeys: # error: removed
    - topology.kubernetes.io/zone
    - topology.kubernetes.io/region
    - "*"
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 9000
  topologyKeys: ["host", "zone"] # error: removed
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: backend
spec:
  selector:
    app: backend
  ports:
    - port: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 9000
`,
      },
    ],
  },
})
