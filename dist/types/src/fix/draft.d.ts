import type { Json } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
import type { MapEntry, MapNode, ParsedDocument, Path, YamlNode } from '../parse/types.js';
import { type DocumentStyle } from './document-style.js';
import type { OffsetEdit } from './offset-edit.js';
import { Page } from './page.js';
/** The edits of one fix to one document while they are drafted. */
export declare class Draft {
    readonly page: Page;
    readonly document: ParsedDocument;
    readonly resource: Pick<Resource, 'base' | 'kind'>;
    readonly style: DocumentStyle;
    readonly edits: OffsetEdit[];
    constructor(resource: Resource);
    edit(start: number, end: number, text: string): void;
    insert(at: number, text: string): void;
}
/** Refuses what stands for other places too: an alias, and a node that an alias may name. */
export declare function guardShared(node: YamlNode): void;
/** Refuses to drop a node with an anchor in it: an alias further down would name nothing. */
export declare function guardDropped(node: YamlNode): void;
/** The entry of a key, with its index; undefined where the mapping has none of its own. Refuses a key that stands twice, or comes through a merge. */
export declare function entryOf(draft: Draft, node: MapNode, key: string, path: Path): {
    entry: MapEntry;
    index: number;
} | undefined;
/** Whether a node already reads as this value. */
export declare function reads(node: YamlNode, value: Json): boolean;
