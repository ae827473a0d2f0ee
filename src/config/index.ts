/** The configuration: what a run is asked to check, and what it knows of the cluster. */
import { engineRules } from '../rule/engine-rules.js'
import { mergeConfig } from './merge.js'
import { type RuleMeta, withEngineRules } from './rule-meta.js'
import type { CliOverrides, Config, ConfigFile, PatternCompiler } from './types.js'

export { ConfigError, type ConfigPlace } from './config-error.js'
export { mergeConfig } from './merge.js'
export { presetNames, rulesOfPreset } from './presets.js'
export { type RuleMeta, withEngineRules } from './rule-meta.js'
export { RuleIndex } from './rule-settings.js'

/**
 * A configuration ready for use, of the given rules and those of the engine; see `mergeConfig`.
 *
 * @param compile needed only where an override names files; it stands in `patterns.ts`, which brings a library.
 * @throws ConfigError for an unknown rule, preset, severity, option or version.
 */
export function configOf(
  file: ConfigFile | undefined,
  rules: readonly RuleMeta[],
  cli: CliOverrides = {},
  compile?: PatternCompiler,
): Config {
  return mergeConfig(file, cli, withEngineRules(rules, engineRules), compile)
}
