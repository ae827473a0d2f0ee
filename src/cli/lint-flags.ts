import { ConfigError } from '../config/config-error.js'
import type { CliOverrides, RuleSeverity } from '../config/types.js'
import type { Severity } from '../diagnostic.js'
import type { RunOptions } from '../node/run.js'
import { type FormatName, formatNames } from '../output/index.js'
import { nearest } from '../text/did-you-mean.js'
import type { Arguments } from './arguments.js'
import { type SelectionFlags, selectionFlags } from './selection-flags.js'
import { UsageError } from './usage-error.js'

/** What the flags of `lint` ask for. */
export interface LintFlags {
  readonly paths: readonly string[]
  readonly format: FormatName
  readonly output: string | undefined
  readonly failOn: Severity
  readonly failOnNotLinted: boolean
  readonly config: RunOptions['config']
  readonly context: RunOptions['context']
  readonly cli: CliOverrides
  readonly stdinFilename: string | undefined
  readonly fix: 'no' | 'write' | 'show'
  readonly unsafe: boolean
  /** Which findings are reported; undefined for all of them. */
  readonly selection: SelectionFlags | undefined
  readonly statistics: boolean
  /** Explain the configuration of this file, and lint nothing. */
  readonly explainConfig: string | undefined
  readonly color: boolean
  readonly noColor: boolean
}

/** @throws UsageError, ConfigError for values that do not exist or do not go together. */
export function lintFlags(args: Arguments): LintFlags {
  const paths = args.positionals.length ? args.positionals : ['.']
  const format = oneOf(args, 'format', formatNames) ?? 'pretty'
  const failOn = oneOf(args, 'fail-on', ['error', 'warning', 'info'] as const) ?? 'warning'
  const config = args.value('config')
  const context = args.value('context')
  const output = args.value('output')
  const stdinFilename = args.value('stdin-filename')
  exclusive(args, 'config', 'no-config')
  exclusive(args, 'fix', 'fix-dry-run')
  exclusive(args, 'color', 'no-color')
  const fix = args.has('fix') ? 'write' : args.has('fix-dry-run') ? 'show' : 'no'
  if (args.has('unsafe-fixes') && fix === 'no') throw new UsageError('--unsafe-fixes does nothing without --fix or --fix-dry-run')
  if (fix === 'show' && args.value('format') !== undefined && output === undefined) {
    throw new UsageError('--fix-dry-run writes its diff to standard output: add --output FILE to have a report too')
  }
  const explainConfig = args.value('explain-config')
  if (explainConfig !== undefined && args.positionals.length)
    throw new UsageError('--explain-config takes the place of the paths: it lints nothing')
  for (const flag of ['statistics', 'explain-config']) {
    if (args.has(flag) && format !== 'pretty' && format !== 'json')
      throw new UsageError(`--${flag} is printed as pretty or json, not as ${format}`)
  }
  const stdin = paths.includes('-')
  if (stdin && fix === 'write') throw new UsageError('--fix cannot write to standard input: use --fix-dry-run')
  if (stdinFilename !== undefined && !stdin) throw new UsageError('--stdin-filename needs the path "-", standard input')
  const cli: CliOverrides = {
    ...(args.list('preset') && { presets: nonEmpty(args, 'preset') }),
    ...(args.list('only') && { only: nonEmpty(args, 'only') }),
    ...(args.list('rule') && { rules: severities(nonEmpty(args, 'rule')) }),
    ...(args.value('kubernetes-version') !== undefined && { kubernetesVersion: args.value('kubernetes-version')! }),
  }
  return {
    paths,
    format,
    output,
    failOn,
    failOnNotLinted: args.has('fail-on-not-linted'),
    config: args.has('no-config') ? 'none' : config === undefined ? 'nearest' : { path: config },
    context: context === undefined ? 'nearest' : context === 'none' ? 'none' : { folder: context },
    cli,
    stdinFilename,
    fix,
    unsafe: args.has('unsafe-fixes'),
    selection: selectionFlags(args),
    statistics: args.has('statistics'),
    explainConfig,
    color: args.has('color'),
    noColor: args.has('no-color'),
  }
}

/** The value of a flag that takes one of some words. */
export function oneOf<const Word extends string>(args: Arguments, flag: string, words: readonly Word[]): Word | undefined {
  const value = args.value(flag)
  if (value === undefined) return undefined
  const word = words.find(candidate => candidate === value)
  if (word) return word
  const meant = nearest(value, words)
  throw new UsageError(
    `--${flag} cannot be "${value}"${meant === undefined ? '' : `; did you mean "${meant}"?`} (it can be ${words.join(', ')})`,
  )
}

function exclusive(args: Arguments, one: string, other: string): void {
  if (args.has(one) && args.has(other)) throw new UsageError(`--${one} and --${other} contradict each other`)
}

/** A list that is empty would turn everything off: `--only ""`. */
function nonEmpty(args: Arguments, flag: string): readonly string[] {
  const list = args.list(flag)!
  if (!list.length) throw new UsageError(`--${flag} names nothing`)
  return list
}

function severities(settings: readonly string[]): Record<string, RuleSeverity> {
  const rules: Record<string, RuleSeverity> = {}
  for (const setting of settings) {
    const [, rule, severity] = /^([^=]+)=(.*)$/.exec(setting) ?? []
    if (rule === undefined || !severity) throw new ConfigError(`--rule takes RULE=off, info, warning or error, not "${setting}"`)
    // Whether there is such a rule and such a severity is checked where rules are known.
    Object.defineProperty(rules, rule, { value: severity, enumerable: true, configurable: true, writable: true })
  }
  return rules
}
