/** What the linter says: the one type that rules, engine, fixes and outputs share. */
export type Severity = 'error' | 'warning' | 'info';
/** A place of a text: `line` and `column` are 1-based, columns count UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** From `start` up to, but not including, `end`. */
export interface Range {
    readonly start: Position;
    readonly end: Position;
}
/** The object a finding is about, as its manifest names it. */
export interface ResourceName {
    readonly apiVersion: string;
    readonly kind: string;
    readonly namespace?: string;
    readonly name?: string;
}
/** Another place that belongs to a finding: "selected by this Service". */
export interface RelatedPlace {
    readonly message: string;
    readonly file: string;
    readonly range: Range;
}
/** Replaces the text in `range` of `file` by `text`. */
export interface TextEdit {
    readonly file: string;
    readonly range: Range;
    readonly text: string;
}
/** `safe`: never makes a manifest worse and keeps every comment; `unsafe`: somebody has to look at it. */
export type FixSafety = 'safe' | 'unsafe';
export interface Fix {
    readonly safety: FixSafety;
    readonly edits: readonly TextEdit[];
}
/** One finding. Its JSON form is a contract: see docs/json-output.md. */
export interface Diagnostic {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    /** Relative to the working directory, with `/`. */
    readonly file: string;
    /** Number of the YAML document in the file, from 0, empty documents included. */
    readonly document?: number;
    readonly range: Range;
    /** `null` for a finding that belongs to no object, such as a syntax error. */
    readonly resource: ResourceName | null;
    /** JSON Pointer from the root of the document. */
    readonly path?: string;
    readonly related: readonly RelatedPlace[];
    /** Hash of rule, object and path; the same when lines, files, messages or severities change. */
    readonly fingerprint: string;
    /** The template that the document was rendered from, where a `# Source:` comment of Helm says so. */
    readonly source?: string;
    /** Why the severity was lowered from the most that the rule can claim. */
    readonly because?: string;
    readonly fix?: Fix;
    readonly docs: string;
}
/** Why a file or a document was read and not linted. */
export type NotLintedReason = 'helm-template' | 'template' | 'kustomize-patch' | 'kustomization' | 'values-file' | 'component-config' | 'not-kubernetes' | 'encrypted' | 'unsupported-encoding'
/** A pipe, a device, a socket: reading it could block or never end. */
 | 'special-file'
/** A link that leads nowhere, or out of the repository. */
 | 'symbolic-link';
export interface NotLinted {
    readonly file: string;
    /** Absent when the whole file was left out. */
    readonly document?: number;
    readonly reason: NotLintedReason;
    readonly message: string;
}
export interface Summary {
    /** Files that were read as targets. */
    readonly files: number;
    /** Documents that are not empty. */
    readonly documents: number;
    readonly resources: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly suppressed: number;
    /** Findings that a baseline holds: they are not among the diagnostics. Absent where there is no baseline. */
    readonly baselined?: number;
    /** Findings that the change did not cause, where only those that it did were asked for. */
    readonly unchanged?: number;
    /** Values that hold a placeholder such as `${REPLICAS}`: rules cannot judge them. */
    readonly unknownValues: number;
    readonly durationMs: number;
    readonly notLinted: readonly NotLinted[];
}
/** The answer of a run. Diagnostics are sorted by file, line, column, rule. */
export interface Report {
    readonly diagnostics: readonly Diagnostic[];
    readonly summary: Summary;
}
