import {
  defineRule,
  everyVersionHas,
  isHeadless,
  podAffinityTerms,
  topologyAnnotations,
  trafficDistributions,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'affinity-without-traffic-preference',
  summary: 'Pods are placed beside those they call, and their calls go anywhere.',
  why: 'Pod affinity moves Pods, not traffic: kube-proxy picks any Pod of the Service, so most calls leave the node or the zone all the same. The affinity costs freedom of scheduling, packs Pods together, and buys nothing.',
  details: `
It reports Pod affinity by host name or zone for Pods that stand behind a Service which the same workload calls (its URL or name is in the environment, the arguments, or a mounted ConfigMap), where that Service says
nothing about near or far. Affinity for Pods that are not called, such as for a shared volume, is left alone; so is a headless Service, whose clients choose for themselves.

\`trafficDistribution: PreferSameNode\` (on by default from Kubernetes 1.34) or \`PreferSameZone\` (its old name \`PreferClose\` from 1.31) makes calls stay near while there is a Pod. There is no protection against
overload: see \`traffic-distribution-hotspot\`.

The fix sets it on the Service. It is unsafe: it moves the traffic of all its clients.`,
  category: 'traffic',
  severity: 'info',
  presets: ['traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Virtual IPs: traffic distribution',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#traffic-distribution',
    },
    {
      title: 'Inter-pod affinity and anti-affinity',
      url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity',
    },
    { title: 'KEP-3015: PreferSameZone and PreferSameNode', url: 'https://www.kubernetes.dev/resources/keps/3015/' },
  ],
  messages: {
    random:
      '{workload} is placed {near} {backend}, which it calls through Service {service}, and kube-proxy sends each call to any of its Pods, near or far. Set trafficDistribution: {value} on the Service{version}.',
  },
  on: {
    workload(workload, { report, cluster, settings }) {
      const terms = podAffinityTerms(workload)
      if (terms.length === 0) return
      const told = new Set<unknown>()
      for (const { service, weak } of cluster.hostsOf(workload)) {
        if (!service || weak || told.has(service)) continue
        told.add(service)
        const typed = cluster.service(service)
        const spec = typed.at('spec')
        if (isHeadless(typed) || !spec.at('trafficDistribution').absent || spec.at('internalTrafficPolicy').string === 'Local') continue
        if (topologyAnnotations.some(key => Object.hasOwn(service.annotations, key))) continue
        const edge = cluster
          .workloadsOf(service)
          .find(
            candidate =>
              !candidate.weak &&
              candidate.workload !== workload &&
              candidate.workload.replicaCount !== 1 &&
              terms.some(term => term.means(candidate.workload)),
          )
        if (!edge) continue
        const found = terms.filter(term => term.means(edge.workload))
        const term = found.find(({ topology }) => topology === 'node') ?? found[0]
        if (!term) continue
        const value = term.topology === 'node' ? 'PreferSameNode' : everyVersionHas(settings, 34) ? 'PreferSameZone' : 'PreferClose'
        const since = trafficDistributions.get(value)?.since ?? 0
        const known = everyVersionHas(settings, since)
        report({
          at: term.at.at('topologyKey'),
          message: 'random',
          distinguish: service.name ?? '',
          data: {
            workload: workload.label,
            near: term.topology === 'node' ? 'on the nodes of' : 'in the zones of',
            backend: edge.workload.label,
            service: service.name ?? '(no name)',
            value,
            version: settings.kubernetesMinor && known ? '' : ` (needs Kubernetes 1.${since})`,
          },
          related: [{ at: spec, message: `Service ${service.name ?? '(no name)'} has no trafficDistribution` }],
          fix: known ? spec.at('trafficDistribution').set(value) : undefined,
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The Service keeps traffic near.',
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
  trafficDistribution: PreferSameNode
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
      {
        title: 'Pods that are not called: the affinity is about something else.',
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
              value: https://api.example.com
---
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
      {
        title: 'Clients of a headless Service choose for themselves; one Pod leaves no choice.',
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
  clusterIP: None
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
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 3
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      affinity:
        podAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: topology.kubernetes.io/zone
              labelSelector:
                matchLabels:
                  app: cache
      containers:
        - name: c
          image: registry.example.com/api:1
          env:
            - name: BACKEND_URL
              value: redis://cache:6379
---
apiVersion: v1
kind: Service
metadata:
  name: cache
spec:
  selector:
    app: cache
  ports:
    - port: 6379
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cache
spec:
  replicas: 1
  selector:
    matchLabels:
      app: cache
  template:
    metadata:
      labels:
        app: cache
    spec:
      containers:
        - name: c
          image: r/x:1
`,
      },
    ],
    bad: [
      {
        title: 'On the same node, and calls go to any.',
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
            - topologyKey: kubernetes.io/hostname # info: random
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
        fixed: `
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
  trafficDistribution: PreferSameNode
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
      {
        title: 'In the same zone, if possible, on clusters from 1.32 on.',
        config: { kubernetesVersion: '1.32-1.35' },
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
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 100
              podAffinityTerm:
                topologyKey: topology.kubernetes.io/zone # info: random
                labelSelector:
                  matchExpressions:
                    - key: app
                      operator: In
                      values: [backend]
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
        fixed: `
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
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 100
              podAffinityTerm:
                topologyKey: topology.kubernetes.io/zone
                labelSelector:
                  matchExpressions:
                    - key: app
                      operator: In
                      values: [backend]
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
  trafficDistribution: PreferClose
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
      {
        title: 'No fix where the version has none.',
        config: { kubernetesVersion: '1.32' },
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
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 100
              podAffinityTerm:
                topologyKey: kubernetes.io/hostname # info: random
                labelSelector:
                  matchExpressions:
                    - key: app
                      operator: In
                      values: [backend]
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
