/**
 * How many single-character insertions, deletions, replacements and swaps of neighbours turn one word into the other
 * (optimal string alignment distance), counted up to `limit`.
 *
 * @param limit the answer is `limit + 1` as soon as the distance is known to be larger.
 */
export declare function editDistance(from: string, to: string, limit?: number): number;
/**
 * The candidate that a person most likely meant by `word`: the nearest one, letter case aside, if no more than about a third of the
 * word differs; of equally near ones the first. A candidate that the word is the beginning of, or that holds its parts (split at
 * `-`, `_`, `/`, `.`) in another order, is taken where nothing is near.
 *
 * @returns undefined where nothing is near enough to be worth a "did you mean".
 */
export declare function nearest(word: string, candidates: Iterable<string>): string | undefined;
