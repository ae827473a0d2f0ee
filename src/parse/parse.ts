import { hasExcessiveAliasing } from './aliases.js'
import { FileDocument } from './document.js'
import { EventTable } from './event-table.js'
import { ALIAS } from './events.js'
import { readEvents } from './first-tier.js'
import { ReadFile } from './parsed-file.js'
import { cut, documentsOf, readPiece, Stream } from './streams.js'
import type { SyntaxFault } from './syntax-fault.js'
import { explainAll, faultOf } from './syntax-messages.js'
import type { ParsedFile, ParseProblem, TolerantParser } from './types.js'

/**
 * Reads a text: YAML of one or more documents, or JSON. The whole text goes through the first tier; only when that refuses it, the text is cut at its `---` lines as
 * kubectl cuts it, and each piece is read alone. A broken document takes only itself down; what is wrong with it is said by the first tier, or in full by `tolerant` where that is given.
 * Never throws. Without `tolerant`, `needsTolerantParser` says that some piece should be read with it for a better report.
 */
export function parse(text: string, tolerant?: TolerantParser): ParsedFile {
  const byteOrderMark = text.charCodeAt(0) === 0xfeff
  const reading = new Reading(byteOrderMark ? text.slice(1) : text, tolerant)
  return reading.file(byteOrderMark)
}

/** Characters: the tolerant parser takes seconds for a megabyte of mistakes. */
const LONGEST_FOR_TOLERANT = 500_000

class Reading {
  private readonly text: string
  private readonly tolerant: TolerantParser | undefined
  private readonly streams: Stream[] = []
  private readonly documents: FileDocument[] = []
  private readonly problems: ParseProblem[] = []
  private needsTolerantParser = false

  constructor(text: string, tolerant: TolerantParser | undefined) {
    this.text = text
    this.tolerant = tolerant
  }

  file(byteOrderMark: boolean): ParsedFile {
    const { text } = this
    const whole = readEvents(text)
    if ('events' in whole) this.add(0, text.length, new EventTable(whole.events))
    else for (const piece of cut(text)) this.readAlone(piece.start, piece.end)
    if (this.documents.length === 0) this.documents.push(new FileDocument(text, 0, { start: 0, end: text.length }, undefined, 0, false))
    const { streams, documents, problems, needsTolerantParser } = this
    return new ReadFile({ text, byteOrderMark, streams, documents, syntax: problems, needsTolerantParser })
  }

  private readAlone(start: number, end: number): void {
    const { text, tolerant } = this
    const read = readPiece(text, start, end)
    if ('events' in read) {
      this.add(start, end, read.events)
      return
    }
    const piece = text.slice(start, end)
    const first = faultOf({ ...read.error, offset: read.error.offset - start })
    const canSayMore = first.kind !== 'control' && first.kind !== 'depth' && piece.length <= LONGEST_FOR_TOLERANT
    if (!tolerant && canSayMore) this.needsTolerantParser = true
    const faults = tolerant && canSayMore ? (tolerant.parseAll(piece) as readonly SyntaxFault[]) : []
    const messages = explainAll(piece, faults.length > 0 ? faults : [first])
    this.broken(
      start,
      end,
      messages.map(message => ({ message: message.message, start: message.start + start, end: message.end + start })),
    )
  }

  private broken(start: number, end: number, errors: readonly { message: string; start: number; end: number }[]): void {
    const document = this.documents.length
    this.documents.push(new FileDocument(this.text, document, { start, end }, undefined, 0, true))
    for (const error of errors) {
      this.problems.push({
        rule: 'syntax-error',
        message: error.message,
        span: { start: error.start, end: error.end },
        document,
        related: [],
      })
    }
  }

  private add(start: number, end: number, events: EventTable): void {
    const { text } = this
    const stream = new Stream(text, start, end, events)
    this.streams.push(stream)
    const places = documentsOf(text, events, start)
    places.forEach((place, at) => {
      const index = this.documents.length
      const span = { start: place.start, end: places[at + 1]?.start ?? end }
      const refused = events.aliases && hasExcessiveAliasing(text, events, place.event + 1)
      if (refused) this.problems.push(excessiveAliasing(text, events, place.event, index, span.start))
      this.documents.push(new FileDocument(text, index, span, stream, place.event, refused))
    })
    // A piece of nothing but comments is a document too when it was cut out of a text.
    if (places.length === 0 && (start > 0 || end < text.length)) {
      this.documents.push(new FileDocument(text, this.documents.length, { start, end }, undefined, 0, false))
    }
  }
}

function excessiveAliasing(text: string, events: EventTable, from: number, document: number, start: number): ParseProblem {
  let alias = from
  while (alias < events.length && events.type(alias) !== ALIAS) alias++
  const span =
    alias < events.length ? { start: events.start(alias) - 1, end: events.end(alias) } : { start, end: Math.min(start + 1, text.length) }
  return {
    rule: 'syntax-error',
    message:
      'Aliases would multiply this document many times over; kubectl refuses it ("document contains excessive aliasing"). It was not linted.',
    span,
    document,
    related: [],
  }
}
