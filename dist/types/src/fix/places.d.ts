import type { Json } from '../manifest/cursor.js';
import type { MapNode, Path } from '../parse/types.js';
import type { Draft } from './draft.js';
/** Groups new keys by the index of the entry behind which a person would put them. */
export declare function placesOf(draft: Draft, node: MapNode, removed: ReadonlySet<number>, keys: readonly [string, Json][], path: Path): Map<number, [string, Json][]>;
