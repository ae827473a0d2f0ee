import { isMergeKey, tagHandles } from './compose.js'
import type { AliasEvent, CollectionEvent, DocumentEvent, NodeEvent, ScalarEvent, YamlEvent } from './events.js'
import { ALIAS, FLOW, MAPPING, NOWHERE, PLAIN, POP, SCALAR, SEQUENCE, skipNode } from './events.js'
import { scalarText } from './first-tier.js'
import { skipGap } from './gaps.js'
import { jsonKey } from './go-scalars.js'
import { isBlockScalar, scalarNode } from './scalar-node.js'
import type { AliasNode, MapEntry, MapNode, SequenceNode, Span, YamlNode } from './types.js'

/**
 * The tree of a document: `index` is that of its event, `from` an offset at or before its first character. Children are made when they are asked for, so that
 * looking one place up costs a walk down to it and not the whole document. Never throws.
 */
export function buildTree(text: string, events: readonly YamlEvent[], index: number, from: number): YamlNode {
  const document = events[index] as DocumentEvent
  const tree = new Tree(text, events, index + 1, tagHandles(document))
  return tree.node(index + 1, document.explicitStart ? behindMarker(text, from) : from)
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

/** What may stand between two children besides white space and comments: the ends of the first one, and a comma. */
const BETWEEN = ',]}'

class Tree {
  readonly text: string
  readonly events: readonly YamlEvent[]
  private readonly first: number
  private readonly handles: ReadonlyMap<string, string> | undefined
  private anchors: ReadonlyMap<string, readonly { readonly index: number; readonly next: number }[]> | undefined
  /** Nodes with an anchor, so that aliases lead to the node that stands in the tree. */
  private readonly anchored = new Map<number, YamlNode>()

  constructor(text: string, events: readonly YamlEvent[], first: number, handles: ReadonlyMap<string, string> | undefined) {
    this.text = text
    this.events = events
    this.first = first
    this.handles = handles
  }

  /** The node at an index; `at` lies behind all that stands in front of it. */
  node(index: number, at: number): YamlNode {
    const event = this.events[index] as NodeEvent
    if (event.type === ALIAS) return this.alias(event, index)
    const known = event.anchorStart === NOWHERE ? undefined : this.anchored.get(index)
    if (known) return known
    const node = this.make(event, index, Math.max(at, event.anchorEnd, event.tagEnd))
    if (event.anchorStart !== NOWHERE) this.anchored.set(index, node)
    return node
  }

  private make(event: CollectionEvent | ScalarEvent, index: number, at: number): YamlNode {
    const properties = this.properties(event)
    if (event.type === SCALAR) return scalarNode(this.text, event, at, properties, this.handles)
    return event.type === SEQUENCE ? new LazySequence(this, event, index, properties) : new LazyMap(this, event, index, properties)
  }

  private properties(event: CollectionEvent | ScalarEvent): { anchor?: string; properties?: Span } {
    if (event.anchorStart === NOWHERE && event.tagStart === NOWHERE) return {}
    const anchor = event.anchorStart === NOWHERE ? NOWHERE : event.anchorStart - 1
    const properties = { start: leastOf(anchor, event.tagStart), end: Math.max(event.anchorEnd, event.tagEnd) }
    return event.anchorStart === NOWHERE ? { properties } : { anchor: this.text.slice(event.anchorStart, event.anchorEnd), properties }
  }

  private alias(event: AliasEvent, index: number): AliasNode {
    const name = this.text.slice(event.anchorStart, event.anchorEnd)
    this.anchors ??= this.findAnchors()
    const named = this.anchors.get(name)?.findLast(anchor => anchor.index < index)
    // An alias inside of what it names has no target: it would make a cycle.
    const target = named && named.next <= index ? this.node(named.index, 0) : undefined
    return { kind: 'alias', start: event.anchorStart - 1, end: event.anchorEnd, name, target }
  }

  private findAnchors() {
    const anchors = new Map<string, { index: number; next: number }[]>()
    const end = skipNode(this.events, this.first)
    for (let index = this.first; index < end; index++) {
      const event = this.events[index] as NodeEvent
      if (event.type === ALIAS || !('anchorStart' in event) || event.anchorStart === NOWHERE) continue
      const name = this.text.slice(event.anchorStart, event.anchorEnd)
      const list = anchors.get(name)
      const anchor = { index, next: skipNode(this.events, index) }
      if (list) list.push(anchor)
      else anchors.set(name, [anchor])
    }
    return anchors
  }

  entries(event: CollectionEvent, index: number): MapEntry[] {
    const { text, events } = this
    const entries: MapEntry[] = []
    let at = hasBrackets(text, events, event, index) ? event.start + 1 : event.start
    for (let keyIndex = index + 1; events[keyIndex]!.type !== POP; ) {
      const keyEvent = events[keyIndex] as NodeEvent
      const start = startOf(keyEvent)
      const next = skipGap(text, at, text.length, BETWEEN)
      if (text[next] === '?' && start > next) at = next + 1
      else if (start === Number.POSITIVE_INFINITY) at = next
      const key = this.node(keyIndex, at)
      const valueIndex = skipNode(events, keyIndex)
      const behindKey = keyEvent.type === SCALAR && isBlockScalar(keyEvent) ? Math.max(key.end, keyEvent.valueEnd) : key.end
      const colon = skipGap(text, behindKey, text.length, '')
      const value = this.node(valueIndex, text[colon] === ':' ? colon + 1 : Math.max(key.end, at))
      const merge = keyEvent.type === SCALAR && isMergeKey(text, keyEvent, this.handles)
      entries.push({ key, value, name: merge ? '<<' : this.nameOf(key, keyEvent), merge })
      keyIndex = skipNode(events, valueIndex)
      at = this.behind(value, valueIndex, keyIndex)
    }
    return entries
  }

  items(event: CollectionEvent, index: number): YamlNode[] {
    const { text, events } = this
    const flow = event.style === FLOW
    const items: YamlNode[] = []
    let at = flow ? event.start + 1 : event.start
    for (let item = index + 1; events[item]!.type !== POP; ) {
      if (!flow) at = skipGap(text, at, text.length, BETWEEN) + 1
      const node = this.node(item, at)
      items.push(node)
      const next = skipNode(events, item)
      at = this.behind(node, item, next)
      item = next
    }
    return items
  }

  /** An offset behind all text of a node, brackets that close it excepted. */
  private behind(node: YamlNode, index: number, next: number): number {
    let last = next - 1
    while (this.events[last]!.type === POP) last--
    const event = this.events[last] as NodeEvent
    if (event.type === ALIAS) return event.anchorEnd
    if (event.type !== SCALAR || event.valueStart === NOWHERE) return node.end
    if (isBlockScalar(event)) return last === index ? Math.max(node.end, event.valueEnd) : event.valueEnd
    return event.style === PLAIN ? event.valueEnd : event.valueEnd + 1
  }

  private nameOf(key: YamlNode, event: YamlEvent): string | undefined {
    if (key.kind === 'alias') return key.target?.kind === 'scalar' ? jsonKey(key.target.value, String(key.target.value)) : undefined
    return key.kind === 'scalar' ? jsonKey(key.value, scalarText(this.text, event as ScalarEvent)) : undefined
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
  protected readonly event: CollectionEvent
  protected readonly index: number
  private knownEnd: number | undefined

  constructor(tree: Tree, event: CollectionEvent, index: number, properties: { anchor?: string; properties?: Span }) {
    this.tree = tree
    this.event = event
    this.index = index
    this.style = event.style === FLOW ? 'flow' : 'block'
    this.start = event.start
    Object.assign(this, properties)
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
    this.known ??= this.tree.entries(this.event, this.index)
    return this.known
  }
  protected findEnd(): number {
    const last = this.entries.at(-1)
    if (hasBrackets(this.tree.text, this.tree.events, this.event, this.index))
      return this.tree.behindBracket(last ? Math.max(last.value.end, last.key.end) : this.start + 1)
    return last?.value.end ?? this.start
  }
}

class LazySequence extends LazyCollection implements SequenceNode {
  readonly kind = 'sequence'
  private known: readonly YamlNode[] | undefined

  get items(): readonly YamlNode[] {
    this.known ??= this.tree.items(this.event, this.index)
    return this.known
  }
  protected findEnd(): number {
    const last = this.items.at(-1)
    return this.style === 'flow' ? this.tree.behindBracket(last?.end ?? this.start + 1) : (last?.end ?? this.start + 1)
  }
}

/** Whether a mapping has braces: a pair in a flow sequence (`[a: 1]`, also `[{a: 1}: 2]`) has none of its own. */
function hasBrackets(text: string, events: readonly YamlEvent[], event: CollectionEvent, index: number): boolean {
  if (event.style !== FLOW || text[event.start] !== '{') return false
  const first = events[index + 1]!
  return !((first.type === MAPPING || first.type === SEQUENCE) && first.start === event.start)
}

/** Where a node's text begins, its properties included; infinite for an empty scalar. */
function startOf(event: NodeEvent): number {
  if (event.type === ALIAS) return event.anchorStart - 1
  const start = event.type === SCALAR ? event.valueStart : event.start
  return leastOf(start, event.anchorStart === NOWHERE ? NOWHERE : event.anchorStart - 1, event.tagStart)
}

/** The first of some places; infinite where none is anywhere. */
function leastOf(...places: readonly number[]): number {
  return places.reduce((least, place) => (place === NOWHERE ? least : Math.min(least, place)), Number.POSITIVE_INFINITY)
}
