import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { rules } from '../../rules/index.js'
import { exitCodeOf } from '../cli/exit-code.js'
import { ruleInfos } from '../cli/rule-infos.js'
import { wantsColor } from '../cli/terminal.js'
import { withEngineRules } from '../config/index.js'
import type { Report } from '../diagnostic.js'
import { HOMEPAGE, VERSION } from '../engine/docs-url.js'
import { type RunOptions, run } from '../node/run.js'
import { today } from '../node/today.js'
import { type FormatName, formats, type OutputContext } from '../output/index.js'
import { markdownText } from '../output/markdown-text.js'
import { repositoryPath } from '../output/repository-path.js'
import { plain } from '../output/visible.js'
import { engineRules } from '../rule/engine-rules.js'
import { annotate } from './annotations.js'
import { baseCommit } from './base-commit.js'
import type { Ending } from './ending.js'
import { changeOfEvent } from './event.js'
import { ranked } from './importance.js'
import type { Inputs } from './inputs.js'
import { forLaterSteps, repositoryPrefixOf } from './place-names.js'
import { beginReporting } from './reporting.js'
import type { Runner } from './runner.js'
import { sarifPlace, writeSarif } from './sarif-file.js'
import { sourceLinks } from './source-links.js'
import { suggestedFixes } from './suggested-fixes.js'
import { summaryOf } from './summary.js'
import { touchedFiles } from './touched-files.js'
import { reasonOf, verdictOf } from './verdict.js'
import type { Workspace } from './workspace.js'

/** More than anybody reads; the rest is counted. */
const SUGGESTIONS = { most: 50, characters: 20_000_000 }

export interface Task {
  readonly inputs: Inputs
  readonly workspace: Workspace
  readonly found: NonNullable<RunOptions['found']>
  /** Bytes that the summary may have; 0 where there is none. */
  readonly summaryRoom: number
}

/** Lints, and writes the log, the annotations and the SARIF file. @throws what `run` throws; UsageError. */
export async function lintAndReport(runner: Runner, { inputs, workspace, found, summaryRoom }: Task): Promise<Ending> {
  const started = performance.now()
  const sarif = inputs.sarifFile === undefined ? undefined : { given: inputs.sarifFile, place: sarifPlace(inputs.sarifFile, workspace) }
  const base = await baseCommit(workspace.cwd, changeOfEvent(process.env))
  const touching = touchedFiles(workspace.cwd, base)
  const reporting = await beginReporting(inputs, workspace, base)
  const result = await run({
    cwd: workspace.cwd,
    paths: inputs.paths,
    context: 'nearest',
    config: inputs.config,
    cli: inputs.cli,
    readStdin: () => Buffer.alloc(0),
    stdinFilename: undefined,
    today: today(),
    rules,
    metas: withEngineRules(rules, engineRules),
    found,
    leftOut: reporting.leftOut,
  })
  const { outcome, notes } = await reporting.select(result)
  const durationMs = Math.round(performance.now() - started)
  const report: Report = { diagnostics: outcome.diagnostics, summary: { ...outcome.summary, durationMs } }
  const code = exitCodeOf(outcome, { failOn: inputs.failOn, failOnNotLinted: false })
  const reason = reasonOf(code, outcome.diagnostics, inputs.failOn)
  const verdict = verdictOf(reason, outcome.diagnostics, inputs.failOn)
  const context: Omit<OutputContext, 'rules' | 'color'> = {
    toolVersion: VERSION,
    width: 120,
    docsUrl: HOMEPAGE,
    textOf: file => result.sources.get(file)?.input.parsed?.text,
    repositoryPrefix: repositoryPrefixOf(workspace, found.folders),
    failOn: inputs.failOn,
    durationMs,
  }

  const text = async (format: FormatName, color: boolean) =>
    (await formats[format]())(report, { ...context, color, rules: await ruleInfos(format) })
  writeLog(await text(inputs.format, inputs.format === 'pretty' && wantsColor({ color: false, noColor: false }, process.env, true)))
  for (const note of notes) runner.info(plain(`seaworthy: ${note}`))
  const sarifFile = sarif && forLaterSteps(workspace, sarif.place)
  if (sarif) writeSarif(sarif.given, sarif.place, await text('sarif', false))

  const nameOf = (file: string) => repositoryPath(file, context)
  const touched = await touching
  const order = ranked(
    report.diagnostics,
    touched && (file => touched.has(result.sources.get(file)?.real ?? path.resolve(workspace.cwd, file))),
  )
  const important = [...order.near, ...order.far]
  const annotated = annotate(runner, important, context, verdict)

  const suggestions = summaryRoom > 0 ? suggestedFixes(important, context.textOf, nameOf, SUGGESTIONS) : []
  const summary =
    summaryRoom > 0
      ? summaryOf({
          report,
          ranked: order,
          touchedKnown: touched !== undefined,
          suggestions,
          moreFixes: important.filter(({ fix }) => fix).length - suggestions.length,
          notAnnotated: annotated.left,
          verdict,
          notes: notes.map(note => markdownText(`${note[0]!.toUpperCase()}${note.slice(1)}.`)),
          sarifFile,
          room: summaryRoom,
          linkTo: sourceLinks(process.env, context.repositoryPrefix),
        })
      : ''
  const { errors, warnings, infos } = report.summary
  return { code, summary, outputs: { errors, warnings, infos, sarifFile, exitReason: reason } }
}

/** The formatters let nothing through that a runner would take for a command; while they write, it takes none at all. */
function writeLog(text: string): void {
  const token = randomUUID()
  process.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`)
}
