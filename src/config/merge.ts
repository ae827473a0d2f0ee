import type { Path } from '../parse/types.js'
import { ConfigError } from './config-error.js'
import { presetNames, rulesOfPreset } from './presets.js'
import type { RuleMeta } from './rule-meta.js'
import { initialState, RuleIndex, withSetting, withSeverity } from './rule-settings.js'
import { settingsOf } from './settings.js'
import type { CliOverrides, Config, ConfigFile, Override, PatternCompiler, RuleSetting, RuleState } from './types.js'
import { matchesWildcard } from './wildcard.js'

const defaultPreset = 'recommended'

/**
 * Makes a configuration ready for use. In this order, later ones win: the presets (`recommended` unless the file extends others or the command line
 * names some), the file's `rules`, its `overrides` where they match, the severities of the command line. `only` leaves just the named rules on,
 * with the severity that the file gives them, or else their own. The rules of the engine are in no preset and always on.
 *
 * @param rules every rule, those of the engine included (`withEngineRules`).
 * @param compile needed only where an override names files; see `patterns.ts`.
 * @throws ConfigError for an unknown rule, preset, severity, option or version.
 */
export function mergeConfig(
  file: ConfigFile | undefined,
  cli: CliOverrides,
  rules: readonly RuleMeta[],
  compile?: PatternCompiler,
): Config {
  const given = file ?? {}
  const index = new RuleIndex(rules)
  const states = baseStates(given, cli, index)
  const overrides = (given.overrides ?? []).map((override, position) => prepare(override, ['overrides', position], states, index, compile))
  const fromCli = Object.entries(cli.rules ?? {})
  // What the command line says holds over the overrides too, so that these rules need not ask them.
  const settled = new Set(fromCli.map(([id]) => id))
  const only = cli.only && new Set(cli.only)
  for (const [id, severity] of fromCli) {
    const rule = index.get(id)
    if (only && !only.has(id) && !rule.engine) continue
    states.set(id, withSeverity(rule, states.get(id)!, severity))
  }

  const overridesOf = new Map<string, PreparedOverride[]>()
  for (const override of overrides) {
    for (const id of override.settings.keys()) {
      if (settled.has(id) || (only && !only.has(id) && !index.find(id)?.engine)) continue
      const list = overridesOf.get(id)
      if (list) list.push(override)
      else overridesOf.set(id, [override])
    }
  }
  const off: RuleState = { severity: 'off', severityIsUsers: false, options: {} }
  const rule = (id: string): RuleState => states.get(id) ?? off
  const combined = new Map<string, RuleState>()

  return {
    settings: settingsOf(given, cli.kubernetesVersion),
    rule,
    ruleFor(id, place) {
      const candidates = overridesOf.get(id)
      if (!candidates) return rule(id)
      const matching = candidates.filter(override => override.matches(place))
      if (!matching.length) return rule(id)
      const key = `${id} ${matching.map(override => override.position).join(' ')}`
      let state = combined.get(key)
      if (!state) {
        const meta = index.get(id)
        state = matching.reduce((before, { settings, path }) => withSetting(meta, before, settings.get(id)!, [...path, id]), rule(id))
        combined.set(key, state)
      }
      return state
    },
    mayApply: id => (overridesOf.get(id) ?? []).some(({ settings }) => turnsOn(settings.get(id)!)),
    complete: cli.only === undefined,
  }
}

function turnsOn(setting: RuleSetting): boolean {
  const severity = typeof setting === 'string' ? setting : setting.severity
  return severity !== undefined && severity !== 'off'
}

/** Presets, then the file's rules, then `only`. */
function baseStates(file: ConfigFile, cli: CliOverrides, index: RuleIndex): Map<string, RuleState> {
  const on = new Set<string>()
  if (cli.presets) for (const name of cli.presets) for (const id of rulesOfPreset(name, index.rules)) on.add(id)
  else {
    const names = typeof file.extends === 'string' ? [file.extends] : (file.extends ?? [defaultPreset])
    names.forEach((name, position) => {
      const path: Path = typeof file.extends === 'string' ? ['extends'] : ['extends', position]
      for (const id of rulesOfPreset(name, index.rules, { path })) on.add(id)
    })
  }
  const states = new Map(index.rules.map(rule => [rule.id, initialState(rule, on.has(rule.id))]))
  for (const [id, setting] of Object.entries(file.rules ?? {})) {
    const path = ['rules', id]
    states.set(id, withSetting(index.get(id, { path }), states.get(id)!, setting, path))
  }
  if (!cli.only) return states
  const only = new Set(cli.only)
  for (const id of only) {
    if (presetNames.includes(id) && !index.find(id)) throw new ConfigError(`"${id}" is a preset, not a rule: write --preset ${id}`)
    index.get(id)
  }
  for (const rule of index.rules) {
    const state = states.get(rule.id)!
    if (only.has(rule.id)) {
      if (state.severity === 'off') states.set(rule.id, { ...state, severity: rule.severity, severityIsUsers: false })
    } else if (!rule.engine) states.set(rule.id, { ...state, severity: 'off' })
  }
  return states
}

interface PreparedOverride {
  readonly position: number
  readonly path: Path
  readonly settings: ReadonlyMap<string, RuleSetting>
  matches(place: { readonly file: string; readonly kind?: string; readonly name?: string; readonly namespace?: string }): boolean
}

/** Checks an override, its settings included, and makes its conditions ready. */
function prepare(
  override: Override,
  path: readonly [string, number],
  states: ReadonlyMap<string, RuleState>,
  index: RuleIndex,
  compile: PatternCompiler | undefined,
): PreparedOverride {
  const settings = new Map(Object.entries(override.rules ?? {}))
  for (const [id, setting] of settings) {
    const where = [...path, 'rules', id]
    const rule = index.get(id, { path: where })
    withSetting(rule, states.get(id)!, setting, where)
  }
  const { kinds, names, namespaces } = override
  const matchesFile = fileTest(override.files, compile)
  const oneOf = (patterns: readonly string[] | undefined, text: string | undefined) =>
    patterns === undefined || (text !== undefined && patterns.some(pattern => matchesWildcard(pattern, text)))
  return {
    position: path[1],
    path: [...path, 'rules'],
    settings,
    matches: place =>
      oneOf(kinds, place.kind) &&
      oneOf(names, place.name) &&
      oneOf(namespaces, place.namespace) &&
      (matchesFile === undefined || matchesFile(place.file)),
  }
}

/** The test of `files`, which remembers its answers: a file is asked about once for each of its objects and rules. */
function fileTest(patterns: readonly string[] | undefined, compile: PatternCompiler | undefined): ((file: string) => boolean) | undefined {
  if (patterns === undefined) return undefined
  if (!compile) throw new TypeError('mergeConfig needs a PatternCompiler for overrides that name files')
  const test = compile(patterns)
  const known = new Map<string, boolean>()
  return file => {
    let answer = known.get(file)
    if (answer === undefined) {
      answer = test(file)
      known.set(file, answer)
    }
    return answer
  }
}
