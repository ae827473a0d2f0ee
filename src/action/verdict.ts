import { unread } from '../cli/exit-code.js'
import type { Diagnostic, Severity } from '../diagnostic.js'
import { rank } from '../output/counts.js'
import type { ExitReason } from './outputs.js'

type Finding = Pick<Diagnostic, 'rule' | 'severity'>

/** Findings that fail the step, without those that say that a file was not read. */
const failing = (findings: readonly Finding[], failOn: Severity): readonly Finding[] =>
  findings.filter(({ rule, severity }) => rank(severity) <= rank(failOn) && !unread.has(rule))

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
  const broken = findings.filter(({ rule }) => unread.has(rule)).length
  const total = failing(findings, failOn).length
  const parts = [
    ...(total ? [`${total === 1 ? '1 finding fails' : `${total} findings fail`} the step (fail-on: ${failOn})`] : []),
    ...(broken ? [`${broken === 1 ? '1 text' : `${broken} texts`} could not be read or parsed`] : []),
  ]
  return parts.join('; ')
}
