import { skipGap } from './gaps.js'
import type { Located, MapEntry, MapNode, Path, SequenceNode, Span, YamlNode } from './types.js'

type Via = NonNullable<Located['via']>

/**
 * Where a path stands. Of keys that give the same name the one that go-yaml uses counts: the last, be it the mapping's own or one that a merge key brings.
 * What comes through an alias or an aliased merge carries `via`, the outermost of them; a path that ends at an alias is the alias.
 */
export function locate(text: string, root: YamlNode, path: Path): Located {
  let node = root
  let located: Located = { found: 0, node, value: spanOf(node), inFlow: false }
  for (let found = 0; found < path.length; found++) {
    let via = located.via
    let target: YamlNode | undefined = node
    if (node.kind === 'alias') {
      target = node.target
      if (target) via ??= { how: 'alias', use: spanOf(node), anchor: spanOf(target) }
    }
    const part = path[found]!
    const inFlow = target !== undefined && 'style' in target && target.style === 'flow'
    if (target?.kind === 'sequence') {
      const item: YamlNode | undefined = typeof part === 'number' || /^\d+$/.test(part) ? target.items[Number(part)] : undefined
      if (!item) return located
      const dash = target.style === 'block' ? dashOf(text, target, Number(part)) : undefined
      located = { found: found + 1, node: item, value: spanOf(item), inFlow, ...(via && { via }), ...(dash && { dash }) }
    } else if (target?.kind === 'map') {
      const entry = entryOf(target, String(part))
      if (!entry) return located
      via ??= entry.via
      located = {
        found: found + 1,
        node: entry.entry.value,
        key: spanOf(entry.entry.key),
        value: spanOf(entry.entry.value),
        inFlow,
        ...(via && { via }),
      }
    } else return located
    node = located.node
  }
  return located
}

function spanOf(node: YamlNode): Span {
  return { start: node.start, end: node.end }
}

function dashOf(text: string, sequence: SequenceNode, index: number): Span {
  const before = index === 0 ? sequence.start : sequence.items[index - 1]!.end
  const start = skipGap(text, before, text.length, '')
  return { start, end: start + 1 }
}

interface Found {
  readonly entry: MapEntry
  readonly via: Via | undefined
}

/** Names of a mapping to the entry that counts; kept as long as the tree. */
const indexes = new WeakMap<MapNode, ReadonlyMap<string, Found>>()
const NONE: ReadonlyMap<string, Found> = new Map()

function entryOf(map: MapNode, name: string): Found | undefined {
  return indexOf(map).get(name)
}

function indexOf(map: MapNode): ReadonlyMap<string, Found> {
  const known = indexes.get(map)
  if (known) return known
  // A merge that leads back to this mapping finds nothing there.
  indexes.set(map, NONE)
  const index = new Map<string, Found>()
  for (const entry of map.entries) {
    if (entry.merge) mergeInto(index, entry)
    else if (entry.name !== undefined) index.set(entry.name, { entry, via: undefined })
  }
  indexes.set(map, index)
  return index
}

function mergeInto(index: Map<string, Found>, merge: MapEntry): void {
  const list = merge.value.kind === 'alias' ? merge.value.target : merge.value
  const sources = list?.kind === 'sequence' ? [...list.items].reverse() : [merge.value]
  const outer = merge.value.kind === 'alias' && list?.kind === 'sequence' ? list : undefined
  for (const source of sources) {
    const map = source.kind === 'alias' ? source.target : source
    if (map?.kind !== 'map') continue
    const anchor = outer ?? (source.kind === 'alias' ? map : undefined)
    const via: Via | undefined = anchor && { how: 'merge', use: spanOf(merge.key), anchor: spanOf(anchor) }
    for (const [name, found] of indexOf(map)) index.set(name, { entry: found.entry, via: via ?? found.via })
  }
}
