import fs from 'node:fs'
import path from 'node:path'
import type { LintOutcome } from '../engine/types.js'
import { readBaseline } from '../node/baseline-file.js'
import type { Run } from '../node/run.js'
import { beginSelection } from '../node/selection.js'
import { count } from '../output/counts.js'
import { anyOwner } from './base-commit.js'
import type { Inputs } from './inputs.js'
import type { Workspace } from './workspace.js'

/** Which findings of a run are reported. */
export interface Reporting {
  /** Files that are no manifests, absolute. */
  readonly leftOut: ReadonlySet<string>
  /** The outcome as it is reported, and what there is to say about it: sentences without their first capital and full stop, which can hold names from the linted tree. */
  select(run: Run): Promise<{ readonly outcome: LintOutcome; readonly notes: readonly string[] }>
}

/**
 * Reads the baseline and lets git begin, before anything is linted.
 *
 * @param base the commit that the change is compared with; undefined where the event has none, and everything is reported.
 * @throws ConfigError for a baseline that cannot be used.
 */
export async function beginReporting(
  { changedLines, baseline: given }: Inputs,
  { cwd }: Workspace,
  base: string | undefined,
): Promise<Reporting> {
  const baseline = given === undefined ? undefined : await readBaseline(cwd, given)
  const begun = beginSelection({ cwd, since: changedLines ? base : undefined, ...anyOwner, baseline })
  return {
    leftOut: new Set(baseline && fs.existsSync(baseline.file) ? [fs.realpathSync(path.resolve(cwd, baseline.file))] : []),
    async select(run) {
      const selection = await begun(run)
      const { outcome, gone } = await selection.select(run.outcome)
      const missing = gone.reduce((sum, entry) => sum + entry.count, 0)
      const notes = [
        ...run.empty.slice(0, 10).map(folder => `no manifest (.yaml, .yml, .json) in "${folder}"`),
        ...(run.empty.length > 10 ? [`no manifest in ${count(run.empty.length - 10, 'more folder')}`] : []),
        ...(run.ignored ? [`${count(run.ignored, 'file')} left out by "ignore" in the configuration`] : []),
        ...(changedLines && base === undefined ? ['this event has no change to compare with, so every finding is reported'] : []),
        ...selection.notes,
        ...(missing
          ? [
              `${count(missing, 'finding')} of the baseline ${given} ${missing === 1 ? 'is' : 'are'} gone; "seaworthy lint --prune-baseline" takes ${missing === 1 ? 'it' : 'them'} out`,
            ]
          : []),
      ]
      return { outcome, notes }
    },
  }
}
