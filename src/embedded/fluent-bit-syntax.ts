import { parse } from '../parse/index.js'
import type { ParsedDocument } from '../parse/types.js'

/** A key of a section with its value; offsets are UTF-16 offsets into the text. */
export interface FluentBitPair {
  /** In lower case, words with underscores between them: `read_from_head`, also for `Read_from_Head` and `readFromHead`. */
  readonly key: string
  /** As it stands there; undefined in YAML for a list or a mapping. */
  readonly value: string | undefined
  readonly from: number
  readonly to: number
  readonly valueFrom: number
}

export interface FluentBitBlock {
  /** In lower case, one word: `service`, `input`, `filter`, `output`, `parser`, ... */
  readonly name: string
  readonly pairs: readonly FluentBitPair[]
  /** The header `[INPUT]`; in YAML the first key of the item. */
  readonly from: number
  readonly to: number
}

export interface FluentBitInclude {
  readonly path: string
  /** How many sections stand in front of it. */
  readonly behind: number
}

export interface FluentBitSyntax {
  readonly blocks: readonly FluentBitBlock[]
  readonly includes: readonly FluentBitInclude[]
  /** Variables that `@SET` or `env` gives a value. */
  readonly variables: ReadonlyMap<string, string>
  /** No template stands by itself, and nothing that Fluent Bit would refuse. */
  readonly complete: boolean
}

const blank = /[ \t]/

/**
 * Reads a configuration in the classic format line by line, as Fluent Bit does: `#` begins a comment only at the start of a line or of its content; `[NAME]` at the start
 * of a line begins a section; an indented line is a key, one blank, and the value to the end of the line; a bracket there begins a group, whose keys belong to no section.
 * Section headers that are indented, and keys that are not, are read too: Fluent Bit refuses or takes them by version. No text throws; time is linear.
 * Source: src/config_format/flb_cf_fluentbit.c of Fluent Bit 3.
 */
export function parseClassic(text: string): FluentBitSyntax {
  const blocks: FluentBitBlock[] = []
  const includes: FluentBitInclude[] = []
  const variables = new Map<string, string>()
  let complete = true
  let pairs: FluentBitPair[] | undefined
  let grouped = false
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    let to = end
    while (to > start && (blank.test(text[to - 1] as string) || text[to - 1] === '\r')) to--
    let from = start
    while (from < to && blank.test(text[from] as string)) from++
    const first = text[from]
    if (from === to || first === '#') continue
    const line = text.slice(from, to)
    if (first === '@') {
      const include = /^@include\s+(.+)$/i.exec(line)
      const set = /^@set\s+([^=\s]+)\s*=(.*)$/i.exec(line)
      if (include) includes.push({ path: include[1] as string, behind: blocks.length })
      else if (set) variables.set(set[1] as string, (set[2] as string).trim())
      else complete = false
    } else if (first === '[') {
      const header = /^\[([^\]]+)\]/.exec(line)
      const group =
        from > start && pairs !== undefined && pairs.length > 0 && header !== null && !sections.has(header[1]?.toLowerCase() ?? '')
      if (!header) complete = false
      else if (group) grouped = true
      else {
        grouped = false
        pairs = []
        blocks.push({ name: (header[1] as string).trim().toLowerCase(), pairs, from, to: from + header[0].length })
      }
    } else if (/^(?:\{\{|\{%|<%)/.test(line)) complete = false
    else {
      let gap = from
      while (gap < to && !blank.test(text[gap] as string)) gap++
      let valueFrom = gap
      while (valueFrom < to && blank.test(text[valueFrom] as string)) valueFrom++
      if (!pairs || valueFrom === to) complete = false
      else if (!grouped) pairs.push({ key: text.slice(from, gap).toLowerCase(), value: text.slice(valueFrom, to), from, to, valueFrom })
    }
  }
  return { blocks, includes, variables, complete }
}

const sections = new Set(['service', 'input', 'filter', 'output', 'parser', 'multiline_parser', 'plugins', 'custom', 'upstream', 'node'])

/** Names of sections in `pipeline` and at the top of a YAML configuration, in our words. */
const lists: ReadonlyMap<string, string> = new Map([
  ['inputs', 'input'],
  ['filters', 'filter'],
  ['outputs', 'output'],
])

/**
 * Reads a configuration in YAML: `service`, `env`, `includes`, and `pipeline` with `inputs`, `filters` and `outputs`. Keys may be written in camelCase.
 * A text that is no readable YAML gives nothing and is incomplete. No text throws.
 * Source: https://docs.fluentbit.io/manual/administration/configuring-fluent-bit/yaml
 */
export function parseFluentBitYaml(text: string): FluentBitSyntax {
  const { documents } = parse(text)
  const [document] = documents
  const blocks: FluentBitBlock[] = []
  const root = document && !document.broken && documents.length === 1 ? document.value : undefined
  if (!document || !isRecord(root)) return { blocks, includes: [], variables: new Map(), complete: false }
  const add = (name: string, path: readonly (string | number)[], value: unknown) => {
    const block = isRecord(value) ? blockOf(document, name, path, value) : undefined
    if (block) blocks.push(block)
  }
  add('service', ['service'], own(root, 'service'))
  const pipeline = own(root, 'pipeline')
  for (const [list, name] of lists) {
    const items = own(pipeline, list)
    for (const [index, item] of Array.isArray(items) ? items.entries() : []) add(name, ['pipeline', list, index], item)
  }
  const includes = own(root, 'includes')
  const env = own(root, 'env')
  return {
    blocks,
    includes: (Array.isArray(includes) ? includes : []).flatMap(path => (typeof path === 'string' ? [{ path, behind: 0 }] : [])),
    variables: new Map(
      isRecord(env) ? Object.entries(env).flatMap(([name, value]) => (isScalar(value) ? [[name, String(value)]] : [])) : [],
    ),
    complete: true,
  }
}

function blockOf(
  document: ParsedDocument,
  name: string,
  path: readonly (string | number)[],
  value: Readonly<Record<string, unknown>>,
): FluentBitBlock | undefined {
  const pairs = Object.entries(value).flatMap(([key, item]): FluentBitPair[] => {
    const located = document.locate([...path, key])
    if (!located?.key || located.via || located.found !== path.length + 1) return []
    const scalar = isScalar(item)
    return [
      {
        key: key.replace(/(?<=[a-z0-9])[A-Z]/g, letter => `_${letter}`).toLowerCase(),
        value: scalar ? String(item) : undefined,
        from: located.key.start,
        to: scalar ? located.value.end : located.key.end,
        valueFrom: scalar ? located.value.start : located.key.start,
      },
    ]
  })
  const [first] = pairs
  return first && { name, pairs, from: first.from, to: first.to }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
const own = (value: unknown, key: string): unknown => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined)

/** Whether a text of a ConfigMap configures Fluent Bit, by its key and what stands in it. */
export function isFluentBitText(text: string, key: string): boolean {
  if (/\.ya?ml$/i.test(key)) return /^pipeline:/m.test(text) && /^\s+(?:inputs|outputs|filters):/m.test(text)
  if (/\.(?:json|sh|py|lua|toml|service|ini|cnf|properties|md)$/i.test(key)) return false
  if (/^[ \t]*\[(?:INPUT|FILTER|OUTPUT)\][ \t\r]*$/im.test(text)) return /^[ \t]+Name[ \t]+\S/im.test(text)
  return (
    /^[ \t]*\[SERVICE\][ \t\r]*$/im.test(text) && /^[ \t]*(?:@INCLUDE|Flush|Daemon|Log_Level|Parsers_File|HTTP_Server)[ \t]+\S/im.test(text)
  )
}
