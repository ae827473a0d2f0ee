import type { YamlEvent } from './events.js';
import type { YamlNode } from './types.js';
/** The tree of a document: `index` is that of its event, `from` an offset at or before its first character. Linear; never throws. */
export declare function buildTree(text: string, events: readonly YamlEvent[], index: number, from: number): YamlNode;
