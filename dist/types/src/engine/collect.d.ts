import type { FixSafety, RelatedPlace, ResourceName, Severity } from '../diagnostic.js';
import type { Intent } from '../manifest/cursor.js';
import type { Manifests } from '../manifest/index.js';
import type { Resource, SourceFile } from '../manifest/resource.js';
import type { Path, Span } from '../parse/types.js';
import type { Crash, RawFinding } from './dispatch.js';
import type { LintInput } from './types.js';
/** A finding with its place, before suppressions and numbering. */
export interface Collected {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    /** The id of the message in the rule; undefined for the engine's own findings. */
    readonly messageId: string | undefined;
    readonly file: string;
    /** Undefined for a file that could not be read. */
    readonly source: SourceFile | undefined;
    readonly document: number | undefined;
    readonly span: Span;
    readonly resource: Resource | undefined;
    readonly path: Path | undefined;
    readonly related: RelatedPlace[];
    readonly because: string | undefined;
    readonly fingerprint: string;
    readonly fix: {
        readonly safety: FixSafety;
        readonly intents: readonly Intent[];
    } | undefined;
}
/** Gives what a rule said its place and severity. Findings in context files are left out; a finding that another one already made adds its related places to it. */
export declare function collectFinding(raw: RawFinding, into: Collected[]): void;
/** A rule that threw: our own defect, said on the object that made it throw. */
export declare function collectCrash({ rule, resource, error }: Crash, into: Collected[]): void;
/** What could not be read, and what reading found: syntax errors, duplicate keys. A broken file that is a template is named by `manifests.notLinted` instead. */
export declare function collectProblems(input: LintInput, sources: readonly SourceFile[], manifests: Manifests, into: Collected[]): void;
/** The name of an object in a diagnostic. */
export declare function nameOf(resource: Resource): ResourceName;
