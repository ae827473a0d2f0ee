import { type ErrorPlace } from './config-error.js';
import type { RuleMeta } from './rule-meta.js';
/** The presets that a configuration can extend, each with what it is for. `all` is every rule. */
export declare const presets: {
    readonly recommended: 'what breaks in production and is worth acting on; the default';
    readonly resources: 'every missing request and limit, one by one';
    readonly valid: 'what the API server of the target version refuses';
    readonly security: 'what widens an attack';
    readonly availability: 'what makes an application unavailable when a node or a Pod goes';
    readonly all: 'every rule';
};
export declare const presetNames: readonly string[];
/**
 * The ids of the rules that a preset turns on.
 *
 * @throws ConfigError for a name that is no preset.
 */
export declare function rulesOfPreset(name: string, rules: readonly RuleMeta[], where?: ErrorPlace): string[];
