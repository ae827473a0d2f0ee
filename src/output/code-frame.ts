import type { Range, Severity } from '../diagnostic.js'
import { cellWidth } from './cell-width.js'
import type { Lines } from './lines.js'
import type { Paint } from './paint.js'
import { LOG_COMMAND, visible } from './visible.js'

export interface FrameLook {
  /** Cells that a line of the frame may take. */
  readonly width: number
  readonly severity: Severity
  readonly paint: Paint
}

/** UTF-16 code units of a line that are looked at: a line can be 50 MB long, and the frame shows a window of it. */
const WINDOW = 1000
/** Lines of a range that are shown before the rest is left out, up to its last. */
const HEAD = 2

/**
 * The lines around a range, numbered, with a line of carets under exactly the range, and `>` beside the lines it touches. Long lines are cut
 * to a window around the range. No line where the range is not in the text.
 */
export function codeFrame(text: string, lines: Lines, range: Range, look: FrameLook): string[] {
  const first = range.start.line
  if (!lines.at(first)) return []
  let last = Math.max(first, range.end.line)
  // A block ends at the start of the line behind it: that line is no part of it.
  if (last > first && range.end.column <= 1) last--
  while (last > first && !lines.at(last)) last--

  const shown = last - first < HEAD + 1 ? numbers(first, last) : [...numbers(first, first + HEAD - 1), last]
  const gutter = String(last + 1).length
  const out: string[] = []
  const put = (line: number, marked: boolean): void => {
    const row = rowOf(text, lines, line, range, look.width - gutter - 5)
    if (!row) return
    const number = `${marked ? '>' : ' '} ${String(line).padStart(gutter)} | `
    out.push((marked ? look.paint.severity(look.severity, number.slice(0, 1)) : ' ') + look.paint.faint(number.slice(1)) + row.text)
    if (marked && row.marks) out.push(look.paint.faint(`  ${' '.repeat(gutter)} | `) + look.paint.severity(look.severity, row.marks))
  }

  if (hasContent(text, lines, first - 1)) put(first - 1, false)
  let before = first
  for (const line of shown) {
    if (line > before + 1) out.push(look.paint.faint(`  ${'.'.repeat(gutter)} |`))
    put(line, true)
    before = line
  }
  if (first === last && hasContent(text, lines, last + 1)) put(last + 1, false)
  return out.map(line => line.trimEnd())
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

function hasContent(text: string, lines: Lines, line: number): boolean {
  const span = line >= 1 ? lines.at(line) : undefined
  return span !== undefined && text.slice(span.start, Math.min(span.end, span.start + WINDOW)).trim() !== ''
}

/** A line as it is shown, and the spaces and carets for the line below it. */
function rowOf(text: string, lines: Lines, line: number, range: Range, width: number): { text: string; marks: string } | undefined {
  const span = lines.at(line)
  if (!span) return undefined
  const length = span.end - span.start
  const touched = line >= range.start.line && line <= range.end.line
  const from = touched && line === range.start.line ? Math.min(range.start.column - 1, length) : 0
  const to = touched && line === range.end.line ? Math.min(Math.max(range.end.column - 1, from), length) : length

  // Characters left of the window are dropped before anything is copied; what stands around the start of the range stays.
  const start = from > WINDOW / 2 ? from - WINDOW / 4 : 0
  const end = Math.min(length, start + WINDOW)
  const cells = cellsOf(text.slice(span.start + start, span.start + end), start)
  const room = Math.max(20, width)
  const window = windowOf(cells, from, room, { left: start > 0, right: end < length })
  const indent = touched && line > range.start.line ? cells.findIndex(cell => cell.text !== ' ') : 0

  let marks = ' '.repeat(window.left ? 1 : 0)
  for (const [index, cell] of cells.entries()) {
    if (index < window.from || index >= window.to) continue
    const inside = touched && cell.at >= from && cell.at < to && index >= indent
    marks += (inside ? '^' : ' ').repeat(cell.width)
  }
  if (touched && from >= to && line === range.start.line) marks = `${' '.repeat(Math.min(cellsBefore(cells, window, from), room - 1))}^`
  const body = cells
    .slice(window.from, window.to)
    .map(cell => cell.text)
    .join('')
  return { text: `${window.left ? '…' : ''}${body}${window.right ? '…' : ''}`, marks: touched ? marks.trimEnd() : '' }
}

/** A character as it is shown; `at` is its 0-based column in the line. */
interface Cell {
  readonly text: string
  readonly width: number
  readonly at: number
}

function cellsOf(slice: string, offset: number): Cell[] {
  const cells: Cell[] = []
  const commands = new Set([...slice.matchAll(LOG_COMMAND)].map(match => offset + match.index + 1))
  let at = offset
  for (const character of slice) {
    const text = character === '\t' ? '  ' : commands.has(at) ? '\\#' : visible(character)
    cells.push({ text, width: cellWidth(text), at })
    at += character.length
  }
  return cells
}

interface Window {
  readonly from: number
  readonly to: number
  readonly left: boolean
  readonly right: boolean
}

/** The cells that fit into `width`, chosen so that the column `focus` is among them, with a third of the width in front of it. */
function windowOf(cells: readonly Cell[], focus: number, width: number, more: { left: boolean; right: boolean }): Window {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0)
  if (total <= width && !more.left && !more.right) return { from: 0, to: cells.length, left: false, right: false }
  const focused = cells.findIndex(cell => cell.at >= focus)
  let from = focused < 0 ? cells.length : focused
  const inFront = cells.slice(0, from).reduce((sum, cell) => sum + cell.width, 0)
  if (inFront < (width * 2) / 3 && !more.left) from = 0
  else for (let room = Math.floor(width / 3); from > 0 && room >= (cells[from - 1]?.width ?? 0); from--) room -= cells[from - 1]?.width ?? 0
  let to = from
  for (let room = width - 2; to < cells.length && room >= (cells[to]?.width ?? 0); to++) room -= cells[to]?.width ?? 0
  return { from, to, left: from > 0 || more.left, right: to < cells.length || more.right }
}

function cellsBefore(cells: readonly Cell[], window: Window, column: number): number {
  let width = window.left ? 1 : 0
  for (const cell of cells.slice(window.from, window.to)) if (cell.at < column) width += cell.width
  return width
}
