import { type AnyCursor, defineRule, parseQuantity } from '../../src/rule/index.js'

/** Variables that only the runtime of Go reads. */
const goVariables = new Set(['GOMEMLIMIT', 'GOGC', 'GODEBUG', 'GOTRACEBACK'])
/** A limit of so many CPUs may well be the whole node. */
const MANY = 16

export default defineRule({
  id: 'gomaxprocs-unset',
  summary: 'A Go program runs as many threads as the node has CPUs, under a CPU limit that allows fewer.',
  why: 'Before Go 1.25 the runtime counts the CPUs of the node: with 64 of them and a limit of 1, all threads together burn the quota of each 100 ms in the first few, and the process stands still for the rest. The slowest requests take ten times as long.',
  details: `
It is **info**: whether a program is built with Go 1.25 or later, which reads the CPU limit by itself, or holds go.uber.org/automaxprocs, the manifest does not tell.

A container counts as a Go program when it has a variable that only Go reads (GOMEMLIMIT, GOGC, GODEBUG, GOTRACEBACK), when its image is \`golang\` before 1.25, or when its image is in the option \`images\`. It is silent without a CPU limit and where
GOMAXPROCS is set.

The fix takes the number from the limit (\`resourceFieldRef\`, rounded up). It is unsafe: a program that is built with Go 1.25 chooses better by itself, two threads at least, and heeds a limit that changes.`,
  category: 'resources',
  severity: 'info',
  presets: ['resources'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Container-aware GOMAXPROCS', url: 'https://go.dev/blog/container-aware-gomaxprocs' },
    {
      title: 'Expose Pod information through environment variables: container fields',
      url: 'https://kubernetes.io/docs/tasks/inject-data-application/environment-variable-expose-pod-information/',
    },
  ],
  options: {
    images: {
      type: 'strings',
      default: [],
      description: 'Names of images that hold Go programs built before Go 1.25, as they begin: registry.example.com/shop/.',
    },
  },
  messages: {
    unset:
      'The Go program in container "{container}" may use {limit} CPU, and before Go 1.25 runs a thread for every CPU of the node: it is throttled in bursts. Set GOMAXPROCS from limits.cpu, or build it with Go 1.25.',
  },
  on: {
    container(container, { report, options }) {
      const limit = container.at('resources').at('limits').walk('cpu')
      const amount = limit.present ? parseQuantity(limit.raw) : undefined
      if (!amount || amount.nanos >= BigInt(MANY) * 1_000_000_000n || container.role === 'ephemeral') return
      const env = container.at('env')
      const variables = env.items()
      const evidence = goEvidence(container.at('image'), variables, options.images)
      if (!evidence || env.unknown || variables.some(item => item.at('name').string === 'GOMAXPROCS')) return
      if (!container.at('envFrom').absent) return
      report({
        at: limit,
        message: 'unset',
        data: { container: container.label, limit: String(limit.raw) },
        related: [{ at: evidence, message: 'a Go program' }],
        fix: env.append({ name: 'GOMAXPROCS', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } } as never),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Taken from the limit.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
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
          env:
            - name: GOMEMLIMIT
              value: 460MiB
            - name: GOMAXPROCS
              valueFrom:
                resourceFieldRef:
                  resource: limits.cpu
          resources:
            limits:
              cpu: "2"
              memory: 512Mi
`,
      },
      {
        title: 'No CPU limit, nothing that tells of Go, and a new Go.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: api
spec:
  containers:
    - name: a
      image: registry.example.com/api:1
      env:
        - name: GOMEMLIMIT
          value: 460MiB
      resources:
        limits: {memory: 512Mi}
    - name: b
      image: registry.example.com/api:1
      resources:
        limits: {cpu: "1", memory: 512Mi}
    - name: c
      image: golang:1.25-bookworm
      command: [go, run, .]
      resources:
        limits: {cpu: "1", memory: 512Mi}
`,
      },
    ],
    bad: [
      {
        title: 'GOMEMLIMIT tells that it is Go.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
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
          env:
            - name: GOMEMLIMIT
              value: 460MiB
          resources:
            limits:
              cpu: 500m # info: unset
              memory: 512Mi
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
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
          env:
            - name: GOMEMLIMIT
              value: 460MiB
            - name: GOMAXPROCS
              valueFrom:
                resourceFieldRef:
                  resource: limits.cpu
          resources:
            limits:
              cpu: 500m
              memory: 512Mi
`,
      },
      {
        title: 'An image of the option, without env.',
        options: { images: ['registry.example.com/shop/'] },
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cart
spec:
  selector:
    matchLabels:
      app: cart
  template:
    metadata:
      labels:
        app: cart
    spec:
      containers:
        - name: cart
          image: registry.example.com/shop/cart:1
          resources:
            limits:
              cpu: "1" # info: unset
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cart
spec:
  selector:
    matchLabels:
      app: cart
  template:
    metadata:
      labels:
        app: cart
    spec:
      containers:
        - name: cart
          image: registry.example.com/shop/cart:1
          env:
            - name: GOMAXPROCS
              valueFrom:
                resourceFieldRef:
                  resource: limits.cpu
          resources:
            limits:
              cpu: "1"
`,
      },
      {
        title: 'golang itself.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: build
spec:
  containers:
    - name: build
      image: golang:1.22-bookworm
      command: [go, build, ./...]
      resources:
        limits:
          cpu: "4" # info: unset
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata:
  name: build
spec:
  containers:
    - name: build
      image: golang:1.22-bookworm
      command: [go, build, ./...]
      env:
        - name: GOMAXPROCS
          valueFrom:
            resourceFieldRef:
              resource: limits.cpu
      resources:
        limits:
          cpu: "4"
`,
      },
    ],
  },
})

/** What shows that a container runs a Go program that does not read its CPU limit. */
function goEvidence(image: AnyCursor, variables: readonly AnyCursor[], prefixes: readonly string[]): AnyCursor | undefined {
  const reference = image.string ?? ''
  const version = /(?:^|\/)golang:1\.(\d{1,3})(?![\d])/.exec(reference)?.[1]
  if (version !== undefined) return Number(version) < 25 ? image : undefined
  if (prefixes.some(prefix => prefix !== '' && reference.startsWith(prefix))) return image
  return variables.map(item => item.walk('name') as AnyCursor).find(name => goVariables.has(name.string ?? ''))
}
