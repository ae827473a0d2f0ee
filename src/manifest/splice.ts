import type { ScalarNode, Segment } from '../parse/index.js'
import { resolvePlain } from '../parse/index.js'

/** A string as it is written: its value, its runs, its node. */
export interface Written {
  readonly value: string
  readonly segments: readonly Segment[]
  readonly node: ScalarNode
  /** It stands in a flow collection. */
  readonly inFlow: boolean
  readonly newline: string
}

/**
 * How `replacement` is written in place of the characters `from..to` of a string, so that the string reads as wanted and nothing else changes; undefined where the
 * style of the scalar does not allow it, or where a character of the part is written as an escape or came out of folding.
 */
export function encodeSplice(written: Written, from: number, to: number, replacement: string): string | undefined {
  const { node, value } = written
  if (splitsPair(value, from) || splitsPair(value, to) || LONE_SURROGATE.test(replacement)) return undefined
  if (UNPRINTABLE.test(replacement) && node.style !== 'double' && node.style !== 'verbatim') return undefined
  const touched = segmentsTouching(written.segments, from, to)
  if (touched.some(segment => segment.kind !== 'text' && segment.kind !== 'break')) return undefined
  if (node.style === 'verbatim') {
    const whole = written.segments.length === 1
    return whole || !replacement.includes('\n') ? replacement.replaceAll('\n', written.newline) : undefined
  }
  if (node.style === 'literal') return literal(written, from, to, replacement)
  if (replacement.includes('\n') && node.style !== 'double') return undefined
  if (touched.some(segment => segment.kind === 'break')) return undefined
  if (node.style === 'folded') return folded(written, from, to, replacement)
  if (!keepsWhiteSpace(written, from, to, replacement)) return undefined
  if (node.style === 'double') return escaped(replacement)
  if (node.style === 'single') return replacement.replaceAll("'", "''")
  return isPlainSafe(value.slice(0, from) + replacement + value.slice(to), written.inFlow) ? replacement : undefined
}

/** The runs that hold a character of `from..to`. */
function segmentsTouching(segments: readonly Segment[], from: number, to: number): Segment[] {
  const touched: Segment[] = []
  for (let at = firstEndingBehind(segments, from); at < segments.length && segments[at]!.at < to; at++) {
    if (segments[at]!.length > 0) touched.push(segments[at]!)
  }
  return touched
}

/** Index of the first run that ends behind an offset of the value. */
export function firstEndingBehind(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    const segment = segments[middle]!
    if (segment.at + segment.length > offset) high = middle
    else low = middle + 1
  }
  return low
}

// Control characters; what older YAML takes for line breaks; a byte order mark.
const UNPRINTABLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Whether an offset lies inside of a character of two UTF-16 units. */
function splitsPair(value: string, offset: number): boolean {
  return LONE_SURROGATE.test(value.slice(Math.max(0, offset - 1), offset)) && LONE_SURROGATE.test(value.slice(offset, offset + 1))
}

/** White space next to a fold, or at the ends of a plain scalar, is lost: the part must not leave any there. */
function keepsWhiteSpace(written: Written, from: number, to: number, replacement: string): boolean {
  const { value, segments, node } = written
  const plain = node.style === 'plain'
  const before = lastFoldBefore(segments, from)
  const after = segments.find(segment => segment.kind === 'fold' && segment.at >= to)
  const start = before ? before.at + before.length : 0
  const end = after ? after.at : value.length
  const run = value.slice(start, from) + replacement + value.slice(to, end)
  if ((before || plain) && /^[ \t]|^$/.test(run)) return false
  return !((after || plain) && /[ \t]$|^$/.test(run))
}

function lastFoldBefore(segments: readonly Segment[], offset: number): Segment | undefined {
  return segments.findLast(segment => segment.kind === 'fold' && segment.at + segment.length <= offset)
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' }

/** Text between double quotes. */
function escaped(text: string): string {
  return text.replaceAll(/["\\\n\t\r]|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, character => {
    const code = character.charCodeAt(0)
    return ESCAPES[character] ?? (code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`)
  })
}

/** Whether a text of one or more lines can stand without quotes and is read as a string. */
function isPlainSafe(text: string, inFlow: boolean): boolean {
  if (/^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]|^(?:---|\.\.\.)(?:\s|$)/.test(text)) return false
  if (/:(?:\s|$)|\s#/.test(text) || text === '<<') return false
  if (inFlow && /[,[\]{}]|^[-?:]/.test(text)) return false
  return resolvePlain(text) === text
}

/** One line of a folded scalar: its first character decides about folding, so it must not become or cease to be white space. */
function folded(written: Written, from: number, to: number, replacement: string): string | undefined {
  const { value, segments } = written
  const line = lineOf(segments, from, to)
  if (!line) return undefined
  const was = value.slice(line.at, line.at + line.length)
  const becomes = value.slice(line.at, from) + replacement + value.slice(to, line.at + line.length)
  if (becomes === '' || isBlank(was) !== isBlank(becomes) || /^[ \t]*$/.test(becomes)) return undefined
  if (isBlank(was) && was[0] !== becomes[0]) return undefined
  return replacement
}

function isBlank(line: string): boolean {
  return line.startsWith(' ') || line.startsWith('\t')
}

/** The run of text that holds a part, ends included. */
function lineOf(segments: readonly Segment[], from: number, to: number): Segment | undefined {
  return segments.find(segment => segment.kind === 'text' && segment.at <= from && to <= segment.at + segment.length)
}

/** Lines of a literal scalar are as they are; new ones get its indentation. */
function literal(written: Written, from: number, to: number, replacement: string): string | undefined {
  const { value, node } = written
  const block = node.block!
  if (block.indent < 0) return undefined
  // A blank line need not be indented: text that comes to stand on it would have to be.
  const onBlankLine = value[from] === '\n' && (from === 0 || value[from - 1] === '\n')
  if (onBlankLine && (replacement !== '' || (to > from && value[to] !== '\n'))) return undefined
  if (!keepsEnd(value, from, to, replacement) || !(block.explicitIndent || keepsIndentation(value, from, to, replacement))) return undefined
  const indentation = ' '.repeat(block.indent)
  const lines = replacement.split('\n')
  return lines
    .map((line, index) => {
      if (index === 0) return line
      const isBlankLine = line === '' && (index < lines.length - 1 || value[to] === '\n')
      return written.newline + (isBlankLine ? '' : indentation) + line
    })
    .join('')
}

/** The header says what becomes of the line breaks at the end, so these must stay, and the last line must have content. */
function keepsEnd(value: string, from: number, to: number, replacement: string): boolean {
  let body = value.length
  while (body > 0 && value.charCodeAt(body - 1) === 10) body--
  if (to > body || body === 0) return false
  if (to < body) return true
  const text = value.slice(value.lastIndexOf('\n', from - 1) + 1, from) + replacement
  return !/^[ \t]*$/.test(text.slice(text.lastIndexOf('\n') + 1))
}

/** The first line with content shows how deep the block is indented. */
function keepsIndentation(value: string, from: number, to: number, replacement: string): boolean {
  let content = 0
  while (value.charCodeAt(content) === 10) content++
  if (from > content) return true
  let rest = to
  while (rest < value.length && value.charCodeAt(rest) === 10) rest++
  const first = /[^\n]/.exec(value.slice(content, from) + replacement + value.slice(rest, rest + 1))?.[0]
  return first !== undefined && first !== ' ' && first !== '\t'
}
