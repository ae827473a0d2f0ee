import { defineRule, formatBytes, MEBIBYTE, memoryLimitOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'nodejs-heap-exceeds-limit',
  summary: 'The heap of a Node.js process does not fit into the memory limit of its container.',
  why: 'V8 puts off collecting garbage until its heap nears --max-old-space-size. With that at the limit or above, the kernel kills the container first: exit code 137 under load, without the "heap out of memory" that would tell why.',
  details: `
\`--max-old-space-size\` is given in MiB and covers only the old generation of the heap: buffers, the young generation, code and stacks come on top.

- **error**: it is the limit or more.
- **warning**: it is more than \`maxHeapPercent\` of the limit and leaves less than \`enoughMemoryMiB\` beside it, or the limit comes from a LimitRange.

It is read from the command line, from a start script in the manifest or in a mounted ConfigMap, and from NODE_OPTIONS; the command line wins. It is silent without a memory limit (memory-limit-missing), and where a
placeholder may change either of the two. Without the flag recent Node.js takes the limit into account by itself.`,
  category: 'resources',
  severity: 'error',
  presets: ['recommended', 'resources'],
  since: '0.1.0',
  sources: [
    { title: 'Node.js command-line API: --max-old-space-size', url: 'https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib' },
    {
      title: 'Resource management for Pods and containers: how limits are enforced',
      url: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#how-pods-with-resource-limits-are-run',
    },
  ],
  options: {
    maxHeapPercent: {
      type: 'integer',
      default: 90,
      minimum: 1,
      maximum: 100,
      description: 'The largest share of the limit, in per cent, that the old space may take.',
    },
    enoughMemoryMiB: {
      type: 'integer',
      default: 512,
      minimum: 0,
      description: 'So much memory beside the heap, in MiB, is enough whatever the share.',
    },
  },
  messages: {
    exceeds:
      'Node.js in container "{container}" may grow its heap to {heap} with a memory limit of {limit}: it is killed before V8 collects garbage in earnest. Set --max-old-space-size to about {better}, or raise the limit.',
    tight:
      '--max-old-space-size of container "{container}" leaves {rest} of its memory limit {limit} for buffers, code and stacks: under load the kernel kills it. Set it to about {better}, or raise the limit.',
  },
  on: {
    container(container, { report, cluster, settings, embedded, options }) {
      const processes = embedded.node(container)
      if (processes.length === 0) return
      const limit = memoryLimitOf(container, cluster, settings)
      if (!limit) return
      for (const { maxOldSpace, heapKnown } of processes) {
        const rest = limit.bytes - maxOldSpace.value
        const exceeds = rest <= 0
        if (!heapKnown) continue
        if (!exceeds && (maxOldSpace.value < (limit.bytes * options.maxHeapPercent) / 100 || rest >= options.enoughMemoryMiB * MEBIBYTE))
          continue
        const data = { container: container.label, limit: limit.text, better: Math.floor((limit.bytes * 0.75) / MEBIBYTE) }
        const common = {
          at: maxOldSpace.flag.at,
          related: [{ at: limit.at, message: `the limit is ${limit.text}` }],
          ...(limit.from === 'limit-range'
            ? { lower: 'warning' as const, because: 'the LimitRange is a manifest of its own and may not be in that cluster' }
            : !exceeds && { lower: 'warning' as const, because: 'the heap itself fits' }),
        }
        if (exceeds) report({ ...common, message: 'exceeds', data: { ...data, heap: formatBytes(maxOldSpace.value) } })
        else report({ ...common, message: 'tight', data: { ...data, rest: formatBytes(rest) } })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'A quarter of the limit is left.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: node:22-bookworm
          command: [node, --max-old-space-size=384, server.js]
          resources:
            limits:
              memory: 512Mi
`,
      },
      {
        title: 'No limit, a placeholder, and an argument of the application.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: shop
      image: node:22
      env:
        - name: NODE_OPTIONS
          value: --max-old-space-size=4096
    - name: worker
      image: node:22
      env:
        - name: NODE_OPTIONS
          value: --max-old-space-size=$(HEAP)
      resources:
        limits:
          memory: 1Gi
    - name: build
      image: node:22
      command: [node, build.js, --max-old-space-size=4096]
      resources:
        limits:
          memory: 1Gi
`,
      },
      {
        title: 'A namespace with a default limit that is large enough.',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: shop
spec:
  limits:
    - type: Container
      default:
        memory: 2Gi
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      env:
        - name: NODE_OPTIONS
          value: --max-old-space-size=1536
`,
      },
    ],
    bad: [
      {
        title: 'Twice the limit.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: c
          image: r/n:1
          env:
            - name: NODE_OPTIONS
              value: "--max-old-space-size=4096" # error: exceeds
          resources:
            limits:
              memory: 2Gi
`,
      },
      {
        title: 'In a start script, and nothing left beside the heap.',
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
          image: node:22-alpine
          command:
            - sh
            - -c
            - |
              npm run migrate
              NODE_OPTIONS="--max-old-space-size=1000" exec npm start # warning: tight
          resources:
            requests:
              memory: 512Mi
            limits:
              memory: 1Gi
`,
      },
    ],
  },
})
