import type { YamlEvent } from './events.js';
/**
 * Whether go-yaml refuses a document because almost all of it would come out of aliases (`decode.go`: more than 99 % of up to 400,000 values, falling to 10 % of
 * 4,000,000). Counted without expanding anything, from `index` (the node of the document) to its end.
 */
export declare function hasExcessiveAliasing(text: string, events: readonly YamlEvent[], index: number): boolean;
