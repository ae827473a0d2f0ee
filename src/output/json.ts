import type { Diagnostic, Fix, Range, RelatedPlace, Report, ResourceName } from '../diagnostic.js'
import { jsonText } from './json-text.js'
import { statisticsOf } from './statistics.js'
import type { OutputContext } from './types.js'
import { cut } from './visible.js'

/** Names longer than this are cut; no name that the API server takes is longer than 253. */
const MAX_NAME = 1000
/** A JSON Pointer cannot be cut without pointing elsewhere: a longer one is left out. */
const MAX_PATH = 10_000

/** For programs: the contract of docs/json-output.md, one finding a line, keys always in the same order. */
export function json(report: Report, context: OutputContext): string {
  const { summary } = report
  const diagnostics = report.diagnostics.map(diagnostic => jsonText(diagnosticOf(diagnostic)))
  const head = jsonText({ version: 1, tool: { name: 'seaworthy', version: context.toolVersion } }).slice(0, -1)
  const tail = jsonText({
    files: summary.files,
    documents: summary.documents,
    resources: summary.resources,
    errors: summary.errors,
    warnings: summary.warnings,
    infos: summary.infos,
    suppressed: summary.suppressed,
    baselined: summary.baselined,
    unchanged: summary.unchanged,
    unknownValues: summary.unknownValues,
    durationMs: Math.round(context.durationMs ?? summary.durationMs),
    notLinted: summary.notLinted.map(({ file, document, reason, message }) => ({ file, document, reason, message: cut(message) })),
  })
  const counted = context.statistics ? `,"statistics":${jsonText(statisticsOf(report.diagnostics))}` : ''
  return `${head},"diagnostics":[${diagnostics.length ? `\n${diagnostics.join(',\n')}\n` : ''}],"summary":${tail}${counted}}\n`
}

function diagnosticOf(diagnostic: Diagnostic): Record<string, unknown> {
  const { path, because, fix } = diagnostic
  return {
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    message: cut(diagnostic.message),
    file: diagnostic.file,
    document: diagnostic.document,
    range: rangeOf(diagnostic.range),
    resource: diagnostic.resource && resourceOf(diagnostic.resource),
    path: path !== undefined && path.length <= MAX_PATH ? path : undefined,
    related: diagnostic.related.map(relatedOf),
    fingerprint: diagnostic.fingerprint,
    source: diagnostic.source === undefined ? undefined : cut(diagnostic.source, MAX_NAME),
    because: because === undefined ? undefined : cut(because),
    fix: fix && fixOf(fix),
    docs: diagnostic.docs,
  }
}

const rangeOf = ({ start, end }: Range): Range => ({
  start: { line: start.line, column: start.column },
  end: { line: end.line, column: end.column },
})

const relatedOf = ({ message, file, range }: RelatedPlace): RelatedPlace => ({ message: cut(message), file, range: rangeOf(range) })

const resourceOf = ({ apiVersion, kind, namespace, name }: ResourceName): Record<string, unknown> => ({
  apiVersion: cut(apiVersion, MAX_NAME),
  kind: cut(kind, MAX_NAME),
  namespace: namespace === undefined ? undefined : cut(namespace, MAX_NAME),
  name: name === undefined ? undefined : cut(name, MAX_NAME),
})

const fixOf = ({ safety, edits }: Fix): Fix => ({
  safety,
  edits: edits.map(({ file, range, text }) => ({ file, range: rangeOf(range), text })),
})
