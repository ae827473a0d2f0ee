import type { Json } from '../manifest/cursor.js';
import type { MapNode, SequenceNode, YamlNode } from '../parse/types.js';
import { type BlockSlot } from './block.js';
import { type Draft } from './draft.js';
import { type FlowStyle, type JsonMap } from './render.js';
/** Where a node hangs: in a block collection, or in a flow collection of this style (`after`: right behind its colon). */
export type Slot = {
    readonly flow?: undefined;
    readonly block: BlockSlot;
} | {
    readonly flow: FlowStyle;
    readonly after: number | undefined;
};
/** Puts another value in the place of one. */
export declare function replaceValue(draft: Draft, node: YamlNode, slot: Slot, value: Json): void;
/** Fills `{}` or `[]`: in a block document with block children, in a flow document between the brackets. */
export declare function fillEmpty(draft: Draft, node: MapNode | SequenceNode, slot: Slot, value: readonly Json[] | JsonMap): void;
/** The style of what is around a flow collection; in a block collection that of a single line. */
export declare function flowAround(draft: Draft, slot: Slot): FlowStyle;
