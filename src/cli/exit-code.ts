import type { Diagnostic, Severity } from '../diagnostic.js'

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** What could not be read or parsed was not linted: whatever the configuration makes of it, such a run never ends like a clean one. */
export const unread: ReadonlySet<string> = new Set(['syntax-error', 'unreadable-file', 'file-too-large'])

/** The exit code of a run; it does not depend on the format. */
export function exitCodeOf(
  outcome: {
    readonly diagnostics: readonly Pick<Diagnostic, 'rule' | 'severity'>[]
    readonly crashed: boolean
    readonly summary: { readonly notLinted: readonly unknown[] }
  },
  limits: { readonly failOn: Severity; readonly failOnNotLinted: boolean },
): 0 | 1 | 3 {
  if (outcome.crashed) return 3
  if (outcome.diagnostics.some(({ rule, severity }) => rank[severity] >= rank[limits.failOn] || unread.has(rule))) return 1
  return limits.failOnNotLinted && outcome.summary.notLinted.length ? 1 : 0
}
