import type { Intent } from '../manifest/cursor.js'
import type { ScalarNode, Span, YamlNode } from '../parse/types.js'
import type { Draft } from './draft.js'
import { guardShared } from './draft.js'
import type { OffsetEdit } from './offset-edit.js'
import { refuse } from './refusal.js'
import { doubleQuoted, isPlainSafe, isSingleQuotable } from './scalar-text.js'

type SpliceIntent = Extract<Intent, { kind: 'splice' }>

/** The edit that replaces a part of a string; the new text is written as the string's style needs it. Throws a Refusal. */
export function spliceEdit(draft: Draft, intent: SpliceIntent): OffsetEdit {
  const { at, from, to, text } = intent
  const span = at.text()?.span(from, to)
  if (!span || typeof at.raw !== 'string') return refuse('the part of the string has no place of its own')
  const { node, flow } = scalarAt(draft, at.path)
  const value = at.raw.slice(0, from) + text + at.raw.slice(to)
  return { start: span.start, end: span.end, text: encode(draft, node, flow, span, value, intent) }
}

/** The scalar at a path; on the way nothing may be shared. */
function scalarAt(draft: Draft, path: readonly (string | number)[]): { node: ScalarNode; flow: boolean } {
  let node: YamlNode | undefined = draft.document.root
  let flow = false
  for (const key of path) {
    if (!node) break
    guardShared(node)
    if ((node.kind === 'map' || node.kind === 'sequence') && node.style === 'flow') flow = true
    if (node.kind === 'map') {
      const entries: readonly { readonly value: YamlNode }[] = node.entries.filter(entry => !entry.merge && entry.name === String(key))
      if (entries.length > 1) refuse('the key stands twice')
      node = entries[0]?.value
    } else node = node.kind === 'sequence' && typeof key === 'number' ? node.items[key] : undefined
  }
  if (!node) return refuse('the string comes through a merge key')
  guardShared(node)
  return node.kind === 'scalar' ? { node, flow } : refuse('the value is no scalar')
}

function encode(draft: Draft, node: ScalarNode, flow: boolean, span: Span, value: string, intent: SpliceIntent): string {
  const { text } = intent
  if (node.style !== 'literal' && draft.page.text.slice(node.start, node.end).trimEnd().includes('\n')) guardFolds(draft, span, text)
  switch (node.style) {
    case 'double':
      return doubleQuoted(text).slice(1, -1)
    case 'single':
      return isSingleQuotable(text) ? text.replaceAll("'", "''") : refuse('the text needs double quotes')
    case 'plain':
      return isPlainSafe(value, flow) ? text : refuse('the text needs quotes')
    case 'folded':
      return isSingleQuotable(text) && value.trim() !== '' ? text : refuse('a folded scalar cannot hold the text')
    case 'literal':
      return literalPart(draft, node, span, value, intent)
  }
}

/** In a scalar that folds its lines, white space at either end of a line, and an empty line, mean something else. */
function guardFolds(draft: Draft, span: Span, text: string): void {
  const { page } = draft
  const first = text[0] ?? page.text[span.end] ?? '\n'
  const last = text.at(-1) ?? page.text[span.start - 1] ?? '\n'
  const lineEnds = page.text[span.end] === undefined || '\r\n'.includes(page.text[span.end]!)
  if ((page.startsLine(span.start) && /\s/.test(first)) || (lineEnds && /\s/.test(last))) refuse('the line would be folded')
}

function literalPart(draft: Draft, node: ScalarNode, span: Span, value: string, intent: SpliceIntent): string {
  const { page } = draft
  const { text } = intent
  if (!isSingleQuotable(text.replace(/[\n\t]/g, ''))) refuse('a block scalar cannot hold the text')
  // The first line with content says how far the scalar is indented, and the header what becomes of the last line breaks.
  if (value.trim() === '' || /^\n*[ \t]/.test(value)) refuse('the scalar would lose its indentation')
  if (trailingBreaks(value) !== trailingBreaks(intent.at.raw as string)) refuse('the scalar would end otherwise')
  const columns = page.blockScalarIndent(node)
  if (!Number.isFinite(columns) || /^[|>][-+]?[0-9]/.test(page.text.slice(node.start, node.start + 3))) refuse('no indentation to follow')
  const indent = ' '.repeat(columns)
  const atLineEnd = page.lineEnd(span.end) === span.end
  const lines = text.split('\n')
  return lines
    .map((line, index) => {
      const last = index === lines.length - 1
      if (line === '' && (!last || atLineEnd)) return ''
      return index === 0 ? ' '.repeat(Math.max(columns - page.column(span.start), 0)) + line : indent + line
    })
    .join(page.newline)
}

function trailingBreaks(value: string): number {
  return value.length - value.replace(/\n+$/, '').length
}
