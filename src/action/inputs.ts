import { UsageError } from '../cli/usage-error.js'
import type { CliOverrides } from '../config/types.js'
import type { Severity } from '../diagnostic.js'
import type { RunOptions } from '../node/run.js'
import { type FormatName, formatNames } from '../output/index.js'
import type { Runner } from './runner.js'

/** What the workflow asks for; the inputs are described in action.yml. */
export interface Inputs {
  readonly paths: readonly string[]
  readonly config: RunOptions['config']
  readonly cli: CliOverrides
  readonly failOn: Severity
  /** What the log is written in. */
  readonly format: FormatName
  readonly sarifFile: string | undefined
  /** Only what the change of the event causes. */
  readonly changedLines: boolean
  readonly baseline: string | undefined
  /** Relative to the workspace. */
  readonly workingDirectory: string
}

/** The annotations are made by the Action itself, within GitHub's limits. */
const logFormats = formatNames.filter(name => name !== 'github')

/** @throws UsageError for values that cannot be used. */
export function readInputs(runner: Pick<Runner, 'input' | 'lines'>): Inputs {
  const paths = runner.lines('paths')
  if (paths.includes('-')) throw new UsageError('input paths: there is no standard input in a workflow')
  const config = runner.input('config')
  const presets = namesIn(runner.input('preset'))
  const kubernetesVersion = runner.input('kubernetes-version')
  return {
    paths: paths.length ? paths : ['.'],
    config: config ? { path: config } : 'nearest',
    cli: { ...(presets.length && { presets }), ...(kubernetesVersion && { kubernetesVersion }) },
    failOn: oneOf(runner, 'fail-on', ['error', 'warning', 'info'] as const) ?? 'warning',
    format: oneOf(runner, 'format', logFormats) ?? 'pretty',
    sarifFile: runner.input('sarif-file') || undefined,
    changedLines: oneOf(runner, 'changed-lines', ['true', 'false'] as const) === 'true',
    baseline: runner.input('baseline') || undefined,
    workingDirectory: runner.input('working-directory') || '.',
  }
}

/** Names with commas, spaces or line breaks between them. */
const namesIn = (value: string): string[] => value.split(/[\s,]+/).filter(Boolean)

function oneOf<const Word extends string>(runner: Pick<Runner, 'input'>, input: string, words: readonly Word[]): Word | undefined {
  const value = runner.input(input)
  if (!value) return undefined
  const word = words.find(candidate => candidate === value)
  if (!word) throw new UsageError(`input ${input} cannot be "${value}" (it can be ${words.join(', ')})`)
  return word
}
