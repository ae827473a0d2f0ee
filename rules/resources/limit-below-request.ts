import {
  compareQuantities,
  defineRule,
  isValidatedByApiServer,
  parseQuantity,
  resourceLists,
  unitProblemOf,
  validatesPodLevel,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'limit-below-request',
  summary: 'A limit is below the request for the same resource.',
  why: 'The API server refuses a Pod that asks for more than it may use: the rollout stops before the first new Pod.',
  details: `
It looks at every container, init containers too, and at the resources of the Pod itself (\`spec.resources\`, from Kubernetes 1.34 on), for every resource that has both a request and a limit. Amounts with a
placeholder are left out.

Pods inside of custom resources, and default limits of a LimitRange, are the business of \`pod-limit-below-request\`: there the API server accepts the object and refuses its Pods.

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
  },
  on: {
    workload(workload, { report, settings, isOn }) {
      if (!isValidatedByApiServer(workload)) return
      const unitsAreChecked = isOn('resource-unit-wrong')
      for (const lists of resourceLists(workload, settings)) {
        const { owner, container, requests, limits } = lists
        if (!container && !validatesPodLevel(settings)) continue
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
        title: 'Before 1.34 the API server drops the resources of the Pod.',
        config: { kubernetesVersion: '1.33' },
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: batch
spec:
  resources:
    requests:
      memory: 1Gi
    limits:
      memory: 512Mi
  containers:
    - name: batch
      image: registry.example.com/batch:1
`,
      },
      {
        title: 'The API server accepts a Rollout as it is, and a default limit is no part of the Deployment.',
        yaml: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
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
              memory: 256Mi
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: shop
spec:
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          resources:
            requests:
              memory: 512Mi
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
