import { isMergeKey, tagHandles } from './compose.js'
import type { AliasEvent, CollectionEvent, DocumentEvent, ScalarEvent, YamlEvent } from './events.js'
import { ALIAS, FLOW, FOLDED, LITERAL, MAPPING, NOWHERE, PLAIN, POP, SCALAR, SEQUENCE } from './events.js'
import { scalarText } from './first-tier.js'
import { skipGap } from './gaps.js'
import { fullTag, jsonKey, resolvePlain, resolveTagged } from './go-scalars.js'
import type { AliasNode, BlockLayout, MapEntry, MapNode, ScalarNode, SequenceNode, Span, YamlNode } from './types.js'
import { UNKNOWN } from './unknown.js'

const STYLES = ['plain', 'plain', 'single', 'double', 'literal', 'folded'] as const

/** The tree of a document: `index` is that of its event, `from` an offset at or before its first character. Linear; never throws. */
export function buildTree(text: string, events: readonly YamlEvent[], index: number, from: number): YamlNode {
  const document = events[index] as DocumentEvent
  const builder = new TreeBuilder(text, events, index + 1, from, tagHandles(document))
  if (document.explicitStart) builder.behindMarker()
  return builder.node()
}

class TreeBuilder {
  private readonly text: string
  private readonly events: readonly YamlEvent[]
  private readonly handles: ReadonlyMap<string, string> | undefined
  private index: number
  /** Behind all that was read so far. */
  private at: number
  private readonly anchors = new Map<string, YamlNode | undefined>()

  constructor(text: string, events: readonly YamlEvent[], index: number, from: number, handles: ReadonlyMap<string, string> | undefined) {
    this.text = text
    this.events = events
    this.index = index
    this.at = from
    this.handles = handles
  }

  /** Moves behind the `---` that opens the document. */
  behindMarker(): void {
    let at = skipGap(this.text, this.at, this.text.length, '')
    while (this.text[at] === '%' && !this.text.startsWith('---', at))
      at = skipGap(this.text, this.text.indexOf('\n', at) + 1, this.text.length, '')
    this.at = at + 3
  }

  node(): YamlNode {
    const event = this.events[this.index++]!
    switch (event.type) {
      case MAPPING:
        return this.mapping(event)
      case SEQUENCE:
        return this.sequence(event)
      case ALIAS:
        return this.alias(event)
      default:
        return this.scalar(event as ScalarEvent)
    }
  }

  private alias(event: AliasEvent): AliasNode {
    const name = this.text.slice(event.anchorStart, event.anchorEnd)
    this.at = event.anchorEnd
    return { kind: 'alias', start: event.anchorStart - 1, end: event.anchorEnd, name, target: this.anchors.get(name) }
  }

  private scalar(event: ScalarEvent): ScalarNode {
    const span = this.scalarSpan(event)
    const isBlock = event.style === LITERAL || event.style === FOLDED
    const node: ScalarNode = {
      kind: 'scalar',
      style: STYLES[event.style]!,
      value: this.valueOf(event),
      ...span,
      ...this.properties(event),
      ...(isBlock && { block: layoutOf(this.text, span.start, event) }),
    }
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node)
    this.at = isBlock ? Math.max(span.end, event.valueEnd) : span.end
    return node
  }

  private scalarSpan(event: ScalarEvent): Span {
    const behind = Math.max(this.at, event.anchorEnd, event.tagEnd)
    if (event.valueStart === NOWHERE) return { start: behind, end: behind }
    if (event.style === PLAIN) return { start: event.valueStart, end: event.valueEnd }
    if (event.style === LITERAL || event.style === FOLDED) {
      const start = skipGap(this.text, behind, event.valueStart, ':-?,')
      return { start, end: endOfBlock(this.text, start, event) }
    }
    return { start: event.valueStart - 1, end: event.valueEnd + 1 }
  }

  private valueOf(event: ScalarEvent): unknown {
    const text = scalarText(this.text, event)
    if (event.tagStart !== NOWHERE) {
      const raw = this.text.slice(event.tagStart, event.tagEnd)
      if (raw === '!') return resolvePlain(text)
      const resolved = resolveTagged(fullTag(raw, this.handles), text)
      return 'value' in resolved ? resolved.value : text
    }
    return event.style === PLAIN ? resolvePlain(text) : text
  }

  private properties(event: CollectionEvent | ScalarEvent): { anchor?: string; properties?: Span } {
    if (event.anchorStart === NOWHERE && event.tagStart === NOWHERE) return {}
    const starts = [
      event.anchorStart === NOWHERE ? Number.POSITIVE_INFINITY : event.anchorStart - 1,
      event.tagStart === NOWHERE ? Number.POSITIVE_INFINITY : event.tagStart,
    ]
    const properties = { start: Math.min(...starts), end: Math.max(event.anchorEnd, event.tagEnd) }
    return event.anchorStart === NOWHERE ? { properties } : { anchor: this.text.slice(event.anchorStart, event.anchorEnd), properties }
  }

  private sequence(event: CollectionEvent): SequenceNode {
    const flow = event.style === FLOW
    const properties = this.properties(event)
    if (properties.anchor !== undefined) this.anchors.set(properties.anchor, undefined)
    const items: YamlNode[] = []
    this.at = flow ? event.start + 1 : event.start
    while (this.events[this.index]!.type !== POP) {
      if (!flow) this.at = skipGap(this.text, this.at, this.text.length, '') + 1
      items.push(this.node())
    }
    this.index++
    const end = flow ? this.closeFlow() : (items.at(-1)?.end ?? event.start + 1)
    const node: SequenceNode = { kind: 'sequence', style: flow ? 'flow' : 'block', items, start: event.start, end, ...properties }
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node)
    return node
  }

  private mapping(event: CollectionEvent): MapNode {
    const flow = event.style === FLOW
    const properties = this.properties(event)
    if (properties.anchor !== undefined) this.anchors.set(properties.anchor, undefined)
    // A pair in a flow sequence (`[a: 1]`) is a mapping without brackets of its own.
    const brackets = flow && this.text[event.start] === '{' && !this.isPair(event)
    const entries: MapEntry[] = []
    this.at = brackets ? event.start + 1 : event.start
    while (this.events[this.index]!.type !== POP) entries.push(this.entry(flow))
    this.index++
    const end = brackets ? this.closeFlow() : (entries.at(-1)?.value.end ?? event.start)
    const node: MapNode = { kind: 'map', style: flow ? 'flow' : 'block', entries, start: event.start, end, ...properties }
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node)
    return node
  }

  /** Whether a flow mapping is a pair whose key is the collection that stands at its start (`[{a: 1}: 2]`). */
  private isPair(event: CollectionEvent): boolean {
    const first = this.events[this.index]!
    return (first.type === MAPPING || first.type === SEQUENCE) && first.start === event.start
  }

  private entry(flow: boolean): MapEntry {
    const explicit = skipGap(this.text, this.at, this.text.length, flow ? ',' : '')
    const event = this.events[this.index]!
    if (this.text[explicit] === '?' && startOf(event) > explicit) this.at = explicit + 1
    else if (startOf(event) === Number.POSITIVE_INFINITY) this.at = explicit
    const key = this.node()
    const colon = skipGap(this.text, this.at, this.text.length, '')
    if (this.text[colon] === ':') this.at = colon + 1
    const value = this.node()
    const merge = event.type === SCALAR && isMergeKey(this.text, event, this.handles)
    return { key, value, name: merge ? '<<' : this.nameOf(key, event), merge }
  }

  private nameOf(key: YamlNode, event: YamlEvent): string | undefined {
    if (key.kind === 'alias') return key.target?.kind === 'scalar' ? jsonKey(key.target.value, String(key.target.value)) : undefined
    if (key.kind !== 'scalar' || key.value === UNKNOWN) return undefined
    return jsonKey(key.value, scalarText(this.text, event as ScalarEvent))
  }

  /** Behind the bracket that closes a flow collection. */
  private closeFlow(): number {
    this.at = Math.min(skipGap(this.text, this.at, this.text.length, ',') + 1, this.text.length)
    return this.at
  }
}

/** Where a node's text begins, its properties included; infinite for an empty scalar. */
function startOf(event: YamlEvent): number {
  if (event.type === ALIAS) return event.anchorStart - 1
  if (event.type !== SCALAR && event.type !== MAPPING && event.type !== SEQUENCE) return Number.POSITIVE_INFINITY
  const start = event.type === SCALAR ? event.valueStart : event.start
  const places = [start, event.anchorStart, event.tagStart].filter(place => place !== NOWHERE)
  return places.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...places)
}

/** Behind the last character of a block scalar's content; behind its header where it has none. */
function endOfBlock(text: string, start: number, event: ScalarEvent): number {
  let end = event.valueEnd
  while (end > event.valueStart) {
    let last = end
    if (text.charCodeAt(last - 1) === 10) last--
    if (last > event.valueStart && text.charCodeAt(last - 1) === 13) last--
    let line = last
    while (line > event.valueStart && text.charCodeAt(line - 1) !== 10 && text.charCodeAt(line - 1) !== 13) line--
    if (event.indent >= 0 && (last - line > event.indent || !isBlank(text, line, last))) return last
    end = line
  }
  return endOfHeader(text, start)
}

/** Behind the `|` or `>` and its indicators. */
function endOfHeader(text: string, start: number): number {
  let at = start + 1
  while (/[-+0-9]/.test(text[at] ?? '')) at++
  return at
}

const CHOMPING = ['clip', 'clip', 'strip', 'keep'] as const

function layoutOf(text: string, start: number, event: ScalarEvent): BlockLayout {
  return {
    lines: { start: event.valueStart, end: event.valueEnd },
    indent: event.indent,
    explicitIndent: /\d/.test(text.slice(start, endOfHeader(text, start))),
    chomping: CHOMPING[event.chomping],
  }
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== 32) return false
  return true
}
