import type { ParsedFile } from '../parse/types.js';
/** A fix that cannot be written without touching what it must not touch; it never leaves this folder. */
export declare class Refusal extends Error {
}
/** Ends the drafting of a fix. `reason` is for whoever debugs a rule. */
export declare function refuse(reason: string): never;
/**
 * Whether a person writes this file by hand: it holds no Helm action, says nowhere in a comment above its first value that a program wrote
 * it, and has only line ends that an edit can keep.
 */
export declare function isWritable(file: ParsedFile): boolean;
