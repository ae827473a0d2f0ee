import {
  defineRule,
  isHeadless,
  podAffinityTerms,
  podCounts,
  spreadConstraint,
  spreadTerms,
  topologyOfLabel,
  trafficDistributions,
  type Workload,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'traffic-distribution-hotspot',
  summary: 'Traffic stays near its clients, and the Pods are not where the clients are.',
  why: 'With trafficDistribution every client uses the Pods of its own zone or node, however few and however busy: one Pod can get the traffic of a whole zone while others idle, and nothing sends the overflow elsewhere.',
  details: `
\`PreferSameZone\` (\`PreferClose\`) and \`PreferSameNode\` look at where a Pod is, not at its load. That goes well where Pods are spread as clients are. It reports two things:

- A workload with more than one Pod, but fewer than zones (\`zones\`, 3), and nothing that spreads them over zones: two Pods of three zones may stand in one, or one Pod gets a zone for itself and the other
  two.
- A caller whose Pod affinity *requires* the node or zone of these Pods, so that all its traffic meets the few Pods that are there.

It is silent for DaemonSets, for a single Pod (which gets everything anyway), for Pods with a spread constraint or anti-affinity by zone, for headless Services, and where an autoscaler may bring as many Pods as there are zones.

The fix adds a spread constraint over zones. It is unsafe, since it makes a new rollout.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Virtual IPs: traffic distribution',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#traffic-distribution',
    },
    { title: 'KEP-3015: PreferSameZone and PreferSameNode', url: 'https://www.kubernetes.dev/resources/keps/3015/' },
    { title: 'Topology spread constraints', url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/' },
  ],
  options: {
    zones: { type: 'integer', default: 3, minimum: 2, description: 'Zones in which clients run.' },
  },
  messages: {
    few: 'Service {service} keeps traffic {near} ({value}), and nothing spreads the {pods} Pods of {workload} over zones: one of them may get the traffic of two zones, or both stand in one. Spread them by topology.kubernetes.io/zone, with a Pod in each.',
    required:
      'Service {service} keeps traffic {near} ({value}), and {caller} must run there: all its calls meet the Pods of {workload} beside it, however busy these are. Prefer the affinity instead of requiring it, or let traffic go anywhere.',
  },
  on: {
    Service(service, { report, cluster, options }) {
      const at = service.at('spec').at('trafficDistribution')
      const known = trafficDistributions.get(at.string ?? '')
      if (!known || isHeadless(service) || cluster.supersededBy(service.resource)) return
      const near = known.prefers === 'node' ? 'on the node of its client' : 'in the zone of its client'
      const name = service.resource.name ?? '(no name)'
      const edges = cluster
        .workloadsOf(service.resource)
        .filter(({ workload, weak }) => !weak && ['deployment', 'statefulset', 'replicaset'].includes(workload.kind.controller))
      for (const { workload } of edges) {
        const { min, max } = podCounts(cluster, workload)
        if (min === undefined || max === undefined || min < 2) continue
        const data = { service: name, near, value: at.string ?? '', workload: workload.label }
        const caller = cluster
          .callersOf(service.resource)
          .find(
            reference =>
              !reference.weak &&
              podAffinityTerms(reference.workload).some(term => term.required && term.topology === known.prefers && term.means(workload)),
          )
        if (caller) {
          report({
            at,
            message: 'required',
            data: { ...data, caller: caller.workload.label },
            related: [{ at: caller.workload.pod.at('affinity'), message: `${caller.workload.label} must run beside ${workload.label}` }],
          })
        } else if (max < options.zones && spreadsOverZones(workload) === 'no') {
          report({
            at,
            message: 'few',
            data: { ...data, pods: max },
            related: [{ at: workload.pod, message: `${workload.label} is not spread over zones` }],
            fix: spreadConstraint(workload, 'topology.kubernetes.io/zone'),
          })
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Spread over zones.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  trafficDistribution: PreferClose
  selector:
    app: api
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 2
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: api
      containers:
        - name: c
          image: r/x:1
`,
      },
      {
        title: 'A Pod in each zone, or on each node; one Pod for all.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  trafficDistribution: PreferSameZone
  selector:
    app: api
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 6
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: c
          image: r/x:1
---
apiVersion: v1
kind: Service
metadata:
  name: agent
spec:
  trafficDistribution: PreferSameNode
  selector:
    app: agent
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      containers:
        - name: c
          image: r/x:1
---
apiVersion: v1
kind: Service
metadata:
  name: one
spec:
  trafficDistribution: PreferClose
  selector:
    app: one
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: one
spec:
  replicas: 1
  selector:
    matchLabels:
      app: one
  template:
    metadata:
      labels:
        app: one
    spec:
      containers:
        - name: c
          image: r/x:1
`,
      },
      {
        title: 'Traffic goes anywhere.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  selector:
    app: api
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 2
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: c
          image: r/x:1
`,
      },
    ],
    bad: [
      {
        title: 'Two Pods for three zones.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  trafficDistribution: PreferClose # warning: few
  selector:
    app: api
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 2
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: c
          image: r/x:1
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  trafficDistribution: PreferClose
  selector:
    app: api
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 2
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: api
      containers:
        - name: c
          image: r/x:1
`,
      },
      {
        title: 'Spread over nodes is not spread over zones.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  trafficDistribution: PreferSameNode # warning: few
  selector:
    app: api
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 2
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: api
      containers:
        - name: c
          image: r/x:1
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  trafficDistribution: PreferSameNode
  selector:
    app: api
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 2
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: api
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: api
      containers:
        - name: c
          image: r/x:1
`,
      },
      {
        title: 'A caller that must run beside the Pods.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
                  app: backend
      containers:
        - name: c
          image: registry.example.com/web:1
          env:
            - name: BACKEND_URL
              value: http://backend:8080
---
apiVersion: v1
kind: Service
metadata:
  name: backend
spec:
  trafficDistribution: PreferSameNode # warning: required
  selector:
    app: backend
  ports:
    - port: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: backend
spec:
  replicas: 4
  selector:
    matchLabels:
      app: backend
  template:
    metadata:
      labels:
        app: backend
    spec:
      containers:
        - name: c
          image: r/x:1
`,
      },
    ],
  },
})

function spreadsOverZones(workload: Workload): 'yes' | 'no' | 'unknown' {
  const terms = spreadTerms(workload)
  if (!terms || terms.some(({ own }) => own === 'unknown')) return 'unknown'
  return terms.some(({ at, own }) => own === 'yes' && topologyOfLabel.get(at.walk('topologyKey').string ?? '') === 'zone') ? 'yes' : 'no'
}
