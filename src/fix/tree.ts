import type { Json } from '../manifest/cursor.js'
import type { MapNode, Path, SequenceNode, YamlNode } from '../parse/types.js'
import { arrange, colonBehind, entryChild, itemChildren, mapValues } from './arrange-block.js'
import type { BlockChild } from './block.js'
import { type Change, grown, type Keep, noChange, onlyRemoves } from './change.js'
import { type Draft, entryOf, guardDropped, guardShared, reads } from './draft.js'
import { type FlowText, flowChildren, innerStyle, rearrangeFlow } from './flow.js'
import { placesOf } from './places.js'
import { refuse } from './refusal.js'
import { type BlockStyle, blockEntry, blockItem, flowEntry, flowValue, isJsonList, isJsonMap } from './render.js'
import { fillEmpty, flowAround, replaceValue, type Slot } from './replace-value.js'

/** Drafts the smallest edits that make a document as `change` wants its root. Throws a Refusal. */
export function changeRoot(draft: Draft, change: Change): void {
  const { root } = draft.document
  if (!root) {
    if (!onlyRemoves(change)) refuse('an empty document')
    return
  }
  if (change.kind === 'remove') refuse('the root of a document stays')
  if (root.kind === 'scalar' || root.kind === 'alias') refuse('the root is no collection')
  if (change.kind === 'set' && (root.kind === 'map' ? !isJsonMap(change.value) : !isJsonList(change.value))) {
    refuse('the root of a document does not become something else')
  }
  changeNode(draft, root, { block: { behind: 'nothing', after: root.start, column: draft.page.column(root.start) } }, change, [])
}

function changeNode(draft: Draft, node: YamlNode, slot: Slot, change: Change, path: Path): void {
  if (change.kind === 'remove') refuse('only its parent can remove a node')
  if (change.kind === 'set') {
    setValue(draft, node, slot, change.value, path)
    return
  }
  if (change.children.size === 0 && change.appended.length === 0) return
  guardShared(node)
  if (node.kind === 'map') changeMap(draft, node, slot, change, path)
  else if (node.kind === 'sequence') changeSequence(draft, node, slot, change, path)
  else if (onlyRemoves(change)) return
  else if (node.kind === 'scalar' && (node.value === null || node.value === undefined)) replaceValue(draft, node, slot, grown(change))
  else refuse('a scalar has neither fields nor items')
}

function setValue(draft: Draft, node: YamlNode, slot: Slot, value: Json, path: Path): void {
  if (reads(node, value)) return
  guardShared(node)
  if (node.kind === 'map' && isJsonMap(value) && node.entries.length > 0) {
    if (node.entries.some(entry => entry.merge || entry.name === undefined)) refuse('a mapping with merge keys')
    const keep = noChange()
    for (const entry of node.entries) if (!Object.hasOwn(value, entry.name!)) keep.children.set(entry.name!, { kind: 'remove' })
    for (const key of Object.keys(value)) keep.children.set(key, { kind: 'set', value: value[key]! })
    changeMap(draft, node, slot, keep, path)
  } else if (node.kind === 'sequence' && isJsonList(value) && node.items.length > 0) setList(draft, node, slot, value, path)
  else replaceValue(draft, node, slot, value)
}

/** Between the items that two lists share at their beginnings and ends, items are replaced, then removed or added. */
function setList(draft: Draft, node: SequenceNode, slot: Slot, value: readonly Json[], path: Path): void {
  const { items } = node
  const shorter = Math.min(items.length, value.length)
  let head = 0
  while (head < shorter && reads(items[head]!, value[head]!)) head++
  let tail = 0
  while (tail < shorter - head && reads(items[items.length - 1 - tail]!, value[value.length - 1 - tail]!)) tail++
  const keep = noChange()
  const both = shorter - tail
  for (let index = head; index < both; index++) keep.children.set(index, { kind: 'set', value: value[index]! })
  for (let index = both; index < items.length - tail; index++) keep.children.set(index, { kind: 'remove' })
  changeSequence(draft, node, slot, keep, path, { behind: both - 1, items: value.slice(both, value.length - tail) })
}

function changeMap(draft: Draft, node: MapNode, slot: Slot, change: Keep, path: Path): void {
  if (change.appended.length > 0) refuse('an item is appended to a mapping')
  const removed = new Set<number>()
  const grownKeys: [string, Json][] = []
  const changed: [index: number, change: Change][] = []
  for (const [part, child] of change.children) {
    const key = String(part)
    const found = entryOf(draft, node, key, path)
    if (found && child.kind === 'remove') {
      guardDropped(found.entry.key)
      guardDropped(found.entry.value)
      removed.add(found.index)
    } else if (found) changed.push([found.index, child])
    else if (!onlyRemoves(child)) grownKeys.push([key, grown(child)])
  }
  // What an alias or a later merge key reads must not change, so children are touched last: a refusal comes before any of them.
  if (node.entries.length === 0) {
    if (grownKeys.length > 0) fillEmpty(draft, node, slot, Object.fromEntries(grownKeys))
    return
  }
  const flow = node.style === 'flow' ? innerStyle(draft, node, flowAround(draft, slot)) : undefined
  for (const [index, child] of changed) {
    const { key, value, name } = node.entries[index]!
    const colon = colonBehind(draft, key)
    const inner: Slot = flow
      ? { flow, after: colon }
      : { block: { behind: 'key', after: colon ?? refuse('a key without a colon'), column: draft.page.column(draft.page.start(key)) } }
    changeNode(draft, value, inner, child, [...path, name!])
  }
  const places = placesOf(draft, node, removed, grownKeys, path)
  if (removed.size === 0 && places.size === 0) return
  if (flow) {
    const inserted = mapValues(places, keys =>
      keys.map(
        ([key, value]): FlowText =>
          style =>
            flowEntry(key, value, style),
      ),
    )
    rearrangeFlow(draft, { node, children: flowChildren(draft, node), removed, inserted, style: flow })
    return
  }
  const column = draft.page.column(draft.page.start(node.entries[0]!.key))
  const children = node.entries.map((entry): BlockChild => entryChild(draft, entry.key, entry.value))
  const write = ([key, value]: [string, Json], style: BlockStyle) => blockEntry(key, value, column, style)
  arrange(draft, node, slot, '{}', column, children, removed, places, write)
}

function changeSequence(
  draft: Draft,
  node: SequenceNode,
  slot: Slot,
  change: Keep,
  path: Path,
  between: { readonly behind: number; readonly items: readonly Json[] } = { behind: -1, items: [] },
): void {
  const removed = new Set<number>()
  const behindLast: [number, Change][] = []
  const changed: [number, Change][] = []
  for (const [index, child] of change.children) {
    if (typeof index !== 'number') {
      if (onlyRemoves(child)) continue
      refuse('a field of a list')
    }
    const item = node.items[index]
    if (!item) {
      if (!onlyRemoves(child)) behindLast.push([index, child])
    } else if (child.kind === 'remove') {
      guardDropped(item)
      removed.add(index)
    } else changed.push([index, child])
  }
  const made = behindLast.sort(([left], [right]) => left - right)
  if (made.some(([index], offset) => index !== node.items.length + offset)) refuse('an index behind the end of the list')
  const appended = [...made.map(([, child]) => grown(child)), ...change.appended]
  if (node.items.length === 0) {
    if (appended.length > 0) fillEmpty(draft, node, slot, appended)
    return
  }
  const places = new Map<number, Json[]>()
  if (between.items.length > 0) places.set(between.behind, [...between.items])
  const last = node.items.length - 1
  if (appended.length > 0) places.set(last, [...(places.get(last) ?? []), ...appended])
  if (node.style === 'flow') {
    const flow = innerStyle(draft, node, flowAround(draft, slot))
    for (const [index, child] of changed) changeNode(draft, node.items[index]!, { flow, after: undefined }, child, [...path, index])
    const inserted = mapValues(places, items =>
      items.map(
        (item): FlowText =>
          style =>
            flowValue(item, style),
      ),
    )
    if (removed.size > 0 || places.size > 0) {
      rearrangeFlow(draft, { node, children: flowChildren(draft, node), removed, inserted, style: flow })
    }
    return
  }
  for (const [index, child] of changed) {
    const dash = draft.document.locate([...path, index])?.dash ?? refuse('an item without a dash')
    const block = { behind: 'dash', after: dash.end, column: draft.page.column(dash.start) } as const
    changeNode(draft, node.items[index]!, { block }, child, [...path, index])
  }
  if (removed.size === 0 && places.size === 0) return
  const children = itemChildren(draft, node)
  const column = draft.page.column(children[0]!.start)
  arrange(draft, node, slot, '[]', column, children, removed, places, (item, style) => blockItem(item, column, style))
}
