import type { Diagnostic, Range } from '../diagnostic.js'
import { diffLines } from '../fix/index.js'
import { engineRules } from '../rule/engine-rules.js'

/** Lines of a text from `start` up to, not including, `end`, from 1. An empty one stands for lines that were removed in front of `start`. */
export interface LineRange {
  readonly start: number
  readonly end: number
}

/** What a change touches in a file: lines, ascending and apart; or all of it, as with a new file. */
export type ChangedLines = readonly LineRange[] | 'all'

/** The lines of a text as positions count them, without what ends them: whether that is CR, LF or both is no change of a line. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\r\n]/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** The lines of `after` that are not in `before`, and where lines were removed. */
export function changedLines(before: string, after: string): LineRange[] {
  if (before === after) return []
  return diffLines(linesOf(before), linesOf(after)).map(({ newStart, newEnd }) => ({ start: newStart + 1, end: newEnd + 1 }))
}

/**
 * Where the changed lines of a text are after it was edited once more, together with what that edit changed: a fix moves lines, and what it writes is
 * part of the change.
 */
export function movedLines(lines: ChangedLines, before: string, after: string): ChangedLines {
  if (lines === 'all' || before === after) return lines
  const edits = diffLines(linesOf(before), linesOf(after))
  const moved: LineRange[] = []
  let at = 0
  let shift = 0
  /** Where a line (from 1) of the old text stands now; inside of an edit it stands at the edit's start or end. */
  const place = (line: number, toEnd: boolean): number => {
    for (let edit = edits[at]; edit && edit.oldEnd < line - 1; edit = edits[at]) {
      shift = edit.newEnd - edit.oldEnd
      at++
    }
    const edit = edits[at]
    if (!edit || line - 1 <= edit.oldStart) return line + shift
    return (toEnd ? edit.newEnd : edit.newStart) + 1
  }
  for (const { start, end } of lines) moved.push({ start: place(start, false), end: place(end, true) })
  for (const { newStart, newEnd } of edits) moved.push({ start: newStart + 1, end: newEnd + 1 })
  return together(moved)
}

/** Ranges in order, those that overlap made one. */
export function together(ranges: readonly LineRange[]): LineRange[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)
  const result: LineRange[] = []
  for (const range of sorted) {
    const last = result.at(-1)
    if (last && range.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else result.push(range)
  }
  return result
}

/**
 * The ranges, with the lines before and behind what was removed: for who cannot compare findings, and sees in the removal of a `preStop` hook nothing but
 * the lines around it.
 */
export function withNeighbours(lines: readonly LineRange[]): LineRange[] {
  return together(lines.map(range => (range.start === range.end ? { start: Math.max(1, range.start - 1), end: range.start + 1 } : range)))
}

/** Whether a range of a text has a changed line in it, or spans a place where lines were removed. */
export function touches(range: Range, lines: ChangedLines): boolean {
  if (lines === 'all') return true
  const first = range.start.line
  // A range that ends in front of the first character of a line has nothing of that line.
  const last = Math.max(first, range.end.column === 1 ? range.end.line - 1 : range.end.line)
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.end > first) high = middle
    else low = middle + 1
  }
  const next = lines[low]
  return next !== undefined && next.start <= last
}

/** Whether a change touches a finding: its range, or a place that belongs to it. `changes` holds the files that are changed. */
export function isTouched(diagnostic: Pick<Diagnostic, 'file' | 'range' | 'related'>, changes: ReadonlyMap<string, ChangedLines>): boolean {
  return [diagnostic, ...diagnostic.related].some(({ file, range }) => touches(range, changes.get(file) ?? []))
}

/** What was not linted must not look clean: these findings are never left out by a baseline. */
const unread = new Set(engineRules.filter(rule => rule.fixed).map(rule => rule.id))

/** A file or a document that could not be read. */
export const isUnread = (rule: string): boolean => unread.has(rule)

/** A defect of ours: whatever else is left out, it is not. */
export const isInternal = (rule: string): boolean => rule.startsWith('internal/')

/** Whether a finding is reported whatever the change touches: a changed file that cannot be read, and our own defects. */
export function isAlwaysReported({ rule, file }: Pick<Diagnostic, 'rule' | 'file'>, changes: ReadonlyMap<string, ChangedLines>): boolean {
  return isInternal(rule) || (isUnread(rule) && changes.has(file))
}
