import type { ScalarNode, Segment } from '../parse/index.js';
/** A string as it is written: its value, its runs, its node. */
export interface Written {
    readonly value: string;
    readonly segments: readonly Segment[];
    readonly node: ScalarNode;
    /** It stands in a flow collection. */
    readonly inFlow: boolean;
    readonly newline: string;
}
/**
 * How `replacement` is written in place of the characters `from..to` of a string, so that the string reads as wanted and nothing else changes; undefined where the
 * style of the scalar does not allow it, or where a character of the part is written as an escape or came out of folding.
 */
export declare function encodeSplice(written: Written, from: number, to: number, replacement: string): string | undefined;
/** Index of the first run that ends behind an offset of the value. */
export declare function firstEndingBehind(segments: readonly Segment[], offset: number): number;
