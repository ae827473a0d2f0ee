/** The harness for rules, for those of this repository and of plugins alike: `for (const { name, run } of casesOf(rule)) test(name, run)`. */
import type { AnyRule } from '../rule/index.js';
/** One check of a rule; `run` rejects with an Error that says what is wrong. */
export interface RuleCase {
    readonly name: string;
    run(): Promise<void>;
}
/** Every check that a rule's own examples give: marks match exactly, every message is used, fixes are right. */
export declare function casesOf(rule: AnyRule): RuleCase[];
