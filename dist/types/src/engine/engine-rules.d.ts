import type { Severity } from '../diagnostic.js';
import type { Category } from '../rule/define.js';
/** A finding that the engine itself makes. Listed by `rules` with `engine: true`, configurable, never hidden by `--only` or `--preset`. */
export interface EngineRule {
    readonly id: string;
    readonly summary: string;
    readonly why: string;
    readonly severity: Severity;
    readonly category: Category;
    /** A run that could not see everything must not look clean: these cannot be turned off or lowered. */
    readonly fixed: boolean;
}
export declare const engineRules: readonly EngineRule[];
