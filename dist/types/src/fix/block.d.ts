import type { YamlNode } from '../parse/types.js';
import type { Draft } from './draft.js';
/** How a node hangs in a block collection: behind which colon or dash, and in which column its key or dash stands. */
export interface BlockSlot {
    readonly behind: 'key' | 'dash' | 'nothing';
    /** Right behind the colon or dash; for the root where it starts. */
    readonly after: number;
    readonly column: number;
}
/** A child of a block collection: from its key or dash to the end of its last line. */
export interface BlockChild {
    readonly start: number;
    readonly end: number;
    readonly node: YamlNode;
}
/** A block mapping or list, and what becomes of its children. */
export interface BlockBox {
    readonly slot: BlockSlot;
    /** What the collection is called when nothing is left in it. */
    readonly empty: '{}' | '[]';
    readonly column: number;
    readonly children: readonly BlockChild[];
    readonly removed: ReadonlySet<number>;
    /** New children, by the index of the child behind which they go (-1: before all), each as lines of which the first has no indentation. */
    readonly inserted: ReadonlyMap<number, readonly (readonly string[])[]>;
    readonly tagEnd: number | undefined;
}
/** Drafts the edits for children that go and children that come. Comments always stay. */
export declare function rearrangeBlock(draft: Draft, box: BlockBox): void;
/** Whether the next line that is not blank is a comment indented by more than `column`: behind a block scalar it would be text. */
export declare function isDeepComment(draft: Draft, lineEnd: number, column: number): boolean;
