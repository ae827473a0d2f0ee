import type { RankRange } from './scope-tree.js'

/** Items of an index under one key, by the rank of their objects. */
export interface Posting<T> {
  readonly ranks: readonly number[]
  readonly items: readonly T[]
}

/** An index of posting lists. Items must be added in the order of their ranks. */
export class PostingIndex<T> {
  readonly #lists = new Map<string, { ranks: number[]; items: T[] }>()

  add(key: string, rank: number, item: T): void {
    const list = this.#lists.get(key)
    if (list) {
      list.ranks.push(rank)
      list.items.push(item)
    } else this.#lists.set(key, { ranks: [rank], items: [item] })
  }

  get(key: string): Posting<T> | undefined {
    return this.#lists.get(key)
  }
}

/** Where the first rank of a posting stands that is `rank` or more. */
function lowerBound(ranks: readonly number[], rank: number): number {
  let [low, high] = [0, ranks.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ranks[middle]! < rank) low = middle + 1
    else high = middle
  }
  return low
}

/** The items of a posting in a range of ranks. */
export function* within<T>(posting: Posting<T>, range: RankRange): Generator<T> {
  const end = lowerBound(posting.ranks, range.to)
  for (let at = lowerBound(posting.ranks, range.from); at < end; at++) yield posting.items[at]!
}
