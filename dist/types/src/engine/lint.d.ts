import type { LintInput, LintOutcome } from './types.js';
/**
 * Lints parsed files: the whole pipeline, from documents to sorted diagnostics. Pure and synchronous; never throws because of a manifest.
 * A rule that throws becomes `internal/rule-crash` on its object, and the rest goes on.
 */
export declare function lint(input: LintInput): LintOutcome;
/** The heavy chunks that a run needs: the shell parser when a rule that uses it is on and some text could hold a shell. */
export declare function chunksNeeded(input: Pick<LintInput, 'rules' | 'files' | 'configFor'>): {
    readonly shellParser: boolean;
};
