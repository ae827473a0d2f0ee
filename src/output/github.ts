import type { Report } from '../diagnostic.js'
import { type Annotation, annotationOf } from './annotation.js'
import { bySeverity } from './counts.js'
import { ANNOTATIONS_OF_A_LEVEL } from './limits.js'
import type { OutputContext } from './types.js'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Workflow commands that become annotations on a pull request, the most severe first, since GitHub drops all but the first. Where there are
 * more, a last line says so.
 */
export function github(report: Report, context: OutputContext): string {
  const lines = bySeverity(report.diagnostics).map(diagnostic => command(annotationOf(diagnostic, context)))
  const { errors, warnings, infos } = report.summary
  if (Math.max(errors, warnings, infos) > ANNOTATIONS_OF_A_LEVEL)
    lines.push(
      `GitHub shows ${ANNOTATIONS_OF_A_LEVEL} annotations of each severity: all ${lines.length} findings are in this log. --format sarif has no such limit.`,
    )
  return lines.map(line => `${line}\n`).join('')
}

function command({ severity, title, message, file, startLine, endLine, startColumn, endColumn }: Annotation): string {
  const properties: (readonly [string, string | number | undefined])[] = [
    ['file', file],
    ['line', startLine],
    ['endLine', endLine],
    ['col', startColumn],
    ['endColumn', endColumn],
    ['title', title],
  ]
  const list = properties.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${propertyText(String(value))}`])).join(',')
  return `::${COMMANDS[severity]} ${list}::${dataText(message)}`
}

function dataText(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function propertyText(text: string): string {
  return dataText(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
