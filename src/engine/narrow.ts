import type { Diagnostic } from '../diagnostic.js'
import type { LintOutcome } from './types.js'

/** The outcome with some of its findings, and counts that follow; how many a baseline holds and how many a change did not cause is added to what is there. */
export function narrowed(
  outcome: LintOutcome,
  keep: (diagnostic: Diagnostic) => boolean,
  left: { readonly baselined?: number; readonly unchanged?: number },
): LintOutcome {
  const kept = outcome.diagnostics.flatMap((diagnostic, index) => (keep(diagnostic) ? [index] : []))
  const diagnostics = kept.map(index => outcome.diagnostics[index]!)
  const { summary } = outcome
  return {
    ...outcome,
    diagnostics,
    messageIds: kept.map(index => outcome.messageIds[index]),
    summary: {
      ...summary,
      errors: diagnostics.filter(({ severity }) => severity === 'error').length,
      warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
      infos: diagnostics.filter(({ severity }) => severity === 'info').length,
      baselined: (summary.baselined ?? 0) + (left.baselined ?? 0),
      unchanged: (summary.unchanged ?? 0) + (left.unchanged ?? 0),
    },
  }
}
