import type { Diagnostic, RelatedPlace, Report } from '../diagnostic.js'
import { codeFrame } from './code-frame.js'
import { type Lines, linesOf } from './lines.js'
import { type Paint, paintWith } from './paint.js'
import { prettySummary } from './pretty-summary.js'
import type { OutputContext } from './types.js'
import { plain, plainFile, withoutCommands } from './visible.js'
import { wrap } from './wrap.js'

export { prettySummary } from './pretty-summary.js'

/** Related places that are named before the rest is counted. */
const MAX_RELATED = 8
const MIN_WIDTH = 40
const MAX_WIDTH = 160

/**
 * For people: each finding with its place (file, line and column, which terminals and editors open on a click), its message, the code with
 * carets under it, what it rests on, and how to repair it; then the summary. Findings of a file stand together, in the order of the report.
 */
export function pretty(report: Report, context: OutputContext): string {
  const paint = paintWith(context.color)
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, context.width))
  const blocks: string[] = []
  let file: string | undefined
  let source: { text: string; lines: Lines } | undefined
  for (const diagnostic of report.diagnostics) {
    if (diagnostic.file !== file) {
      file = diagnostic.file
      const text = context.textOf(file)
      source = text === undefined ? undefined : { text, lines: linesOf(text) }
    }
    blocks.push(finding(diagnostic, source, width, paint).join('\n'))
  }
  blocks.push(prettySummary(report, context).trimEnd())
  return `${withoutCommands(blocks.join('\n\n'))}\n`
}

function finding(diagnostic: Diagnostic, source: { text: string; lines: Lines } | undefined, width: number, paint: Paint): string[] {
  const { severity, range, resource } = diagnostic
  const about =
    resource && plain(`${resource.kind} ${resource.namespace ? `${resource.namespace}/` : ''}${resource.name ?? ''}`.trimEnd(), 100)
  const head = [
    paint.strong(placeOf(diagnostic)),
    paint.severity(severity, severity),
    plain(diagnostic.rule, 200),
    ...(about ? [paint.faint(`(${about})`)] : []),
  ].join('  ')
  const frame = source ? codeFrame(source.text, source.lines, range, { width: width - 2, severity, paint }) : []
  return [
    head,
    ...wrap(plain(diagnostic.message), width - 2).map(line => `  ${line}`),
    ...(frame.length ? ['', ...frame.map(line => (line ? `  ${line}` : '')), ''] : []),
    ...notes(diagnostic, width, paint),
  ]
    .join('\n')
    .trimEnd()
    .split('\n')
}

/** `file:line:column`. */
function placeOf({ file, range }: Pick<RelatedPlace, 'file' | 'range'>): string {
  return `${plainFile(file)}:${range.start.line}:${range.start.column}`
}

function notes({ related, source, because, severity, fix }: Diagnostic, width: number, paint: Paint): string[] {
  const labelled = (label: string, text: string): string[] =>
    wrap(text, width - 2 - label.length - 2).map((line, index) =>
      index === 0 ? `  ${paint.faint(`${label}:`)} ${line}` : `  ${' '.repeat(label.length + 2)}${line}`,
    )
  return [
    ...related.slice(0, MAX_RELATED).flatMap(place => labelled('see', `${placeOf(place)} ${plain(place.message, 300)}`)),
    ...(related.length > MAX_RELATED ? labelled('see', `${related.length - MAX_RELATED} more places`) : []),
    ...(source ? labelled('rendered from', plain(source)) : []),
    ...(because ? labelled(`${severity} because`, plain(because)) : []),
    ...(fix ? labelled('fix', fix.safety === 'safe' ? 'run with --fix' : 'run with --fix --unsafe-fixes, and look at the result') : []),
  ]
}
