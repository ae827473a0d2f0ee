import { commentsOf } from './comments.js'
import type { FileDocument } from './document.js'
import { Lines } from './lines.js'
import type { Stream } from './streams.js'
import type { Comment, ParsedFile, ParseProblem } from './types.js'

/** A parsed text. What costs something is made at the first call and dropped by `release`. */
export class ReadFile implements ParsedFile {
  readonly text: string
  readonly byteOrderMark: boolean
  readonly documents: readonly FileDocument[]
  readonly needsTolerantParser: boolean
  private readonly streams: readonly Stream[]
  private readonly syntax: readonly ParseProblem[]
  private lines: Lines | undefined
  private allProblems: readonly ParseProblem[] | undefined
  private allComments: readonly Comment[] | undefined

  constructor(parts: {
    text: string
    byteOrderMark: boolean
    streams: readonly Stream[]
    documents: readonly FileDocument[]
    syntax: readonly ParseProblem[]
    needsTolerantParser: boolean
  }) {
    this.text = parts.text
    this.byteOrderMark = parts.byteOrderMark
    this.streams = parts.streams
    this.documents = parts.documents
    this.syntax = parts.syntax
    this.needsTolerantParser = parts.needsTolerantParser
  }

  get problems(): readonly ParseProblem[] {
    this.allProblems ??= [...this.syntax, ...this.documents.flatMap(problemsOf)].sort((a, b) => a.span.start - b.span.start)
    return this.allProblems
  }

  get comments(): readonly Comment[] {
    this.allComments ??= this.streams.flatMap(stream => commentsOf(this.text, stream.read(), stream.start, stream.end))
    return this.allComments
  }

  get newline(): '\n' | '\r\n' {
    const end = this.text.indexOf('\n')
    return end > 0 && this.text[end - 1] === '\r' ? '\r\n' : '\n'
  }

  position(offset: number): { line: number; column: number } {
    this.lines ??= new Lines(this.text)
    return this.lines.position(offset)
  }

  offset(line: number, column: number): number {
    this.lines ??= new Lines(this.text)
    return this.lines.offset(line, column)
  }

  release(): void {
    for (const stream of this.streams) stream.release()
    for (const document of this.documents) document.release()
    this.lines = undefined
    this.allComments = undefined
  }
}

function problemsOf(document: FileDocument): ParseProblem[] {
  const { problems, duplicates } = document.findings
  const refused = problems.map(
    ({ message, start, end }): ParseProblem => ({
      rule: 'syntax-error',
      message,
      span: { start, end },
      document: document.index,
      related: [],
    }),
  )
  return duplicates ? [...refused, ...document.duplicateKeys()] : refused
}
