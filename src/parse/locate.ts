import { skipGap } from './gaps.js'
import type { Located, MapEntry, MapNode, Path, SequenceNode, Span, YamlNode } from './types.js'

type Via = NonNullable<Located['via']>

/**
 * Where a path stands. Of keys that give the same name the one that go-yaml uses counts: the last, be it the mapping's own or one that a merge key brings.
 * What comes through an alias or an aliased merge carries `via`, the outermost of them; a path that ends at an alias is the alias.
 */
export function locate(text: string, root: YamlNode, path: Path): Located {
  let found = 0
  let node = root
  let via: Via | undefined
  let key: YamlNode | undefined
  let list: SequenceNode | undefined
  let inFlow = false
  for (; found < path.length; found++) {
    const part = path[found]!
    const target: YamlNode | undefined = node.kind === 'alias' ? node.target : node
    if (!target) break
    const child = childOf(target, part)
    if (!child) break
    if (!via) via = node === target ? child.via : { how: 'alias', use: spanOf(node), anchor: spanOf(target) }
    inFlow = target.kind !== 'scalar' && target.kind !== 'alias' && target.style === 'flow'
    list = target.kind === 'sequence' ? target : undefined
    key = child.key
    node = child.node
  }
  const dash = list && list.style === 'block' && found > 0 ? dashOf(text, list, Number(path[found - 1])) : undefined
  return { found, node, value: spanOf(node), inFlow, ...(key && { key: spanOf(key) }), ...(via && { via }), ...(dash && { dash }) }
}

interface Child {
  readonly node: YamlNode
  readonly key?: YamlNode
  readonly via?: Via | undefined
}

function childOf(parent: YamlNode, part: string | number): Child | undefined {
  if (parent.kind === 'sequence') {
    const item = typeof part === 'number' || /^\d+$/.test(part) ? parent.items[Number(part)] : undefined
    return item && { node: item }
  }
  if (parent.kind !== 'map') return undefined
  const found = indexOf(parent).get(String(part))
  return found && { node: found.entry.value, key: found.entry.key, via: found.via }
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
