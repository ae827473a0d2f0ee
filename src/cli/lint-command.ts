import fs from 'node:fs'
import { rules } from '../../rules/index.js'
import { withEngineRules } from '../config/index.js'
import type { Report } from '../diagnostic.js'
import { HOMEPAGE, VERSION } from '../engine/docs-url.js'
import type { LintOutcome } from '../engine/types.js'
import { type Run, run } from '../node/run.js'
import { today } from '../node/today.js'
import { formats, type OutputContext } from '../output/index.js'
import { engineRules } from '../rule/engine-rules.js'
import type { Arguments } from './arguments.js'
import { exitCodeOf } from './exit-code.js'
import { type LintFlags, lintFlags } from './lint-flags.js'
import { ruleInfos } from './rule-infos.js'
import { Progress, say, terminalWidth, wantsColor } from './terminal.js'
import { UsageError } from './usage-error.js'

/** `seaworthy lint`. @returns the exit code. @throws UsageError, PathError, ConfigError for exit code 2. */
export async function lintCommand(args: Arguments): Promise<number> {
  const started = Date.now()
  const flags = lintFlags(args)
  if (flags.explainConfig !== undefined) return (await import('./explain-config.js')).explainConfig(flags.explainConfig, flags)
  const cwd = process.cwd()
  const selecting = flags.selection && (await (await import('./selecting.js')).Selecting.begin(cwd, flags.selection, readStdin))
  const progress = new Progress()
  const result = await run({
    cwd,
    paths: flags.paths,
    context: flags.context,
    config: flags.config,
    cli: flags.cli,
    readStdin,
    stdinFilename: flags.stdinFilename,
    today: today(),
    rules,
    metas: withEngineRules(rules, engineRules),
    leftOut: selecting?.leftOut,
    onFile: (done, total) => progress.update(done, total),
  }).finally(() => progress.clear())

  const reported = async (all: LintOutcome) => (selecting ? selecting.reported(result, all) : all)
  // A report beside a diff of repairs speaks of the files as they are.
  const shown: Run = flags.fix === 'show' ? { ...result, sources: new Map(result.sources) } : result
  let outcome: LintOutcome
  let failed = false
  if (flags.fix === 'no') outcome = await reported(result.outcome)
  else {
    const { repair } = await import('./repair.js')
    const repaired = await repair(result, flags, reported)
    failed = repaired.failed
    outcome = repaired.outcome
  }
  if (selecting && !(await selecting.finish(result, outcome))) failed = true
  const accepted = flags.selection?.writeBaseline !== undefined && !outcome.crashed
  const code = accepted ? 0 : exitCodeOf(outcome, flags) || (failed ? 1 : 0)
  // Before anything is written: whoever reads may close the pipe.
  process.exitCode = code
  if (flags.fix !== 'show' || flags.output !== undefined) await write(outcome, shown, flags, Date.now() - started)
  talk(result, outcome, flags)
  return code
}

async function write(outcome: LintOutcome, result: Run, flags: LintFlags, durationMs: number): Promise<void> {
  const asTables = flags.statistics && flags.format === 'pretty'
  const formatter = asTables ? (await import('../output/statistics.js')).statistics : await formats[flags.format]()
  const context: OutputContext = {
    toolVersion: VERSION,
    color: flags.output === undefined && wantsColor(flags, process.env, process.stdout.isTTY),
    width: terminalWidth(),
    docsUrl: HOMEPAGE,
    rules: await ruleInfos(flags.format),
    textOf: file => {
      const source = result.sources.get(file)
      return source?.input.parsed?.text
    },
    repositoryPrefix: result.repositoryPrefix,
    failOn: flags.failOn,
    statistics: flags.statistics,
    durationMs,
  }
  const report: Report = { diagnostics: outcome.diagnostics, summary: { ...outcome.summary, durationMs } }
  const text = formatter(report, context)
  if (flags.output === undefined) {
    process.stdout.write(text)
    return
  }
  try {
    fs.writeFileSync(flags.output, text)
  } catch (error) {
    throw new UsageError(`--output ${flags.output} cannot be written: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`)
  }
}

/** What a person should know besides the findings. */
function talk({ empty, ignored }: Run, { diagnostics, summary }: LintOutcome, flags: LintFlags): void {
  for (const folder of empty) say(`seaworthy: no manifest (.yaml, .yml, .json) in "${folder}"`)
  if (ignored) say(`seaworthy: ${files(ignored)} left out by "ignore" in the configuration`)
  if (!summary.resources && !diagnostics.length)
    say(`seaworthy: no Kubernetes object in ${files(summary.files)}${notLinted(summary.notLinted.length)}`)
  if (flags.output !== undefined) {
    say(
      `seaworthy: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.infos} infos${notLinted(summary.notLinted.length)}; written to ${flags.output}`,
    )
  }
}

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`)
const notLinted = (count: number): string => (count ? `, ${count} not linted` : '')

function readStdin(): Buffer {
  if (process.stdin.isTTY) say('seaworthy: reading standard input; end it with Ctrl-D')
  const chunks: Buffer[] = []
  for (;;) {
    const chunk = Buffer.allocUnsafe(256 * 1024)
    let read: number
    try {
      read = fs.readSync(0, chunk, 0, chunk.length, null)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // A pipe that is not blocking has nothing yet; EOF is how Windows ends a pipe.
      if (code === 'EAGAIN') {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
        continue
      }
      if (code === 'EOF') break
      throw new UsageError(`standard input cannot be read: ${code ?? 'unknown error'}`)
    }
    if (read === 0) break
    chunks.push(chunk.subarray(0, read))
  }
  return Buffer.concat(chunks)
}
