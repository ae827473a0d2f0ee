import type { Report } from '../diagnostic.js'
import { count, duration, rank, severityCounts } from './counts.js'
import { groupNotLinted, helmCommand } from './not-linted.js'
import { paintWith } from './paint.js'
import type { OutputContext } from './types.js'
import { plain, plainFile, withoutCommands } from './visible.js'

/** Files of one reason that are named before the rest is counted. */
const MAX_NAMED = 3

/** The end of the pretty output: how much was found and looked at, what can be repaired, what was not linted and why. Ends with a line feed. */
export function prettySummary(report: Report, context: OutputContext): string {
  const { diagnostics, summary } = report
  const paint = paintWith(context.color)
  const files = new Set(diagnostics.map(diagnostic => diagnostic.file)).size
  const failing = diagnostics.filter(diagnostic => rank(diagnostic.severity) <= rank(context.failOn)).length
  const looked = `${count(summary.resources, 'object')} in ${count(summary.files, 'file')}, ${duration(context.durationMs ?? summary.durationMs)}`
  const lines: string[] = []

  if (diagnostics.length) {
    const verdict = `${severityCounts(summary)} in ${count(files, 'file')}`
    lines.push(
      failing ? paint.severity(diagnostics.some(d => d.severity === 'error') ? 'error' : 'warning', verdict) : paint.strong(verdict),
    )
    lines.push(`Looked at ${looked}.`)
    if (!failing) lines.push(`Nothing at or above --fail-on ${context.failOn}.`)
  } else if (summary.resources)
    lines.push(`${paint.good(summary.baselined || summary.unchanged ? 'No new problems' : 'No problems')} in ${looked}.`)
  else lines.push(`No Kubernetes objects in ${count(summary.files, 'file')}.`)

  const safe = diagnostics.filter(diagnostic => diagnostic.fix?.safety === 'safe').length
  const unsafe = diagnostics.filter(diagnostic => diagnostic.fix?.safety === 'unsafe').length
  if (safe) lines.push(`${safe} can be repaired with --fix${unsafe ? `, ${unsafe} more with --fix --unsafe-fixes` : ''}.`)
  else if (unsafe) lines.push(`${unsafe} can be repaired with --fix --unsafe-fixes; look at the result.`)
  const [first] = diagnostics
  if (first) lines.push(`Why a rule exists and what to do: seaworthy explain ${plain(first.rule, 200)}`)
  if (summary.suppressed) lines.push(`${count(summary.suppressed, 'finding')} suppressed.`)
  if (summary.baselined) lines.push(`${count(summary.baselined, 'finding')} in the baseline.`)
  if (summary.unchanged)
    lines.push(`${count(summary.unchanged, 'finding')} not shown: the change did not cause ${summary.unchanged === 1 ? 'it' : 'them'}.`)
  if (summary.unknownValues)
    lines.push(
      `${count(summary.unknownValues, 'value')} with a placeholder such as \${NAME}: rules cannot judge ${summary.unknownValues === 1 ? 'it' : 'them'}.`,
    )

  const groups = groupNotLinted(summary.notLinted)
  if (groups.length) lines.push('', paint.strong('Not linted:'))
  for (const { reason, title, files: named } of groups) {
    const names = named.slice(0, MAX_NAMED).map(file => plainFile(file))
    const more = named.length > MAX_NAMED ? ` and ${count(named.length - MAX_NAMED, 'more file')}` : ''
    lines.push(`  ${title}: ${names.join(', ')}${more}`)
    if (reason === 'helm-template') lines.push(`    to lint what they render: ${helmCommand(named)}`)
  }
  return `${withoutCommands(lines.join('\n'))}\n`
}
