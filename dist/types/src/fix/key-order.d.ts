import type { Resource } from '../manifest/resource.js';
import type { Path } from '../parse/types.js';
/**
 * The fields of the mapping at `path` (from the root of the document) of an object, in the order in which people write them; none where there
 * is no convention.
 */
export declare function conventionalOrder(resource: Pick<Resource, 'base' | 'kind'>, path: Path): readonly string[];
/**
 * Where a key goes among its siblings: behind the sibling with this index, -1 for the very first place. It follows `order`; siblings that
 * stand in alphabetical order and not in that one (as `kubectl get -o yaml` writes them) stay in alphabetical order.
 */
export declare function placeOf(key: string, siblings: readonly (string | undefined)[], order: readonly string[]): number;
