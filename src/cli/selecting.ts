import fs from 'node:fs'
import path from 'node:path'
import { ConfigError } from '../config/config-error.js'
import { baselineOf, isBaselinable } from '../engine/baseline.js'
import { narrowed } from '../engine/narrow.js'
import type { LintOutcome } from '../engine/types.js'
import { type BaselineFile, baselineNames, defaultBaseline, readBaseline, replaceBaseline, writeBaseline } from '../node/baseline-file.js'
import { maxFileSize, readRegularFile } from '../node/read-file.js'
import type { Run } from '../node/run.js'
import { beginSelection, type Selected, type Selection } from '../node/selection.js'
import type { SelectionFlags } from './selection-flags.js'
import { say } from './terminal.js'
import { UsageError } from './usage-error.js'

/** What `lint` does to report only some findings. */
export class Selecting {
  /** Files that are no manifests, absolute. */
  readonly leftOut: ReadonlySet<string>
  private readonly cwd: string
  private readonly flags: SelectionFlags
  private readonly baseline: BaselineFile | undefined
  private readonly begun: (run: Run) => Promise<Selection>
  private selection: Selection | undefined
  /** What was selected, by the outcome that was made of it. */
  private readonly selected = new WeakMap<LintOutcome, Selected>()

  private constructor(cwd: string, flags: SelectionFlags, baseline: BaselineFile | undefined, diff: string | undefined) {
    this.cwd = cwd
    this.flags = flags
    this.baseline = baseline
    const named = flags.writeBaseline === undefined ? baseline?.file : path.resolve(cwd, flags.writeBaseline || defaultBaseline)
    this.leftOut = new Set(named === undefined ? [] : [realPath(named)])
    this.begun = beginSelection({
      cwd,
      since: flags.since,
      diff: diff === undefined ? undefined : { name: flags.diff === '-' ? 'stdin' : flags.diff!, text: diff },
      baseline,
    })
  }

  /**
   * Reads the baseline and the diff, and lets git begin, before anything is linted.
   *
   * @throws ConfigError for a baseline or a diff that cannot be used.
   */
  static async begin(cwd: string, flags: SelectionFlags, readStdin: () => Buffer): Promise<Selecting> {
    const baseline = flags.baseline === undefined ? undefined : await readBaseline(cwd, flags.baseline)
    const diff = flags.diff === undefined ? undefined : readDiff(cwd, flags.diff, readStdin)
    return new Selecting(cwd, flags, baseline, diff)
  }

  /** The outcome as it is reported. @throws ConfigError for a diff that cannot be read. */
  async reported(run: Run, outcome: LintOutcome): Promise<LintOutcome> {
    if (this.flags.writeBaseline !== undefined) {
      const all = outcome.diagnostics.filter(({ rule }) => isBaselinable(rule)).length
      return narrowed(outcome, ({ rule }) => !isBaselinable(rule), { baselined: all })
    }
    if (!this.selection) {
      this.selection = await this.begun(run)
      for (const note of this.selection.notes) say(`seaworthy: ${note}`)
    }
    const selected = await this.selection.select(outcome)
    this.selected.set(selected.outcome, selected)
    return selected.outcome
  }

  /**
   * Writes the baseline, and says what is gone of it.
   *
   * @param reported what `reported` made of the outcome.
   * @returns whether all went well. @throws UsageError where --write-baseline cannot write.
   */
  async finish(run: Run, reported: LintOutcome): Promise<boolean> {
    if (this.flags.writeBaseline !== undefined) {
      await this.write(run.outcome, this.flags.writeBaseline || defaultBaseline)
      return true
    }
    const selected = this.selected.get(reported)
    const { baseline } = this
    if (!selected?.left || !baseline) return true
    const gone = selected.gone.reduce((sum, entry) => sum + entry.count, 0)
    if (this.flags.pruneBaseline) {
      const problem = gone ? replaceBaseline(baseline, selected.left) : undefined
      if (problem !== undefined) say(`seaworthy: the baseline ${baseline.given} was not written: ${problem}`)
      else say(`seaworthy: ${gone ? `${findings(gone)} taken out of` : 'nothing is gone from'} the baseline ${baseline.given}`)
      return problem === undefined
    }
    if (gone)
      say(
        `seaworthy: ${findings(gone)} of the baseline ${baseline.given} ${gone === 1 ? 'is' : 'are'} gone; --prune-baseline takes ${gone === 1 ? 'it' : 'them'} out`,
      )
    return true
  }

  private async write({ diagnostics }: LintOutcome, given: string): Promise<void> {
    const entries = baselineOf(diagnostics, baselineNames(this.cwd, given))
    const problem = await writeBaseline(this.cwd, given, entries)
    if (problem !== undefined) throw new UsageError(`the baseline ${given} was not written: ${problem}`)
    const held = entries.reduce((sum, entry) => sum + entry.count, 0)
    const others = diagnostics.length - held
    say(`seaworthy: ${findings(held)} written to ${given}; from now on: --baseline ${given}`)
    if (others) say(`seaworthy: ${findings(others)} not in it: what cannot be read is always reported`)
  }
}

function readDiff(cwd: string, given: string, readStdin: () => Buffer): string {
  if (given === '-') return readStdin().toString('utf8')
  const read = readRegularFile(path.resolve(cwd, given), maxFileSize)
  if ('bytes' in read) return read.bytes.toString('utf8')
  throw new ConfigError(`the diff ${given} ${'special' in read ? `is ${read.special}, which is not read` : read.failure.message}`)
}

const findings = (count: number): string => `${count} ${count === 1 ? 'finding' : 'findings'}`

function realPath(file: string): string {
  try {
    return fs.realpathSync(file)
  } catch {
    return file
  }
}
