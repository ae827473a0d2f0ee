import {
  type AnyCursor,
  defineRule,
  formatQuantity,
  parseQuantity,
  type Quantity,
  readQuantity,
  resourceLists,
} from '../../src/rule/index.js'

const BILLION = 1_000_000_000n
const MEBIBYTE = 1n << 20n

export default defineRule({
  id: 'resource-unit-wrong',
  summary: 'An amount of CPU or memory has the wrong unit.',
  why: '`memory: 512m` is half a byte and `cpu: 500` is five hundred cores: the container is killed at its start, the Pod is never scheduled, or the limit limits nothing.',
  details: `
- **Less than a mebibyte of memory or ephemeral storage**: \`512m\` (m means milli), \`512\` (bytes). An error.
- **A hundred cores or more**: \`cpu: 500\` where \`500m\` was meant, \`cpu: 500Mi\`. An error from 256 cores on; below that a warning, since nodes of that size exist.
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
    tinyLimit: 'The {resource} limit {value} of {owner} is {bytes}: nothing runs in that. {hint}',
    tinyRequest: 'The {resource} request {value} of {owner} is {bytes}, as good as no request. {hint}',
    hugeRequest:
      'The CPU request {value} of {owner} is {cores} cores: no node has that many to give, and the Pod is never scheduled. {hint}',
    hugeLimit: 'The CPU limit {value} of {owner} is {cores} cores, more than a node has: it limits nothing. {hint}',
    unreadable: '{value} is no quantity: the API server refuses the {resource} {field} of {owner}. {hint}',
    mixed:
      'The {resource} request {request} and the limit {limit} of {owner} have units of two kinds, of 1000 and of 1024. Was the same meant?',
  },
  on: {
    workload(workload, { report, settings }) {
      for (const { owner, requests, limits } of resourceLists(workload, settings)) {
        for (const [field, list] of [
          ['request', requests],
          ['limit', limits],
        ] as const) {
          for (const [resource, cursor] of list.entries()) {
            const { raw } = cursor
            if (cursor.unknown || (typeof raw !== 'string' && typeof raw !== 'number')) continue
            const value = String(raw)
            const read = readQuantity(raw)
            if ('problem' in read) {
              const meant = readable(value, resource)
              const data = { value: JSON.stringify(value), resource, field, owner, hint: hint(meant) }
              report({ at: cursor, message: 'unreadable', data, fix: change(cursor, meant) })
            } else if (isBytes(resource) && read.nanos > 0n && read.nanos < MEBIBYTE * BILLION) {
              const meant = largerUnit(value, read)
              const data = { value, resource, owner, bytes: bytesOf(read), hint: hint(meant) }
              report({ at: cursor, message: field === 'limit' ? 'tinyLimit' : 'tinyRequest', data, fix: change(cursor, meant) })
            } else if (resource === 'cpu' && read.nanos >= 100n * BILLION) {
              const meant = millicores(value, read)
              const cores = formatQuantity(read.nanos, 'decimal')
              const lowered =
                read.nanos < 256n * BILLION ? ({ lower: 'warning', because: 'nodes with that many cores exist' } as const) : {}
              const data = { value, owner, cores, hint: hint(meant) }
              report({ at: cursor, message: field === 'limit' ? 'hugeLimit' : 'hugeRequest', data, fix: change(cursor, meant), ...lowered })
            }
          }
        }
        for (const resource of ['memory', 'ephemeral-storage']) {
          const [request, limit] = [requests.walk(resource), limits.walk(resource)]
          const units = [unitOf(request.raw), unitOf(limit.raw)]
          if (!units.includes('binary') || !units.includes('decimal')) continue
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
              memory: 512 # error: tinyRequest
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
              ephemeral-storage: 100m # error: tinyRequest
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

function isBytes(resource: string): boolean {
  return resource === 'memory' || resource === 'ephemeral-storage'
}

function hint(meant: string | undefined): string {
  return meant === undefined ? 'Check its unit.' : `Did you mean ${meant}?`
}

function change(cursor: AnyCursor, meant: string | undefined) {
  return meant === undefined ? undefined : cursor.set(meant)
}

/** Units of bytes that people write with a unit of Kubernetes: `512m` and `512` for 512Mi, `64k` for 64M. */
function largerUnit(value: string, { suffix }: Quantity): string | undefined {
  const units: Readonly<Record<string, string>> = { m: 'Mi', '': 'Mi', k: 'M', Ki: 'Mi' }
  const unit = Object.hasOwn(units, suffix) ? units[suffix] : undefined
  return unit === undefined ? undefined : `${value.trim().slice(0, value.trim().length - suffix.length)}${unit}`
}

function millicores(value: string, { suffix }: Quantity): string | undefined {
  return ['', 'M', 'Mi'].includes(suffix) ? `${value.trim().slice(0, value.trim().length - suffix.length)}m` : undefined
}

/** `0.512 bytes`, `512 bytes`, `100k bytes`. */
function bytesOf({ nanos }: Quantity): string {
  if (nanos % BILLION === 0n)
    return `${formatQuantity(nanos, nanos % (1024n * BILLION) === 0n ? 'binary' : 'decimal')} ${nanos === BILLION ? 'byte' : 'bytes'}`
  return `${String(Number(nanos) / 1e9)} bytes`
}

/** What a text that is no quantity probably means; undefined where nobody can tell. */
function readable(value: string, resource: string): string | undefined {
  if (value.length > 40) return undefined
  const match = /^\s*([0-9]+(?:[.,][0-9]+)?)\s*([A-Za-z]*)\s*$/.exec(value)
  if (!match) return undefined
  const word = match[2]!.toLowerCase()
  const units: Readonly<Record<string, string>> = isBytes(resource)
    ? {
        '': '',
        b: '',
        k: 'k',
        kb: 'k',
        ki: 'Ki',
        kib: 'Ki',
        mb: 'M',
        mi: 'Mi',
        mib: 'Mi',
        g: 'G',
        gb: 'G',
        gi: 'Gi',
        gib: 'Gi',
        t: 'T',
        tb: 'T',
        ti: 'Ti',
        tib: 'Ti',
      }
    : {
        '': '',
        m: 'm',
        mc: 'm',
        mcpu: 'm',
        millicpu: 'm',
        millicore: 'm',
        millicores: 'm',
        c: '',
        core: '',
        cores: '',
        cpu: '',
        cpus: '',
        vcpu: '',
      }
  const unit = Object.hasOwn(units, word) ? units[word] : undefined
  const meant = unit === undefined ? undefined : `${match[1]!.replace(',', '.')}${unit}`
  return meant !== undefined && parseQuantity(meant) ? meant : undefined
}

/** The kind of unit of an amount that has one with a letter. */
function unitOf(raw: unknown): 'binary' | 'decimal' | undefined {
  const quantity = parseQuantity(raw)
  if (!quantity || quantity.format === 'exponent') return undefined
  return quantity.format === 'binary' ? 'binary' : 'MGTP'.includes(quantity.suffix || '-') ? 'decimal' : undefined
}
