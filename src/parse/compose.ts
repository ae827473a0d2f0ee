import type { EventTable } from './event-table.js'
import { ALIAS, FLOW, MAPPING, NOWHERE, PLAIN, SCALAR, SEQUENCE } from './events.js'
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
 * Composes the document of the event at an index into the value that kubectl would send: scalars by the rules of go-yaml v2, aliases shared, merge keys merged
 * in the order in which they stand (as go-yaml v2 does, so a `<<` behind a key overrides it), the last of duplicate keys.
 * An alias that cannot be resolved and an unquoted `{{ .x }}` become UNKNOWN. Never throws; time is linear in the events and the merged keys.
 */
export function compose(text: string, events: EventTable, document: number): Composed {
  const composer = new Composer(text, events, document)
  const value = composer.node()
  return { value, problems: composer.problems, duplicates: composer.duplicates }
}

class Composer {
  readonly text: string
  readonly events: EventTable
  index: number
  readonly problems: ComposeProblem[] = []
  duplicates = false
  private anchors: Map<string, unknown> | undefined
  private readonly handles: ReadonlyMap<string, string> | undefined

  constructor(text: string, events: EventTable, document: number) {
    this.text = text
    this.events = events
    this.index = document + 1
    this.handles = tagHandles(events, document)
  }

  node(): unknown {
    const event = this.index++
    switch (this.events.type(event)) {
      case SCALAR: {
        const value = this.scalar(event)
        if (this.isAnchored(event)) this.anchor(event, value)
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

  private scalar(event: number): unknown {
    const { text, events } = this
    if (events.hasProperties(event) && events.tagStart(event) !== NOWHERE) return this.tagged(event)
    if (events.style(event) !== PLAIN) return scalarText(text, events, event)
    const start = events.start(event)
    if (start === NOWHERE) return null
    // js-yaml calls a scalar that a line break follows inside brackets not fast; it may be a number all the same.
    if (!events.isFast(event)) return resolvePlain(scalarText(text, events, event))
    const written = text.slice(start, events.end(event))
    return hintOf(text.charCodeAt(start)) === 0 ? written : resolvePlain(written)
  }

  private tagged(event: number): unknown {
    const { events } = this
    const raw = this.text.slice(events.tagStart(event), events.tagEnd(event))
    const text = scalarText(this.text, events, event)
    // The non-specific tag makes even a quoted scalar resolve like a plain one in go-yaml.
    if (raw === '!') return resolvePlain(text)
    const resolved = resolveTagged(fullTag(raw, this.handles), text)
    if ('value' in resolved) return resolved.value
    this.problem(`${resolved.refused}.`, events.tagStart(event), Math.max(events.tagEnd(event), events.end(event)))
    return text
  }

  private sequence(event: number): unknown {
    const list: unknown[] = []
    const end = this.events.next(event) - 1
    const anchored = this.isAnchored(event)
    if (anchored) this.anchor(event, OPEN)
    while (this.index < end) list.push(this.node())
    this.index = end + 1
    if (anchored) this.anchor(event, list)
    return list
  }

  private mapping(event: number): unknown {
    const { events } = this
    const end = events.next(event) - 1
    const first = this.index
    const anchored = this.isAnchored(event)
    if (events.style(event) === FLOW && events.type(first) === MAPPING && events.start(first) === events.start(event) + 1) {
      this.index = end + 1
      if (anchored) this.anchor(event, UNKNOWN)
      return UNKNOWN
    }
    const value = new Mapping()
    if (anchored) this.anchor(event, OPEN)
    let merged: Set<string> | undefined
    while (this.index < end) {
      const key = this.index
      const name = this.key()
      if (typeof name === 'string') {
        if (name in value && !merged?.delete(name)) this.duplicates = true
        value[name] = this.node()
      } else if (name === MERGE) {
        merged ??= new Set()
        this.merge(value, merged, key)
      } else {
        this.index = events.next(this.index)
      }
    }
    this.index = end + 1
    if (anchored) this.anchor(event, value)
    return value
  }

  /** The next node as a key. */
  private key(): string | typeof MERGE | typeof NO_KEY {
    const { text, events } = this
    const event = this.index
    if (events.type(event) !== SCALAR || events.hasProperties(event) || !events.isFast(event)) return this.unusualKey(event)
    this.index++
    const start = events.start(event)
    const end = events.end(event)
    if (events.style(event) !== PLAIN) return text.slice(start, end)
    return keyName(text, start, end) ?? (text.charCodeAt(start) === 60 ? MERGE : this.noKey(start, end, 'null'))
  }

  /** A key with an anchor or a tag, quoted over several lines, empty, an alias, or a collection. */
  private unusualKey(event: number): string | typeof MERGE | typeof NO_KEY {
    const { events } = this
    const type = events.type(event)
    const start = events.start(event)
    if (type === SCALAR) {
      const text = scalarText(this.text, events, event)
      if (isMergeKey(this.text, events, event, this.handles)) {
        this.index++
        return MERGE
      }
      const value = this.node()
      if (value === null) return this.noKey(start, events.end(event), 'null')
      return jsonKey(value, text) ?? NO_KEY
    }
    const value = this.node()
    if (type !== ALIAS) return value === UNKNOWN ? NO_KEY : this.noKey(start, start + 1, 'a collection')
    if (value === UNKNOWN) return NO_KEY
    if (value === null || typeof value === 'object')
      return this.noKey(start - 1, events.end(event), value === null ? 'null' : 'a collection')
    return jsonKey(value, String(value)) ?? NO_KEY
  }

  private noKey(start: number, end: number, what: string): typeof NO_KEY {
    const from = start === NOWHERE ? this.placeOfNext() : start
    this.problem(`kubectl refuses ${what} as a key of a mapping.`, from, start === NOWHERE ? from : end)
    return NO_KEY
  }

  /** Where the next event with a place stands: the nearest there is for a key of which nothing is written. */
  private placeOfNext(): number {
    const { events } = this
    for (let at = this.index; at < events.length; at++) {
      const type = events.type(at)
      if (type === MAPPING || type === SEQUENCE || (type === SCALAR && events.start(at) !== NOWHERE)) return events.start(at)
      if (type === ALIAS) return events.start(at) - 1
    }
    return this.text.length
  }

  private merge(into: Record<string, unknown>, merged: Set<string>, key: number): void {
    const source = this.node()
    if (Array.isArray(source)) for (let at = source.length - 1; at >= 0; at--) this.mergeOne(into, merged, source[at], key)
    else this.mergeOne(into, merged, source, key)
  }

  private mergeOne(into: Record<string, unknown>, merged: Set<string>, source: unknown, key: number): void {
    if (source === UNKNOWN) return
    if (typeof source !== 'object' || source === null || Array.isArray(source)) {
      this.problem('A merge key ("<<") takes a mapping or a list of mappings.', this.events.start(key), this.events.end(key))
      return
    }
    for (const name of Object.keys(source)) {
      into[name] = (source as Record<string, unknown>)[name]
      merged.add(name)
    }
  }

  private alias(event: number): unknown {
    const [start, end] = [this.events.start(event), this.events.end(event)]
    const name = this.text.slice(start, end)
    const value = this.anchors?.get(name)
    if (value !== undefined && value !== OPEN) return value
    if (value === undefined && this.anchors?.has(name)) return value
    this.problem(
      value === OPEN ? `The anchor "&${name}" contains itself.` : `There is no anchor "&${name}" before this alias in its document.`,
      start - 1,
      end,
    )
    return UNKNOWN
  }

  private isAnchored(event: number): boolean {
    return this.events.hasProperties(event) && this.events.anchorStart(event) !== NOWHERE
  }

  private anchor(event: number, value: unknown): void {
    this.anchors ??= new Map()
    this.anchors.set(this.text.slice(this.events.anchorStart(event), this.events.anchorEnd(event)), value)
  }

  private problem(message: string, start: number, end: number): void {
    this.problems.push({ message, start, end })
  }
}

/** The `%TAG` handles of a document; undefined where it has none. */
export function tagHandles(events: EventTable, document: number): ReadonlyMap<string, string> | undefined {
  const directives = events.directives(document)
  if (directives.length === 0) return undefined
  return new Map(directives.flatMap(directive => (directive.kind === 'tag' ? [[directive.handle, directive.prefix] as const] : [])))
}

/** Whether a key is a merge key: a plain `<<`, or any `<<` tagged `!!merge`. */
export function isMergeKey(text: string, events: EventTable, key: number, handles: ReadonlyMap<string, string> | undefined): boolean {
  const start = events.start(key)
  if (events.end(key) - start !== 2 || text.charCodeAt(start) !== 60 || text.charCodeAt(start + 1) !== 60) return false
  if (events.tagStart(key) === NOWHERE) return events.style(key) === PLAIN
  const raw = text.slice(events.tagStart(key), events.tagEnd(key))
  return raw === '!' || fullTag(raw, handles) === 'tag:yaml.org,2002:merge'
}
