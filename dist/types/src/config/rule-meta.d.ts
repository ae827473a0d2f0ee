import type { Severity } from '../diagnostic.js';
import type { OptionSpecs } from '../rule/options.js';
/** What the configuration has to know of a rule. Every rule is one, and so is every rule of the engine with `engine: true`. */
export interface RuleMeta {
    readonly id: string;
    readonly severity: Severity;
    readonly presets?: readonly string[];
    readonly options?: OptionSpecs;
    readonly summary?: string;
    readonly aliases?: readonly string[];
    /** A rule of the engine: no preset and no `--only` hides it. */
    readonly engine?: boolean;
    /** A rule of the engine that can be neither turned off nor lowered. */
    readonly fixed?: boolean;
}
/** The list that the configuration works with: the rules, and those of the engine marked as such. */
export declare function withEngineRules(rules: readonly RuleMeta[], engineRules: readonly {
    readonly id: string;
    readonly severity: Severity;
    readonly fixed?: boolean;
    readonly summary?: string;
}[]): RuleMeta[];
