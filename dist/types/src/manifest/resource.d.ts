import type { ParsedDocument, ParsedFile, Path } from '../parse/types.js';
import type { Cursor } from './cursor.js';
/** A file of the run: its path as it is reported, and what reading it gave. */
export interface SourceFile {
    /** Relative to the working directory, with `/`; unique in a run. */
    readonly path: string;
    readonly parsed: ParsedFile;
    /** Findings in it are reported; otherwise it is context that is only understood. */
    readonly target: boolean;
    /** It holds no manifest: a Dockerfile, a script, a package.json that a container of the manifests leads to. */
    readonly linked?: true;
}
/** One Kubernetes object of a manifest: a document, or an item of a List. */
export interface Resource {
    readonly file: SourceFile;
    readonly document: ParsedDocument;
    /** Where the object stands in its document: `[]`, or `['items', 3]`. */
    readonly base: Path;
    /** As written: `apps/v1`. */
    readonly apiVersion: string;
    /** `apps`, or `` for the core group. */
    readonly group: string;
    readonly version: string;
    readonly kind: string;
    /** `metadata.name`, else `metadata.generateName`; placeholders stay as written. */
    readonly name: string | undefined;
    /** `metadata.namespace`, else that of the nearest kustomization that lists the file; undefined when nothing says. */
    readonly namespace: string | undefined;
    /** `metadata.labels`; values that are no strings are left out. */
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
    /** Group, kind, namespace and name, without version: two manifests with one identity are the same object. */
    readonly identity: string;
    /** The object. Never mutate it. */
    readonly object: Readonly<Record<string, unknown>>;
    /** It has a controller in ownerReferences: a dump of a cluster shows it beside its owner. */
    readonly owned: boolean;
    /** The string of another object that holds this document's text: a key of a ConfigMap. `file` and `document` are those of that text; a finding stands in the string. */
    readonly within?: Cursor<string> | undefined;
    /** Texts of the Kustomize patches that some kustomization of the run applies to the object. */
    readonly patchTexts?: readonly string[];
    /** Keys of the labels that some kustomization of the run puts on the object and on the selectors that look for it (`commonLabels`). */
    readonly commonLabelKeys?: ReadonlySet<string>;
}
