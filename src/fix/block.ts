import type { YamlNode } from '../parse/types.js'
import type { Draft } from './draft.js'
import { endsInBlockScalar, keepsBlankLines, stripsBlankLines } from './page.js'
import { refuse } from './refusal.js'

/** How a node hangs in a block collection: behind which colon or dash, and in which column its key or dash stands. */
export interface BlockSlot {
  readonly behind: 'key' | 'dash' | 'nothing'
  /** Right behind the colon or dash; for the root where it starts. */
  readonly after: number
  readonly column: number
}

/** A child of a block collection: from its key or dash to the end of its last line. */
export interface BlockChild {
  readonly start: number
  readonly end: number
  readonly node: YamlNode
}

/** A block mapping or list, and what becomes of its children. */
export interface BlockBox {
  readonly slot: BlockSlot
  /** What the collection is called when nothing is left in it. */
  readonly empty: '{}' | '[]'
  readonly column: number
  readonly children: readonly BlockChild[]
  readonly removed: ReadonlySet<number>
  /** New children, by the index of the child behind which they go (-1: before all), each as lines of which the first has no indentation. */
  readonly inserted: ReadonlyMap<number, readonly (readonly string[])[]>
  readonly tagEnd: number | undefined
}

/** Drafts the edits for children that go and children that come. Comments always stay. */
export function rearrangeBlock(draft: Draft, box: BlockBox): void {
  const kept = box.children.findIndex((_, index) => !box.removed.has(index))
  if (kept < 0) {
    emptyBlock(draft, box)
    return
  }
  const first = box.children[0]!
  const headless = !draft.page.startsLine(first.start)
  if (headless && kept > 0) {
    // `- a: 1` and `b: 2` below it: what is kept moves up behind the dash.
    const next = box.children[kept]!
    draft.edit(first.start, next.start, ownLines(draft, box, first.start, next.start))
  }
  const tail = removeTail(draft, box, kept)
  for (const index of box.removed) if (!(headless && index < kept) && index < tail) removeLines(draft, box, index)
  for (const [index, children] of box.inserted) {
    const lines = children.flatMap(child => indented(child, box.column))
    if (index < 0 || (headless && index < kept)) insertFirst(draft, box, kept, children)
    else draft.insert(placeBehind(draft, box, index), lines.map(line => draft.page.newline + line).join(''))
  }
}

function insertFirst(draft: Draft, box: BlockBox, kept: number, children: readonly (readonly string[])[]): void {
  const { page } = draft
  const next = box.children[kept]!
  const lines = children.flatMap(child => indented(child, box.column))
  if (page.startsLine(next.start) && box.slot.behind !== 'nothing') {
    draft.insert(page.lineEnd(box.slot.after), lines.map(line => page.newline + line).join(''))
  } else {
    draft.insert(
      next.start,
      lines
        .map(line => line + page.newline)
        .join('')
        .slice(box.column) + ' '.repeat(box.column),
    )
  }
}

/** All children go: what comes takes the place of the first, else the collection becomes `{}` or `[]`. */
function emptyBlock(draft: Draft, box: BlockBox): void {
  const { page } = draft
  const first = box.children[0]!
  const lines = [...box.inserted.values()].flat().flatMap(child => indented(child, box.column))
  const last = box.children.at(-1)!
  const inPlace = lines.length > 0 || box.slot.behind === 'nothing' || !page.startsLine(first.start)
  const head = inPlace ? first.start : page.lineEnd(box.slot.after)
  if (page.commentsIn(head, last.end).length === 0) {
    draft.edit(head, last.end, inPlace ? (lines.length > 0 ? lines.join(page.newline).slice(box.column) : box.empty) : '')
    if (!inPlace) draft.insert(Math.max(box.slot.after, box.tagEnd ?? 0), ` ${box.empty}`)
    return
  }
  for (let index = inPlace ? 1 : 0; index < box.children.length; index++) removeLines(draft, box, index)
  if (inPlace) {
    const text = lines.length > 0 ? lines.join(page.newline).slice(box.column) : box.empty
    const comments = page.commentsIn(first.start, first.end).map((comment, index) => {
      const beside = index === 0 && lines.length < 2 && comment.span.start < page.lineEnd(first.start)
      return (beside ? ' ' : page.newline + ' '.repeat(box.column)) + comment.text
    })
    draft.edit(first.start, first.end, text + comments.join(''))
  } else draft.insert(Math.max(box.slot.after, box.tagEnd ?? 0), ` ${box.empty}`)
}

/**
 * Removes the children that end a text without a final newline, so that the text has none afterwards either.
 *
 * @returns the index of the first child that is done with.
 */
function removeTail(draft: Draft, box: BlockBox, kept: number): number {
  const { page } = draft
  const { children, removed } = box
  const end = children.at(-1)!.end
  let from = children.length
  if (page.nextLineStart(end) !== undefined) return from
  while (from - 1 > kept && removed.has(from - 1) && page.commentsIn(children[from - 1]!.start, end).length === 0) from--
  if (from === children.length) return from
  // A block scalar above reads the line break behind it.
  const above = endsInBlockScalar(children[from - 1]!.node)
  const start = children[from]!.start
  draft.edit(above ? page.lineStart(start) : page.text.slice(0, page.previousLineEnd(start)).trimEnd().length, end, '')
  return from
}

/** Removes the lines of a child; the comments on them get lines of their own. */
function removeLines(draft: Draft, box: BlockBox, index: number): void {
  const { page } = draft
  const child = box.children[index]!
  let stays = index - 1
  while (stays >= 0 && box.removed.has(stays)) stays--
  const above = stays >= 0 ? endsInBlockScalar(box.children[stays]!.node) : undefined
  if (above) guardScalarAbove(draft, above, child)
  const comments = page
    .commentsIn(child.start, child.end)
    .filter(comment => !suppression.test(comment.text))
    .map(comment => ' '.repeat(box.column) + comment.text)
  const start = endAbove(draft, child, index > 0)
  const next = page.nextLineStart(child.end)
  if (start === page.lineStart(child.start)) {
    // The first line of the text has no line break before it.
    draft.edit(start, next ?? child.end, comments.map(line => line + page.newline).join(''))
  } else draft.edit(start, child.end, comments.map(line => page.newline + line).join(''))
}

// A suppression says something about what goes; left behind it would say it about what follows.
const suppression = /^\s*#+\s*seaworthy-ignore(?:[\s:]|$)/

/** The end of the line above a child; with its suppressions above the end of the line above these. */
function endAbove(draft: Draft, child: BlockChild, withSuppressions: boolean): number {
  const { page } = draft
  let end = page.previousLineEnd(child.start)
  while (withSuppressions && suppression.test(page.text.slice(page.lineStart(end), end))) end = page.previousLineEnd(end)
  return end
}

/** Without this child, what follows it must not become a part of the block scalar above. */
function guardScalarAbove(draft: Draft, above: { start: number; end: number } & YamlNode, child: BlockChild): void {
  const { page } = draft
  const next = page.nextLineStart(child.end)
  if (next === undefined || above.kind !== 'scalar') return
  if (keepsBlankLines(page.text, above) && page.text.slice(next, page.lineEnd(next)).trim() === '') refuse('a kept blank line follows')
  if (isDeepComment(draft, child.end, page.column(child.start))) refuse('a comment would become text')
}

/** Whether the next line that is not blank is a comment indented by more than `column`: behind a block scalar it would be text. */
export function isDeepComment(draft: Draft, lineEnd: number, column: number): boolean {
  const { page } = draft
  for (let from = page.nextLineStart(lineEnd); from !== undefined; from = page.nextLineStart(from)) {
    const content = page.skipSpaces(from)
    if (content >= page.text.length) return false
    if (!'\r\n'.includes(page.text[content]!)) return page.text[content] === '#' && content - from > column
  }
  return false
}

/** Behind the last line of a child, and behind the comments that are indented more than the child: they speak of what is in it. */
function placeBehind(draft: Draft, box: BlockBox, index: number): number {
  const { page } = draft
  const child = box.children[index]!
  const scalar = endsInBlockScalar(child.node)
  if (scalar && page.nextLineStart(child.end) === undefined && !stripsBlankLines(page.text, scalar))
    refuse('the scalar above ends with the text')
  let end = child.end
  for (let from = page.nextLineStart(end); from !== undefined && from < page.text.length; from = page.nextLineStart(from)) {
    const content = page.skipSpaces(from)
    if (page.text[content] !== '#' || content - from <= box.column) break
    end = page.lineEnd(from)
  }
  return end
}

function indented(lines: readonly string[], column: number): string[] {
  return lines.map((line, index) => (index === 0 ? ' '.repeat(column) + line : line))
}

/** The comments of a part of the text, each with a line break and the indentation of what follows behind it. */
function ownLines(draft: Draft, box: BlockBox, from: number, to: number): string {
  const { page } = draft
  return page
    .commentsIn(from, to)
    .map(comment => comment.text + page.newline + ' '.repeat(box.column))
    .join('')
}
