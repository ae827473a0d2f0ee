import { compareQuantities, defineRule, memoryLimitOf, parseQuantity } from '../../src/rule/index.js'

export default defineRule({
  id: 'memory-critical-not-guaranteed',
  summary: 'A workload that must survive memory pressure may use more memory than it requested.',
  why: 'When a node runs short of memory the kubelet evicts first the Pods that use more than they requested, and the kernel scores them the same way: a database with a request below its limit goes before a batch job that kept to its own.',
  details: `
It does nothing until the options say what must survive: names of workloads, or priority classes. A container of such a Pod is reported when its memory request is below its limit, or when it has no limit or no request at all.
With the request at the limit the memory is set aside for it. CPU is no matter of eviction and not looked at.

It is silent where resources of the Pod (\`spec.resources\`), a Kustomize patch or a placeholder decide.`,
  category: 'resources',
  severity: 'info',
  presets: [],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Pod quality of service classes', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/' },
    {
      title: 'Node-pressure eviction: Pod selection',
      url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/#pod-selection-for-kubelet-eviction',
    },
  ],
  options: {
    workloads: { type: 'strings', default: [], description: 'Names of workloads that must survive; * stands for any characters.' },
    priorityClasses: {
      type: 'strings',
      default: [],
      description: 'Priority classes whose Pods must survive; * stands for any characters.',
    },
  },
  messages: {
    below:
      'Container "{container}" of {workload} requests {request} of memory and may use {limit}: above its request it is among the first to be evicted. Set the request to the limit.',
    open: 'Container "{container}" of {workload} has no memory {field}: it is among the first to be evicted when its node runs short of memory. Set request and limit to the same amount.',
  },
  on: {
    workload(workload, { report, cluster, settings, options }) {
      if (options.workloads.length === 0 && options.priorityClasses.length === 0) return
      const priorityClass = workload.pod.at('priorityClassName').string
      if (!matches(options.workloads, workload.resource.name) && !matches(options.priorityClasses, priorityClass)) return
      if (!workload.pod.walk('resources').absent || workload.mayBePatched('resources')) return
      for (const container of workload.running) {
        const resources = container.at('resources')
        const request = resources.at('requests').walk('memory')
        const limit = resources.at('limits').walk('memory')
        if (resources.unknown || resources.at('requests').unknown || resources.at('limits').unknown || request.unknown || limit.unknown)
          continue
        const data = { container: container.label, workload: workload.label }
        if (limit.absent) {
          // A LimitRange brings one.
          if (memoryLimitOf(container, cluster, settings) || cluster.limitRangesFor(workload).length > 0) continue
          report({ at: limit, message: 'open', data: { ...data, field: request.absent ? 'request and limit' : 'limit' } })
          continue
        }
        const [asked, allowed] = [parseQuantity(request.raw), parseQuantity(limit.raw)]
        if (!asked || !allowed || compareQuantities(asked, allowed) >= 0) continue
        report({
          at: request,
          message: 'below',
          data: { ...data, request: String(request.raw), limit: String(limit.raw) },
          related: [{ at: limit, message: 'the limit' }],
          fix: request.set(limit.raw as string | number),
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Nothing is said to be critical.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: orders-db
spec:
  serviceName: orders-db
  selector:
    matchLabels:
      app: orders-db
  template:
    metadata:
      labels:
        app: orders-db
    spec:
      containers:
        - name: db
          image: postgres:17
          resources:
            requests: {memory: 1Gi}
            limits: {memory: 4Gi}
`,
      },
      {
        title: 'The memory is set aside.',
        options: { workloads: ['*-db'] },
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: orders-db
spec:
  serviceName: orders-db
  selector:
    matchLabels:
      app: orders-db
  template:
    metadata:
      labels:
        app: orders-db
    spec:
      containers:
        - name: db
          image: postgres:17
          resources:
            requests: {cpu: 500m, memory: 4Gi}
            limits: {memory: 4Gi}
`,
      },
    ],
    bad: [
      {
        title: 'A database by its name.',
        options: { workloads: ['*-db'] },
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: orders-db
spec:
  serviceName: orders-db
  selector:
    matchLabels:
      app: orders-db
  template:
    metadata:
      labels:
        app: orders-db
    spec:
      containers:
        - name: db
          image: postgres:17
          resources:
            requests:
              memory: 1Gi # info: below
            limits:
              memory: 4Gi
`,
        fixed: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: orders-db
spec:
  serviceName: orders-db
  selector:
    matchLabels:
      app: orders-db
  template:
    metadata:
      labels:
        app: orders-db
    spec:
      containers:
        - name: db
          image: postgres:17
          resources:
            requests:
              memory: 4Gi
            limits:
              memory: 4Gi
`,
      },
      {
        title: 'By priority class.',
        options: { priorityClasses: ['business-critical'] },
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gateway
spec:
  selector:
    matchLabels:
      app: gateway
  template:
    metadata:
      labels:
        app: gateway
    spec:
      priorityClassName: business-critical
      containers:
        - name: gateway
          image: registry.example.com/gateway:1
          resources: # info: open
            requests:
              memory: 1Gi
`,
      },
    ],
  },
})

function matches(patterns: readonly string[], text: string | undefined): boolean {
  return text !== undefined && patterns.some(pattern => fits(pattern.split('*'), text))
}

/** Whether a text is made of these parts in order, with anything between them. */
function fits([first = '', ...rest]: readonly string[], text: string): boolean {
  if (!text.startsWith(first)) return false
  const last = rest.pop()
  if (last === undefined) return text === first
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
