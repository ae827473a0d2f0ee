import { EventTable } from './event-table.js'
import { ALIAS, MAPPING, moveOffsets, NOWHERE, SCALAR, SEQUENCE } from './events.js'
import type { FirstTierError } from './first-tier.js'
import { readEvents } from './first-tier.js'
import { readMended } from './mend.js'

/** A part of a file that is read alone: all of it, or one piece between `---` lines. Its events have offsets into the file. */
export class Stream {
  private readonly text: string
  readonly start: number
  readonly end: number
  private events: EventTable | undefined

  constructor(text: string, start: number, end: number, events: EventTable) {
    this.text = text
    this.start = start
    this.end = end
    this.events = events
  }

  /** The events; read again after a release. */
  read(): EventTable {
    if (this.events) return this.events
    const read = readPiece(this.text, this.start, this.end)
    this.events = 'events' in read ? read.events : new EventTable([])
    return this.events
  }
  release(): void {
    this.events = undefined
  }
}

/** Reads the part of a text between two offsets with the first tier. */
export function readPiece(text: string, start: number, end: number): { readonly events: EventTable } | { readonly error: FirstTierError } {
  const piece = text.slice(start, end)
  let read = readEvents(piece)
  if ('error' in read) read = readMended(piece, read.error)
  if ('error' in read) return { error: { message: read.error.message, offset: read.error.offset + start } }
  if (start > 0) moveOffsets(read.events, offset => offset + start)
  return { events: new EventTable(read.events) }
}

/** A document of a stream: the index of its event, and where it starts in the file. */
export interface DocumentPlace {
  readonly event: number
  readonly start: number
}

/** Where the documents of a stream are. The first one starts with the stream, the others with their `---` (or behind the `...` in front of them). */
export function documentsOf(text: string, events: EventTable, start: number): DocumentPlace[] {
  const places: DocumentPlace[] = []
  let behind = start
  for (let at = 0; at < events.length; ) {
    const explicit = events.isExplicit(at)
    const from = places.length === 0 ? start : explicit ? markerFrom(text, behind) : lineBehindDots(text, behind)
    places.push({ event: at, start: from })
    const next = events.next(at)
    behind = Math.max(endOfContent(events, at + 1, next - 1), explicit ? markerFrom(text, places.length === 1 ? start : from) + 3 : from)
    at = next
  }
  return places
}

function endOfContent(events: EventTable, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const type = events.type(at)
    if (type === SCALAR) {
      const end = Math.max(events.end(at), events.anchorEnd(at), events.tagEnd(at))
      if (end !== NOWHERE) return end
    } else if (type === ALIAS) return events.end(at)
    else if (type === MAPPING || type === SEQUENCE) return events.start(at)
  }
  return NOWHERE
}

/** The first `---` at the start of a line at or behind an offset; the offset where there is none. */
function markerFrom(text: string, from: number): number {
  if (isMarker(text, from) && (from === 0 || isBreak(text.charCodeAt(from - 1)))) return from
  for (let at = text.indexOf('---', from); at !== -1; at = text.indexOf('---', at + 1)) {
    if (isBreak(text.charCodeAt(at - 1)) && isMarker(text, at)) return at
  }
  return from
}

function lineBehindDots(text: string, from: number): number {
  for (let at = text.indexOf('...', from); at !== -1; at = text.indexOf('...', at + 1)) {
    if (!isBreak(text.charCodeAt(at - 1))) continue
    const end = text.slice(at).search(/[\r\n]/)
    return end === -1 ? text.length : at + end + (text.startsWith('\r\n', at + end) ? 2 : 1)
  }
  return from
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

function isMarker(text: string, at: number): boolean {
  if (!text.startsWith('---', at)) return false
  const next = text.charCodeAt(at + 3)
  return Number.isNaN(next) || next === 32 || next === 9 || isBreak(next)
}

/**
 * Cuts a text where kubectl cuts it: in front of every line that is `---`. What stands in front of the first marker is a piece of its own only when it holds content
 * (comments, blank lines and directives belong to the document behind them).
 */
export function cut(text: string): { readonly start: number; readonly end: number }[] {
  const starts: number[] = []
  for (let at = text.indexOf('---'); at !== -1; at = text.indexOf('---', at + 3)) {
    if ((at === 0 || isBreak(text.charCodeAt(at - 1))) && isMarker(text, at)) starts.push(at)
  }
  const first = starts[0]
  if (first === undefined) return [{ start: 0, end: text.length }]
  if (first > 0) {
    if (hasContent(text, first)) starts.unshift(0)
    else starts[0] = 0
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}

/** Whether a line before an offset is more than white space, a comment or a directive. */
function hasContent(text: string, end: number): boolean {
  const line = /[ \t]*([^\r\n]?)[^\r\n]*(?:\r\n?|\n)/y
  while (line.lastIndex < end) {
    const match = line.exec(text)
    if (!match) return false
    if (match[1] !== '' && match[1] !== '#' && !match[0].startsWith('%')) return true
  }
  return false
}
