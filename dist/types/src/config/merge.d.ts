import type { RuleMeta } from './rule-meta.js';
import type { CliOverrides, Config, ConfigFile, PatternCompiler } from './types.js';
/**
 * Makes a configuration ready for use. In this order, later ones win: the presets (`recommended` unless the file extends others or the command line
 * names some), the file's `rules`, its `overrides` where they match, the severities of the command line. `only` leaves just the named rules on,
 * with the severity that the file gives them, or else their own. The rules of the engine are in no preset and always on.
 *
 * @param rules every rule, those of the engine included (`withEngineRules`).
 * @param compile needed only where an override names files; see `patterns.ts`.
 * @throws ConfigError for an unknown rule, preset, severity, option or version.
 */
export declare function mergeConfig(file: ConfigFile | undefined, cli: CliOverrides, rules: readonly RuleMeta[], compile?: PatternCompiler): Config;
