import type { Json } from '../manifest/cursor.js'
import type { DocumentStyle } from './document-style.js'
import { doubleQuoted, literalLines, type Quote, type Quotes, scalarText } from './scalar-text.js'

export type JsonMap = { readonly [key: string]: Json }

export function isJsonMap(value: Json): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
export function isJsonList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

/** How new block text is written. */
export interface BlockStyle extends DocumentStyle {
  readonly newline: string
  /** Columns from a dash to what follows it. */
  readonly dash: number
  /** Whether a string of several lines may become a block scalar here. */
  readonly literal: boolean
}

/** What stands behind a colon or a dash: `head` on the same line (with a space in front), `lines` below it, each fully indented. */
export interface BlockValue {
  readonly head: string
  readonly lines: readonly string[]
}

/** `key: value`, the first line without indentation, for a mapping whose keys stand in `column`. */
export function blockEntry(key: string, value: Json, column: number, style: BlockStyle): string[] {
  const { head, lines } = blockValue(value, column, 'key', style)
  return [`${scalarText(key, false, style)}:${head}`, ...lines]
}

/** `- value`, the first line without indentation, for a list whose dashes stand in `column`. */
export function blockItem(value: Json, column: number, style: BlockStyle): string[] {
  const { head, lines } = blockValue(value, column, 'dash', style)
  return [`-${head}`, ...lines]
}

/** A value behind the colon of a key, or behind a dash, that stands in `column`. `quotes` and `quoteAlways` are for a string on one line. */
export function blockValue(
  value: Json,
  column: number,
  behind: 'key' | 'dash',
  style: BlockStyle,
  quotes: Quotes = style,
  quoteAlways = false,
): BlockValue {
  if (isJsonList(value) && value.length > 0) {
    const inner = behind === 'dash' ? column + style.dash : column + style.listStep
    return below(
      value.map(item => blockItem(item, inner, style)),
      inner,
      behind,
      style,
    )
  }
  if (isJsonMap(value) && Object.keys(value).length > 0) {
    const inner = behind === 'dash' ? column + style.dash : column + style.step
    return below(
      Object.keys(value).map(key => blockEntry(key, value[key]!, inner, style)),
      inner,
      behind,
      style,
    )
  }
  if (typeof value === 'object' && value !== null) return { head: isJsonList(value) ? ' []' : ' {}', lines: [] }
  const literal = typeof value === 'string' && style.literal ? literalLines(value) : undefined
  if (literal) {
    const pad = ' '.repeat(column + style.step)
    return { head: ` ${literal.header}`, lines: literal.lines.map(line => (line === '' ? '' : pad + line)) }
  }
  return { head: ` ${scalarText(value, false, quotes, quoteAlways)}`, lines: [] }
}

function below(children: readonly string[][], column: number, behind: 'key' | 'dash', style: BlockStyle): BlockValue {
  const pad = ' '.repeat(column)
  const [first, ...rest] = children.flatMap(lines => lines.map((line, index) => (index === 0 ? pad + line : line)))
  if (behind === 'key') return { head: '', lines: [first!, ...rest] }
  return { head: ' '.repeat(style.dash - 1) + first!.slice(column), lines: rest }
}

/** How new flow text is written. */
export interface FlowStyle {
  readonly newline: string
  readonly quote: Quote
  /** Keys and strings always stand between double quotes. */
  readonly json: boolean
  /** No space behind colons and commas. */
  readonly compact: boolean
  /** Each entry has a line of its own: the indentation of the collection's own line, and one step more. */
  readonly lines?: { readonly indent: string; readonly step: string }
}

/** A value inside `[ ]` or `{ }`. */
export function flowValue(value: Json, style: FlowStyle): string {
  if (isJsonList(value)) return enclosed('[', ']', value, style, (item, inner) => flowValue(item, inner))
  if (isJsonMap(value)) return enclosed('{', '}', Object.keys(value), style, (key, inner) => flowEntry(key, value[key]!, inner))
  if (style.json && typeof value === 'string') return doubleQuoted(value)
  return scalarText(value, true, style)
}

/** `key: value` inside `{ }`. */
export function flowEntry(key: string, value: Json, style: FlowStyle): string {
  const name = style.json ? doubleQuoted(key) : scalarText(key, true, style)
  return `${name}:${style.compact ? '' : ' '}${flowValue(value, style)}`
}

/** The children of a collection between its brackets, on lines of their own where the style says so. */
export function enclosed<Child>(
  open: string,
  close: string,
  children: readonly Child[],
  style: FlowStyle,
  write: (child: Child, inner: FlowStyle) => string,
): string {
  if (children.length === 0) return open + close
  if (!style.lines) return open + children.map(child => write(child, style)).join(style.compact ? ',' : ', ') + close
  const indent = style.lines.indent + style.lines.step
  const inner = { ...style, lines: { ...style.lines, indent } }
  const break_ = style.newline + indent
  return open + break_ + children.map(child => write(child, inner)).join(`,${break_}`) + style.newline + style.lines.indent + close
}
