/** What a suppression says, wherever it stands. */
export interface SuppressionText {
    /** Rule ids as written; `all` is one of them where every rule is meant. Each once. */
    readonly rules: readonly string[];
    /** YYYY-MM-DD, the last day on which it holds. */
    readonly until: string | undefined;
    readonly reason: string | undefined;
    /** Why the date cannot be used: what stands behind `until`. The suppression then holds for nothing. */
    readonly badUntil: string | undefined;
}
/** A comment that begins like a suppression. */
export interface SuppressionComment extends SuppressionText {
    /** `unknown`: a word that is none of ours, such as `seaworthy-disable`. */
    readonly scope: 'node' | 'file' | 'unknown';
    /** The word itself: `seaworthy-ignore`. */
    readonly word: string;
}
/**
 * Reads a comment: `# seaworthy-ignore rule-a, rule-b until 2027-01-31 -- reason`. Commas or white space part the rules; `all` means every
 * rule; `until` stands behind the rules or at the end of the reason; the reason begins behind ` -- `. `seaworthy-ignore-file` without rules
 * means every rule.
 *
 * @param text the comment from its `#` on.
 * @returns undefined for a comment that is no suppression.
 */
export declare function readSuppressionComment(text: string): SuppressionComment | undefined;
/** Reads what stands behind the word of a comment, or in the annotation: `rule-a, rule-b until 2027-01-31 -- reason`. */
export declare function readSuppressionText(text: string): SuppressionText;
