import { isMergeKey, tagHandles } from './compose.js'
import type { EventTable } from './event-table.js'
import { ALIAS, FLOW, MAPPING, NOWHERE, PLAIN, POP, SCALAR, SEQUENCE } from './events.js'
import { scalarText } from './first-tier.js'
import { skipGap } from './gaps.js'
import { jsonKey } from './go-scalars.js'
import { keyName } from './key-names.js'
import { EventScalar, isBlockScalar, type NodeSource } from './scalar-node.js'
import type { AliasNode, MapEntry, MapNode, SequenceNode, Span, YamlNode } from './types.js'

/**
 * The tree of a document: `index` is that of its event, `from` an offset at or before its first character. Children are made when they are asked for, so that
 * looking one place up costs a walk down to it and not the whole document. Never throws.
 */
export function buildTree(text: string, events: EventTable, index: number, from: number): YamlNode {
  const tree = new Tree(text, events, index + 1, tagHandles(events, index))
  return tree.node(index + 1, events.isExplicit(index) ? behindMarker(text, from) : from)
}

/** Behind the `---` that opens a document. */
function behindMarker(text: string, from: number): number {
  let at = skipGap(text, from, text.length, '')
  while (text[at] === '%') {
    const end = text.indexOf('\n', at)
    at = skipGap(text, end === -1 ? text.length : end, text.length, '')
  }
  return at + 3
}

/** Anchor and tag of a node. */
interface Properties {
  readonly anchor?: string
  readonly properties?: Span
}
const NO_PROPERTIES: Properties = {}

/** What may stand between two children besides white space and comments: the ends of the first one, and a comma. */
const BETWEEN = ',]}'

class Tree implements NodeSource {
  readonly text: string
  readonly events: EventTable
  private readonly first: number
  readonly handles: ReadonlyMap<string, string> | undefined
  private anchors: ReadonlyMap<string, readonly number[]> | undefined
  /** Nodes with an anchor, so that aliases lead to the node that stands in the tree. */
  private readonly anchored = new Map<number, YamlNode>()

  constructor(text: string, events: EventTable, first: number, handles: ReadonlyMap<string, string> | undefined) {
    this.text = text
    this.events = events
    this.first = first
    this.handles = handles
  }

  /** The node at an index; `at` lies behind all that stands in front of it. */
  node(index: number, at: number): YamlNode {
    const { events } = this
    const type = events.type(index)
    if (type === ALIAS) return this.alias(index)
    if (!events.hasProperties(index)) return this.make(type, index, at, NO_PROPERTIES)
    const anchored = events.anchorStart(index) !== NOWHERE
    const known = anchored ? this.anchored.get(index) : undefined
    if (known) return known
    const node = this.make(type, index, Math.max(at, events.anchorEnd(index), events.tagEnd(index)), this.properties(index))
    if (anchored) this.anchored.set(index, node)
    return node
  }

  private make(type: number, index: number, at: number, properties: Properties): YamlNode {
    const node =
      type === SCALAR ? new EventScalar(this, index, at) : type === SEQUENCE ? new LazySequence(this, index) : new LazyMap(this, index)
    return properties === NO_PROPERTIES ? node : Object.assign(node, properties)
  }

  private properties(index: number): Properties {
    const { events } = this
    const anchorStart = events.anchorStart(index)
    const anchor = anchorStart === NOWHERE ? NOWHERE : anchorStart - 1
    const properties = { start: leastOf(anchor, events.tagStart(index)), end: Math.max(events.anchorEnd(index), events.tagEnd(index)) }
    return anchorStart === NOWHERE ? { properties } : { anchor: this.text.slice(anchorStart, events.anchorEnd(index)), properties }
  }

  private alias(index: number): AliasNode {
    const [start, end] = [this.events.start(index), this.events.end(index)]
    const name = this.text.slice(start, end)
    this.anchors ??= this.findAnchors()
    const named = this.anchors.get(name)?.findLast(anchor => anchor < index)
    // An alias inside of what it names has no target: it would make a cycle.
    const target = named !== undefined && this.events.next(named) <= index ? this.node(named, 0) : undefined
    return { kind: 'alias', start: start - 1, end, name, target }
  }

  private findAnchors() {
    const { events } = this
    const anchors = new Map<string, number[]>()
    const end = events.next(this.first)
    for (let index = this.first; index < end; index++) {
      const type = events.type(index)
      if (type === ALIAS || type === POP || events.anchorStart(index) === NOWHERE) continue
      const name = this.text.slice(events.anchorStart(index), events.anchorEnd(index))
      const list = anchors.get(name)
      if (list) list.push(index)
      else anchors.set(name, [index])
    }
    return anchors
  }

  entries(index: number): MapEntry[] {
    const { text, events } = this
    const entries: MapEntry[] = []
    const end = events.next(index) - 1
    let at = hasBrackets(text, events, index) ? events.start(index) + 1 : events.start(index)
    for (let keyIndex = index + 1; keyIndex < end; ) {
      const start = startOf(events, keyIndex)
      const next = skipGap(text, at, text.length, BETWEEN)
      if (text[next] === '?' && start > next) at = next + 1
      else if (start === Number.POSITIVE_INFINITY) at = next
      const key = this.node(keyIndex, at)
      const valueIndex = events.next(keyIndex)
      const behindKey = isBlockScalar(events, keyIndex) ? Math.max(key.end, events.end(keyIndex)) : key.end
      const colon = skipGap(text, behindKey, text.length, '')
      const value = this.node(valueIndex, text[colon] === ':' ? colon + 1 : Math.max(key.end, at))
      const merge = events.type(keyIndex) === SCALAR && isMergeKey(text, events, keyIndex, this.handles)
      entries.push({ key, value, name: merge ? '<<' : this.nameOf(key, keyIndex), merge })
      keyIndex = events.next(valueIndex)
      at = this.behind(value, valueIndex, keyIndex)
    }
    return entries
  }

  items(index: number): YamlNode[] {
    const { text, events } = this
    const flow = events.style(index) === FLOW
    const items: YamlNode[] = []
    const end = events.next(index) - 1
    let at = flow ? events.start(index) + 1 : events.start(index)
    for (let item = index + 1; item < end; ) {
      if (!flow) at = skipGap(text, at, text.length, BETWEEN) + 1
      const node = this.node(item, at)
      items.push(node)
      const next = events.next(item)
      at = this.behind(node, item, next)
      item = next
    }
    return items
  }

  /** An offset behind all text of a node, brackets that close it excepted. */
  private behind(node: YamlNode, index: number, next: number): number {
    const { events } = this
    let last = next - 1
    while (events.type(last) === POP) last--
    const type = events.type(last)
    if (type === ALIAS) return events.end(last)
    if (type !== SCALAR || events.start(last) === NOWHERE) return node.end
    const end = events.end(last)
    if (isBlockScalar(events, last)) return last === index ? Math.max(node.end, end) : end
    return events.style(last) === PLAIN ? end : end + 1
  }

  private nameOf(key: YamlNode, index: number): string | undefined {
    const { text, events } = this
    if (key.kind === 'alias') return key.target?.kind === 'scalar' ? jsonKey(key.target.value, String(key.target.value)) : undefined
    if (key.kind !== 'scalar') return undefined
    if (events.style(index) === PLAIN && events.isFast(index) && !events.hasProperties(index))
      return keyName(text, events.start(index), events.end(index)) ?? undefined
    return jsonKey(key.value, scalarText(text, events, index))
  }

  /** Behind the bracket that closes a flow collection whose last child ends at an offset. */
  behindBracket(from: number): number {
    return Math.min(skipGap(this.text, from, this.text.length, ',') + 1, this.text.length)
  }
}

abstract class LazyCollection {
  readonly style: 'block' | 'flow'
  readonly start: number
  declare readonly anchor?: string
  declare readonly properties?: Span
  protected readonly tree: Tree
  protected readonly index: number
  private knownEnd: number | undefined

  constructor(tree: Tree, index: number) {
    this.tree = tree
    this.index = index
    this.style = tree.events.style(index) === FLOW ? 'flow' : 'block'
    this.start = tree.events.start(index)
  }

  get end(): number {
    this.knownEnd ??= this.findEnd()
    return this.knownEnd
  }
  protected abstract findEnd(): number
}

class LazyMap extends LazyCollection implements MapNode {
  readonly kind = 'map'
  private known: readonly MapEntry[] | undefined

  get entries(): readonly MapEntry[] {
    this.known ??= this.tree.entries(this.index)
    return this.known
  }
  protected findEnd(): number {
    const last = this.entries.at(-1)
    if (hasBrackets(this.tree.text, this.tree.events, this.index))
      return this.tree.behindBracket(last ? Math.max(last.value.end, last.key.end) : this.start + 1)
    return last?.value.end ?? this.start
  }
}

class LazySequence extends LazyCollection implements SequenceNode {
  readonly kind = 'sequence'
  private known: readonly YamlNode[] | undefined

  get items(): readonly YamlNode[] {
    this.known ??= this.tree.items(this.index)
    return this.known
  }
  protected findEnd(): number {
    const last = this.items.at(-1)
    return this.style === 'flow' ? this.tree.behindBracket(last?.end ?? this.start + 1) : (last?.end ?? this.start + 1)
  }
}

/** Whether a mapping has braces: a pair in a flow sequence (`[a: 1]`, also `[{a: 1}: 2]`) has none of its own. */
function hasBrackets(text: string, events: EventTable, index: number): boolean {
  const start = events.start(index)
  if (events.style(index) !== FLOW || text[start] !== '{') return false
  const first = events.type(index + 1)
  return !((first === MAPPING || first === SEQUENCE) && events.start(index + 1) === start)
}

/** Where a node's text begins, its properties included; infinite for an empty scalar. */
function startOf(events: EventTable, index: number): number {
  const start = events.start(index)
  if (events.type(index) === ALIAS) return start - 1
  if (!events.hasProperties(index)) return start === NOWHERE ? Number.POSITIVE_INFINITY : start
  const anchor = events.anchorStart(index)
  return leastOf(start, anchor === NOWHERE ? NOWHERE : anchor - 1, events.tagStart(index))
}

/** The first of some places; infinite where none is anywhere. */
function leastOf(...places: readonly number[]): number {
  return places.reduce((least, place) => (place === NOWHERE ? least : Math.min(least, place)), Number.POSITIVE_INFINITY)
}
