import type { Diagnostic, Range, Report } from '../diagnostic.js'
import { count, duration, severityCounts } from '../output/counts.js'
import { findingCell, leftOut, ruleCell } from '../output/markdown-finding.js'
import { cellCode } from '../output/markdown-text.js'
import { cut } from '../output/visible.js'
import type { Ranked } from './importance.js'
import { suggestedFixSection } from './suggested-fix-section.js'
import type { SuggestedFix } from './suggested-fixes.js'

export interface SummaryInput {
  readonly report: Report
  readonly ranked: Ranked
  /** Whether it is known which files the change touches. */
  readonly touchedKnown: boolean
  readonly suggestions: readonly SuggestedFix[]
  /** Findings with a fix that is not among the suggestions. */
  readonly moreFixes: number
  /** Findings that are not annotated, since GitHub has no room for them. */
  readonly notAnnotated: number
  /** Why the step fails; undefined where it does not. */
  readonly verdict: string | undefined
  /** What else there is to say, in Markdown. */
  readonly notes: readonly string[]
  /** The SARIF file, for the case that something has no room here. */
  readonly sarifFile: string | undefined
  /** Bytes of UTF-8. */
  readonly room: number
  linkTo(file: string, range: Range): string | undefined
}

const HEAD = '| Severity | Place | Finding | Rule |\n| --- | --- | --- | --- |'
/** Rows that are shown at once; GitHub folds the rest. */
const OPEN_ROWS = 100
/** What is kept for the end of a summary that has too many findings. */
const END = 500

const bytes = (text: string): number => Buffer.byteLength(text) + 2

/**
 * The summary of the step: counts, then a table with the most important findings first, then fixes as diffs. No more than `room` bytes, except where not even
 * the head has room; what is left out is counted.
 */
export function summaryOf(input: SummaryInput): string {
  const { report, ranked, suggestions, notes, sarifFile } = input
  const parts = [head(input), ...notes]
  const end = leftOut(report)
  let room = input.room - END - parts.reduce((sum, part) => sum + bytes(part), 0) - bytes(end)
  // Fixes never take more than a third from the findings.
  const fixes = suggestedFixSection(suggestions, input.moreFixes, Math.floor(room / 3))
  room -= bytes(fixes)

  let left = 0
  const separate = input.touchedKnown && ranked.near.length > 0 && ranked.far.length > 0
  for (const [title, findings] of [
    [separate ? '### In files of this change' : '### Findings', ranked.near],
    [separate ? '### In other files' : '### Findings', ranked.far],
  ] as const) {
    if (!findings.length) continue
    const table = tableOf(findings, input, room - bytes(title))
    left += findings.length - table.rows
    if (!table.rows) continue
    parts.push(title, table.text)
    room -= bytes(title) + bytes(table.text)
  }
  if (left)
    parts.push(
      `${count(left, 'more finding')} had no room here: ${sarifFile === undefined ? 'see the log' : `see the log and ${cellCode(sarifFile)}`}.`,
    )
  if (fixes) parts.push(fixes)
  if (end) parts.push(end)
  return `${parts.join('\n\n')}\n`
}

function head({ report, verdict, notAnnotated }: SummaryInput): string {
  const { summary, diagnostics } = report
  const took = `${count(summary.resources, 'object')} in ${count(summary.files, 'file')}, ${duration(summary.durationMs)}`
  const lines = [
    `## seaworthy: ${diagnostics.length ? severityCounts(summary) : 'no problems'}`,
    verdict === undefined ? `${took}.` : `**${verdict}** (${took}).`,
  ]
  if (notAnnotated)
    lines.push(
      `${count(notAnnotated, 'finding')} of these ${notAnnotated === 1 ? 'is' : 'are'} no annotation: GitHub shows 10 of each level in a step, and 50 in a job.`,
    )
  return lines.join('\n\n')
}

function tableOf(findings: readonly Diagnostic[], input: SummaryInput, room: number): { readonly text: string; readonly rows: number } {
  const rows: string[] = []
  let left = room - 2 * bytes(HEAD) - 200
  for (const finding of findings) {
    const row = rowOf(finding, input)
    left -= bytes(row)
    if (left < 0) break
    rows.push(row)
  }
  const open = [HEAD, ...rows.slice(0, OPEN_ROWS)].join('\n')
  if (rows.length <= OPEN_ROWS) return { text: open, rows: rows.length }
  const folded = `<details><summary>${count(rows.length - OPEN_ROWS, 'more finding')}</summary>\n\n${[HEAD, ...rows.slice(OPEN_ROWS)].join('\n')}\n\n</details>`
  return { text: `${open}\n\n${folded}`, rows: rows.length }
}

function rowOf(finding: Diagnostic, { linkTo }: SummaryInput): string {
  const { file, range, severity } = finding
  const place = cellCode(`${cut(file, 300)}:${range.start.line}:${range.start.column}`)
  const link = linkTo(file, range)
  return `| ${severity} | ${link === undefined ? place : `[${place}](${link})`} | ${findingCell(finding)} | ${ruleCell(finding)} |`
}
