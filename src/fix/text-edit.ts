import type { TextEdit } from '../diagnostic.js'
import type { OffsetEdit } from './offset-edit.js'

/** Turns lines and columns of a text into offsets. A byte order mark is no column, as in `ParsedFile`. */
export class TextOffsets {
  private readonly starts: number[]
  private readonly length: number

  constructor(text: string) {
    this.starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0]
    this.length = text.length
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) this.starts.push(at + 1)
    }
  }

  /** The offset of a 1-based line and column; what lies outside of the text counts as its nearest end. */
  offset(line: number, column: number): number {
    const start = this.starts[line - 1]
    return start === undefined ? this.length : Math.min(start + column - 1, this.length)
  }

  /** The edit by offsets. */
  edit({ range, text }: Omit<TextEdit, 'file'>): OffsetEdit {
    return { start: this.offset(range.start.line, range.start.column), end: this.offset(range.end.line, range.end.column), text }
  }
}
