import type { LintOutcome } from '../engine/types.js'
import { fixUntilStable, unifiedDiff } from '../fix/index.js'
import { encode } from '../node/decode.js'
import type { Run } from '../node/run.js'
import { fullText } from '../node/sources.js'
import { replaceFile } from '../node/write-file.js'
import type { LintFlags } from './lint-flags.js'
import { say } from './terminal.js'

/** What repairing left. */
export interface Repaired {
  /** The findings of the files as they are now. */
  readonly outcome: LintOutcome
  /** Some file could not be written. */
  readonly failed: boolean
}

/**
 * Applies fixes until nothing is left to fix, and writes the files that changed; with `--fix-dry-run` it writes their differences to standard output,
 * and the findings stay those of the files as they are.
 *
 * @param reported what is reported of an outcome: nothing else is repaired.
 */
export async function repair(
  run: Run,
  flags: Pick<LintFlags, 'fix' | 'unsafe'>,
  reported: (outcome: LintOutcome) => Promise<LintOutcome>,
): Promise<Repaired> {
  const before = new Map<string, string>()
  for (const [shown, source] of run.sources) {
    const text = fullText(source)
    // Standing for bytes that are not UTF-8, this character would name another file.
    if (text !== undefined && !shown.includes('\uFFFD')) before.set(shown, text)
  }
  const first = await reported(run.outcome)
  let last = first
  const fixed = await fixUntilStable(
    before,
    first.diagnostics,
    async texts => {
      last = await reported(await run.again(texts))
      return last.diagnostics
    },
    { unsafe: flags.unsafe },
  )
  for (const shown of fixed.takenBack)
    say(`seaworthy: a repair of ${shown} was taken back, since the file could not be read after it; this is a defect of seaworthy`)
  if (!fixed.stable && fixed.takenBack.length === 0) say('seaworthy: there is still something to repair: run it again')
  if (flags.fix === 'show') {
    for (const [shown, after] of sorted(fixed.changed)) {
      // `patch` and `git apply` see bytes, and would refuse the whole patch for it.
      if ((run.sources.get(shown)!.origin?.encoding ?? 'utf-8') !== 'utf-8')
        say(`seaworthy: ${shown} is UTF-16, which no patch can change; use --fix`)
      else process.stdout.write(unifiedDiff(shown, before.get(shown)!, after))
    }
    say(`seaworthy: ${count(fixed.applied, 'repair')} in ${count(fixed.changed.size, 'file')}; nothing was written`)
    return { outcome: first, failed: false }
  }
  const unwritten = new Map<string, string>()
  for (const [shown, after] of sorted(fixed.changed)) {
    const { real, origin } = run.sources.get(shown)!
    const encoding = origin?.encoding ?? 'utf-8'
    const problem = replaceFile(real, encode(before.get(shown)!, encoding), encode(after, encoding))
    if (problem === undefined) continue
    unwritten.set(shown, before.get(shown)!)
    say(`seaworthy: ${shown} was not written: ${problem}`)
  }
  say(
    `seaworthy: ${count(fixed.applied, 'repair')} in ${count(fixed.changed.size, 'file')}${unwritten.size ? `, of which ${unwritten.size} could not be written` : ''}`,
  )
  // The report speaks of the files as they are.
  if (unwritten.size) last = await reported(await run.again(new Map([...before, ...fixed.changed, ...unwritten])))
  return { outcome: last, failed: unwritten.size > 0 }
}

const sorted = (texts: ReadonlyMap<string, string>) => [...texts].sort(([a], [b]) => (a < b ? -1 : 1))
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
