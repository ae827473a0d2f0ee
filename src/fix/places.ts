import type { Json } from '../manifest/cursor.js'
import type { MapNode, Path } from '../parse/types.js'
import type { Draft } from './draft.js'
import { conventionalOrder, placeOf } from './key-order.js'

/** Groups new keys by the index of the entry behind which a person would put them. */
export function placesOf(
  draft: Draft,
  node: MapNode,
  removed: ReadonlySet<number>,
  keys: readonly [string, Json][],
  path: Path,
): Map<number, [string, Json][]> {
  const places = new Map<number, [string, Json][]>()
  if (keys.length === 0) return places
  const order = conventionalOrder(draft.resource, path)
  const kept = node.entries.map((entry, index) => ({ name: entry.name, index })).filter(({ index }) => !removed.has(index))
  const names = kept.map(({ name }) => name)
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  for (const entry of [...keys].sort(([left], [right]) => rank(left) - rank(right))) {
    let place = placeOf(entry[0], names, order)
    // A comment above the first key would seem to speak of the new one.
    if (place < 0 && kept.length > 0 && commentAbove(draft, node, kept[0]!.index)) place = 0
    const index = place < 0 ? -1 : kept[place]!.index
    places.set(index, [...(places.get(index) ?? []), entry])
  }
  return places
}

function commentAbove(draft: Draft, node: MapNode, index: number): boolean {
  const { page } = draft
  const start = page.start(node.entries[index]!.key)
  const above = page.previousLineEnd(start)
  return above > 0 && page.text.slice(page.lineStart(above), above).trimStart().startsWith('#')
}
