import type { Diagnostic, Report } from '../diagnostic.js'
import { count } from './counts.js'
import { cellCode, markdownCode, markdownText } from './markdown-text.js'
import { groupNotLinted, helmCommand } from './not-linted.js'
import { cut } from './visible.js'

/** What a finding says, for a cell of a table: the message, why the severity was lowered, three related places. */
export function findingCell({ message, because, severity, related }: Diagnostic): string {
  const places = related
    .slice(0, 3)
    .map(place => `${markdownText(cut(place.message, 200))}: ${cellCode(`${cut(place.file, 200)}:${place.range.start.line}`)}`)
  const text = [markdownText(cut(message, 600)), ...(because ? [`(${severity} because: ${markdownText(cut(because, 300))})`] : [])].join(
    ' ',
  )
  return places.length ? `${text}${/[.!?)]$/.test(text) ? '' : '.'} See: ${places.join('; ')}` : text
}

/** The rule, for a cell of a table; a link to its page. */
export function ruleCell({ rule, docs }: Pick<Diagnostic, 'rule' | 'docs'>): string {
  const name = cellCode(cut(rule, 200))
  return /^https?:\/\/[\w./:#-]+$/.test(docs) ? `[${name}](${docs})` : name
}

/** How many findings are not shown and why, and what was not linted; empty where nothing was left out. */
export function leftOut({ summary }: Report): string {
  const lines = groupNotLinted(summary.notLinted).map(({ reason, title, files }) => {
    const named = files.slice(0, 3).map(file => markdownCode(cut(file, 200)))
    const more = files.length > named.length ? ` and ${count(files.length - named.length, 'more file')}` : ''
    const how = reason === 'helm-template' ? `; to lint what they render: ${markdownCode(helmCommand(files))}` : ''
    return `- ${title}: ${named.join(', ')}${more}${how}`
  })
  const { suppressed, baselined, unchanged } = summary
  const hidden = [
    ...(suppressed ? [`${count(suppressed, 'finding')} suppressed.`] : []),
    ...(baselined ? [`${count(baselined, 'finding')} in the baseline.`] : []),
    ...(unchanged ? [`${count(unchanged, 'finding')} not shown: the change did not cause ${unchanged === 1 ? 'it' : 'them'}.`] : []),
  ]
  return [...(hidden.length ? [hidden.join(' ')] : []), ...(lines.length ? [`**Not linted**\n\n${lines.join('\n')}`] : [])].join('\n\n')
}
