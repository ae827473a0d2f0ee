/**
 * The event stream on which everything in this folder works: the form that the first tier yields, and the small form in which it is kept.
 * Offsets are UTF-16 offsets into the text; -1 means that there is none.
 */

export const DOCUMENT = 1
export const SEQUENCE = 2
export const MAPPING = 3
export const SCALAR = 4
export const ALIAS = 5
export const POP = 6

/** Styles of scalars; 2 is single quoted, 3 double quoted. */
export const PLAIN = 1
export const LITERAL = 4
export const FOLDED = 5

export const FLOW = 2

export const NOWHERE = -1

/** `%TAG` and `%YAML` lines in front of a document. */
export type Directive =
  | { readonly kind: 'yaml'; readonly version: string }
  | { readonly kind: 'tag'; readonly handle: string; readonly prefix: string }

export interface DocumentEvent {
  type: typeof DOCUMENT
  explicitStart: boolean
  explicitEnd: boolean
  directives: readonly Directive[]
}
export interface CollectionEvent {
  type: typeof SEQUENCE | typeof MAPPING
  /** The bracket, the first dash, or the first key (or its `?`), behind anchor and tag. */
  start: number
  anchorStart: number
  anchorEnd: number
  tagStart: number
  tagEnd: number
  /** 1 block, 2 flow. */
  style: 1 | 2
}
export interface ScalarEvent {
  type: typeof SCALAR
  /** Between the quotes; for a block scalar the first character of the line behind the header; -1 for an empty scalar. */
  valueStart: number
  valueEnd: number
  anchorStart: number
  anchorEnd: number
  tagStart: number
  tagEnd: number
  style: 1 | 2 | 3 | 4 | 5
  /** 1 clip, 2 strip (`-`), 3 keep (`+`). */
  chomping: 1 | 2 | 3
  /** Columns that a block scalar's lines are indented by; -1 where it has no content. */
  indent: number
  /** The text between start and end is the value. */
  fast: boolean
}
export interface AliasEvent {
  type: typeof ALIAS
  /** Behind the `*`. */
  anchorStart: number
  anchorEnd: number
}
/** The end of a document, sequence or mapping. */
export interface PopEvent {
  type: typeof POP
}
export type YamlEvent = DocumentEvent | CollectionEvent | ScalarEvent | AliasEvent | PopEvent

/** Rewrites every offset of some events. */
export function moveOffsets(events: readonly YamlEvent[], move: (offset: number) => number): void {
  for (const event of events) {
    if (event.type === DOCUMENT || event.type === POP) continue
    if (event.anchorStart !== NOWHERE) {
      event.anchorStart = move(event.anchorStart)
      event.anchorEnd = move(event.anchorEnd)
    }
    if (event.type === ALIAS) continue
    if (event.tagStart !== NOWHERE) {
      event.tagStart = move(event.tagStart)
      event.tagEnd = move(event.tagEnd)
    }
    if (event.type !== SCALAR) event.start = move(event.start)
    else if (event.valueStart !== NOWHERE) {
      event.valueStart = move(event.valueStart)
      event.valueEnd = move(event.valueEnd)
    }
  }
}
