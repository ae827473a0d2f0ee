import type { Cursor } from '../manifest/cursor.js';
import type { TextPart } from '../manifest/source-text.js';
import type { ContainerCursor, Workload } from '../manifest/workload.js';
/** A key of a section of Fluent Bit's configuration. */
export interface FluentBitEntry {
    /** In lower case, words with underscores between them: `read_from_head`. */
    readonly key: string;
    /** Variables of `@SET` and `env` filled in; undefined where another variable or a template decides, and for a list or a mapping. */
    readonly value: string | undefined;
    /** Key and value. */
    readonly at: TextPart;
    readonly valueAt: TextPart;
}
/** A section: an input, an output, the service. */
export interface FluentBitSection {
    /** `service`, `input`, `filter`, `output`, ... */
    readonly kind: string;
    /** The plugin, in lower case: `tail`; undefined where it is missing or unknown. */
    readonly plugin: string | undefined;
    readonly entries: readonly FluentBitEntry[];
    /** The header; in YAML the first key. */
    readonly at: TextPart;
    /** No template decides over its text: what is not among the entries is not set. */
    readonly complete: boolean;
    /** The last entry of a key. */
    get(key: string): FluentBitEntry | undefined;
    /** Whether a key is on; undefined where it is unknown, false where it is not set. */
    on(key: string): boolean | undefined;
}
/** Sections that Fluent Bit reads together. */
export interface FluentBitConfig {
    readonly sections: readonly FluentBitSection[];
    /** All of it is seen: no included file that is not in the manifests, no template. */
    readonly complete: boolean;
    /** Who reads it; undefined for a text that no workload is seen to mount. */
    readonly workload: Workload | undefined;
    readonly container: ContainerCursor | undefined;
    /** The ConfigMaps and Secrets that it stands in. */
    readonly sources: ReadonlySet<Cursor<unknown>['resource']>;
}
/** Fluent Bit in `Embedded`. */
export interface EmbeddedFluentBit {
    /** The configurations of a workload, one for each container into which such texts are mounted. */
    fluentBit(workload: Workload): readonly FluentBitConfig[];
    /** The configurations that take sections from a ConfigMap or Secret: those of the containers that read it, else each of its texts by itself. */
    fluentBitIn(config: Cursor<unknown>['resource']): readonly FluentBitConfig[];
}
