import type { Json } from '../manifest/cursor.js'
import type { MapNode, Path, SequenceNode, YamlNode } from '../parse/types.js'
import { type BlockChild, type BlockSlot, isDeepComment, rearrangeBlock } from './block.js'
import { type Change, grown, type Keep, noChange, onlyRemoves } from './change.js'
import { stepOf } from './document-style.js'
import { type Draft, entryOf, guardDropped, guardShared, reads } from './draft.js'
import { type FlowText, flowChildren, innerStyle, rearrangeFlow, replaceInFlow } from './flow.js'
import { conventionalOrder, placeOf } from './key-order.js'
import { refuse } from './refusal.js'
import {
  type BlockStyle,
  blockEntry,
  blockItem,
  blockValue,
  type FlowStyle,
  flowEntry,
  flowValue,
  isJsonList,
  isJsonMap,
  type JsonMap,
} from './render.js'
import { scalarText } from './scalar-text.js'

/** Where a node hangs: in a block collection, or in a flow collection of this style (`after`: right behind its colon). */
type Slot = { readonly flow?: undefined; readonly block: BlockSlot } | { readonly flow: FlowStyle; readonly after: number | undefined }

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

/** Groups new keys by the index of the entry behind which a person would put them. */
function placesOf(
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

function arrange<Child>(
  draft: Draft,
  node: MapNode | SequenceNode,
  slot: Slot,
  empty: '{}' | '[]',
  column: number,
  children: readonly BlockChild[],
  removed: ReadonlySet<number>,
  places: ReadonlyMap<number, readonly Child[]>,
  write: (child: Child, style: BlockStyle) => string[],
): void {
  if (slot.flow) refuse('a block collection inside a flow collection')
  const inserted = mapValues(places, (added, index) => {
    const style = blockStyle(
      draft,
      node,
      children,
      index < 0 ? column : isDeepComment(draft, children[index]!.end, column) ? undefined : column,
    )
    return added.map(child => write(child, style))
  })
  rearrangeBlock(draft, { slot: slot.block, empty, column, children, removed, inserted, tagEnd: node.properties?.end })
}

/** The style of new lines in a block collection: that of the siblings, else that of the document. */
function blockStyle(
  draft: Draft,
  node: MapNode | SequenceNode,
  children: readonly BlockChild[],
  literalColumn: number | undefined,
): BlockStyle {
  const { page, style } = draft
  let { step, listStep } = style
  let dash = 2
  if (node.kind === 'map') {
    const of = (kind: 'map' | 'sequence') => {
      for (const entry of node.entries) if (entry.value.kind === kind) return stepOf(page, entry.key, entry.value)
      return undefined
    }
    step = of('map') || step
    listStep = of('sequence') ?? listStep
  } else {
    const first = children[0]!
    if (first.node.kind === 'map' && first.node.style === 'block' && first.node.start < page.lineEnd(first.start)) {
      dash = Math.min(Math.max(first.node.start - first.start, 2), 8)
    }
  }
  return { ...style, step: Math.max(step, 1), listStep, dash, newline: page.newline, literal: literalColumn !== undefined }
}

/** Puts another value in the place of one. */
function replaceValue(draft: Draft, node: YamlNode, slot: Slot, value: Json): void {
  guardDropped(node)
  const { page } = draft
  const old = node.kind === 'scalar' ? node : undefined
  const quote = old?.style === 'single' ? 'single' : old?.style === 'double' ? 'double' : draft.style.quote
  // A string that was quoted stays quoted.
  const quoteAlways = old !== undefined && typeof old.value === 'string' && (old.style === 'single' || old.style === 'double')
  if (slot.flow) {
    const text =
      typeof value === 'object' && value !== null
        ? flowValue(value, slot.flow)
        : scalarText(value, true, slot.flow.json ? 'double' : quote, slot.flow.json || quoteAlways)
    replaceInFlow(draft, node, text, slot.after)
    return
  }
  const { behind, after, column } = slot.block
  if (behind === 'nothing') refuse('the root of a document does not become something else')
  const end = page.blockEnd(node)
  const style: BlockStyle = {
    ...draft.style,
    step: Math.max(draft.style.step, 1),
    dash: 2,
    newline: page.newline,
    literal: !isDeepComment(draft, end, column),
  }
  const { head, lines } = blockValue(value, column, behind, style, quote, quoteAlways)
  const start = page.start(node)
  const oldEnd = page.end(node)
  const exact = !isBlock(node) && lines.length === 0
  if (exact && start !== oldEnd && page.commentsIn(start, oldEnd).length === 0) draft.edit(start, oldEnd, head.slice(1))
  else if (exact && start === oldEnd) draft.insert(after, head)
  else {
    const [beside, ...below] = page.commentsIn(after, end)
    const onHead = beside && beside.span.start <= page.lineEnd(after)
    const own = onHead ? below : beside ? [beside, ...below] : []
    const comments = own.map(comment => ' '.repeat(column) + comment.text)
    const first = onHead ? `${head} ${beside.text}` : head
    draft.edit(after, end, [first, ...lines, ...comments].join(page.newline))
  }
}

function isBlock(node: YamlNode): boolean {
  if (node.kind === 'scalar') return node.style === 'literal' || node.style === 'folded'
  return (node.kind === 'map' || node.kind === 'sequence') && node.style === 'block'
}

/** Fills `{}` or `[]`: in a block document with block children, in a flow document between the brackets. */
function fillEmpty(draft: Draft, node: MapNode | SequenceNode, slot: Slot, value: readonly Json[] | JsonMap): void {
  if (!slot.flow && slot.block.behind !== 'nothing') {
    replaceValue(draft, node, slot, value)
    return
  }
  const style = innerStyle(draft, node, flowAround(draft, slot))
  const texts = isJsonList(value)
    ? value.map(
        (item): FlowText =>
          inner =>
            flowValue(item, inner),
      )
    : Object.keys(value).map(
        (key): FlowText =>
          inner =>
            flowEntry(key, (value as JsonMap)[key]!, inner),
      )
  rearrangeFlow(draft, { node, children: [], removed: new Set(), inserted: new Map([[-1, texts]]), style })
}

/** The style of what is around a flow collection; in a block collection that of a single line. */
function flowAround(draft: Draft, slot: Slot): FlowStyle {
  return slot.flow ?? { newline: draft.page.newline, quote: draft.style.quote, json: false, compact: false }
}

/** Right behind the colon of a key; undefined for a key of a flow mapping that has none. Refuses `? key`. */
function colonBehind(draft: Draft, key: YamlNode): number | undefined {
  const { page } = draft
  const before = page.text.slice(page.lineStart(page.start(key)), page.start(key))
  if (/\?\s*$/.test(before)) refuse('a key behind a question mark')
  const at = page.skipSpaces(page.end(key))
  return page.text[at] === ':' ? at + 1 : undefined
}

function entryChild(draft: Draft, key: YamlNode, value: YamlNode): BlockChild {
  const colon = colonBehind(draft, key)
  if (colon === undefined) refuse('a key without a colon')
  const start = draft.page.start(key)
  return { start, end: Math.max(draft.page.lineEnd(start), draft.page.blockEnd(value)), node: value }
}

function itemChildren(draft: Draft, node: SequenceNode): BlockChild[] {
  const { page } = draft
  const children: BlockChild[] = []
  let from = node.start
  for (const item of node.items) {
    const start = page.skipBlank(from)
    if (page.text[start] !== '-') refuse('a list without dashes')
    const end = Math.max(page.lineEnd(start), page.blockEnd(item))
    children.push({ start, end, node: item })
    from = end
  }
  return children
}

function mapValues<Key, Old, New>(map: ReadonlyMap<Key, Old>, convert: (value: Old, key: Key) => New): Map<Key, New> {
  return new Map([...map].map(([key, value]) => [key, convert(value, key)]))
}
