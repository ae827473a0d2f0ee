import type { YamlEvent } from './events.js';
import type { YamlNode } from './types.js';
/**
 * The tree of a document: `index` is that of its event, `from` an offset at or before its first character. Children are made when they are asked for, so that
 * looking one place up costs a walk down to it and not the whole document. Never throws.
 */
export declare function buildTree(text: string, events: readonly YamlEvent[], index: number, from: number): YamlNode;
