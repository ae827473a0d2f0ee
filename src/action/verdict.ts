import type { Diagnostic, Severity } from '../diagnostic.js'
import { rank } from '../output/counts.js'
import type { ExitReason } from './outputs.js'

type Finding = Pick<Diagnostic, 'rule' | 'severity'>

const failing = (findings: readonly Finding[], failOn: Severity): readonly Finding[] =>
  findings.filter(({ severity }) => rank(severity) <= rank(failOn))

/** @param code the exit code of the run. */
export function reasonOf(code: 0 | 1 | 3, findings: readonly Finding[], failOn: Severity): ExitReason {
  if (code === 3) return 'defect'
  if (code === 0) return 'clean'
  return failing(findings, failOn).length ? 'findings' : 'not-read'
}

/** Why the step fails, in words without anything from a manifest; undefined where it does not. */
export function verdictOf(reason: ExitReason, findings: readonly Finding[], failOn: Severity): string | undefined {
  if (reason === 'clean') return undefined
  if (reason === 'defect') return 'A rule failed: that is a defect of seaworthy'
  if (reason === 'not-read') return 'A file could not be read, or is no YAML'
  const total = failing(findings, failOn).length
  const what = { error: 'errors', warning: 'errors or warnings', info: 'findings' }[failOn]
  return `${total === 1 ? `1 of the findings fails the step` : `${total} of the findings fail the step`}: fail-on is ${failOn} (${what})`
}
