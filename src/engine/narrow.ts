import type { Diagnostic } from '../diagnostic.js'
import type { LintOutcome } from './types.js'

/** The outcome with some of its findings, and counts that follow. `left` says how many are left out, and why. */
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
      ...left,
    },
  }
}
