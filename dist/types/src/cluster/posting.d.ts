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
/** The items of a posting in a range of ranks. */
export declare function within<T>(posting: Posting<T>, range: RankRange): Generator<T>;
