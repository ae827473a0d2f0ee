import type { Diagnostic, Report } from '../diagnostic.js'
import { count } from './counts.js'
import { paintWith } from './paint.js'
import { prettySummary } from './pretty-summary.js'
import type { OutputContext } from './types.js'
import { plain, plainFile, withoutCommands } from './visible.js'

/** How many findings of each severity there are. */
interface Tally {
  errors: number
  warnings: number
  infos: number
}

/** What `--statistics` counts; its JSON form is part of the contract in docs/json-output.md. */
export interface Statistics {
  /** The rule with the most errors first, then warnings, then infos. */
  readonly rules: readonly (Readonly<Tally> & { readonly rule: string; readonly files: number; readonly fixable: number })[]
  /** Folders that hold the files with findings themselves, in the same order; `.` is the working directory. */
  readonly folders: readonly (Readonly<Tally> & { readonly folder: string; readonly rules: Readonly<Record<string, number>> })[]
}

/** Rows of a table before the rest is counted. */
const MAX_ROWS = 40
/** Rules that are named beside a folder. */
const MAX_NAMED = 3

/** Counts findings by rule and by folder. */
export function statisticsOf(diagnostics: readonly Diagnostic[]): Statistics {
  const rules = new Map<string, Tally & { files: Set<string>; fixable: number }>()
  const folders = new Map<string, Tally & { rules: Map<string, number> }>()
  for (const { rule, severity, file, fix } of diagnostics) {
    const ofRule = entry(rules, rule, () => ({ errors: 0, warnings: 0, infos: 0, files: new Set(), fixable: 0 }))
    const ofFolder = entry(folders, folderOf(file), () => ({ errors: 0, warnings: 0, infos: 0, rules: new Map() }))
    for (const tally of [ofRule, ofFolder]) tally[`${severity}s`]++
    ofRule.files.add(file)
    if (fix) ofRule.fixable++
    ofFolder.rules.set(rule, (ofFolder.rules.get(rule) ?? 0) + 1)
  }
  return {
    rules: [...rules]
      .map(([rule, { errors, warnings, infos, files, fixable }]) => ({ rule, errors, warnings, infos, files: files.size, fixable }))
      .sort((a, b) => most(a, b) || order(a.rule, b.rule)),
    folders: [...folders]
      .map(([folder, { errors, warnings, infos, rules: named }]) => ({
        folder,
        errors,
        warnings,
        infos,
        rules: Object.fromEntries([...named].sort(([left, a], [right, b]) => b - a || order(left, right))),
      }))
      .sort((a, b) => most(a, b) || order(a.folder, b.folder)),
  }
}

/** For people: the two tables in place of the findings, and the summary that always ends a report. */
export function statistics(report: Report, context: OutputContext): string {
  const { rules, folders } = statisticsOf(report.diagnostics)
  const paint = paintWith(context.color)
  const lines: string[] = []
  if (rules.length) {
    lines.push(paint.strong('Findings by rule'))
    const rows = rules.map(row => [...numbers(row), number(row.files), number(row.fixable), plain(row.rule, 200)])
    lines.push(...table(['errors', 'warnings', 'infos', 'files', 'repairable', 'rule'], rows, 'rule'), '')
    lines.push(paint.strong('Findings by folder'))
    const places = folders.map(row => [...numbers(row), `${plainFile(row.folder)}  ${paint.faint(`(${named(row.rules)})`)}`])
    lines.push(...table(['errors', 'warnings', 'infos', 'folder'], places, 'folder'), '', '')
  }
  return `${withoutCommands(lines.join('\n'))}${prettySummary(report, context)}`
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key)
  if (!value) {
    value = make()
    map.set(key, value)
  }
  return value
}

function folderOf(file: string): string {
  const slash = file.lastIndexOf('/')
  return slash < 0 ? '.' : file.slice(0, slash) || '/'
}

const most = (a: Readonly<Tally>, b: Readonly<Tally>): number => b.errors - a.errors || b.warnings - a.warnings || b.infos - a.infos
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const number = (value: number): string => (value === 0 ? '-' : value.toLocaleString('en-US'))
const numbers = ({ errors, warnings, infos }: Readonly<Tally>): string[] => [number(errors), number(warnings), number(infos)]

function named(rules: Readonly<Record<string, number>>): string {
  const all = Object.entries(rules)
  const shown = all.slice(0, MAX_NAMED).map(([rule, times]) => `${plain(rule, 200)} ${times.toLocaleString('en-US')}`)
  return all.length > MAX_NAMED ? `${shown.join(', ')}, ${all.length - MAX_NAMED} more` : shown.join(', ')
}

/** Columns to the right but the last one. */
function table(head: readonly string[], rows: readonly (readonly string[])[], what: string): string[] {
  const shown = rows.slice(0, MAX_ROWS)
  const widths = head.map((title, column) => Math.max(title.length, ...shown.map(row => row[column]!.length)))
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padStart(widths[column]!))).join('  ')}`
  const rest = rows.length - shown.length
  return [line(head), ...shown.map(line), ...(rest ? [`  and ${count(rest, `more ${what}`)}; --format json has all of them`] : [])]
}
