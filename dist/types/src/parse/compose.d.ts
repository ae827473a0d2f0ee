import type { DocumentEvent, ScalarEvent, YamlEvent } from './events.js';
/** What kubectl refuses about a document that is good YAML. */
export interface ComposeProblem {
    readonly message: string;
    readonly start: number;
    readonly end: number;
}
export interface Composed {
    readonly value: unknown;
    readonly problems: readonly ComposeProblem[];
    /** Some mapping has a key twice. */
    readonly duplicates: boolean;
}
/**
 * Composes the document whose node begins at `index` into the value that kubectl would send: scalars by the rules of go-yaml v2, aliases shared, merge keys merged
 * in the order in which they stand (as go-yaml v2 does, so a `<<` behind a key overrides it), the last of duplicate keys.
 * An alias that cannot be resolved and an unquoted `{{ .x }}` become UNKNOWN. Never throws; time is linear in the events and the merged keys.
 */
export declare function compose(text: string, events: readonly YamlEvent[], index: number, document: DocumentEvent): Composed;
/** The `%TAG` handles of a document; undefined where it has none. */
export declare function tagHandles(document: DocumentEvent): ReadonlyMap<string, string> | undefined;
/** Whether a key is a merge key: a plain `<<`, or any `<<` tagged `!!merge`. */
export declare function isMergeKey(text: string, event: ScalarEvent, handles: ReadonlyMap<string, string> | undefined): boolean;
