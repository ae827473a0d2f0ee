import type { TolerantParser } from './types.js';
/**
 * The parser that goes on behind an error: it is asked only about a document that the first tier refused, and only for what is wrong with it. Its own chunk, since
 * hardly any run needs it. Its check for duplicate keys is off: it is quadratic, and ours reads the events.
 */
export declare const tolerantParser: TolerantParser;
