import type { Path } from '../parse/types.js'
import { presetsInUse } from './merge.js'
import { type OverridePlace, overrideTest } from './override-match.js'
import { rulesOfPreset } from './presets.js'
import type { RuleMeta } from './rule-meta.js'
import type { CliOverrides, Config, ConfigFile, PatternCompiler, RuleSetting, RuleState } from './types.js'

/** One thing that had a say in the state of a rule. */
export interface Reason {
  readonly by: 'engine' | 'preset' | 'rules' | 'override' | 'command line' | 'nothing'
  /** The preset, or the flag; for `nothing` the presets that would turn the rule on. */
  readonly name?: string
  /** For `override`: its number in the config file, from 1. */
  readonly number?: number
  readonly setting?: RuleSetting
  /** Where it stands in the config file; undefined for what is not written there. */
  readonly path?: Path
}

/** A rule as it holds at a place, and everything that made it so, the last word last. */
export interface ExplainedRule {
  readonly id: string
  readonly state: RuleState
  readonly reasons: readonly Reason[]
}

/** What a configuration is made of, and the configuration. */
export interface ConfigSource {
  readonly file: ConfigFile | undefined
  readonly cli: CliOverrides
  readonly rules: readonly RuleMeta[]
  readonly config: Config
  /** Needed only where an override names files. */
  readonly compile?: PatternCompiler | undefined
}

/** Says for every rule how it holds at a place and why. The state is that of the configuration itself; the reasons follow the order of `mergeConfig`. */
export function explainRules({ file, cli, rules, config, compile }: ConfigSource, place: OverridePlace): ExplainedRule[] {
  const presets = presetsInUse(file ?? {}, cli).map(({ name, path }) => ({ name, path, ids: new Set(rulesOfPreset(name, rules)) }))
  const overrides = (file?.overrides ?? []).flatMap((override, index) =>
    overrideTest(override, compile)(place) ? [{ settings: override.rules, number: index + 1 }] : [],
  )
  const only = cli.only && new Set(cli.only)
  return rules.map(rule => {
    const { id } = rule
    const reasons: Reason[] = rule.engine ? [{ by: 'engine' }] : []
    for (const { name, path, ids } of presets) if (ids.has(id)) reasons.push({ by: 'preset', name, ...(path && { path }) })
    if (file?.rules && Object.hasOwn(file.rules, id)) reasons.push({ by: 'rules', setting: file.rules[id]!, path: ['rules', id] })
    const left = only !== undefined && !only.has(id) && !rule.engine
    if (!left) {
      for (const { settings, number } of overrides) {
        if (Object.hasOwn(settings, id))
          reasons.push({ by: 'override', number, setting: settings[id]!, path: ['overrides', number - 1, 'rules', id] })
      }
    }
    if (only && !rule.engine) reasons.push({ by: 'command line', name: '--only' })
    if (!left && cli.rules && Object.hasOwn(cli.rules, id)) reasons.push({ by: 'command line', name: '--rule', setting: cli.rules[id]! })
    return {
      id,
      state: config.ruleFor(id, place),
      reasons: reasons.length ? reasons : [{ by: 'nothing', ...(rule.presets?.length && { name: rule.presets.join(', ') }) }],
    }
  })
}
