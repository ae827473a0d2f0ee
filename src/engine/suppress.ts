import type { Resource, SourceFile } from '../manifest/resource.js'
import { isSuppressible, type Suppressible, type SuppressionFinding, type SuppressOptions } from './suppressible.js'
import { SuppressionIndex } from './suppression-index.js'
import { SuppressionJudge, unboundFinding, unusedIn } from './suppression-judgement.js'
import { suppressionsOf } from './suppressions.js'

export type { Suppressible, SuppressionFinding, SuppressionRule, SuppressOptions } from './suppressible.js'

/**
 * Takes out of the findings of a file those that a comment or an annotation in it suppresses, and says what is wrong with the suppressions.
 *
 * A suppression covers a finding when the finding's path is that of the node it binds to, or below it: what is missing is covered by its
 * parents. See `bindComment` for where comments bind, `readSuppressionText` for how they read. The annotation `seaworthy.dev/ignore` covers its
 * object, or its Pod template. Suppressions that are expired, or name no rule, cover nothing.
 *
 * @param findings those of this file, in any order.
 * @param resources the objects of this file. Where there are none (a values file), suppressions are not reported on.
 */
export function applySuppressions<Finding extends Suppressible>(
  findings: readonly Finding[],
  file: SourceFile,
  resources: readonly Resource[],
  options: SuppressOptions,
): { readonly kept: readonly Finding[]; readonly suppressed: readonly Finding[]; readonly findings: readonly SuppressionFinding[] } {
  const suppressions = suppressionsOf(file, resources)
  if (suppressions.length === 0) return { kept: findings, suppressed: [], findings: [] }
  const judge = new SuppressionJudge(options)
  const unbound: SuppressionFinding[] = []
  const index = new SuppressionIndex()
  for (const suppression of suppressions) {
    const rules = judge.judge(suppression)
    if (rules.length === 0) continue
    if (suppression.wholeFile || suppression.binding) index.add(suppression, rules)
    // What follows may be a document that cannot be read.
    else if (file.parsed.documents.every(document => !document.broken)) unbound.push(unboundFinding(suppression))
  }
  const kept: Finding[] = []
  const suppressed: Finding[] = []
  for (const finding of findings) {
    const covered = isSuppressible(finding.rule) && index.covers(finding, file.parsed)
    ;(covered ? suppressed : kept).push(finding)
  }
  // Of a linked file only a target has seen everything that leads to it.
  if (file.linked ? !file.target : resources.length === 0) return { kept, suppressed, findings: [] }
  const own = [...judge.findings, ...(options.reportUnused ? [...unbound, ...unusedIn(index, options)] : [])]
  return { kept, suppressed, findings: own.sort((left, right) => left.span.start - right.span.start) }
}
