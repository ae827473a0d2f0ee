import type { YamlEvent } from './events.js';
import type { Path } from './types.js';
/**
 * The scalar at a path of the document whose node begins at `index`, read from the events alone. Of duplicate keys the last counts. Where the way is not plain
 * (aliases, merge keys, tags, keys that are no strings), `compose` answers instead.
 */
export declare function peek(text: string, events: readonly YamlEvent[], index: number, path: Path, compose: () => unknown): unknown;
