import type { Log, Notification, Region, ReportingDescriptor, Result } from 'sarif'
import type { Diagnostic, NotLinted, Range, Report, TextEdit } from '../diagnostic.js'
import { bySeverity, count } from './counts.js'
import { jsonText } from './json-text.js'
import { groupNotLinted } from './not-linted.js'
import { repositoryPath, uriOf } from './repository-path.js'
import { describeRule, levelOf } from './sarif-rules.js'
import type { OutputContext } from './types.js'
import { cut } from './visible.js'

/** Code scanning refuses a run with more results, and shows 100 locations of a result (GitHub docs, "SARIF results exceed limits"). */
const MAX_RESULTS = 25_000
const MAX_RELATED = 100
/** Left-out files that get a notification of their own. */
const MAX_NOTIFICATIONS = 1000

/**
 * SARIF 2.1.0 for code scanning. Places are relative to the repository's root; the fingerprint is that of the finding, so that an alert stays
 * the same when lines move. More than 25,000 results are cut, the most severe kept, and a notification says so.
 */
export function sarif(report: Report, context: OutputContext): string {
  const kept = report.diagnostics.length > MAX_RESULTS ? bySeverity(report.diagnostics).slice(0, MAX_RESULTS) : report.diagnostics
  const rules = describeRules(kept, context)
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'seaworthy',
            version: context.toolVersion,
            semanticVersion: context.toolVersion,
            informationUri: context.docsUrl,
            rules: rules.map(([, descriptor]) => descriptor),
          },
        },
        invocations: [
          {
            // A rule that threw did not look at everything: the run is not complete.
            executionSuccessful: !report.diagnostics.some(diagnostic => diagnostic.rule.startsWith('internal/')),
            toolExecutionNotifications: notifications(report, kept.length, context),
          },
        ],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: "The repository's root." } } },
        results: results(kept, new Map(rules.map(([id], index) => [id, index])), context),
      },
    ],
  }
  return `${jsonText(log, 1)}\n`
}

function describeRules(diagnostics: readonly Diagnostic[], context: OutputContext): [string, ReportingDescriptor][] {
  const known = new Map(context.rules.map(rule => [rule.id, rule]))
  const docs = new Map(diagnostics.map(({ rule, docs }) => [rule, docs]))
  return [...docs]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([id, url]) => [id, describeRule(known.get(id) ?? { id, summary: id, severity: 'error', category: 'internal' }, url)])
}

function results(diagnostics: readonly Diagnostic[], indexes: ReadonlyMap<string, number>, context: OutputContext): Result[] {
  return diagnostics.map(diagnostic => {
    const { rule, severity, message, file, range, resource, path, related, fingerprint, because, fix } = diagnostic
    const name = resource && cut([resource.namespace, resource.name].filter(Boolean).join('/'), 300)
    return {
      ruleId: rule,
      ruleIndex: indexes.get(rule) ?? -1,
      level: levelOf(severity),
      message: { text: messageText(because ? `${message} (${severity} because: ${because})` : message) },
      locations: [
        {
          physicalLocation: physicalLocation(file, range, context),
          ...(resource && {
            logicalLocations: [
              { name: name || resource.kind, fullyQualifiedName: cut(`${resource.kind} ${name}`.trimEnd(), 400), kind: 'resource' },
            ],
          }),
        },
      ],
      ...(related.length && {
        relatedLocations: related.slice(0, MAX_RELATED).map((place, id) => ({
          id,
          physicalLocation: physicalLocation(place.file, place.range, context),
          message: { text: messageText(place.message) },
        })),
      }),
      partialFingerprints: { 'seaworthy/v1': fingerprint },
      ...(fix && {
        fixes: [
          {
            description: { text: fix.safety === 'safe' ? 'Safe fix' : 'Unsafe fix: look at the result' },
            artifactChanges: artifactChanges(fix.edits, context),
          },
        ],
      }),
      ...(path !== undefined && path.length <= 10_000 && { properties: { path } }),
    }
  })
}

/** The text cut, and with `[text](target)` taken apart: SARIF viewers make a link of it (SARIF 2.1.0, 3.11.6). */
function messageText(text: string): string {
  const short = cut(text) || '-'
  return short.includes('](') ? short.replace(/[[\]\\]/g, '\\$&') : short
}

function physicalLocation(file: string, range: Range, context: OutputContext) {
  return { artifactLocation: artifactLocation(file, context), region: region(range) }
}

function artifactLocation(file: string, context: OutputContext) {
  const uri = uriOf(repositoryPath(file, context))
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' }
}

/** SARIF counts from 1, and its ends are exclusive, like ours. */
function region({ start, end }: Range): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function artifactChanges(edits: readonly TextEdit[], context: OutputContext) {
  const files = new Map<string, TextEdit[]>()
  for (const edit of edits) {
    const inFile = files.get(edit.file)
    if (inFile) inFile.push(edit)
    else files.set(edit.file, [edit])
  }
  return [...files].map(([file, inFile]) => ({
    artifactLocation: artifactLocation(file, context),
    replacements: inFile.map(({ range, text }) => ({ deletedRegion: region(range), insertedContent: { text } })),
  }))
}

function notifications({ diagnostics, summary }: Report, kept: number, context: OutputContext): Notification[] {
  const entries = summary.notLinted.slice(0, MAX_NOTIFICATIONS)
  const left = groupNotLinted(summary.notLinted.slice(MAX_NOTIFICATIONS))
  return [
    ...(kept < diagnostics.length
      ? [{ level: 'warning' as const, message: { text: `${count(diagnostics.length - kept, 'finding')} left out: SARIF holds ${kept}.` } }]
      : []),
    ...entries.map(entry => notLinted(entry, context)),
    ...left.map(({ title }) => ({ level: 'note' as const, message: { text: `Not linted: ${title} more.` } })),
  ]
}

function notLinted({ file, reason, message }: NotLinted, context: OutputContext): Notification {
  return {
    level: 'note',
    descriptor: { id: `not-linted/${reason}` },
    message: { text: messageText(message) },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(file, context) } }],
  }
}
