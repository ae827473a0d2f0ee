import type { Cluster } from '../cluster/types.js'
import type { Runtime } from '../container/types.js'
import { Cursor, isMapping } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { ContainerCursor, Workload } from '../manifest/workload.js'
import { type FluentBitBlock, type FluentBitSyntax, isFluentBitText, parseClassic, parseFluentBitYaml } from './fluent-bit-syntax.js'
import type { EmbeddedFluentBit, FluentBitConfig, FluentBitEntry, FluentBitSection } from './fluent-bit-types.js'
import { type MountedText, mountedTexts } from './mounted-texts.js'
import { fitsPattern } from './path-pattern.js'

/** Where images have their configuration, unless `-c` names another file: Fluent Bit and AWS, the Helm chart, YAML, Bitnami. */
const mainPaths = [
  '/fluent-bit/etc/fluent-bit.conf',
  '/fluent-bit/etc/conf/fluent-bit.conf',
  '/fluent-bit/etc/fluent-bit.yaml',
  '/fluent-bit/etc/conf/fluent-bit.yaml',
  '/opt/bitnami/fluent-bit/conf/fluent-bit.conf',
]

/** Reads the Fluent Bit configuration of a cluster. Everything is read when it is asked for, and kept. */
export function createFluentBit(cluster: Cluster, runtime: Runtime): EmbeddedFluentBit {
  const configs = new Map<Workload, readonly FluentBitConfig[]>()
  const files = new Map<Resource, readonly FluentBitConfig[]>()
  let readers: Map<Resource, FluentBitConfig[]> | undefined
  const fluentBit = (workload: Workload): readonly FluentBitConfig[] => {
    let found = configs.get(workload)
    if (!found) {
      found = configsOf(cluster, runtime, workload)
      configs.set(workload, found)
    }
    return found
  }
  return {
    fluentBit,
    fluentBitIn(config) {
      let found = files.get(config)
      if (found) return found
      const texts = textsIn(config)
      if (texts.length === 0) found = []
      else {
        if (!readers) {
          readers = new Map()
          for (const read of cluster.workloads.flatMap(fluentBit)) {
            for (const source of read.sources) readers.set(source, [...(readers.get(source) ?? []), read])
          }
        }
        found = readers.get(config) ?? texts.map(text => configOf([text], text, undefined))
      }
      files.set(config, found)
      return found
    },
  }
}

type Text = Pick<MountedText, 'cursor' | 'key' | 'path'>

function textsIn(config: Resource): readonly Text[] {
  const data = Cursor.of(config).walk(config.kind === 'Secret' ? 'stringData' : 'data')
  if (!isMapping(data.raw)) return []
  return Object.entries(data.raw).flatMap(([key, text]) =>
    typeof text === 'string' && isFluentBitText(text, key) ? [{ cursor: data.walk(key) as Cursor<string>, key, path: undefined }] : [],
  )
}

function configsOf(cluster: Cluster, runtime: Runtime, workload: Workload): readonly FluentBitConfig[] {
  const texts = mountedTexts(cluster, workload, isFluentBitText)
  if (texts.length === 0) return []
  return workload.running.flatMap(container => {
    const mine = texts.filter(text => text.container === container)
    const main = mainOf(runtime, container, mine)
    return main ? [configOf(mine, main, container)] : []
  })
}

/** The text that Fluent Bit starts with: the file of `-c`, the one at a usual path, else the only one with a `[SERVICE]` or the only one at all. */
function mainOf(runtime: Runtime, container: ContainerCursor, texts: readonly MountedText[]): MountedText | undefined {
  if (texts.length === 0) return undefined
  const words = runtime.commandLine(container).words.map(word => word.text ?? '')
  const flag = words.findIndex(word => /^(?:-c|--config)$/.test(word))
  const named = flag >= 0 ? words[flag + 1] : words.find(word => word.startsWith('--config='))?.slice('--config='.length)
  const at = (path: string) => texts.find(text => text.path === path)
  if (named !== undefined) return at(named)
  const usual = mainPaths.map(at).find(text => text !== undefined)
  if (usual) return usual
  const services = texts.filter(({ cursor }) => syntaxOf(cursor).blocks.some(({ name }) => name === 'service'))
  return services.length === 1 ? services[0] : texts.length === 1 ? texts[0] : undefined
}

const parsed = new WeakMap<object, Map<string, FluentBitSyntax>>()

function syntaxOf(cursor: Cursor<string>): FluentBitSyntax {
  const { resource } = cursor
  const texts = parsed.get(resource) ?? new Map<string, FluentBitSyntax>()
  parsed.set(resource, texts)
  const key = cursor.path.join('\u0000')
  let syntax = texts.get(key)
  if (!syntax) {
    const text = typeof cursor.raw === 'string' ? cursor.raw : ''
    syntax = /\.ya?ml$/i.test(String(cursor.key)) ? parseFluentBitYaml(text) : parseClassic(text)
    texts.set(key, syntax)
  }
  return syntax
}

/** A configuration that begins with one of the texts; the others are read where it includes them. */
function configOf(texts: readonly Text[], main: Text, container: ContainerCursor | undefined): FluentBitConfig {
  const found: { readonly cursor: Cursor<string>; readonly block: FluentBitBlock }[] = []
  const variables = new Map<string, string>()
  const read = new Set<Text>()
  let complete = true
  const take = (text: Text) => {
    // Fluent Bit refuses to read a file twice.
    if (read.has(text)) return
    read.add(text)
    const syntax = syntaxOf(text.cursor)
    if (!syntax.complete) complete = false
    for (const [name, value] of syntax.variables) variables.set(name, value)
    let next = 0
    syntax.blocks.forEach((block, index) => {
      while ((syntax.includes[next]?.behind ?? Number.POSITIVE_INFINITY) <= index) include(text, syntax.includes[next++]?.path as string)
      found.push({ cursor: text.cursor, block })
    })
    for (; next < syntax.includes.length; next++) include(text, syntax.includes[next]?.path as string)
  }
  const include = (from: Text, written: string) => {
    const folder = from.path?.slice(0, from.path.lastIndexOf('/'))
    const path = written.startsWith('/') ? written : folder === undefined ? undefined : `${folder}/${written}`
    const named = written.slice(written.lastIndexOf('/') + 1)
    const matches = texts.filter(text =>
      path === undefined || text.path === undefined ? fitsPattern(text.key, named) : fitsPattern(text.path, path),
    )
    if (matches.length === 0) complete = false
    matches.forEach(take)
  }
  take(main)
  return {
    sections: found.map(({ cursor, block }) => new Section(cursor, block, variables)),
    complete,
    workload: container?.workload,
    container,
    sources: new Set([...read].map(text => text.cursor.resource)),
  }
}

/** What a template or a variable stands in. */
const placeholder = /\{\{|\$\{|\{%|<%/

class Section implements FluentBitSection {
  readonly kind: string
  readonly plugin: string | undefined
  readonly entries: readonly FluentBitEntry[]
  readonly at: FluentBitSection['at']
  readonly complete: boolean

  constructor(cursor: Cursor<string>, block: FluentBitBlock, variables: ReadonlyMap<string, string>) {
    this.kind = block.name
    this.complete = syntaxOf(cursor).complete
    this.at = { cursor, from: block.from, to: block.to }
    this.entries = block.pairs.map(({ key, value, from, to, valueFrom }) => {
      const filled = value?.replace(/\$\{([^}:]+)\}/g, (whole, name: string) => variables.get(name) ?? whole)
      return {
        key,
        value: filled === undefined || placeholder.test(filled) ? undefined : filled,
        at: { cursor, from, to },
        valueAt: { cursor, from: valueFrom, to },
      }
    })
    this.plugin = this.get('name')?.value?.toLowerCase()
  }

  get(key: string): FluentBitEntry | undefined {
    return this.entries.findLast(entry => entry.key === key)
  }

  on(key: string): boolean | undefined {
    const entry = this.get(key)
    if (!entry) return false
    return entry.value === undefined ? undefined : /^(?:on|true|yes|1)$/i.test(entry.value)
  }
}
