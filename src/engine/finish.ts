import type { Diagnostic, Fix, NotLinted, Severity, Summary } from '../diagnostic.js'
import { editsFor } from '../fix/index.js'
import { pointerOf } from '../parse/index.js'
import { type Collected, nameOf } from './collect.js'
import { docsOf } from './docs-url.js'
import { rangeOf } from './locate.js'
import { renderedFrom } from './rendered-from.js'
import type { LintOutcome } from './types.js'

const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** Sorts, merges what was said twice, numbers equal fingerprints, turns intents into edits, and counts. */
export function finish(
  kept: readonly Collected[],
  suppressed: readonly Collected[],
  counts: {
    files: number
    documents: number
    resources: number
    unknownValues: number
    notLinted: readonly NotLinted[]
    crashed: boolean
    linked: readonly string[]
  },
): LintOutcome {
  const fingerprints = new Map<string, number>()
  const sorted = capped(merged(kept).sort(inOrder))
  const diagnostics = sorted.map(finding => diagnosticOf(finding, fingerprints))
  const summary: Summary = {
    files: counts.files,
    documents: counts.documents,
    resources: counts.resources,
    errors: diagnostics.filter(d => d.severity === 'error').length,
    warnings: diagnostics.filter(d => d.severity === 'warning').length,
    infos: diagnostics.filter(d => d.severity === 'info').length,
    suppressed: suppressed.length,
    unknownValues: counts.unknownValues,
    durationMs: 0,
    notLinted: [...counts.notLinted].sort((a, b) => compare(a.file, b.file) || (a.document ?? -1) - (b.document ?? -1)),
  }
  return {
    diagnostics,
    summary,
    crashed: counts.crashed,
    linked: counts.linked,
    suppressed: merged(suppressed)
      .sort(inOrder)
      .map(finding => diagnosticOf(finding, fingerprints)),
    messageIds: sorted.map(finding => finding.messageId),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const inOrder = (a: Collected, b: Collected): number =>
  compare(a.file, b.file) || a.span.start - b.span.start || compare(a.rule, b.rule) || compare(a.message, b.message)

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Two workloads that share a ConfigMap lead to one finding in it, with the evidence of both; in a linked file also where they are named differently. */
function merged(findings: readonly Collected[]): Collected[] {
  const seen = new Map<string, Collected>()
  for (const finding of findings) {
    const what = finding.source?.linked ? finding.messageId : finding.message
    const key = [finding.rule, finding.file, finding.span.start, finding.span.end, what].join('\u0000')
    const first = seen.get(key)
    if (!first) seen.set(key, finding)
    else if (severities.indexOf(finding.severity) < severities.indexOf(first.severity)) {
      finding.related.push(...first.related)
      seen.set(key, finding)
    } else
      for (const place of finding.related)
        if (
          !first.related.some(
            known => known.file === place.file && known.message === place.message && known.range.start.line === place.range.start.line,
          )
        )
          first.related.push(place)
  }
  return [...seen.values()]
}

/** More findings of one rule in one object, or in one file, help nobody: a generated file of 100,000 documents must not make as many of them. */
const MOST_PER_OBJECT = 100
const MOST_PER_FILE = 1000
/** Where a document is broken, the first errors say why; the others follow from them. */
const MOST_SYNTAX_ERRORS = 10

/** The first findings of each rule in each object and file; the last of them says how many there are more. */
function capped(sorted: readonly Collected[]): Collected[] {
  const inObject = ({ rule, file, document, resource }: Collected) => [rule, file, document, resource?.base.join('/')].join('\u0000')
  const inFile = ({ rule, file }: Collected) => `${rule}\u0000${file}`
  const inObjects = atMost(({ rule }) => (rule === 'syntax-error' ? MOST_SYNTAX_ERRORS : MOST_PER_OBJECT), 'object', inObject, sorted)
  return atMost(() => MOST_PER_FILE, 'file', inFile, inObjects)
}

function atMost(
  mostOf: (finding: Collected) => number,
  noun: string,
  keyOf: (finding: Collected) => string,
  sorted: readonly Collected[],
): Collected[] {
  const groups = new Map<string, { count: number; last: number }>()
  const kept: Collected[] = []
  for (const finding of sorted) {
    const key = keyOf(finding)
    const group = groups.get(key) ?? { count: 0, last: -1 }
    group.count++
    groups.set(key, group)
    if (group.count > mostOf(finding)) continue
    group.last = kept.length
    kept.push(finding)
  }
  for (const { count, last } of groups.values()) {
    const finding = kept[last]
    const most = finding ? mostOf(finding) : 0
    if (finding && count > most)
      kept[last] = {
        ...finding,
        message: `${finding.message} (${count - most} more like it in this ${finding.resource || noun === 'file' ? noun : 'document'} are not listed)`,
      }
  }
  return kept
}

function diagnosticOf(finding: Collected, fingerprints: Map<string, number>): Diagnostic {
  const { rule, severity, message, file, document, source, span, resource, path, related, because } = finding
  // Counted by file, so that a finding does not depend on which files were named.
  const key = `${file}\u0000${finding.fingerprint}`
  const before = fingerprints.get(key) ?? 0
  fingerprints.set(key, before + 1)
  const fix = fixOf(finding)
  const parsed = source?.parsed.documents[document ?? 0]
  const template = source && parsed && renderedFrom(source.parsed, parsed)
  return {
    rule,
    severity,
    message,
    file,
    ...(document !== undefined && { document }),
    range: source ? rangeOf(source.parsed, span) : START,
    resource: resource ? nameOf(resource) : null,
    ...(path && { path: pointerOf(path) }),
    related,
    fingerprint: before ? `${finding.fingerprint}-${before + 1}` : finding.fingerprint,
    ...(template !== undefined && { source: template }),
    ...(because !== undefined && { because }),
    ...(fix && { fix }),
    docs: docsOf(rule),
  }
}

function fixOf({ fix }: Collected): Fix | undefined {
  if (!fix) return undefined
  const edits = editsFor(fix.intents)
  if (!edits?.length) return undefined
  return {
    safety: fix.safety,
    edits: edits.map(({ file, start, end, text }) => ({ file: file.path, range: rangeOf(file.parsed, { start, end }), text })),
  }
}
