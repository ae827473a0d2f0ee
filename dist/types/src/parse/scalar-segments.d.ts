import type { ScalarNode } from './types.js';
/**
 * A run of a string's characters and where it is written.
 * - `text`: character by character as written;
 * - `break`: a line break of a block scalar with the indentation of the line behind it (nothing at the end of a file without a last line break);
 * - `escape`: written in another way (`\n`, `\u00e9`, `''`);
 * - `fold`: white space and line breaks that became a space or line breaks, or nothing.
 */
export interface Segment {
    readonly kind: 'text' | 'break' | 'escape' | 'fold';
    /** Offset of its first character in the value. */
    readonly at: number;
    /** Characters of the value. */
    readonly length: number;
    readonly start: number;
    readonly end: number;
}
/** The string of a scalar in runs that know their place, in order. `text` is the file's. */
export declare function segmentsOf(text: string, node: ScalarNode): {
    readonly value: string;
    readonly segments: readonly Segment[];
};
