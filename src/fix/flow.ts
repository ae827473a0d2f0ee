import type { MapNode, SequenceNode, YamlNode } from '../parse/types.js'
import type { Draft } from './draft.js'
import { refuse } from './refusal.js'
import { enclosed, type FlowStyle } from './render.js'

/** A child of a flow collection. */
export interface FlowChild {
  readonly start: number
  readonly end: number
}

/** New text for a flow collection, written once the style of the collection is known. */
export type FlowText = (style: FlowStyle) => string

/** A flow mapping or list, and what becomes of its children. */
interface FlowBox {
  readonly node: MapNode | SequenceNode
  readonly children: readonly FlowChild[]
  readonly removed: ReadonlySet<number>
  /** New children, by the index of the child behind which they go (-1: before all). */
  readonly inserted: ReadonlyMap<number, readonly FlowText[]>
  /** The style of the children: see `innerStyle`. */
  readonly style: FlowStyle
}

/** The children of a flow collection, in order. */
export function flowChildren(draft: Draft, node: MapNode | SequenceNode): FlowChild[] {
  const children = node.kind === 'map' ? node.entries : node.items
  return children.map((_, index) => flowChild(draft, node, index)!)
}

function flowChild({ page }: Draft, node: MapNode | SequenceNode, index: number): FlowChild | undefined {
  if (node.kind === 'sequence') {
    const item = node.items[index]
    return item && { start: page.start(item), end: page.end(item) }
  }
  const entry = node.entries[index]
  return entry && { start: page.start(entry.key), end: Math.max(page.end(entry.key), page.end(entry.value)) }
}

/** The style of what stands inside a flow collection, from what is in it already; `outer` is that of the collection around it. */
export function innerStyle(draft: Draft, node: MapNode | SequenceNode, outer: FlowStyle): FlowStyle {
  const { page } = draft
  const first = flowChild(draft, node, 0)
  if (!first) {
    return outer.lines ? { ...outer, lines: { ...outer.lines, indent: outer.lines.indent + outer.lines.step } } : outer
  }
  const key = node.kind === 'map' ? node.entries[0]!.key : undefined
  const json = key === undefined ? outer.json : key.kind === 'scalar' && key.style === 'double'
  const second = flowChild(draft, node, 1)
  const gap = second
    ? page.text.slice(first.end, second.start)
    : key
      ? page.text.slice(page.end(key), page.start((node as MapNode).entries[0]!.value))
      : undefined
  const compact = json && (gap === undefined ? outer.compact : !/\s/.test(gap))
  const style = { ...outer, json, compact }
  if (!page.startsLine(first.start)) return { ...style, lines: undefined } as FlowStyle
  const indent = page.text.slice(page.lineStart(first.start), first.start)
  const close = page.lineStart(node.end)
  const outerIndent = page.startsLine(node.end - 1) ? page.text.slice(close, node.end - 1) : indent.slice(0, -2)
  const step = indent.startsWith(outerIndent) && indent.length > outerIndent.length ? indent.slice(outerIndent.length) : '  '
  return { ...style, lines: { indent, step } }
}

/** Drafts the edits for children that go and children that come. Refuses where a comment would be lost. */
export function rearrangeFlow(draft: Draft, box: FlowBox): void {
  const { page } = draft
  const { node, children } = box
  if (!'{['.includes(page.text[node.start] ?? ' ')) refuse('a collection without brackets')
  const removed = new Set(box.removed)
  const inserted = new Map([...box.inserted].map(([index, texts]): [number, FlowText[]] => [index, [...texts]]))
  // Where children go and come, the new ones take the places of the old.
  for (const index of box.removed) {
    const behind = [...inserted.keys()].find(key => inserted.get(key)!.length > 0)
    if (behind === undefined) break
    const child = children[index]!
    if (page.commentsIn(child.start, child.end).length > 0) refuse('a comment would be lost')
    draft.edit(child.start, child.end, inserted.get(behind)!.shift()!(box.style))
    removed.delete(index)
  }
  if (removed.size === children.length) {
    fillEmpty(draft, box, [...inserted.values()].flat())
    return
  }
  removeRuns(draft, children, removed)
  for (const [index, texts] of inserted) if (texts.length > 0) insertBehind(draft, box, index, texts)
}

/** Writes between the brackets of a collection that has no children, or loses them all. */
function fillEmpty(draft: Draft, box: FlowBox, texts: readonly FlowText[]): void {
  const { page } = draft
  const { node, style } = box
  if (page.commentsIn(node.start, node.end).length > 0) refuse('a comment would be lost')
  if (texts.length === 0 || !style.lines) {
    draft.edit(node.start + 1, node.end - 1, texts.map(text => text(style)).join(style.compact ? ',' : ', '))
    return
  }
  const { indent, step } = style.lines
  const outer = { ...style, lines: { indent: indent.slice(0, indent.length - step.length), step } }
  draft.edit(node.start + 1, node.end - 1, enclosed('{', '}', texts, outer, (text, inner) => text(inner)).slice(1, -1))
}

/** Removes children with the commas that parted them; some others stay. */
function removeRuns(draft: Draft, children: readonly FlowChild[], removed: ReadonlySet<number>): void {
  for (let from = 0; from < children.length; from++) {
    if (!removed.has(from)) continue
    let to = from
    while (removed.has(to + 1)) to++
    const start = to + 1 < children.length ? children[from]!.start : children[from - 1]!.end
    const end = to + 1 < children.length ? children[to + 1]!.start : children[to]!.end
    if (draft.page.commentsIn(start, end).length > 0) refuse('a comment would be lost')
    draft.edit(start, end, '')
    from = to
  }
}

function insertBehind(draft: Draft, box: FlowBox, index: number, texts: readonly FlowText[]): void {
  const { page } = draft
  const { style } = box
  const parts = texts.map(text => text(style))
  const comma = style.compact ? ',' : ', '
  const ownLine = style.lines && page.newline + style.lines.indent
  if (index < 0) {
    const first = box.children[0]!
    const after = ownLine ? `,${ownLine}` : comma
    draft.insert(first.start, parts.map(part => part + after).join(''))
    return
  }
  const { end } = box.children[index]!
  const at = page.skipBlank(end)
  const hasComma = page.text[at] === ','
  const behind = hasComma ? at + 1 : end
  if (!ownLine || !page.endsLine(behind)) {
    draft.insert(end, parts.map(part => comma + part).join(''))
  } else if (hasComma) {
    draft.insert(page.lineEnd(behind), parts.map(part => `${ownLine}${part},`).join(''))
  } else {
    draft.insert(end, ',')
    draft.insert(page.lineEnd(end), ownLine + parts.join(`,${ownLine}`))
  }
}

/** The text of a flow value that replaces `node`; the style is that of the collection around it. */
export function replaceInFlow(draft: Draft, node: YamlNode, text: string, after: number | undefined): void {
  const { page } = draft
  const start = page.start(node)
  const end = page.end(node)
  if (page.commentsIn(start, end).length > 0) refuse('a comment would be lost')
  if (start !== end) draft.edit(start, end, text)
  else if (after !== undefined) draft.insert(after, ` ${text}`)
  else refuse('a key without a colon')
}
