import type { Resource, SourceFile } from '../manifest/resource.js'
import { engineRules } from '../rule/engine-rules.js'
import { grouped } from '../rule/grouped.js'
import type { Collected } from './collect.js'
import { fingerprintOf } from './fingerprint.js'
import { boundMessage } from './message.js'
import { applySuppressions, type SuppressionFinding } from './suppress.js'
import type { LintInput } from './types.js'

/** Parts findings into those that are kept and those that a suppression covers, and adds what is wrong with the suppressions of the targets. */
export function suppress(
  findings: readonly Collected[],
  sources: readonly SourceFile[],
  resources: readonly Resource[],
  input: LintInput,
): { readonly kept: readonly Collected[]; readonly suppressed: readonly Collected[] } {
  const findingsOf = grouped(findings, finding => finding.source?.path)
  const resourcesOf = grouped(resources, resource => resource.file.path)
  const knownRules = new Set([...input.rules, ...engineRules].map(rule => rule.id))
  const aliases = new Map(input.rules.flatMap(rule => (rule.aliases ?? []).map((alias: string): [string, string] => [alias, rule.id])))
  const kept: Collected[] = findings.filter(finding => !finding.source)
  const suppressed: Collected[] = []
  for (const source of sources) {
    if (!source.target && !source.linked) continue
    const { config } = input.configFor(source.path)
    const outcome = applySuppressions(findingsOf.get(source.path) ?? [], source, resourcesOf.get(source.path) ?? [], {
      today: input.today,
      knownRules,
      aliases,
      ...config.settings.suppressions,
      ran: rule => config.rule(rule).severity !== 'off' || config.mayApply(rule),
      complete: config.complete,
    })
    kept.push(...outcome.kept)
    suppressed.push(...outcome.suppressed)
    for (const finding of outcome.findings) {
      const { severity } = config.rule(finding.rule)
      if (severity !== 'off') kept.push({ ...placed(finding, source), severity })
    }
  }
  return { kept, suppressed }
}

function placed(
  { rule, message, span, document, path, resource, about }: SuppressionFinding,
  source: SourceFile,
): Omit<Collected, 'severity'> {
  return {
    rule,
    message: boundMessage(message),
    messageId: undefined,
    file: source.path,
    source,
    document,
    span,
    resource,
    // A comment stands beside the node it binds to, not at it: a path would promise a place that the range is not.
    path: undefined,
    related: [],
    because: undefined,
    fingerprint: fingerprintOf(rule, resource, path, resource ? about : `${source.path}\u0000${about}`),
    fix: undefined,
  }
}
