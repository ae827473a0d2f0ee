import type { ParsedFile, TolerantParser } from './types.js';
/**
 * Reads a text: YAML of one or more documents, or JSON. The whole text goes through the first tier; only when that refuses it, the text is cut at its `---` lines as
 * kubectl cuts it, and each piece is read alone. A broken document takes only itself down; what is wrong with it is said by the first tier, or in full by `tolerant` where that is given.
 * Never throws. Without `tolerant`, `needsTolerantParser` says that some piece should be read with it for a better report.
 */
export declare function parse(text: string, tolerant?: TolerantParser): ParsedFile;
