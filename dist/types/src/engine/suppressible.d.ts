import type { Resource } from '../manifest/resource.js';
import type { Path, Span } from '../parse/types.js';
/** What the pass needs to know of a finding of the file. */
export interface Suppressible {
    readonly rule: string;
    /** Number of the document; undefined for a finding about the file as a whole. */
    readonly document: number | undefined;
    /** From the root of the document; undefined for a syntax error. */
    readonly path: Path | undefined;
    readonly span: Span;
}
export type SuppressionRule = 'unused-suppression' | 'unknown-suppression' | 'expired-suppression' | 'suppression-reason-missing';
/** A finding about a suppression itself. */
export interface SuppressionFinding {
    readonly rule: SuppressionRule;
    /** A plain sentence; it may quote the manifest. */
    readonly message: string;
    /** The comment, or the value of the annotation. */
    readonly span: Span;
    /** Where the suppression binds; undefined for one of the whole file, or one that binds to nothing. */
    readonly document: number | undefined;
    readonly path: Path | undefined;
    readonly resource: Resource | undefined;
    /** Tells findings about one suppression apart: the rule that it names. */
    readonly about: string;
}
export interface SuppressOptions {
    /** YYYY-MM-DD; a suppression holds up to and including its `until`. */
    readonly today: string;
    /** Every rule that there is, those of the engine included. */
    readonly knownRules: ReadonlySet<string>;
    /** Ids of the same rules in other linters, with ours. */
    readonly aliases?: ReadonlyMap<string, string>;
    readonly requireReason: boolean;
    readonly reportUnused: boolean;
    /** Whether a rule ran on this file: a suppression of a rule that did not is not called unused. */
    readonly ran: (rule: string) => boolean;
    /** Every rule of the configuration ran; with `--only` some did not, and `all` is not called unused. True where it is not given. */
    readonly complete?: boolean;
}
/** Whether suppressions can hold for a rule: not for what says that something was not read, and not for our own defects. */
export declare function isSuppressible(rule: string): boolean;
