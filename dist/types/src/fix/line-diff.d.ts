/** Lines `oldStart..oldEnd` of the old text become lines `newStart..newEnd` of the new one (from 0, ends exclusive). */
export interface LineChange {
    readonly oldStart: number;
    readonly oldEnd: number;
    readonly newStart: number;
    readonly newEnd: number;
}
/**
 * What turns one list of lines into the other, in order and not touching. Lines that stand exactly once in both lists part the problem; what
 * is between them is compared by Myers' greedy algorithm (E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986).
 */
export declare function diffLines(old: readonly string[], new_: readonly string[]): LineChange[];
