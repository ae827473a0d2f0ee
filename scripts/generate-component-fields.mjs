// Writes src/kubernetes/component-fields.generated.ts (the fields of component configuration, by version) and src/kubernetes/component-types.ts (their TypeScript
// interfaces), from the published Go types. Names and types of fields are facts; no text of theirs is taken.
// usage: node scripts/generate-component-fields.mjs   (needs Go, which fetches the modules that schemas/SOURCES.md names; skipped without it)
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const OLDEST = 25
const NEWEST = 37
const minors = Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => OLDEST + index)
const staging = module => new Map(minors.map(minor => [minor, `${module}@v0.${minor}.0`]))
/** kubeadm is no module of its own. A patch release where the first one of a minor is not needed. */
const kubernetes = new Map([25, 28, 31, 32, 33, 34, 35].map(minor => [minor, `k8s.io/kubernetes@v1.${minor}.0`])).set(
  36,
  'k8s.io/kubernetes@v1.36.3',
)

/** The last releases that read v1beta1 (1.21 dropped it) and v1beta2 (1.27 dropped it); repositories still hold such files. */
const old = new Map([
  [20, 'k8s.io/kubernetes@v1.20.15'],
  [25, 'k8s.io/kubernetes@v1.25.0'],
])
/** Earlier trees hold drafts of v1beta4, which was released with 1.31. */
const v1beta4 = new Map([...kubernetes].filter(([minor]) => minor >= 31))

/** The packages that declare the documents, and those whose types they use. `short` names the package in the table. */
const packages = [
  { short: 'kubelet', modules: staging('k8s.io/kubelet'), dir: 'config/v1beta1', path: 'k8s.io/kubelet/config/v1beta1' },
  { short: 'proxy', modules: staging('k8s.io/kube-proxy'), dir: 'config/v1alpha1', path: 'k8s.io/kube-proxy/config/v1alpha1' },
  { short: 'scheduler', modules: staging('k8s.io/kube-scheduler'), dir: 'config/v1', path: 'k8s.io/kube-scheduler/config/v1' },
  {
    short: 'schedulerbeta',
    modules: staging('k8s.io/kube-scheduler'),
    dir: 'config/v1beta3',
    path: 'k8s.io/kube-scheduler/config/v1beta3',
  },
  {
    short: 'apiserver',
    modules: staging('k8s.io/apiserver'),
    dir: ['pkg/apis/apiserver/v1', 'pkg/apis/config/v1'],
    path: 'k8s.io/apiserver/pkg/apis/apiserver/v1',
  },
  {
    short: 'kubeadm1',
    modules: old,
    dir: 'cmd/kubeadm/app/apis/kubeadm/v1beta1',
    path: 'k8s.io/kubernetes/cmd/kubeadm/app/apis/kubeadm/v1beta1',
  },
  {
    short: 'kubeadm2',
    modules: old,
    dir: 'cmd/kubeadm/app/apis/kubeadm/v1beta2',
    path: 'k8s.io/kubernetes/cmd/kubeadm/app/apis/kubeadm/v1beta2',
  },
  {
    short: 'kubeadm3',
    modules: kubernetes,
    dir: 'cmd/kubeadm/app/apis/kubeadm/v1beta3',
    path: 'k8s.io/kubernetes/cmd/kubeadm/app/apis/kubeadm/v1beta3',
  },
  {
    short: 'kubeadm4',
    modules: v1beta4,
    dir: 'cmd/kubeadm/app/apis/kubeadm/v1beta4',
    path: 'k8s.io/kubernetes/cmd/kubeadm/app/apis/kubeadm/v1beta4',
  },
  {
    short: 'token',
    modules: kubernetes,
    dir: 'cmd/kubeadm/app/apis/bootstraptoken/v1',
    path: 'k8s.io/kubernetes/cmd/kubeadm/app/apis/bootstraptoken/v1',
  },
  { short: 'base', modules: staging('k8s.io/component-base'), dir: 'config/v1alpha1', path: 'k8s.io/component-base/config/v1alpha1' },
  {
    short: 'logs',
    modules: staging('k8s.io/component-base'),
    dir: ['logs/api/v1', 'config/v1alpha1'],
    path: 'k8s.io/component-base/logs/api/v1',
  },
  { short: 'tracing', modules: staging('k8s.io/component-base'), dir: 'tracing/api/v1', path: 'k8s.io/component-base/tracing/api/v1' },
  { short: 'core', modules: new Map([[NEWEST, `k8s.io/api@v0.${NEWEST}.0`]]), dir: 'core/v1', path: 'k8s.io/api/core/v1' },
]
const byPath = new Map(packages.map(entry => [entry.path, entry.short]))

/** The documents that are read, by group, version and kind, and the Go type behind each. */
const documents = {
  'kubelet.config.k8s.io/v1beta1': { package: 'kubelet', kinds: ['KubeletConfiguration'] },
  'kubeproxy.config.k8s.io/v1alpha1': { package: 'proxy', kinds: ['KubeProxyConfiguration'] },
  'kubescheduler.config.k8s.io/v1': { package: 'scheduler', kinds: ['KubeSchedulerConfiguration'] },
  'kubescheduler.config.k8s.io/v1beta3': { package: 'schedulerbeta', kinds: ['KubeSchedulerConfiguration'] },
  'apiserver.config.k8s.io/v1': { package: 'apiserver', kinds: ['EncryptionConfiguration'] },
  'kubeadm.k8s.io/v1beta1': { package: 'kubeadm1', kinds: ['ClusterConfiguration', 'InitConfiguration', 'JoinConfiguration'] },
  'kubeadm.k8s.io/v1beta2': { package: 'kubeadm2', kinds: ['ClusterConfiguration', 'InitConfiguration', 'JoinConfiguration'] },
  'kubeadm.k8s.io/v1beta3': { package: 'kubeadm3', kinds: ['ClusterConfiguration', 'InitConfiguration', 'JoinConfiguration'] },
  'kubeadm.k8s.io/v1beta4': {
    package: 'kubeadm4',
    kinds: ['ClusterConfiguration', 'InitConfiguration', 'JoinConfiguration', 'ResetConfiguration', 'UpgradeConfiguration'],
  },
}

if (spawnSync('go', ['version']).status !== 0) {
  console.error('generate-component-fields: skipped, Go is not here')
  process.exit(0)
}
const wanted = [...new Set(packages.flatMap(({ modules }) => [...modules.values()]))]
const download = spawnSync('go', ['mod', 'download', '-json', ...wanted], { encoding: 'utf8', maxBuffer: 1 << 26 })
const folders = new Map()
for (const text of download.stdout.split(/(?<=^})\n/m).filter(part => part.trim())) {
  const { Path, Version, Dir, Error: failure } = JSON.parse(text)
  if (!Dir) throw new Error(`${Path}@${Version}: ${failure ?? download.stderr}`)
  folders.set(`${Path}@${Version}`, Dir)
}

/** The structs and named types of a Go package: gofmt writes a field a line. */
function readPackage(folder) {
  const types = new Map()
  for (const name of fs
    .readdirSync(folder)
    .filter(file => file.endsWith('.go') && !/_test\.go$|zz_generated|register|doc\.go/.test(file))) {
    const source = fs.readFileSync(path.join(folder, name), 'utf8').replace(/^\/\*[\s\S]*?\*\//gm, '')
    const imports = new Map()
    for (const [, alias, target] of source.matchAll(/^\s*(?:import\s+)?(\w+)?\s*"([^"]+)"$/gm))
      imports.set(alias ?? target.split('/').at(-1), target)
    let open
    for (const line of source.split('\n')) {
      const code = line.replace(/\s*\/\/.*$/, '')
      const start = /^type (\w+) struct \{$/.exec(code)
      const plain = /^type (\w+) =? ?([\w.[\]*]+)$/.exec(code)
      if (start) {
        open = { fields: [], imports }
        types.set(start[1], open)
      } else if (plain) types.set(plain[1], { alias: plain[2], imports })
      else if (code === '}') open = undefined
      else if (open) {
        const embedded = /^\t\*?([\w.]+)\s+`json:"(?:,inline|)"/.exec(code) ?? /^\t\*?([\w.]+)$/.exec(code)
        const field = /^\t\w+\s+(\S+)\s+`[^`]*json:"([^",]+)[^"]*"/.exec(code)
        if (embedded) open.fields.push({ embedded: embedded[1] })
        else if (field && field[2] !== '-') open.fields.push({ name: field[2], type: field[1] })
      }
    }
  }
  return types
}

const read = new Map() // short -> minor -> types
for (const { short, modules, dir } of packages) {
  const versions = new Map()
  for (const [minor, module] of modules) {
    const folder = [dir]
      .flat()
      .map(part => path.join(folders.get(module), part))
      .find(candidate => fs.existsSync(candidate))
    if (folder) versions.set(minor, readPackage(folder))
  }
  read.set(short, versions)
}

const scalars = {
  string: 's',
  bool: 'b',
  int: 'i',
  int32: 'i',
  int64: 'i',
  uint: 'i',
  uint16: 'i',
  uint32: 'i',
  uint64: 'i',
  float32: 'n',
  float64: 'n',
  byte: 's',
}
const foreign = {
  'metav1.Duration': 'd',
  'metav1.Time': 's',
  'resource.Quantity': 'q',
  'resource.QuantityValue': 'q',
  'logsapi.VerbosityLevel': 'i',
  BootstrapTokenString: 's',
}

/** The type of a field in the words of the table: s, b, i, n, d(uration), q(uantity), * (any), []x, {}x, or `package.Type`. */
function typeOf(short, minor, text, imports) {
  const type = text.replace(/^\*+/, '')
  if (foreign[type]) return foreign[type]
  if (type === '[]byte') return 's'
  if (type.startsWith('[]')) return `[]${typeOf(short, minor, type.slice(2), imports)}`
  const map = /^map\[[\w.]+\](.+)$/.exec(type)
  if (map) return `{}${typeOf(short, minor, map[1], imports)}`
  if (scalars[type]) return scalars[type]
  const [alias, name] = type.includes('.') ? type.split('.') : [undefined, type]
  const target = alias === undefined ? short : byPath.get(imports.get(alias))
  if (!target) return '*'
  const versions = read.get(target)
  const found = (versions.get(minor) ?? [...versions.values()].at(-1)).get(name)
  if (!found) return '*'
  if (found.alias) return name === 'Duration' ? 'd' : typeOf(target, minor, found.alias, found.imports)
  if (name === 'ResourceList') return '{}q'
  // A struct that marshals itself has no fields of its own.
  if (found.fields.length === 0) return '*'
  return `${target}.${name}`
}

/** Of each struct: field -> { type, since, until }. Filled for all that the documents reach. */
const table = new Map()
function visit(type) {
  const named = type.replace(/^(?:\[\]|\{\})+/, '')
  if (!named.includes('.') || table.has(named)) return
  const [short, name] = named.split('.')
  const fields = new Map()
  table.set(named, fields)
  const versions = [...read.get(short)]
  const add = (minor, types, struct, home = short) => {
    for (const { embedded, name: field, type: text } of struct.fields) {
      if (embedded) {
        if (embedded.endsWith('TypeMeta')) continue
        const [alias, inner] = embedded.includes('.') ? embedded.split('.') : [undefined, embedded]
        const other = read.get(byPath.get(struct.imports.get(alias)))
        const from = alias === undefined ? types : (other?.get(minor) ?? [...(other?.values() ?? [])].at(-1))
        if (from?.get(inner)?.fields) add(minor, from, from.get(inner), alias === undefined ? home : byPath.get(struct.imports.get(alias)))
        continue
      }
      const known = fields.get(field)
      const type = typeOf(home, minor, text, struct.imports)
      if (known) Object.assign(known, { type, until: minor })
      else fields.set(field, { type, since: minor, until: minor })
    }
  }
  for (const [minor, types] of versions) if (types.get(name)?.fields) add(minor, types, types.get(name))
  const seen = versions.filter(([, types]) => types.get(name)?.fields).map(([minor]) => minor)
  for (const field of fields.values()) {
    if (field.since <= seen[0]) field.since = undefined
    if (field.until >= seen.at(-1)) field.until = undefined
    visit(field.type)
  }
}
const roots = {}
for (const [apiVersion, { package: short, kinds }] of Object.entries(documents)) {
  for (const kind of kinds) {
    roots[`${apiVersion}/${kind}`] = `${short}.${kind}`
    visit(`${short}.${kind}`)
  }
}

// Written as text that is parsed at the first question: it costs a run that asks nothing next to nothing.
const words = ({ type, since, until }) => `${type}${since || until ? ` ${since ?? ''}-${until ?? ''}` : ''}`
const types = Object.fromEntries(
  [...table].sort().map(([name, fields]) => [name, Object.fromEntries([...fields].sort().map(([field, entry]) => [field, words(entry)]))]),
)
fs.writeFileSync(
  'src/kubernetes/component-fields.generated.ts',
  `// GENERATED by scripts/generate-component-fields.mjs from the published Go types (schemas/SOURCES.md). Do not edit.
// Types: s string, b boolean, i integer, n number, d duration, q quantity, * anything, []x list, {}x map, else a struct; behind it the first and last minor that has the field.
// biome-ignore format: one line, parsed at the first question
export const componentFields = '${JSON.stringify({ roots, types }).replace(/'/g, "\\'")}'
`,
)

const tsScalars = { s: 'string', b: 'boolean', i: 'number', n: 'number', d: 'string', q: 'string', '*': 'unknown' }
const tsName = name =>
  name
    .split('.')
    .map(part => part[0].toUpperCase() + part.slice(1))
    .join('')
const tsType = type =>
  type.startsWith('[]')
    ? `${wrapped(type.slice(2))}[]`
    : type.startsWith('{}')
      ? `Record<string, ${tsType(type.slice(2))}>`
      : (tsScalars[type] ?? tsName(type))
const wrapped = type => tsType(type)
const reached = new Set()
const reach = type => {
  const named = type.replace(/^(?:\[\]|\{\})+/, '')
  if (!named.includes('.') || reached.has(named)) return
  reached.add(named)
  for (const { type: inner } of table.get(named).values()) reach(inner)
}
const published = {
  KubeletConfiguration: ['kubelet'],
  KubeProxyConfiguration: ['proxy'],
  ClusterConfiguration: ['kubeadm3', 'kubeadm4'],
  InitConfiguration: ['kubeadm3', 'kubeadm4'],
  JoinConfiguration: ['kubeadm3', 'kubeadm4'],
  KubeSchedulerConfiguration: ['scheduler'],
  EncryptionConfiguration: ['apiserver'],
}
for (const [kind, shorts] of Object.entries(published)) for (const short of shorts) reach(`${short}.${kind}`)
const key = name => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`)
const lines = [
  '// GENERATED by scripts/generate-component-fields.mjs from the published Go types (schemas/SOURCES.md). Do not edit.',
  '// Every field of any known version; whether a version has it is a question for component-fields.ts.',
]
for (const name of [...reached].sort()) {
  lines.push('', `export interface ${tsName(name)} {`)
  for (const [field, { type }] of [...table.get(name)].sort()) lines.push(`  ${key(field)}?: ${tsType(type)}`)
  lines.push('}')
}
for (const [kind, shorts] of Object.entries(published))
  lines.push('', `export type ${kind} = ${shorts.map(short => tsName(`${short}.${kind}`)).join(' | ')}`)
fs.writeFileSync('src/kubernetes/component-types.ts', `${lines.join('\n')}\n`)
console.log(`generate-component-fields: ${table.size} structs, ${[...table.values()].reduce((sum, fields) => sum + fields.size, 0)} fields`)
