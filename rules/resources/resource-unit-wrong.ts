import { compareQuantities, defineRule, parseQuantity, resourceLists, unitProblemOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'resource-unit-wrong',
  summary: 'An amount of CPU or memory has the wrong unit.',
  why: '`memory: 512m` is half a byte and `cpu: 500` is five hundred cores: the container is killed at its start, the Pod is never scheduled, or the limit limits nothing.',
  details: `
- **Less than a mebibyte of memory or ephemeral storage**: \`512m\` (m means milli), \`512\` (bytes). An error as a limit, a warning as a request; a request in kilobytes is info.
- **A hundred cores or more**: \`cpu: 500\` where \`500m\` was meant, \`cpu: 500Mi\`. An error from 256 cores on; below that a warning, since nodes of that size exist. A container that asks
  for devices (GPUs, TPUs), or for as much memory as such a node has, is taken at its word up to 1024 cores.
- **No quantity at all**: \`512MB\`, \`1GB\`, \`1 Gi\`, \`1,5\`. An error: the API server refuses it.
- **Request and limit in units of two kinds**, such as \`128M\` beside \`256Mi\`: info, for they differ by 5 to 10 percent and are easily taken for each other.

Amounts with a placeholder are left out, and so is zero. The fix writes what was probably meant; it is unsafe, because that is a guess.`,
  category: 'resources',
  severity: 'error',
  presets: ['recommended', 'resources'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Meaning of memory and CPU units',
      url: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes',
    },
    { title: 'Quantity', url: 'https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/' },
  ],
  messages: {
    tinyLimit: 'The {resource} limit {value} of {owner} is {amount}: nothing runs in that. {hint}',
    tinyRequest: 'The {resource} request {value} of {owner} is {amount}, as good as no request. {hint}',
    hugeRequest: 'The CPU request {value} of {owner} is {amount}: {nodes} that many to give, and the Pod is never scheduled. {hint}',
    hugeLimit: 'The CPU limit {value} of {owner} is {amount}, and {nodes} that many: it limits nothing. {hint}',
    unreadable: '{value} is no quantity: the API server refuses the {resource} {field} of {owner}. {hint}',
    mixed:
      'The {resource} request {request} and the limit {limit} of {owner} have units of two kinds, of 1000 and of 1024: write both in one, so that they mean the same.',
  },
  on: {
    workload(workload, { report, settings }) {
      for (const lists of resourceLists(workload, settings)) {
        const { owner, requests, limits } = lists
        for (const [field, list] of [
          ['request', requests],
          ['limit', limits],
        ] as const) {
          for (const [resource, cursor] of list.entries()) {
            const problem = unitProblemOf(resource, cursor, lists)
            if (!problem) continue
            const { kind, meant, amount, possible } = problem
            const value = String(cursor.raw)
            const hint = meant === undefined ? 'Check its unit.' : `Did you mean ${meant}?`
            const kilobytes = kind === 'tiny' && field === 'request' && /[kK]i?$/.test(value)
            const common = { at: cursor, fix: meant === undefined || kilobytes ? undefined : cursor.set(meant) }
            if (kind === 'unreadable')
              report({ ...common, message: 'unreadable', data: { value: JSON.stringify(value), resource, field, owner, hint } })
            else if (kind === 'tiny')
              report({
                ...common,
                message: field === 'limit' ? 'tinyLimit' : 'tinyRequest',
                data: { resource, value, owner, amount, hint },
                ...(field === 'request' &&
                  (kilobytes
                    ? { lower: 'info' as const, because: 'a unit is written, and may be meant' }
                    : { lower: 'warning' as const, because: 'the container runs, as if it requested nothing' })),
              })
            else
              report({
                ...common,
                message: field === 'limit' ? 'hugeLimit' : 'hugeRequest',
                data: { value, owner, amount, hint, nodes: possible ? 'hardly any node has' : 'no node has' },
                ...(possible && { lower: 'warning' as const, because: 'nodes with that many cores exist' }),
              })
          }
        }
        for (const resource of ['memory', 'ephemeral-storage']) {
          const [request, limit] = [requests.walk(resource), limits.walk(resource)]
          const [asked, allowed] = [parseQuantity(request.raw), parseQuantity(limit.raw)]
          // A limit below the request is more than a matter of units: limit-below-request says so.
          if (!asked || !allowed || compareQuantities(allowed, asked) < 0 || !isMixed(asked.suffix, allowed.suffix)) continue
          if (unitProblemOf(resource, request, lists) || unitProblemOf(resource, limit, lists)) continue
          report({
            at: limit,
            message: 'mixed',
            data: { owner, resource, request: String(request.raw), limit: String(limit.raw) },
            related: [{ at: request, message: 'the request' }],
            lower: 'info',
            because: 'the amounts are valid and may be meant so',
          })
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Amounts as they are meant.',
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
        title: 'Bytes without a unit, in exponents, in thousandths: as long as it is enough.',
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
              memory: 128974848
              cpu: 0.5
              ephemeral-storage: 1e9
            limits:
              memory: 134217728000m
              cpu: 1500m
              ephemeral-storage: 2e9
`,
      },
      {
        title: 'Zero is no amount.',
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
              memory: 0
              cpu: 0
`,
      },
      {
        title: 'Ninety-six cores.',
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
              cpu: 96
`,
      },
      {
        title: 'A hundred cores, and the memory of a machine that has them.',
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
              cpu: "100"
              memory: 200Gi
            limits:
              cpu: "100"
              memory: 200Gi
`,
      },
      {
        title: 'Two hundred and twenty cores beside eight accelerators.',
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
              cpu: 220
            limits:
              cpu: 220
              nvidia.com/gpu: 8
`,
      },
      {
        title: 'The limit is below the request: another rule says so.',
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
              memory: 64Mi
            limits:
              memory: 64M
`,
      },
      {
        title: 'Placeholders.',
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
              memory: "{{ memory }}"
`,
      },
      {
        title: 'Other resources have units of their own.',
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
              nvidia.com/gpu: 1
`,
      },
    ],
    bad: [
      {
        title: 'Kilobytes as a request may be meant.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: ticker
spec:
  containers:
    - name: ticker
      image: busybox:1.36
      command: [sleep, "9999999"]
      resources:
        requests:
          cpu: 15m
          memory: 100Ki # info: tinyRequest
        limits:
          cpu: 100m
          memory: 4Mi
`,
      },
      {
        title: '`m` means thousandths: half a byte.',
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
              memory: 512m # error: tinyLimit
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
            limits:
              memory: 512Mi
`,
      },
      {
        title: 'Without a unit it is bytes.',
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
              memory: 512 # warning: tinyRequest
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
`,
      },
      {
        title: 'Kilobytes for megabytes.',
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
              memory: 64k # error: tinyLimit
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
            limits:
              memory: 64M
`,
      },
      {
        title: 'Ephemeral storage.',
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
              ephemeral-storage: 100m # warning: tinyRequest
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
              ephemeral-storage: 100Mi
`,
      },
      {
        title: 'Five hundred cores.',
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
              cpu: 500 # error: hugeRequest
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
              cpu: 500m
`,
      },
      {
        title: 'A hundred cores: there are such nodes, but few.',
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
              cpu: "100" # warning: hugeLimit
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
            limits:
              cpu: "100m"
`,
      },
      {
        title: 'A unit of memory for CPU.',
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
              cpu: 250Mi # error: hugeLimit
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
            limits:
              cpu: 250m
`,
      },
      {
        title: 'MB is no unit.',
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
              memory: 512MB # error: unreadable
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
            limits:
              memory: 512M
`,
      },
      {
        title: 'A unit in the wrong case.',
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
              memory: 1gi # error: unreadable
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
            limits:
              memory: 1Gi
`,
      },
      {
        title: 'A comma.',
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
              cpu: "1,5" # error: unreadable
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
              cpu: "1.5"
`,
      },
      {
        title: 'Millicores by another name.',
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
              cpu: 250mcpu # error: unreadable
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
              cpu: 250m
`,
      },
      {
        title: 'Nobody knows what was meant.',
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
              memory: plenty # error: unreadable
`,
      },
      {
        title: 'Megabytes beside mebibytes.',
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
              memory: 128M
            limits:
              memory: 256Mi # info: mixed
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
        limits:
          memory: 512m # error: tinyLimit
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
        limits:
          memory: 512Mi
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      },
    ],
  },
})

/** Whether one unit is of 1024 (Mi) and the other of 1000 (M). */
function isMixed(a: string, b: string): boolean {
  return (/^[KMGTPE]i$/.test(a) && /^[MGTPE]$/.test(b)) || (/^[MGTPE]$/.test(a) && /^[KMGTPE]i$/.test(b))
}
