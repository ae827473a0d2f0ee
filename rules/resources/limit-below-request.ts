import { compareQuantities, defineRule, limitRangesOf, parseQuantity, resourceLists, unitProblemOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'limit-below-request',
  summary: 'A limit is below the request for the same resource.',
  why: 'The API server refuses a Pod that asks for more than it may use: the rollout stops before the first new Pod.',
  details: `
It looks at every container, init containers too, and at the resources of the Pod itself (\`spec.resources\`), for every resource that has both a request and a limit. Amounts with a
placeholder are left out.

A container that has a request and no limit gets the default limit of a LimitRange in its namespace, and is refused just so when that is below its request. This is a **warning**, since
it holds only while both manifests go to the same cluster.

The fix raises the limit to the request. It is unsafe, since it may as well be the request that is wrong.`,
  category: 'resources',
  severity: 'error',
  presets: ['recommended', 'resources', 'valid'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Resource management for Pods and containers',
      url: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
    },
    { title: 'Limit ranges', url: 'https://kubernetes.io/docs/concepts/policy/limit-range/' },
  ],
  aliases: ['datree/CONTAINERS_INCORRECT_RESOURCES'],
  messages: {
    below: 'The {resource} limit {limit} of {owner} is below its request {request}: the API server refuses {workload}.',
    defaultBelow:
      'The {resource} request {request} of {owner} has no limit beside it: LimitRange {limitRange} gives it one of {limit}, and the API server refuses the Pod.',
  },
  on: {
    workload(workload, { report, cluster, settings, isOn }) {
      const unitsAreChecked = isOn('resource-unit-wrong')
      for (const lists of resourceLists(workload, settings)) {
        const { owner, container, requests, limits } = lists
        for (const [resource, request] of requests.entries()) {
          const requested = parseQuantity(request.raw)
          if (!requested) continue
          const limit = limits.walk(resource)
          // `memory: 512m` is below any request because of its unit: resource-unit-wrong says so.
          if (unitsAreChecked && (unitProblemOf(resource, request, lists) || unitProblemOf(resource, limit, lists))) continue
          const allowed = parseQuantity(limit.raw)
          if (allowed && compareQuantities(allowed, requested) < 0) {
            report({
              at: limit,
              message: 'below',
              data: { resource, limit: String(limit.raw), owner, request: String(request.raw), workload: workload.label },
              related: [{ at: request, message: 'the request' }],
              fix: limit.set(request.raw as string | number),
            })
          }
          if (!container || !limit.absent || limits.unknown) continue
          for (const { limitRange, weak, limit: standard } of limitRangesOf(cluster, workload, resource)) {
            const allowedByDefault = parseQuantity(standard.raw)
            if (weak || !allowedByDefault || compareQuantities(allowedByDefault, requested) >= 0) continue
            report({
              at: request,
              message: 'defaultBelow',
              data: { resource, limit: String(standard.raw), owner, request: String(request.raw), limitRange: limitRange.name ?? '' },
              related: [{ at: standard, message: 'the default limit' }],
              lower: 'warning',
              because: 'the LimitRange is a manifest of its own and may not be in that cluster',
            })
          }
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The limit is above the request.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
            limits:
              cpu: "1"
              memory: 512Mi
`,
      },
      {
        title: 'Equal amounts in different units.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 1000m
              memory: 1Gi
              ephemeral-storage: 1.0e3
            limits:
              cpu: 1
              memory: 1024Mi
              ephemeral-storage: 1k
`,
      },
      {
        title: 'A limit without a request.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            limits:
              cpu: "1"
              memory: 1Gi
`,
      },
      {
        title: 'Placeholders and texts that are no quantities.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: \${CPU}
              memory: 1Gi
            limits:
              cpu: 100m
              memory: lots
`,
      },
      {
        title: 'The default limit of the LimitRange is high enough.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              memory: 128Mi
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: shop
spec:
  limits:
    - type: Container
      default:
        memory: 256Mi
`,
      },
      {
        title: 'A limit of its own stands above the default.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              memory: 512Mi
            limits:
              memory: 1Gi
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: shop
spec:
  limits:
    - type: Container
      default:
        memory: 256Mi
`,
      },
    ],
    bad: [
      {
        title: 'Memory.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              memory: 512Mi
            limits:
              memory: 256Mi # error: below
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              memory: 512Mi
            limits:
              memory: 512Mi
`,
      },
      {
        title: 'A number of cores against millicores, in an init container.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      initContainers:
        - name: migrate
          image: registry.example.com/migrate:1
          resources:
            requests:
              cpu: 1
            limits:
              cpu: 500m # error: below
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
            limits:
              cpu: "1"
              memory: 512Mi
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      initContainers:
        - name: migrate
          image: registry.example.com/migrate:1
          resources:
            requests:
              cpu: 1
            limits:
              cpu: 1
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
            limits:
              cpu: "1"
              memory: 512Mi
`,
      },
      {
        title: 'The units differ: 1G is less than 1Gi.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              memory: 1Gi
            limits:
              memory: 1G # error: below
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              memory: 1Gi
            limits:
              memory: 1Gi
`,
      },
      {
        title: 'A LimitRange gives a default limit below the request.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              memory: 512Mi # warning: defaultBelow
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: shop
spec:
  limits:
    - type: Container
      default:
        memory: 256Mi
`,
      },
      {
        title: 'The resources of the Pod.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      resources:
        requests:
          memory: 1Gi
        limits:
          memory: 512Mi # error: below
      containers:
        - name: web
          image: registry.example.com/web:1
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      resources:
        requests:
          memory: 1Gi
        limits:
          memory: 1Gi
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      },
    ],
  },
})
