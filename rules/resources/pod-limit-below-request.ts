import {
  compareQuantities,
  defineRule,
  isValidatedByApiServer,
  limitRangesOf,
  parseQuantity,
  resourceLists,
  unitProblemOf,
  validatesPodLevel,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'pod-limit-below-request',
  summary: 'Pods are refused for a limit below the request, although the object that makes them is accepted.',
  why: 'kubectl apply succeeds and no new Pod appears: the API server refuses a Pod that asks for more than it may use, and only the events of the controller say so.',
  details: `
It looks at what \`limit-below-request\` cannot see in the object alone:

- Pods inside of custom resources, such as a Rollout: the API server does not look into them.
- A container that has a request and no limit gets the default limit of a LimitRange in its namespace. This is a **warning**, since it holds only while both manifests go to the same cluster. Where several
  LimitRanges give a default, all of them have to be below.

The fix raises the limit to the request. It is unsafe, since it may as well be the request that is wrong.`,
  category: 'resources',
  severity: 'error',
  presets: ['recommended', 'resources'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Limit Ranges',
      url: 'https://kubernetes.io/docs/concepts/policy/limit-range/#limitrange-and-admission-checks-for-pods',
    },
  ],
  messages: {
    below:
      'The {resource} limit {limit} of {owner} is below its request {request}: {workload} is accepted, and the API server refuses every Pod of it.',
    defaultBelow:
      'The {resource} request {request} of {owner} has no limit beside it: LimitRange {limitRange} gives it one of {limit}, and the API server refuses the Pod.',
  },
  on: {
    workload(workload, { report, cluster, settings, isOn }) {
      const unitsAreChecked = isOn('resource-unit-wrong')
      const accepted = !isValidatedByApiServer(workload)
      for (const lists of resourceLists(workload, settings)) {
        const { owner, container, requests, limits } = lists
        if (!container && !validatesPodLevel(settings)) continue
        for (const [resource, request] of requests.entries()) {
          const requested = parseQuantity(request.raw)
          if (!requested) continue
          const limit = limits.walk(resource)
          if (unitsAreChecked && (unitProblemOf(resource, request, lists) || unitProblemOf(resource, limit, lists))) continue
          const allowed = parseQuantity(limit.raw)
          if (accepted && allowed && compareQuantities(allowed, requested) < 0) {
            report({
              at: limit,
              message: 'below',
              data: { resource, limit: String(limit.raw), owner, request: String(request.raw), workload: workload.label },
              related: [{ at: request, message: 'the request' }],
              fix: limit.set(request.raw as string | number),
            })
          }
          if (!container || !limit.absent || limits.unknown || workload.mayBePatched('resources')) continue
          const ranges = limitRangesOf(cluster, workload, resource)
          const refuses = ranges.every(({ weak, limit: standard }) => {
            const byDefault = parseQuantity(standard.raw)
            return !weak && byDefault !== undefined && compareQuantities(byDefault, requested) < 0
          })
          const [first] = ranges
          if (!first || !refuses) continue
          report({
            at: request,
            message: 'defaultBelow',
            data: {
              resource,
              limit: String(first.limit.raw),
              owner,
              request: String(request.raw),
              limitRange: first.limitRange.name ?? '(no name)',
            },
            related: ranges.map(({ limit: standard }) => ({ at: standard, message: 'the default limit' })),
            lower: 'warning',
            because: 'the LimitRange is a manifest of its own and may not be in that cluster',
          })
        }
      }
    },
  },
  examples: {
    good: [
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
      {
        title: 'One of two LimitRanges gives enough: which of them counts is not known.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      resources:
        requests:
          cpu: 500m
---
apiVersion: v1
kind: LimitRange
metadata:
  name: small
  namespace: shop
spec:
  limits:
    - type: Container
      default:
        cpu: 200m
---
apiVersion: v1
kind: LimitRange
metadata:
  name: large
  namespace: shop
spec:
  limits:
    - type: Container
      default:
        cpu: "1"
`,
      },
    ],
    bad: [
      {
        title: 'A Rollout.',
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
              memory: 256Mi # error: below
`,
        fixed: `
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
              memory: 512Mi
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
    ],
  },
})
