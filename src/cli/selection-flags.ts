import type { Arguments } from './arguments.js'
import { UsageError } from './usage-error.js'

/** Which findings are reported, as the flags of `lint` ask for it. */
export interface SelectionFlags {
  readonly since: string | undefined
  /** A file, or `-` for standard input. */
  readonly diff: string | undefined
  readonly baseline: string | undefined
  /** Where the baseline goes; `` for its default name. */
  readonly writeBaseline: string | undefined
  readonly pruneBaseline: boolean
}

const names = ['since', 'diff', 'baseline', 'write-baseline', 'prune-baseline'] as const

/** @returns undefined where every finding is reported. @throws UsageError for flags that do not go together. */
export function selectionFlags(args: Arguments): SelectionFlags | undefined {
  if (!names.some(name => args.has(name))) return undefined
  const since = args.value('since')
  // git would take it for a flag.
  if (since?.startsWith('-')) throw new UsageError(`--since takes the name of a commit, and "${since}" begins with a dash`)
  if (since !== undefined && args.has('diff')) throw new UsageError('--since and --diff contradict each other')
  if (args.value('diff') === '-' && args.positionals.includes('-'))
    throw new UsageError('standard input cannot be both the diff and a manifest: give one of them as a file')
  if (args.has('write-baseline')) {
    const other = ['since', 'diff', 'baseline', 'prune-baseline', 'fix', 'fix-dry-run'].find(name => args.has(name))
    if (other !== undefined) throw new UsageError(`--write-baseline writes all that is found now; it does not go together with --${other}`)
  }
  if (args.has('prune-baseline')) {
    if (!args.has('baseline')) throw new UsageError('--prune-baseline needs --baseline FILE')
    if (args.has('fix-dry-run')) throw new UsageError('--fix-dry-run writes nothing, and --prune-baseline does')
  }
  return {
    since,
    diff: args.value('diff'),
    baseline: args.value('baseline'),
    writeBaseline: args.value('write-baseline'),
    pruneBaseline: args.has('prune-baseline'),
  }
}
