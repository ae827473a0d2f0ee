import type { Report, Severity } from '../diagnostic.js'
import { jsonText } from './json-text.js'
import { repositoryPath } from './repository-path.js'
import type { OutputContext } from './types.js'
import { cut } from './visible.js'

/** GitLab knows info, minor, major, critical and blocker. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'info' }

/** GitLab's code quality report: an array of findings, each with a fingerprint of its own, since GitLab folds equal ones into one. */
export function gitlab(report: Report, context: OutputContext): string {
  const seen = new Map<string, number>()
  const entries = report.diagnostics.map(({ rule, severity, message, because, file, range, fingerprint }) => ({
    description: cut(because ? `${message} (${severity} because: ${because})` : message),
    check_name: rule,
    fingerprint: unique(fingerprint, seen),
    severity: SEVERITIES[severity],
    location: { path: repositoryPath(file, context), lines: { begin: range.start.line, end: range.end.line } },
  }))
  return `${jsonText(entries, 1)}\n`
}

function unique(fingerprint: string, seen: Map<string, number>): string {
  for (;;) {
    const times = (seen.get(fingerprint) ?? 0) + 1
    seen.set(fingerprint, times)
    if (times === 1) return fingerprint
    fingerprint = `${fingerprint}-${times}`
  }
}
