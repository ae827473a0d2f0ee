import type { RuleSetting, RuleSeverity } from '../config/types.js'
import { type Paint, paintWith } from '../output/paint.js'
import { plain, plainFile, withoutCommands } from '../output/visible.js'
import { wrap } from '../output/wrap.js'

export interface ObjectName {
  readonly kind: string
  readonly name: string | undefined
  readonly namespace: string | undefined
}

/** What made a rule what it is; `line` is that of the config file. */
export interface ReasonExplanation {
  readonly by: 'engine' | 'preset' | 'rules' | 'override' | 'command line' | 'nothing'
  readonly name: string | undefined
  readonly number: number | undefined
  readonly line: number | undefined
  readonly setting: RuleSetting | undefined
}

export interface RuleExplanation {
  readonly rule: string
  readonly severity: RuleSeverity
  readonly options: Readonly<Record<string, unknown>>
  readonly because: readonly ReasonExplanation[]
  /** Objects of the file for which it is otherwise. */
  readonly objects?: readonly (Omit<RuleExplanation, 'rule' | 'objects'> & { readonly object: ObjectName; readonly rule: undefined })[]
}

/** The answer of `--explain-config`; with `--format json` it is printed as it is. */
export interface ConfigExplanation {
  readonly version: 1
  readonly file: string
  /** The config file; null where none holds. */
  readonly config: string | null
  readonly how: 'nearest' | 'none' | 'named'
  /** The configuration leaves the file out. */
  readonly ignored: boolean
  readonly presets: readonly { readonly name: string; readonly by: 'command line' | 'extends' | 'default' }[]
  readonly settings: { readonly kubernetesVersion: string | undefined; readonly provider: string; readonly clusterDomain: string }
  readonly objects: readonly ObjectName[]
  readonly rules: readonly RuleExplanation[]
}

/** The explanation for people: the facts, the rules that hold, those that do not. Ends with a line feed. */
export function explanationText(explanation: ConfigExplanation, look: { readonly color: boolean; readonly width: number }): string {
  const paint = paintWith(look.color)
  const isOn = (rule: RuleExplanation) => rule.severity !== 'off' || rule.objects?.some(object => object.severity !== 'off') === true
  const on = explanation.rules.filter(isOn)
  const off = explanation.rules.filter(rule => !isOn(rule))
  const width = Math.max(0, ...explanation.rules.map(rule => rule.rule.length))
  const lines = [
    paint.strong(plainFile(explanation.file)),
    ...facts(explanation),
    '',
    paint.strong(`Rules that hold (${on.length})`),
    ...on.flatMap(rule => ruleLines(rule, width, explanation, paint, look.width)),
    '',
    paint.strong(`Off (${off.length})`),
    ...off.map(rule => `  ${rule.rule.padEnd(width)}  ${paint.faint(why(rule.because, explanation))}`),
  ]
  return `${withoutCommands(lines.map(line => line.trimEnd()).join('\n'))}\n`
}

function facts({ config, how, ignored, presets, settings, objects }: ConfigExplanation): string[] {
  const found = {
    nearest:
      config === null ? 'none: there is no seaworthy.yaml up to the root of the repository' : `${plainFile(config)}, the nearest upwards`,
    none: 'none: --no-config',
    named: `${plainFile(config ?? '')}, named by --config`,
  }[how]
  const from = { 'command line': 'by --preset', extends: 'by "extends"', default: 'the default' }
  const [first] = presets
  const row = (name: string, text: string) => `  ${name.padEnd(15)}${text}`
  return [
    row('configuration', found),
    row('linted', ignored ? 'no: "ignore" in the configuration leaves it out' : 'yes'),
    row('presets', first ? `${presets.map(({ name }) => name).join(', ')} (${from[first.by]})` : 'none'),
    row('Kubernetes', settings.kubernetesVersion ?? 'not said; the newest known version is assumed'),
    row('provider', settings.provider === 'unknown' ? 'not said' : settings.provider),
    row('objects', objects.length ? objects.map(named).join(', ') : 'none that can be linted'),
  ]
}

function ruleLines(rule: RuleExplanation, width: number, explanation: ConfigExplanation, paint: Paint, columns: number): string[] {
  const state = (severity: RuleSeverity) => (severity === 'off' ? 'off    ' : paint.severity(severity, severity.padEnd(7)))
  const options = Object.entries(rule.options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return [
    `  ${rule.rule.padEnd(width)}  ${state(rule.severity)}  ${paint.faint(why(rule.because, explanation))}`,
    ...(options.length ? wrap(options.join(', '), columns - 6).map(line => `      ${line}`) : []),
    ...(rule.objects ?? []).map(
      ({ object, severity, because, options: own }) =>
        `      ${named(object)}: ${severity}${changed(own, rule.options)}  ${paint.faint(why(because, explanation))}`,
    ),
  ]
}

/** The options that differ. */
function changed(own: Readonly<Record<string, unknown>>, from: Readonly<Record<string, unknown>>): string {
  const differing = Object.entries(own).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(from[name]))
  return differing.map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`).join('')
}

function why(because: readonly ReasonExplanation[], { config }: ConfigExplanation): string {
  return because.map(reason => reasonText(reason, config)).join('; ')
}

function reasonText({ by, name, number, line, setting }: ReasonExplanation, config: string | null): string {
  const at = line === undefined || config === null ? '' : ` (${plainFile(config)}:${line})`
  const said = setting === undefined ? '' : `: ${typeof setting === 'string' ? setting : plain(JSON.stringify(setting), 200)}`
  switch (by) {
    case 'engine':
      return 'always on'
    case 'preset':
      return `preset ${name}`
    case 'rules':
      return `rules${at}${said}`
    case 'override':
      return `override ${number}${at}${said}`
    case 'command line':
      return `${name}${said}`
    case 'nothing':
      return name === undefined ? 'in no preset but all' : `in none of these presets, but in ${name}`
  }
}

function named({ kind, name, namespace }: ObjectName): string {
  return `${plain(kind, 200)} ${namespace === undefined ? '' : `${plain(namespace, 200)}/`}${name === undefined ? '(no name)' : plain(name, 200)}`
}
