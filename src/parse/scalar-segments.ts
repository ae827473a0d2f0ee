import type { BlockLayout, ScalarNode } from './types.js'

/**
 * A run of a string's characters and where it is written.
 * - `text`: character by character as written;
 * - `break`: a line break of a block scalar with the indentation of the line behind it (nothing at the end of a file without a last line break);
 * - `escape`: written in another way (`\n`, `\u00e9`, `''`);
 * - `fold`: white space and line breaks that became a space or line breaks, or nothing.
 */
export interface Segment {
  readonly kind: 'text' | 'break' | 'escape' | 'fold'
  /** Offset of its first character in the value. */
  readonly at: number
  /** Characters of the value. */
  readonly length: number
  readonly start: number
  readonly end: number
}

/** The string of a scalar in runs that know their place, in order. `text` is the file's. */
export function segmentsOf(text: string, node: ScalarNode): { readonly value: string; readonly segments: readonly Segment[] } {
  if (node.segments) return { value: String(node.value), segments: node.segments }
  const builder = new Builder(text)
  if (node.block) (node.style === 'literal' ? literal : folded)(builder, node.block)
  else if (node.style === 'double') quoted(builder, node.start + 1, node.end - 1, 92)
  else if (node.style === 'single') quoted(builder, node.start + 1, node.end - 1, 39)
  else quoted(builder, node.start, node.end, -1)
  return { value: builder.parts.join(''), segments: builder.segments }
}

class Builder {
  readonly text: string
  readonly segments: Segment[] = []
  readonly parts: string[] = []
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  add(kind: Segment['kind'], value: string, start: number, end: number): void {
    if (kind === 'text' && value === '') return
    this.segments.push({ kind, at: this.at, length: value.length, start, end })
    this.parts.push(value)
    this.at += value.length
  }
  verbatim(start: number, end: number): void {
    this.add('text', this.text.slice(start, end), start, end)
  }
}

/** Plain and quoted scalars: `escapeCode` is the code of the character that escapes (39 doubles itself), -1 for none. */
function quoted(builder: Builder, start: number, end: number, escapeCode: number): void {
  const { text } = builder
  let run = start
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) {
      let trimmed = at
      while (trimmed > run && isBlank(text.charCodeAt(trimmed - 1))) trimmed--
      builder.verbatim(run, trimmed)
      const folded = skipBreaks(text, at, end)
      builder.add('fold', folded.breaks === 1 ? ' ' : '\n'.repeat(folded.breaks - 1), trimmed, folded.end)
      run = at = folded.end
    } else if (code === escapeCode) {
      builder.verbatim(run, at)
      const next = text.charCodeAt(at + 1)
      if (escapeCode === 92 && (next === 10 || next === 13)) {
        // A line break behind a backslash is not there at all.
        const folded = skipBreaks(text, at + 1, end)
        builder.add('fold', '', at, folded.end)
        run = at = folded.end
      } else {
        const written = escapeCode === 39 ? { value: "'", length: 2 } : readEscape(text, at)
        builder.add('escape', written.value, at, at + written.length)
        run = at = at + written.length
      }
    } else at++
  }
  builder.verbatim(run, end)
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

function skipBreaks(text: string, from: number, end: number): { readonly end: number; readonly breaks: number } {
  let breaks = 0
  let at = from
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) breaks++
    else if (code !== 13 && !isBlank(code)) break
  }
  return { end: at, breaks }
}

const SIMPLE: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

function readEscape(text: string, at: number): { readonly value: string; readonly length: number } {
  const letter = text[at + 1] ?? ''
  if (Object.hasOwn(SIMPLE, letter)) return { value: SIMPLE[letter]!, length: 2 }
  const digits = letter === 'x' ? 2 : letter === 'u' ? 4 : 8
  const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16)
  return { value: code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', length: 2 + digits }
}

interface Line {
  /** Behind the indentation. */
  readonly start: number
  /** In front of the line break. */
  readonly end: number
  /** Behind the line break. */
  readonly next: number
  readonly blank: boolean
}

function* linesOf(text: string, block: BlockLayout): Generator<Line> {
  let at = block.lines.start
  while (at < block.lines.end) {
    let end = at
    while (end < block.lines.end && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
    const next = end >= block.lines.end ? end : text.startsWith('\r\n', end) ? end + 2 : end + 1
    let start = at
    while (start < end && start - at < block.indent && text.charCodeAt(start) === 32) start++
    yield { start, end, next, blank: block.indent < 0 || start === end }
    at = next
  }
}

function literal(builder: Builder, block: BlockLayout): void {
  const lines = [...linesOf(builder.text, block)]
  const last = lines.findLastIndex(line => !line.blank)
  const { chomping } = block
  for (const [index, line] of lines.entries()) {
    if (!line.blank) builder.verbatim(line.start, line.end)
    const kept = index < last || chomping === 'keep' || (chomping === 'clip' && index === last)
    if (kept) builder.add('break', '\n', line.end, index < last ? lines[index + 1]!.start : line.next)
  }
}

function folded(builder: Builder, block: BlockLayout): void {
  const lines = [...linesOf(builder.text, block)]
  const last = lines.findLastIndex(line => !line.blank)
  let before: Line | undefined
  let blanks = 0
  let deeper = false
  for (const line of lines.slice(0, last + 1)) {
    if (line.blank) {
      blanks++
      continue
    }
    const indented = isBlank(builder.text.charCodeAt(line.start))
    const from = before?.end ?? block.lines.start
    if (before && (indented || deeper)) builder.add(blanks === 0 ? 'break' : 'fold', '\n'.repeat(blanks + 1), from, line.start)
    else if (before && blanks === 0) builder.add('fold', ' ', from, line.start)
    else if (blanks > 0) builder.add('fold', '\n'.repeat(blanks), from, line.start)
    builder.verbatim(line.start, line.end)
    before = line
    blanks = 0
    deeper = indented
  }
  if (before && block.chomping !== 'strip') builder.add('break', '\n', before.end, before.next)
  if (block.chomping === 'keep') for (const line of lines.slice(last + 1)) builder.add('break', '\n', line.end, line.next)
}
