import type { Path } from '../parse/types.js'
import { ConfigError } from './config-error.js'
import { type OverridePlace, overrideTest } from './override-match.js'
import { presetNames, rulesOfPreset } from './presets.js'
import type { RuleMeta } from './rule-meta.js'
import { initialState, RuleIndex, withSetting, withSeverity } from './rule-settings.js'
import { settingsOf } from './settings.js'
import type { CliOverrides, Config, ConfigFile, Override, PatternCompiler, RuleSetting, RuleState } from './types.js'

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

/** The presets to start from: those of the command line, else those that the file extends (with their place in it), else `recommended`. */
export function presetsInUse(file: ConfigFile, cli: CliOverrides): { readonly name: string; readonly path?: Path }[] {
  if (cli.presets) return cli.presets.map(name => ({ name }))
  if (typeof file.extends === 'string') return [{ name: file.extends, path: ['extends'] }]
  return file.extends?.map((name, position) => ({ name, path: ['extends', position] })) ?? [{ name: defaultPreset }]
}

/** Presets, then the file's rules, then `only`. */
function baseStates(file: ConfigFile, cli: CliOverrides, index: RuleIndex): Map<string, RuleState> {
  const on = new Set<string>()
  for (const { name, path } of presetsInUse(file, cli)) for (const id of rulesOfPreset(name, index.rules, path && { path })) on.add(id)
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
  matches(place: OverridePlace): boolean
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
  return {
    position: path[1],
    path: [...path, 'rules'],
    settings,
    matches: overrideTest(override, compile),
  }
}
