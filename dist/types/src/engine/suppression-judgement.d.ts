import { type SuppressionFinding, type SuppressOptions } from './suppressible.js';
import type { SuppressionIndex } from './suppression-index.js';
import type { Suppression } from './suppressions.js';
/** Says what is wrong with suppressions, one after the other. */
export declare class SuppressionJudge {
    readonly findings: SuppressionFinding[];
    private readonly options;
    private readonly hints;
    constructor(options: SuppressOptions);
    /** The rules that a suppression covers, `all` among them; none where it is expired or cannot be understood. Adds to `findings`. */
    judge(suppression: Suppression): readonly string[];
    private hintFor;
    private hint;
}
/** Findings about suppressions that silenced nothing, although their rules ran. */
export declare function unusedIn(index: SuppressionIndex, options: SuppressOptions): SuppressionFinding[];
/** A suppression behind which nothing follows. */
export declare function unboundFinding(suppression: Suppression): SuppressionFinding;
