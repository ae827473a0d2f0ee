import type { YamlEvent } from './events.js'
import { moveOffsets } from './events.js'
import type { FirstTierError } from './first-tier.js'
import { readEvents } from './first-tier.js'

/** What the first tier says about a line inside of brackets or quotes that is not indented enough. */
const DEFICIENT = 'deficient indentation'
const MOST_LINES = 100
/** Characters that may be read again in all, so that a hostile file costs no more than a long one. */
const MOST_CHARACTERS = 20_000_000

/**
 * Reads a text of which lines inside of brackets or quotes are indented less than YAML 1.2 wants (a `]` below its key, a quoted text that goes on at the start of a
 * line, a tab in front of `{`). go-yaml, and with it kubectl, does not care about indentation there. Such lines are read as if they were indented; the events have
 * the offsets of the text as it is. `first` is the error that the text gave; the answer is the error that is left when this does not help.
 */
export function readMended(text: string, first: FirstTierError): { readonly events: YamlEvent[] } | { readonly error: FirstTierError } {
  const width = deepestIndentation(text) + 2
  const padding = ' '.repeat(width)
  const lines: number[] = []
  let base = text
  let error = first
  // A file that does it once does it often: all quoted texts at once, else a line at a time.
  const likely = error.message === DEFICIENT ? continuedQuotes(text) : []
  if (likely.length > 1) {
    const read = readEvents(padded(text, likely, padding))
    if ('events' in read) {
      moveOffsets(read.events, offset => originalOffset(likely, width, offset))
      return read
    }
    if (read.error.message === DEFICIENT) {
      lines.push(...likely)
      error = read.error
    }
  }
  for (let tries = 0; error.message === DEFICIENT && tries < MOST_LINES && tries * text.length <= MOST_CHARACTERS; tries++) {
    const at = originalOffset(lines, width, error.offset)
    const line = lineStart(base, at)
    if (!lines.includes(line) && /^[ \t]*$/.test(base.slice(line, at))) {
      lines.push(line)
      lines.sort((a, b) => a - b)
    } else {
      const spaced = base.slice(line, at).replaceAll('\t', ' ')
      if (spaced === base.slice(line, at)) break
      base = base.slice(0, line) + spaced + base.slice(at)
    }
    const read = readEvents(padded(base, lines, padding))
    if ('events' in read) {
      moveOffsets(read.events, offset => originalOffset(lines, width, offset))
      return read
    }
    error = read.error
  }
  if (error.message === DEFICIENT) return { error: first }
  return { error: { message: error.message, offset: originalOffset(lines, width, error.offset) } }
}

const quotedValue = /^ *(?:- +)*(?:(?:[^\s'"#:-][^'"#]{0,300}?|'[^']{0,300}'|"[^"]{0,300}"):[ \t]+)?(['"])/
const blockHeader = /(?:^|[\s:?-])[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/

/** Where lines start that go on with a quoted text and are indented no more than the line on which it began. A guess: what it misses is found one by one. Linear. */
function continuedQuotes(text: string): number[] {
  const lines: number[] = []
  let block = -1
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at)
    const end = next === -1 ? text.length : next
    const indent = indentation(text, at)
    const start = at
    const line = text.slice(start, Math.min(end, start + 1000))
    const blank = at + indent >= end || text[at + indent] === '\r'
    const inBlock = block >= 0 && (blank || indent > block)
    at = end + 1
    if (inBlock || blank) continue
    block = blockHeader.test(line) ? indent : -1
    const found = block < 0 ? quotedValue.exec(line) : null
    if (!found) continue
    const close = closingQuote(text, start + found[0].length, found[1]!)
    if (close === -1) break
    while (at <= close) {
      if (indentation(text, at) <= indent) lines.push(at)
      const following = text.indexOf('\n', at)
      at = following === -1 ? text.length : following + 1
    }
  }
  return lines
}

function indentation(text: string, at: number): number {
  let indent = 0
  while (text.charCodeAt(at + indent) === 32) indent++
  return indent
}

/** The quote that ends a quoted text; -1 where none does. */
function closingQuote(text: string, from: number, quote: string): number {
  for (let at = text.indexOf(quote, from); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (quote === "'") {
      if (text[at + 1] !== "'") return at
      at++
      continue
    }
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return at
  }
  return -1
}

/** The offset in the text of an offset in the text with padding in front of some lines. */
function originalOffset(lines: readonly number[], width: number, offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]! + middle * width < offset) low = middle + 1
    else high = middle
  }
  return low === 0 ? offset : Math.max(lines[low - 1]!, offset - low * width)
}

function padded(text: string, lines: readonly number[], padding: string): string {
  let result = ''
  let from = 0
  for (const line of lines) {
    result += text.slice(from, line) + padding
    from = line
  }
  return result + text.slice(from)
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

function deepestIndentation(text: string): number {
  let deepest = 0
  const indented = /^ +/gm
  for (let match = indented.exec(text); match; match = indented.exec(text)) deepest = Math.max(deepest, match[0].length)
  return Math.min(deepest, 2000)
}
