import { defineRule, formatBytes, MEBIBYTE, parseQuantity, resourceLists, unitProblemOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'memory-limit-overcommit',
  summary: 'A memory limit is a multiple of the request.',
  why: 'The scheduler fills nodes by requests: Pods that may use several times what they asked for can together use more than the node has. The kernel then kills by its own choice, and neighbours that kept to their request pay too.',
  details: `
It is **info**: a high limit is a fair choice for a single spiky workload, and a bad one as the habit of a cluster. A container (or the Pod itself, with \`spec.resources\`) is reported when its memory limit is more than
\`maxRatio\` times its request and more than \`smallMiB\` above it. Requests that are filled in from limits have no ratio; amounts with a placeholder are left out.

For what must survive memory pressure set the request to the limit; the kubelet evicts first what uses more than it requested.`,
  category: 'resources',
  severity: 'info',
  presets: ['resources'],
  since: '0.1.0',
  sources: [
    {
      title: 'Node-pressure eviction: Pod selection',
      url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/#pod-selection-for-kubelet-eviction',
    },
    { title: 'Pod quality of service classes', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/' },
  ],
  aliases: ['kyverno/enforce-resources-as-ratio'],
  options: {
    maxRatio: { type: 'number', default: 2, minimum: 1, description: 'So many times the request a limit may be.' },
    smallMiB: {
      type: 'integer',
      default: 256,
      minimum: 0,
      description: 'A limit that is no more than this above the request, in MiB, is never reported.',
    },
  },
  messages: {
    overcommit:
      'The memory limit {limit} of {owner} in {workload} is {ratio} times its request {request}: the node sets aside {request} for it, and when it uses more other Pods are killed with it. Raise the request to what it needs.',
  },
  on: {
    workload(workload, { report, settings, options, isOn }) {
      const unitsAreChecked = isOn('resource-unit-wrong')
      for (const lists of resourceLists(workload, settings)) {
        if (lists.container?.role === 'init') continue
        const request = lists.requests.walk('memory')
        const limit = lists.limits.walk('memory')
        if (!request.present || !limit.present || workload.mayBePatched('resources')) continue
        if (unitsAreChecked && (unitProblemOf('memory', request, lists) || unitProblemOf('memory', limit, lists))) continue
        const [requested, allowed] = [bytes(request.raw), bytes(limit.raw)]
        if (!requested || !allowed || allowed - requested <= options.smallMiB * MEBIBYTE) continue
        // 1Gi is a little more than twice 500Mi.
        const ratio = Number((allowed / requested).toFixed(1))
        if (ratio <= options.maxRatio) continue
        report({
          at: limit,
          message: 'overcommit',
          data: {
            owner: lists.owner,
            workload: workload.label,
            limit: formatBytes(allowed),
            request: formatBytes(requested),
            ratio,
          },
          related: [{ at: request, message: 'the request' }],
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Twice, but for the unit.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: api
spec:
  containers:
    - name: api
      image: registry.example.com/api:1
      resources:
        requests:
          memory: 500Mi
        limits:
          memory: 1Gi
`,
      },
      {
        title: 'Twice the request, and a small amount.',
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
            requests: {cpu: 100m, memory: 512Mi}
            limits: {memory: 1Gi}
        - name: proxy
          image: registry.example.com/proxy:1
          resources:
            requests: {cpu: 10m, memory: 16Mi}
            limits: {memory: 128Mi}
`,
      },
      {
        title: 'A limit alone is the request too; an init container ends.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: job
spec:
  initContainers:
    - name: migrate
      image: registry.example.com/job:1
      resources:
        requests: {memory: 64Mi}
        limits: {memory: 2Gi}
  containers:
    - name: job
      image: registry.example.com/job:1
      resources:
        limits: {memory: 4Gi}
`,
      },
    ],
    bad: [
      {
        title: 'Sixteen times.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
spec:
  selector:
    matchLabels:
      app: search
  template:
    metadata:
      labels:
        app: search
    spec:
      containers:
        - name: search
          image: registry.example.com/search:1
          resources:
            requests:
              cpu: 500m
              memory: 256Mi
            limits:
              memory: 4Gi # info: overcommit
`,
      },
      {
        title: 'The Pod as a whole, and a ratio of your own.',
        options: { maxRatio: 1.2 },
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: batch
spec:
  resources:
    requests:
      memory: 2Gi
    limits:
      memory: 3Gi # info: overcommit
  containers:
    - name: batch
      image: registry.example.com/batch:1
`,
      },
    ],
  },
})

function bytes(raw: unknown): number | undefined {
  const quantity = parseQuantity(raw)
  return quantity && Number(quantity.nanos / 1_000_000_000n)
}
