import { defineRule, formatBytes, MEBIBYTE, memoryLimitOf, parseQuantity } from '../../src/rule/index.js'

/** Less than this makes the garbage collector run without pause. */
const SMALLEST = 4 * MEBIBYTE
/** Units that the runtime of Go knows. Source: https://pkg.go.dev/runtime#hdr-Environment_Variables */
const units: Readonly<Record<string, number>> = { '': 1, B: 1, KiB: 1024, MiB: MEBIBYTE, GiB: 1024 * MEBIBYTE, TiB: 1024 ** 2 * MEBIBYTE }

export default defineRule({
  id: 'gomemlimit-wrong',
  summary: 'GOMEMLIMIT is no amount that Go understands, or lies above the memory limit.',
  why: 'A Go program with a malformed GOMEMLIMIT ends at once, before main. One whose GOMEMLIMIT lies above the memory limit of the container is killed by the kernel before its garbage collector makes an effort.',
  details: `
- **error**: Go cannot read the value. It knows \`B\`, \`KiB\`, \`MiB\`, \`GiB\` and \`TiB\`; the units of Kubernetes (\`Mi\`, \`M\`) end the program with "malformed GOMEMLIMIT". The fix writes the unit that is meant.
- **error**: the amount is a few bytes, as from a \`resourceFieldRef\` with a divisor: the garbage collector never stops.
- **warning**: the amount is above the memory limit. About 90 % of the limit leaves room for what Go does not count.

The limit itself, by \`resourceFieldRef: {resource: limits.memory}\`, is accepted: it is common, and better than none. Placeholders are left out.`,
  category: 'resources',
  severity: 'error',
  presets: ['recommended', 'resources'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Package runtime: environment variables', url: 'https://pkg.go.dev/runtime#hdr-Environment_Variables' },
    { title: 'A guide to the Go garbage collector: memory limit', url: 'https://go.dev/doc/gc-guide#Memory_limit' },
  ],
  messages: {
    malformed: 'Go programs in container "{container}" end at once: "malformed GOMEMLIMIT" for {value}. Go knows B, KiB, MiB, GiB and TiB.',
    tiny: 'GOMEMLIMIT of container "{container}" is {bytes} bytes: the garbage collector runs without pause. Write a unit ({value}MiB?), or a resourceFieldRef without divisor.',
    above:
      'GOMEMLIMIT of container "{container}" ({value}) lies above its memory limit {limit}: the kernel kills it before the garbage collector makes an effort. Set it to about {better}MiB.',
  },
  on: {
    container(container, { report, cluster, settings }) {
      for (const item of container.at('env').items()) {
        if (item.at('name').string !== 'GOMEMLIMIT') continue
        const value = item.at('value')
        const field = item.at('valueFrom').at('resourceFieldRef')
        if (value.absent) {
          const divisor = field.at('divisor')
          const by = parseQuantity(divisor.raw)
          if (field.at('resource').string !== 'limits.memory' || !divisor.present || !by || by.nanos < 1024n * 1_000_000_000n) continue
          const limit = memoryLimitOf(container, cluster, settings)
          if (!limit) continue
          const bytes = Math.ceil(limit.bytes / Number(by.nanos / 1_000_000_000n))
          if (bytes < SMALLEST) {
            const data = { container: container.label, bytes, value: String(bytes) }
            report({ at: divisor, message: 'tiny', data, fix: divisor.remove() })
          }
          continue
        }
        const text = value.string
        if (text === undefined || !value.present || text === '' || text === 'off') continue
        const parts = /^(\d{1,15})(|B|KiB|MiB|GiB|TiB)$/.exec(text)
        if (!parts) {
          const better = /^(\d{1,12})([KMGT])i?B?$/i.exec(text)
          const fix = better ? value.set(`${better[1]}${(better[2] as string).toUpperCase()}iB`) : undefined
          report({ at: value, message: 'malformed', data: { container: container.label, value: JSON.stringify(text) }, fix })
          continue
        }
        const bytes = Number(parts[1]) * (units[parts[2] as string] ?? 1)
        if (bytes > 0 && bytes < SMALLEST) {
          report({ at: value, message: 'tiny', data: { container: container.label, bytes, value: parts[1] as string } })
          continue
        }
        const limit = memoryLimitOf(container, cluster, settings)
        if (!limit || bytes <= limit.bytes) continue
        report({
          at: value,
          message: 'above',
          data: {
            container: container.label,
            value: text,
            limit: formatBytes(limit.bytes),
            better: Math.floor((limit.bytes * 0.9) / MEBIBYTE),
          },
          related: [{ at: limit.at, message: `the limit is ${limit.text}` }],
          lower: 'warning',
          because: 'it is as if it were not set',
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Nine tenths of the limit, and the limit itself.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: api
spec:
  containers:
    - name: api
      image: registry.example.com/api:1
      env:
        - name: GOMEMLIMIT
          value: 460MiB
      resources:
        limits: {memory: 512Mi}
    - name: proxy
      image: registry.example.com/proxy:1
      env:
        - name: GOMEMLIMIT
          valueFrom:
            resourceFieldRef:
              resource: limits.memory
      resources:
        limits: {memory: 512Mi}
`,
      },
      {
        title: 'Off, a placeholder, and no limit.',
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
          value: "off"
    - name: b
      image: registry.example.com/api:1
      env:
        - name: GOMEMLIMIT
          value: \${GOMEMLIMIT}
    - name: c
      image: registry.example.com/api:1
      env:
        - name: GOMEMLIMIT
          value: 2GiB
`,
      },
    ],
    bad: [
      {
        title: 'A unit of Kubernetes.',
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
              value: 460Mi # error: malformed
          resources:
            limits:
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
          resources:
            limits:
              memory: 512Mi
`,
      },
      {
        title: 'Above the limit, and a divisor.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: api
spec:
  containers:
    - name: api
      image: registry.example.com/api:1
      env:
        - name: GOMEMLIMIT
          value: 1GiB # warning: above
      resources:
        limits:
          memory: 512Mi
    - name: worker
      image: registry.example.com/worker:1
      env:
        - name: GOMEMLIMIT
          valueFrom:
            resourceFieldRef:
              resource: limits.memory
              divisor: 1Mi # error: tiny
      resources:
        limits:
          memory: 512Mi
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata:
  name: api
spec:
  containers:
    - name: api
      image: registry.example.com/api:1
      env:
        - name: GOMEMLIMIT
          value: 1GiB
      resources:
        limits:
          memory: 512Mi
    - name: worker
      image: registry.example.com/worker:1
      env:
        - name: GOMEMLIMIT
          valueFrom:
            resourceFieldRef:
              resource: limits.memory
      resources:
        limits:
          memory: 512Mi
`,
      },
    ],
  },
})
