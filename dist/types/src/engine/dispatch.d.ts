import type { Cluster } from '../cluster/types.js';
import type { Config, RuleState } from '../config/types.js';
import type { Runtime, Shell } from '../container/types.js';
import type { Embedded } from '../embedded/types.js';
import type { Resource } from '../manifest/resource.js';
import type { AnyRule, Finding } from '../rule/index.js';
/** What a rule said, before it has a place. */
export interface RawFinding {
    readonly rule: AnyRule;
    readonly state: RuleState;
    readonly finding: Finding<Record<string, string>>;
}
/** A rule that threw. */
export interface Crash {
    readonly rule: AnyRule;
    readonly resource: Resource | undefined;
    readonly error: unknown;
}
/** What the rules are given. */
export interface Facilities {
    readonly cluster: Cluster;
    readonly runtime: Runtime;
    readonly embedded: Embedded;
    readonly shell: Shell;
    configFor(path: string): {
        readonly config: Config;
        readonly relative: string;
    };
}
/**
 * Calls each rule once for each subject it visits, in one walk over the objects.
 * @param rules those that some configuration of the run may turn on
 */
export declare function dispatch(rules: readonly AnyRule[], facilities: Facilities): {
    findings: RawFinding[];
    crashes: Crash[];
};
