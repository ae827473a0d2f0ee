import type { MapNode, SequenceNode, YamlNode } from '../parse/types.js'
import { type BlockChild, isDeepComment, rearrangeBlock } from './block.js'
import { stepOf } from './document-style.js'
import type { Draft } from './draft.js'
import { refuse } from './refusal.js'
import type { BlockStyle } from './render.js'
import type { Slot } from './replace-value.js'

/** Drafts the edits of a block mapping or list; `write` gives the lines of a new child in the style of its siblings. */
export function arrange<Child>(
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
  let dash = 2
  if (node.kind === 'sequence') {
    const first = children[0]!
    if (first.node.kind === 'map' && first.node.style === 'block' && first.node.start < page.lineEnd(first.start)) {
      dash = Math.min(Math.max(first.node.start - first.start, 2), 8)
    }
  }
  const ofSiblings = (kind: 'map' | 'sequence') => {
    if (node.kind === 'map') for (const { key, value } of node.entries) if (value.kind === kind) return stepOf(page, key, value)
    return undefined
  }
  return {
    get step() {
      return Math.max(ofSiblings('map') || style.step, 1)
    },
    get listStep() {
      return ofSiblings('sequence') ?? style.listStep
    },
    get quote() {
      return style.quote
    },
    dash,
    newline: page.newline,
    literal: literalColumn !== undefined,
  }
}

/** Right behind the colon of a key; undefined for a key of a flow mapping that has none. Refuses `? key`. */
export function colonBehind(draft: Draft, key: YamlNode): number | undefined {
  const { page } = draft
  const start = page.start(key)
  const before = page.skipSpacesBefore(start)
  if (page.text[before - 1] === '?' && before < start) refuse('a key behind a question mark')
  const at = page.skipSpaces(page.end(key))
  return page.text[at] === ':' ? at + 1 : undefined
}

/** An entry of a block mapping, as far as its lines go. */
export function entryChild(draft: Draft, key: YamlNode, value: YamlNode): BlockChild {
  const colon = colonBehind(draft, key)
  if (colon === undefined) refuse('a key without a colon')
  const start = draft.page.start(key)
  return { start, end: Math.max(draft.page.lineEnd(start), draft.page.blockEnd(value)), node: value }
}

/** The items of a block list, as far as their lines go. */
export function itemChildren(draft: Draft, node: SequenceNode): BlockChild[] {
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

/** The same map with other values. */
export function mapValues<Key, Old, New>(map: ReadonlyMap<Key, Old>, convert: (value: Old, key: Key) => New): Map<Key, New> {
  return new Map([...map].map(([key, value]) => [key, convert(value, key)]))
}
