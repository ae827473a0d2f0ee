import type { Json } from '../manifest/cursor.js'
import type { MapNode, SequenceNode, YamlNode } from '../parse/types.js'
import { type BlockSlot, isDeepComment } from './block.js'
import { type Draft, guardDropped } from './draft.js'
import { type FlowText, innerStyle, rearrangeFlow, replaceInFlow } from './flow.js'
import { refuse } from './refusal.js'
import { type BlockStyle, blockValue, type FlowStyle, flowEntry, flowValue, isJsonList, type JsonMap } from './render.js'
import { type Quotes, scalarText } from './scalar-text.js'

/** Where a node hangs: in a block collection, or in a flow collection of this style (`after`: right behind its colon). */
export type Slot =
  | { readonly flow?: undefined; readonly block: BlockSlot }
  | { readonly flow: FlowStyle; readonly after: number | undefined }

/** Puts another value in the place of one. */
export function replaceValue(draft: Draft, node: YamlNode, slot: Slot, value: Json): void {
  guardDropped(node)
  const { page } = draft
  const old = node.kind === 'scalar' ? node : undefined
  const quotes: Quotes = old?.style === 'single' || old?.style === 'double' ? { quote: old.style } : draft.style
  // A string that was quoted stays quoted.
  const quoteAlways = old !== undefined && typeof old.value === 'string' && (old.style === 'single' || old.style === 'double')
  if (slot.flow) {
    const text =
      typeof value === 'object' && value !== null
        ? flowValue(value, slot.flow)
        : scalarText(value, true, slot.flow.json ? { quote: 'double' } : quotes, slot.flow.json || quoteAlways)
    replaceInFlow(draft, node, text, slot.after)
    return
  }
  const { behind, after, column } = slot.block
  if (behind === 'nothing') refuse('the root of a document does not become something else')
  const end = page.blockEnd(node)
  const { style: document } = draft
  const style: BlockStyle = {
    get step() {
      return Math.max(document.step, 1)
    },
    get listStep() {
      return document.listStep
    },
    get quote() {
      return document.quote
    },
    dash: 2,
    newline: page.newline,
    literal: !isDeepComment(draft, end, column),
  }
  const { head, lines } = blockValue(value, column, behind, style, quotes, quoteAlways)
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
export function fillEmpty(draft: Draft, node: MapNode | SequenceNode, slot: Slot, value: readonly Json[] | JsonMap): void {
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
export function flowAround(draft: Draft, slot: Slot): FlowStyle {
  return slot.flow ?? { newline: draft.page.newline, quote: draft.style.quote, json: false, compact: false }
}
