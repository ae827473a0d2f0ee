import type { MapNode, SequenceNode, YamlNode } from '../parse/types.js';
import type { Draft } from './draft.js';
import { type FlowStyle } from './render.js';
/** A child of a flow collection. */
export interface FlowChild {
    readonly start: number;
    readonly end: number;
}
/** New text for a flow collection, written once the style of the collection is known. */
export type FlowText = (style: FlowStyle) => string;
/** A flow mapping or list, and what becomes of its children. */
interface FlowBox {
    readonly node: MapNode | SequenceNode;
    readonly children: readonly FlowChild[];
    readonly removed: ReadonlySet<number>;
    /** New children, by the index of the child behind which they go (-1: before all). */
    readonly inserted: ReadonlyMap<number, readonly FlowText[]>;
    /** The style of the children: see `innerStyle`. */
    readonly style: FlowStyle;
}
/** The children of a flow collection, in order. */
export declare function flowChildren(draft: Draft, node: MapNode | SequenceNode): FlowChild[];
/** The style of what stands inside a flow collection, from what is in it already; `outer` is that of the collection around it. */
export declare function innerStyle(draft: Draft, node: MapNode | SequenceNode, outer: FlowStyle): FlowStyle;
/** Drafts the edits for children that go and children that come. Refuses where a comment would be lost. */
export declare function rearrangeFlow(draft: Draft, box: FlowBox): void;
/** The text of a flow value that replaces `node`; the style is that of the collection around it. */
export declare function replaceInFlow(draft: Draft, node: YamlNode, text: string, after: number | undefined): void;
export {};
