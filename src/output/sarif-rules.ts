import type { ReportingDescriptor, Result } from 'sarif'
import type { Severity } from '../diagnostic.js'
import type { RuleInfo } from './types.js'

/** SARIF's word for a severity. */
export function levelOf(severity: Severity): NonNullable<Result.level> {
  return severity === 'info' ? 'note' : severity
}

/** Code scanning's scale for security findings: above 7 is high, above 4 medium, below it low. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = { error: '8.0', warning: '5.5', info: '3.0' }

/** A rule as SARIF describes it, with the properties that GitHub's code scanning reads (GitHub docs, "SARIF support": reportingDescriptor). */
export function describeRule(rule: RuleInfo, docs: string): ReportingDescriptor {
  const security = rule.category === 'security'
  const text = [rule.summary, rule.why, ...(rule.sources ?? []).map(({ title, url }) => `${title}: ${url}`)].filter(Boolean).join('\n')
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why ?? rule.summary },
    ...(/^https?:\/\//.test(docs) && { helpUri: docs }),
    help: { text, markdown: rule.help ?? markdownOf(rule) },
    defaultConfiguration: { level: levelOf(rule.severity) },
    properties: {
      tags: [...new Set(['kubernetes', rule.category, ...(security ? ['security'] : [])])],
      precision: 'high',
      'problem.severity': rule.severity === 'info' ? 'recommendation' : rule.severity,
      ...(security && { 'security-severity': SECURITY_SEVERITY[rule.severity] }),
    },
  }
}

function markdownOf({ id, summary, why, sources = [] }: RuleInfo): string {
  return [`# ${id}`, summary, why, sources.map(({ title, url }) => `- [${title}](${url})`).join('\n')].filter(Boolean).join('\n\n')
}
