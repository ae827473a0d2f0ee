import type { Diagnostic, Report } from '../diagnostic.js'
import { count, duration, severities, severityCounts } from './counts.js'
import { cellCode, markdownCode, markdownText } from './markdown-text.js'
import { groupNotLinted, helmCommand } from './not-linted.js'
import type { OutputContext } from './types.js'
import { cut } from './visible.js'

/** A comment of a pull request holds 65,536 characters; this leaves room for what stands around the table. */
const MAX_LENGTH = 60_000
const TITLES = { error: 'Errors', warning: 'Warnings', info: 'Infos' } as const

/** For a pull request's comment or a job's summary: a table for each severity, the most severe first, then what was not linted. */
export function markdown(report: Report, context: OutputContext): string {
  const { diagnostics, summary } = report
  const took = `${count(summary.resources, 'object')} in ${count(summary.files, 'file')}, ${duration(context.durationMs ?? summary.durationMs)}`
  const head = diagnostics.length ? `**${severityCounts(summary)}** (${took})` : `**No problems** (${took})`
  const end = ending(report)
  const parts = [`## seaworthy`, head]
  let room = MAX_LENGTH - parts.join('\n\n').length - end.length
  let left = 0
  for (const severity of severities) {
    const rows: string[] = []
    const found = diagnostics.filter(diagnostic => diagnostic.severity === severity)
    if (!found.length) continue
    const title = `### ${TITLES[severity]}\n\n| Place | Finding | Rule |\n| --- | --- | --- |`
    room -= title.length + 2
    for (const diagnostic of found) {
      const text = row(diagnostic)
      if (left || text.length + 1 > room) left++
      else {
        rows.push(text)
        room -= text.length + 1
      }
    }
    if (rows.length) parts.push([title, ...rows].join('\n'))
  }
  if (left) parts.push(`${count(left, 'more finding')}: see the log.`)
  if (end) parts.push(end)
  return `${parts.join('\n\n')}\n`
}

function row({ file, range, message, because, severity, related, rule, docs }: Diagnostic): string {
  const text = [
    markdownText(cut(message, 600)),
    ...(because ? [`(${severity} because: ${markdownText(cut(because, 300))})`] : []),
    ...related
      .slice(0, 3)
      .map(place => `${markdownText(cut(place.message, 200))}: ${cellCode(`${cut(place.file, 200)}:${place.range.start.line}`)}`),
  ].join('; ')
  const name = cellCode(cut(rule, 200))
  const link = /^https?:\/\/[\w./:#-]+$/.test(docs) ? `[${name}](${docs})` : name
  return `| ${cellCode(`${cut(file, 300)}:${range.start.line}:${range.start.column}`)} | ${text} | ${link} |`
}

function ending({ summary }: Report): string {
  const lines = groupNotLinted(summary.notLinted).map(({ reason, title, files }) => {
    const named = files.slice(0, 3).map(file => markdownCode(cut(file, 200)))
    const more = files.length > named.length ? ` and ${count(files.length - named.length, 'more file')}` : ''
    const how = reason === 'helm-template' ? `; to lint what they render: ${markdownCode(helmCommand(files))}` : ''
    return `- ${title}: ${named.join(', ')}${more}${how}`
  })
  const suppressed = summary.suppressed ? [`${count(summary.suppressed, 'finding')} suppressed.`] : []
  return [...suppressed, ...(lines.length ? [`**Not linted**\n\n${lines.join('\n')}`] : [])].join('\n\n')
}
