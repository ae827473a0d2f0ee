import type { RankRange } from './scope-tree.js';
/** Items of an index under one key, by the rank of their objects. */
export interface Posting<T> {
    readonly ranks: readonly number[];
    readonly items: readonly T[];
}
/** An index of posting lists. Items must be added in the order of their ranks. */
export declare class PostingIndex<T> {
    #private;
    add(key: string, rank: number, item: T): void;
    get(key: string): Posting<T> | undefined;
}
/** Where the first rank of a posting stands that is `rank` or more. */
export declare function lowerBound(ranks: readonly number[], rank: number): number;
/** The items of a posting in a range of ranks. */
export declare function within<T>(posting: Posting<T>, range: RankRange): Generator<T>;
