import type { Comment, MapNode, ParsedFile, ScalarNode, SequenceNode, YamlNode } from '../parse/types.js'
import { refuse } from './refusal.js'

/** A text with its lines and comments, as somebody sees it who edits it by hand. */
export class Page {
  readonly text: string
  readonly newline: string
  private readonly file: ParsedFile

  constructor(file: ParsedFile) {
    this.file = file
    this.text = file.text
    this.newline = file.newline
  }

  lineStart(offset: number): number {
    const start = offset - (this.file.position(offset).column - 1)
    return start === 0 && this.text.charCodeAt(0) === 0xfeff ? Math.min(1, offset) : start
  }
  /** The end of the line, without its line break. */
  lineEnd(offset: number): number {
    const end = this.text.indexOf('\n', offset)
    if (end < 0) return this.text.length
    return end > offset && this.text[end - 1] === '\r' ? end - 1 : end
  }
  /** The end of the line before this line, or the start of the text. */
  previousLineEnd(offset: number): number {
    const start = this.lineStart(offset)
    if (start === 0 || this.text[start - 1] !== '\n') return start
    return this.text[start - 2] === '\r' ? start - 2 : start - 1
  }
  /** Where the next line starts; undefined on the last one. */
  nextLineStart(offset: number): number | undefined {
    const end = this.text.indexOf('\n', offset)
    return end < 0 ? undefined : end + 1
  }
  /** From 0, in UTF-16 code units. */
  column(offset: number): number {
    return offset - this.lineStart(offset)
  }
  /** Nothing but white space stands before it on its line. */
  startsLine(offset: number): boolean {
    const before = this.text[this.skipSpacesBefore(offset) - 1]
    return before === undefined || before === '\n' || before === '\ufeff'
  }
  /** Nothing but white space and a comment stands behind it on its line. */
  endsLine(offset: number): boolean {
    const at = this.skipSpaces(offset)
    return at >= this.text.length || '\r\n'.includes(this.text[at]!) || (this.text[at] === '#' && at > offset)
  }
  skipSpaces(offset: number): number {
    let at = offset
    while (at < this.text.length && (this.text[at] === ' ' || this.text[at] === '\t')) at++
    return at
  }
  /** Behind the last character before `offset` that is no space or tab. */
  skipSpacesBefore(offset: number): number {
    let at = offset
    while (at > 0 && (this.text[at - 1] === ' ' || this.text[at - 1] === '\t')) at--
    return at
  }
  /** The first character at or behind `offset` that is no white space and no part of a comment. */
  skipBlank(offset: number): number {
    let at = offset
    for (; at < this.text.length; at++) {
      const char = this.text[at]!
      if (char === '#' && (at === 0 || ' \t\n\ufeff'.includes(this.text[at - 1]!))) at = this.lineEnd(at) - 1
      else if (!' \t\r\n'.includes(char)) break
    }
    return at
  }

  /** The comments that start in `from..to`. */
  commentsIn(from: number, to: number): readonly Comment[] {
    const { comments } = this.file
    let low = 0
    let high = comments.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (comments[middle]!.span.start < from) low = middle + 1
      else high = middle
    }
    let end = low
    while (end < comments.length && comments[end]!.span.start < to) end++
    return comments.slice(low, end)
  }

  /** Where a block node starts, its anchor and tag included. */
  start(node: YamlNode): number {
    return node.properties ? Math.min(node.properties.start, node.start) : node.start
  }
  /** Where a node ends whose end is exact: a flow collection, a plain or quoted scalar, an alias. */
  end(node: YamlNode): number {
    return node.properties ? Math.max(node.properties.end, node.end) : node.end
  }

  /** The end of the last line of a block node: its trailing comment included, blank lines behind it not (except those that a `|+` scalar keeps). */
  blockEnd(node: YamlNode): number {
    const leaf = lastLeaf(node)
    return isBlockScalar(leaf) ? this.blockScalarEnd(leaf) : this.lineEnd(this.end(leaf))
  }

  private blockScalarEnd(leaf: ScalarNode): number {
    const headerEnd = this.lineEnd(leaf.start)
    const indent = this.blockScalarIndent(leaf)
    let end = headerEnd
    // Lines of the scalar, one by one: blank lines count only when a line with content follows, or when they are kept.
    for (let from = this.nextLineStart(headerEnd); from !== undefined && from <= this.text.length; from = this.nextLineStart(from)) {
      const lineEnd = this.lineEnd(from)
      const line = this.text.slice(from, lineEnd)
      const blank = line.trim() === ''
      if (from >= leaf.end && !(blank && keepsBlankLines(this.text, leaf))) break
      if (blank && keepsBlankLines(this.text, leaf) && this.nextLineStart(lineEnd) === undefined) break
      if (!blank || line.length > indent || keepsBlankLines(this.text, leaf)) end = lineEnd
    }
    return end
  }

  /** The columns by which the content of a block scalar is indented; a large number where it has none. */
  private blockScalarIndent(leaf: ScalarNode): number {
    for (let from = this.nextLineStart(leaf.start); from !== undefined && from < leaf.end; from = this.nextLineStart(from)) {
      const content = this.skipSpaces(from)
      if (!'\r\n'.includes(this.text[content] ?? '\n')) return content - from
    }
    return Number.POSITIVE_INFINITY
  }
}

/** What must not move behind a node: the blank lines and the final newline that its last block scalar reads. */
export function endsInBlockScalar(node: YamlNode): ScalarNode | undefined {
  const leaf = lastLeaf(node)
  return isBlockScalar(leaf) ? leaf : undefined
}

/** Whether a block scalar keeps the blank lines behind it (`|+`). */
export function keepsBlankLines(text: string, leaf: ScalarNode): boolean {
  return /^[|>][0-9]?\+/.test(text.slice(leaf.start, leaf.start + 3))
}

/** Whether a block scalar drops the line breaks behind it (`|-`). */
export function stripsBlankLines(text: string, leaf: ScalarNode): boolean {
  return /^[|>][0-9]?-/.test(text.slice(leaf.start, leaf.start + 3))
}

function isBlockScalar(node: YamlNode): node is ScalarNode {
  return node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded')
}

function lastLeaf(node: YamlNode): YamlNode {
  let leaf = node
  while ((leaf.kind === 'map' || leaf.kind === 'sequence') && leaf.style === 'block') {
    const next: YamlNode | undefined = lastChild(leaf)
    if (!next) refuse('a block collection without children')
    leaf = next
  }
  return leaf
}

function lastChild(node: MapNode | SequenceNode): YamlNode | undefined {
  return node.kind === 'map' ? node.entries.at(-1)?.value : node.items.at(-1)
}
