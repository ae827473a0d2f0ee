import type { Diagnostic } from '../diagnostic.js';
/** Texts of files by their paths, as diagnostics name them. */
export type Texts = ReadonlyMap<string, string>;
export interface FixOptions {
    /** Unsafe fixes are applied too. */
    readonly unsafe: boolean;
    /** Passes after which it ends although there is something left to fix; 10 where it is not given. */
    readonly bound?: number;
}
export interface FixOutcome {
    /** The new texts of the files that changed. */
    readonly changed: Texts;
    /** The findings of the texts as they are now. */
    readonly diagnostics: readonly Diagnostic[];
    /** Fixes that were applied. */
    readonly applied: number;
    /** Nothing is left that could be fixed. When false, the bound was reached, or fixes were taken back. */
    readonly stable: boolean;
    /** Files in which fixes were taken back, since the text could not be read after them: a defect of a fix. */
    readonly takenBack: readonly string[];
}
/**
 * Applies the fixes of findings, lints again, and so on until nothing is left to fix. In each pass the fixes that do not get in each other's way
 * are applied; a fix that edits several files is applied in all of them or in none. A pass after which a file has a syntax error that it had
 * not before is taken back for that file, and the file is left alone from then on.
 *
 * @param texts the files that may be written; a fix that touches another file is not applied.
 * @param diagnostics the findings of these texts.
 * @param lintAgain findings of other texts of the same files; it may be asynchronous, for front ends that load what new texts need.
 */
export declare function fixUntilStable(texts: Texts, diagnostics: readonly Diagnostic[], lintAgain: (texts: Texts) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>, { unsafe, bound }: FixOptions): Promise<FixOutcome>;
