import type { AliasEvent, CollectionEvent, DocumentEvent, ScalarEvent, YamlEvent } from './events.js'
import { ALIAS, FLOW, MAPPING, NOWHERE, PLAIN, POP, SCALAR, SEQUENCE, skipNode } from './events.js'
import { scalarText } from './first-tier.js'
import { fullTag, hintOf, jsonKey, resolvePlain, resolveTagged } from './go-scalars.js'
import { keyName } from './key-names.js'
import { UNKNOWN } from './unknown.js'

/** What kubectl refuses about a document that is good YAML. */
export interface ComposeProblem {
  readonly message: string
  readonly start: number
  readonly end: number
}

export interface Composed {
  readonly value: unknown
  readonly problems: readonly ComposeProblem[]
  /** Some mapping has a key twice. */
  readonly duplicates: boolean
}

/**
 * What a mapping becomes: no prototype keys, so that `constructor` is absent and `__proto__` a key like any other.
 * Instances of a function have fast hidden classes; Object.create(null) would make a dictionary of each.
 */
const Mapping = function Mapping() {} as unknown as new () => Record<string, unknown>
Mapping.prototype = Object.create(null)

const MERGE = Symbol('merge')
const NO_KEY = Symbol('no key')
/** Stands for a collection that is still being composed: an alias to it would make a cycle. */
const OPEN = Symbol('open')

/**
 * Composes the document whose node begins at `index` into the value that kubectl would send: scalars by the rules of go-yaml v2, aliases shared, merge keys merged
 * in the order in which they stand (as go-yaml v2 does, so a `<<` behind a key overrides it), the last of duplicate keys.
 * An alias that cannot be resolved and an unquoted `{{ .x }}` become UNKNOWN. Never throws; time is linear in the events and the merged keys.
 */
export function compose(text: string, events: readonly YamlEvent[], index: number, document: DocumentEvent): Composed {
  const composer = new Composer(text, events, index, document)
  const value = composer.node()
  return { value, problems: composer.problems, duplicates: composer.duplicates }
}

class Composer {
  readonly text: string
  readonly events: readonly YamlEvent[]
  index: number
  readonly problems: ComposeProblem[] = []
  duplicates = false
  private anchors: Map<string, unknown> | undefined
  private readonly handles: ReadonlyMap<string, string> | undefined

  constructor(text: string, events: readonly YamlEvent[], index: number, document: DocumentEvent) {
    this.text = text
    this.events = events
    this.index = index
    this.handles = tagHandles(document)
  }

  node(): unknown {
    const event = this.events[this.index++]!
    switch (event.type) {
      case SCALAR: {
        const value = this.scalar(event)
        if (event.anchorStart !== NOWHERE) this.anchor(event, value)
        return value
      }
      case MAPPING:
        return this.mapping(event)
      case SEQUENCE:
        return this.sequence(event)
      case ALIAS:
        return this.alias(event)
      default:
        return undefined
    }
  }

  private scalar(event: ScalarEvent): unknown {
    if (event.tagStart !== NOWHERE) return this.tagged(event)
    if (event.style !== PLAIN) return event.fast ? this.text.slice(event.valueStart, event.valueEnd) : scalarText(this.text, event)
    if (event.valueStart === NOWHERE) return null
    // js-yaml calls a scalar that a line break follows inside brackets not fast; it may be a number all the same.
    if (!event.fast) return resolvePlain(scalarText(this.text, event))
    const text = this.text.slice(event.valueStart, event.valueEnd)
    return hintOf(this.text.charCodeAt(event.valueStart)) === 0 ? text : resolvePlain(text)
  }

  private tagged(event: ScalarEvent): unknown {
    const raw = this.text.slice(event.tagStart, event.tagEnd)
    const text = scalarText(this.text, event)
    // The non-specific tag makes even a quoted scalar resolve like a plain one in go-yaml.
    if (raw === '!') return resolvePlain(text)
    const resolved = resolveTagged(fullTag(raw, this.handles), text)
    if ('value' in resolved) return resolved.value
    this.problem(`${resolved.refused}.`, event.tagStart, Math.max(event.tagEnd, event.valueEnd))
    return text
  }

  private sequence(event: CollectionEvent): unknown {
    const list: unknown[] = []
    const { events } = this
    if (event.anchorStart !== NOWHERE) this.anchor(event, OPEN)
    while (events[this.index]!.type !== POP) list.push(this.node())
    this.index++
    if (event.anchorStart !== NOWHERE) this.anchor(event, list)
    return list
  }

  private mapping(event: CollectionEvent): unknown {
    const { events } = this
    const first = events[this.index]!
    if (event.style === FLOW && first.type === MAPPING && first.start === event.start + 1) {
      this.index = skipNode(events, this.index - 1)
      if (event.anchorStart !== NOWHERE) this.anchor(event, UNKNOWN)
      return UNKNOWN
    }
    const value = new Mapping()
    if (event.anchorStart !== NOWHERE) this.anchor(event, OPEN)
    let merged: Set<string> | undefined
    while (events[this.index]!.type !== POP) {
      const at = this.index
      const name = this.key()
      if (typeof name === 'string') {
        if (name in value && !merged?.delete(name)) this.duplicates = true
        value[name] = this.node()
      } else if (name === MERGE) {
        merged ??= new Set()
        this.merge(value, merged, events[at] as ScalarEvent)
      } else {
        this.index = skipNode(events, this.index)
      }
    }
    this.index++
    if (event.anchorStart !== NOWHERE) this.anchor(event, value)
    return value
  }

  /** The next node as a key. */
  private key(): string | typeof MERGE | typeof NO_KEY {
    const event = this.events[this.index]!
    if (event.type === SCALAR && event.tagStart === NOWHERE && event.anchorStart === NOWHERE && event.fast) {
      this.index++
      if (event.style !== PLAIN) return this.text.slice(event.valueStart, event.valueEnd)
      const name = keyName(this.text, event.valueStart, event.valueEnd)
      if (name === null) return this.text.charCodeAt(event.valueStart) === 60 ? MERGE : this.noKey(event.valueStart, event.valueEnd, 'null')
      return name
    }
    return this.unusualKey(event)
  }

  /** A key with an anchor or a tag, quoted over several lines, empty, an alias, or a collection. */
  private unusualKey(event: YamlEvent): string | typeof MERGE | typeof NO_KEY {
    if (event.type === SCALAR) {
      const text = scalarText(this.text, event)
      if (isMergeKey(this.text, event, this.handles)) {
        this.index++
        return MERGE
      }
      const value = this.node()
      if (value === null) return this.noKey(event.valueStart, event.valueEnd, 'null')
      return jsonKey(value, text) ?? NO_KEY
    }
    if (event.type === ALIAS) {
      const value = this.node()
      if (value === UNKNOWN) return NO_KEY
      if (value === null || typeof value === 'object')
        return this.noKey(event.anchorStart - 1, event.anchorEnd, value === null ? 'null' : 'a collection')
      return jsonKey(value, String(value)) ?? NO_KEY
    }
    const start = 'start' in event ? event.start : 0
    const value = this.node()
    return value === UNKNOWN ? NO_KEY : this.noKey(start, start + 1, 'a collection')
  }

  private noKey(start: number, end: number, what: string): typeof NO_KEY {
    const from = start === NOWHERE ? this.placeOfNext() : start
    this.problem(`kubectl refuses ${what} as a key of a mapping.`, from, start === NOWHERE ? from : end)
    return NO_KEY
  }

  /** Where the next event with a place stands: the nearest there is for a key of which nothing is written. */
  private placeOfNext(): number {
    for (let at = this.index; at < this.events.length; at++) {
      const event = this.events[at]!
      if (event.type === SCALAR && event.valueStart !== NOWHERE) return event.valueStart
      if (event.type === MAPPING || event.type === SEQUENCE) return event.start
      if (event.type === ALIAS) return event.anchorStart - 1
    }
    return this.text.length
  }

  private merge(into: Record<string, unknown>, merged: Set<string>, key: ScalarEvent): void {
    const source = this.node()
    if (Array.isArray(source)) for (let at = source.length - 1; at >= 0; at--) this.mergeOne(into, merged, source[at], key)
    else this.mergeOne(into, merged, source, key)
  }

  private mergeOne(into: Record<string, unknown>, merged: Set<string>, source: unknown, key: ScalarEvent): void {
    if (source === UNKNOWN) return
    if (typeof source !== 'object' || source === null || Array.isArray(source)) {
      this.problem('A merge key ("<<") takes a mapping or a list of mappings.', key.valueStart, key.valueEnd)
      return
    }
    for (const name of Object.keys(source)) {
      into[name] = (source as Record<string, unknown>)[name]
      merged.add(name)
    }
  }

  private alias(event: AliasEvent): unknown {
    const name = this.text.slice(event.anchorStart, event.anchorEnd)
    const value = this.anchors?.get(name)
    if (value !== undefined && value !== OPEN) return value
    if (value === undefined && this.anchors?.has(name)) return value
    this.problem(
      value === OPEN ? `The anchor "&${name}" contains itself.` : `There is no anchor "&${name}" before this alias in its document.`,
      event.anchorStart - 1,
      event.anchorEnd,
    )
    return UNKNOWN
  }

  private anchor(event: CollectionEvent | ScalarEvent, value: unknown): void {
    this.anchors ??= new Map()
    this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), value)
  }

  private problem(message: string, start: number, end: number): void {
    this.problems.push({ message, start, end })
  }
}

/** The `%TAG` handles of a document; undefined where it has none. */
export function tagHandles(document: DocumentEvent): ReadonlyMap<string, string> | undefined {
  if (document.directives.length === 0) return undefined
  return new Map(
    document.directives.flatMap(directive => (directive.kind === 'tag' ? [[directive.handle, directive.prefix] as const] : [])),
  )
}

/** Whether a key is a merge key: a plain `<<`, or any `<<` tagged `!!merge`. */
export function isMergeKey(text: string, event: ScalarEvent, handles: ReadonlyMap<string, string> | undefined): boolean {
  const { valueStart, valueEnd } = event
  if (valueEnd - valueStart !== 2 || text.charCodeAt(valueStart) !== 60 || text.charCodeAt(valueStart + 1) !== 60) return false
  if (event.tagStart === NOWHERE) return event.style === PLAIN
  const raw = text.slice(event.tagStart, event.tagEnd)
  return raw === '!' || fullTag(raw, handles) === 'tag:yaml.org,2002:merge'
}
