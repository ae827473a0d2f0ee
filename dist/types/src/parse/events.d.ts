/**
 * The event stream on which everything in this folder works: the form that the first tier yields, and that the tolerant parser copies.
 * Offsets are UTF-16 offsets into the text; -1 means that there is none.
 */
export declare const DOCUMENT = 1;
export declare const SEQUENCE = 2;
export declare const MAPPING = 3;
export declare const SCALAR = 4;
export declare const ALIAS = 5;
export declare const POP = 6;
export declare const PLAIN = 1;
export declare const SINGLE_QUOTED = 2;
export declare const DOUBLE_QUOTED = 3;
export declare const LITERAL = 4;
export declare const FOLDED = 5;
export declare const FLOW = 2;
export declare const NOWHERE = -1;
/** `%TAG` and `%YAML` lines in front of a document. */
export type Directive = {
    readonly kind: 'yaml';
    readonly version: string;
} | {
    readonly kind: 'tag';
    readonly handle: string;
    readonly prefix: string;
};
export interface DocumentEvent {
    type: typeof DOCUMENT;
    explicitStart: boolean;
    explicitEnd: boolean;
    directives: readonly Directive[];
}
export interface CollectionEvent {
    type: typeof SEQUENCE | typeof MAPPING;
    /** The bracket, the first dash, or the first key (or its `?`), behind anchor and tag. */
    start: number;
    anchorStart: number;
    anchorEnd: number;
    tagStart: number;
    tagEnd: number;
    /** 1 block, 2 flow. */
    style: 1 | 2;
}
export interface ScalarEvent {
    type: typeof SCALAR;
    /** Between the quotes; for a block scalar the first character of the line behind the header; -1 for an empty scalar. */
    valueStart: number;
    valueEnd: number;
    anchorStart: number;
    anchorEnd: number;
    tagStart: number;
    tagEnd: number;
    style: 1 | 2 | 3 | 4 | 5;
    /** 1 clip, 2 strip (`-`), 3 keep (`+`). */
    chomping: 1 | 2 | 3;
    /** Columns that a block scalar's lines are indented by; -1 where it has no content. */
    indent: number;
    /** The text between start and end is the value. */
    fast: boolean;
}
export interface AliasEvent {
    type: typeof ALIAS;
    /** Behind the `*`. */
    anchorStart: number;
    anchorEnd: number;
}
/** The end of a document, sequence or mapping. */
export interface PopEvent {
    type: typeof POP;
}
export type NodeEvent = CollectionEvent | ScalarEvent | AliasEvent;
export type YamlEvent = DocumentEvent | NodeEvent | PopEvent;
/** The index behind the node that starts at `index`. */
export declare function skipNode(events: readonly YamlEvent[], index: number): number;
/** Rewrites every offset of some events. */
export declare function moveOffsets(events: readonly YamlEvent[], move: (offset: number) => number): void;
