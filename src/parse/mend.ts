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
