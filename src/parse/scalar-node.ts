import type { EventTable } from './event-table.js'
import { FOLDED, LITERAL, NOWHERE, PLAIN, SCALAR } from './events.js'
import { scalarText } from './first-tier.js'
import { skipGap } from './gaps.js'
import { fullTag, resolvePlain, resolveTagged } from './go-scalars.js'
import type { BlockLayout, ScalarNode, Span } from './types.js'

const STYLES = ['plain', 'plain', 'single', 'double', 'literal', 'folded'] as const

/** Whether an event is a literal or folded scalar. */
export function isBlockScalar(events: EventTable, event: number): boolean {
  if (events.type(event) !== SCALAR) return false
  const style = events.style(event)
  return style === LITERAL || style === FOLDED
}

/** What the nodes of a document are read from. */
export interface NodeSource {
  readonly text: string
  readonly events: EventTable
  readonly handles: ReadonlyMap<string, string> | undefined
}

/** The node of a scalar. Its value and layout are read when somebody asks: most nodes are only passed on the way to another. */
export class EventScalar implements ScalarNode {
  readonly kind = 'scalar'
  readonly start: number
  readonly end: number
  declare readonly anchor?: string
  declare readonly properties?: Span
  private readonly source: NodeSource
  private readonly event: number

  /** @param at behind all that stands in front of it, its anchor and tag included */
  constructor(source: NodeSource, event: number, at: number) {
    const { start, end } = spanOf(source.text, source.events, event, at)
    this.start = start
    this.end = end
    this.source = source
    this.event = event
  }

  get style(): ScalarNode['style'] {
    return STYLES[this.source.events.style(this.event)]!
  }
  get value(): unknown {
    const { text, events, handles } = this.source
    return valueIn(text, events, this.event, handles)
  }
  get block(): BlockLayout | undefined {
    const { text, events } = this.source
    return isBlockScalar(events, this.event) ? layoutOf(text, this.start, events, this.event) : undefined
  }
}

function spanOf(text: string, events: EventTable, event: number, at: number): Span {
  const valueStart = events.start(event)
  if (valueStart === NOWHERE) return { start: at, end: at }
  if (events.style(event) === PLAIN) return { start: valueStart, end: events.end(event) }
  if (!isBlockScalar(events, event)) return { start: valueStart - 1, end: events.end(event) + 1 }
  const start = skipGap(text, at, valueStart, ':-?,')
  return { start, end: endOfBlock(text, start, valueStart, events.end(event), events.indent(event)) }
}

function valueIn(text: string, events: EventTable, event: number, handles: ReadonlyMap<string, string> | undefined): unknown {
  const value = scalarText(text, events, event)
  if (events.tagStart(event) === NOWHERE) return events.style(event) === PLAIN ? resolvePlain(value) : value
  const raw = text.slice(events.tagStart(event), events.tagEnd(event))
  if (raw === '!') return resolvePlain(value)
  const resolved = resolveTagged(fullTag(raw, handles), value)
  return 'value' in resolved ? resolved.value : value
}

/** Behind the last character of a block scalar's content; behind its header where it has none. */
function endOfBlock(text: string, start: number, valueStart: number, valueEnd: number, indent: number): number {
  let end = valueEnd
  while (end > valueStart) {
    let last = end
    if (text.charCodeAt(last - 1) === 10) last--
    if (last > valueStart && text.charCodeAt(last - 1) === 13) last--
    let line = last
    while (line > valueStart && text.charCodeAt(line - 1) !== 10 && text.charCodeAt(line - 1) !== 13) line--
    if (indent >= 0 && (last - line > indent || !isBlank(text, line, last))) return last
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

function layoutOf(text: string, start: number, events: EventTable, event: number): BlockLayout {
  return {
    lines: { start: events.start(event), end: events.end(event) },
    indent: events.indent(event),
    explicitIndent: /\d/.test(text.slice(start, endOfHeader(text, start))),
    chomping: CHOMPING[events.chomping(event)],
  }
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== 32) return false
  return true
}
