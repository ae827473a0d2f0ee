import fs from 'node:fs'
import path from 'node:path'
import { ConfigError } from '../config/config-error.js'
import type { Diagnostic } from '../diagnostic.js'
import { applyBaseline, type Baselined, type BaselineEntry } from '../engine/baseline.js'
import { isUnread } from '../engine/changed-lines.js'
import { narrowed } from '../engine/narrow.js'
import type { LintOutcome } from '../engine/types.js'
import { DiffError } from '../engine/unified-diff-text.js'
import { type BaselineFile, baselineNames } from './baseline-file.js'
import type { Change } from './change.js'
import { changeInDiff } from './change-in-diff.js'
import { changeSince } from './change-since.js'
import { GitError } from './git.js'
import type { Run } from './run.js'
import { type BaseVersion, baseVersion } from './since.js'

/** Which findings are reported. */
export interface SelectionOptions {
  /** Absolute. */
  readonly cwd: string
  /** Only what changed since the commit that this one and HEAD come from. */
  readonly since?: string | undefined
  /** The repository may belong to another user, as in the container of a CI job. */
  readonly anyOwner?: boolean
  /** Only what a unified diff touches. */
  readonly diff?: { readonly name: string; readonly text: string } | undefined
  /** Not what this baseline holds. */
  readonly baseline?: BaselineFile | undefined
}

/** What is reported of an outcome. */
export interface Selected {
  readonly outcome: LintOutcome
  /** What of the baseline is not there any more. */
  readonly gone: readonly BaselineEntry[]
  /** The baseline without that. */
  readonly left: readonly BaselineEntry[] | undefined
}

export interface Selection {
  /** Selects among the findings of the run's texts as they are now. */
  select(outcome: LintOutcome): Promise<Selected>
  /** What a person should know: why everything is reported, for example. */
  readonly notes: readonly string[]
}

/**
 * Chooses the findings that are reported. It is begun before the run, since git can look meanwhile.
 *
 * @returns what is asked once the run is there. @throws ConfigError there for a diff that cannot be read.
 */
export function beginSelection(options: SelectionOptions): (run: Run) => Promise<Selection> {
  const { cwd, since } = options
  const base: Promise<BaseVersion | GitError> | undefined =
    since === undefined
      ? undefined
      : baseVersion(cwd, since, { anyOwner: options.anyOwner ?? false }).catch(error => {
          if (error instanceof GitError) return error
          throw error
        })
  // A failure of the run must not leave this one unheard.
  base?.catch(() => {})
  return async run => {
    const notes: string[] = []
    const change = (await changeOf(run, cwd, base, notes)) ?? diffOf(run, options, notes)
    return {
      notes,
      async select(outcome) {
        const { baseline } = options
        const caused = change && (await change.caused(outcome.diagnostics))
        const isNew = (diagnostic: Diagnostic) => caused?.has(diagnostic) ?? true
        const baselined = baseline && withBaseline(run, options, baseline, outcome, diagnostic => caused?.has(diagnostic) ?? false)
        const hidden = baselined?.hidden
        const inBaseline = hidden ? narrowed(outcome, diagnostic => !hidden.has(diagnostic), { baselined: hidden.size }) : outcome
        const unchanged = inBaseline.diagnostics.filter(diagnostic => !isNew(diagnostic)).length
        return {
          outcome: change ? narrowed(inBaseline, isNew, { unchanged }) : inBaseline,
          gone: baselined?.gone ?? [],
          left: baselined?.left,
        }
      },
    }
  }
}

async function changeOf(
  run: Run,
  cwd: string,
  base: Promise<BaseVersion | GitError> | undefined,
  notes: string[],
): Promise<Change | undefined> {
  const version = await base
  if (version === undefined) return undefined
  let problem = version instanceof GitError ? version : undefined
  try {
    if (!(version instanceof GitError)) return await changeSince(run, cwd, version)
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    problem = error
  }
  notes.push(`what changed is not known, so every finding is reported: ${problem?.message}`)
  return undefined
}

function diffOf(run: Run, { diff }: SelectionOptions, notes: string[]): Change | undefined {
  if (!diff) return undefined
  try {
    const change = changeInDiff(run, diff.text)
    if (change.files && !change.matched)
      notes.push(`no file of the diff is among those that were linted; its names must be relative to the repository, or to this folder`)
    if (!change.files) notes.push('the diff is empty')
    notes.push('a diff tells what was touched; to see what it causes elsewhere as well, use --since')
    return change
  } catch (error) {
    if (!(error instanceof DiffError)) throw error
    throw new ConfigError(error.message, { place: { file: diff.name, line: error.line, column: 1 } })
  }
}

function withBaseline(
  run: Run,
  { cwd }: SelectionOptions,
  baseline: BaselineFile,
  outcome: LintOutcome,
  keepFirst: (diagnostic: Diagnostic) => boolean,
): Baselined {
  const nameOf = baselineNames(cwd, baseline.file)
  const targets = new Set([...run.sources.keys()].map(nameOf))
  const folder = path.dirname(baseline.file)
  // Findings vanish with a document that cannot be read, in other files too.
  const whole = !outcome.crashed && !outcome.diagnostics.some(({ rule }) => isUnread(rule))
  return applyBaseline(outcome.diagnostics, baseline.entries, {
    nameOf,
    keepFirst,
    judged: ({ rule, file }) => whole && run.ran(rule) && (targets.has(file) || isGone(path.resolve(folder, file), run.walked)),
  })
}

/** Whether a file is not there any more, in a folder that was linted whole. */
function isGone(file: string, walked: readonly string[]): boolean {
  const within = walked.some(folder => file.startsWith(folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`))
  return within && !fs.existsSync(file)
}
