import type { WrapperKind } from './types.js';
/** What the first words of a command line start, if they are a wrapper. */
export interface Peeled {
    readonly kind: WrapperKind;
    readonly name: string;
    /** Index of the first word of the program behind it; undefined where that cannot be told. */
    readonly next: number | undefined;
}
/** Last part of a path: `/usr/bin/tini` is `tini`. */
export declare function baseName(path: string): string;
/**
 * Reads one wrapper.
 * @param words the text of each word; undefined where it is not known
 * @param from index of the word that may be a wrapper
 * @returns undefined where it is none
 */
export declare function peelWrapper(words: readonly (string | undefined)[], from: number): Peeled | undefined;
