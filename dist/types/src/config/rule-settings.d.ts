import type { Path } from '../parse/types.js';
import { type ErrorPlace } from './config-error.js';
import type { RuleMeta } from './rule-meta.js';
import type { RuleSetting, RuleSeverity, RuleState } from './types.js';
export declare const ruleSeverities: readonly RuleSeverity[];
/** Finds rules by id, and says what was meant where there is none. */
export declare class RuleIndex {
    readonly rules: readonly RuleMeta[];
    private readonly byId;
    constructor(rules: readonly RuleMeta[]);
    find(id: string): RuleMeta | undefined;
    /** @throws ConfigError where there is no such rule; it names the rule that has the id as an alias, or the nearest id. */
    get(id: string, where?: ErrorPlace): RuleMeta;
    /** The id that somebody most likely meant: the rule that has the word as an alias of a peer, else the nearest id. */
    meantBy(id: string): string | undefined;
}
/** The state of a rule that nobody configured. */
export declare function initialState(rule: RuleMeta, on: boolean): RuleState;
/**
 * The state `base` with a setting of the config file put over it.
 *
 * @throws ConfigError for a severity or option that does not exist, and for a rule of the engine that cannot be lowered.
 */
export declare function withSetting(rule: RuleMeta, base: RuleState, setting: RuleSetting, path: Path): RuleState;
/** The state `base` with the severity that the user gives; errors as for `withSetting`. */
export declare function withSeverity(rule: RuleMeta, base: RuleState, severity: RuleSeverity, where?: ErrorPlace): RuleState;
