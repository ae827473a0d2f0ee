import type { MapNode, SequenceNode, YamlNode } from '../parse/types.js';
import { type BlockChild } from './block.js';
import type { Draft } from './draft.js';
import type { BlockStyle } from './render.js';
import type { Slot } from './replace-value.js';
/** Drafts the edits of a block mapping or list; `write` gives the lines of a new child in the style of its siblings. */
export declare function arrange<Child>(draft: Draft, node: MapNode | SequenceNode, slot: Slot, empty: '{}' | '[]', column: number, children: readonly BlockChild[], removed: ReadonlySet<number>, places: ReadonlyMap<number, readonly Child[]>, write: (child: Child, style: BlockStyle) => string[]): void;
/** Right behind the colon of a key; undefined for a key of a flow mapping that has none. Refuses `? key`. */
export declare function colonBehind(draft: Draft, key: YamlNode): number | undefined;
/** An entry of a block mapping, as far as its lines go. */
export declare function entryChild(draft: Draft, key: YamlNode, value: YamlNode): BlockChild;
/** The items of a block list, as far as their lines go. */
export declare function itemChildren(draft: Draft, node: SequenceNode): BlockChild[];
/** The same map with other values. */
export declare function mapValues<Key, Old, New>(map: ReadonlyMap<Key, Old>, convert: (value: Old, key: Key) => New): Map<Key, New>;
