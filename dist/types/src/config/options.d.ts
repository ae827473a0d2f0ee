import type { OptionSpecs } from '../rule/options.js';
/** The options of a rule when nobody sets any. */
export declare function defaultOptions(specs: OptionSpecs | undefined): Record<string, unknown>;
/**
 * The options `base` with those in `given` put over them. An option of integers by name is merged name by name.
 *
 * @throws ConfigError for an option that the rule does not have, and for a value of the wrong type or out of bounds.
 */
export declare function mergeOptions(rule: string, specs: OptionSpecs | undefined, base: Readonly<Record<string, unknown>>, given: Readonly<Record<string, unknown>>, path?: readonly (string | number)[]): Record<string, unknown>;
