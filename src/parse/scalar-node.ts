import type { ScalarEvent, YamlEvent } from './events.js'
import { FOLDED, LITERAL, NOWHERE, PLAIN, SCALAR } from './events.js'
import { scalarText } from './first-tier.js'
import { skipGap } from './gaps.js'
import { fullTag, resolvePlain, resolveTagged } from './go-scalars.js'
import type { BlockLayout, ScalarNode, Span } from './types.js'

const STYLES = ['plain', 'plain', 'single', 'double', 'literal', 'folded'] as const

/** Whether an event is a literal or folded scalar. */
export function isBlockScalar(event: YamlEvent): boolean {
  return event.type === SCALAR && (event.style === LITERAL || event.style === FOLDED)
}

/** The node of a scalar; `at` lies behind all that stands in front of it, its anchor and tag included. */
export function scalarNode(
  text: string,
  event: ScalarEvent,
  at: number,
  properties: { anchor?: string; properties?: Span },
  handles: ReadonlyMap<string, string> | undefined,
): ScalarNode {
  const { start, end } = spanOf(text, event, at)
  let known: { readonly value: unknown } | undefined
  return {
    kind: 'scalar',
    style: STYLES[event.style]!,
    start,
    end,
    ...properties,
    ...(isBlockScalar(event) && { block: layoutOf(text, start, event) }),
    get value() {
      known ??= { value: valueIn(text, event, handles) }
      return known.value
    },
  }
}

function spanOf(text: string, event: ScalarEvent, at: number): Span {
  if (event.valueStart === NOWHERE) return { start: at, end: at }
  if (event.style === PLAIN) return { start: event.valueStart, end: event.valueEnd }
  if (!isBlockScalar(event)) return { start: event.valueStart - 1, end: event.valueEnd + 1 }
  const start = skipGap(text, at, event.valueStart, ':-?,')
  return { start, end: endOfBlock(text, start, event) }
}

function valueIn(text: string, event: ScalarEvent, handles: ReadonlyMap<string, string> | undefined): unknown {
  const value = scalarText(text, event)
  if (event.tagStart === NOWHERE) return event.style === PLAIN ? resolvePlain(value) : value
  const raw = text.slice(event.tagStart, event.tagEnd)
  if (raw === '!') return resolvePlain(value)
  const resolved = resolveTagged(fullTag(raw, handles), value)
  return 'value' in resolved ? resolved.value : value
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
