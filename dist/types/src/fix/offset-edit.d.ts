/** Replaces the text from `start` up to, but not including, `end` (UTF-16 offsets) by `text`. */
export interface OffsetEdit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** What came of several fixes of one text. `applied` and `left` hold the numbers of the fixes, in the order in which they were given. */
export interface AppliedEdits {
    readonly text: string;
    readonly applied: readonly number[];
    readonly left: readonly number[];
}
/**
 * Sorts the edits of one fix; insertions at one place become one, in the order given.
 *
 * @returns undefined where two of them overlap.
 */
export declare function normalizeEdits(edits: readonly OffsetEdit[]): OffsetEdit[] | undefined;
/** Applies sorted edits that do not overlap. */
export declare function replaceParts(text: string, edits: readonly OffsetEdit[]): string;
/**
 * Applies fixes to a text, each of them whole or not at all, the earlier in the list the sooner. A fix that overlaps or touches one that is
 * applied already, or is parted from it by nothing but white space, commas and comments, is left for the next pass: two fixes that insert the
 * same missing parent, or remove the last two fields of a mapping, are right one after the other and wrong together.
 *
 * @param fixes the edits of each fix; a fix whose own edits overlap is left.
 */
export declare function applyEdits(text: string, fixes: readonly (readonly OffsetEdit[])[]): AppliedEdits;
