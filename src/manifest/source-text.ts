import type { ScalarNode, Segment, Span } from '../parse/index.js'
import { segmentsOf } from '../parse/index.js'
import type { Cursor, Intent } from './cursor.js'
import { encodeSplice, firstEndingBehind } from './splice.js'

/** A part of a string of a manifest, such as line 3 of the nginx.conf in a ConfigMap. `at` of a report accepts it like a cursor. */
export interface TextPart {
  readonly cursor: Cursor<string>
  /** UTF-16 offsets into the string's value. */
  readonly from: number
  readonly to: number
}

/** A string of which every character knows its place in the file, through quotes, escapes, folding and block scalars. */
export interface SourceText {
  readonly value: string
  readonly cursor: Cursor<string>
  /** A part of it as a place for a report. */
  part(from: number, to: number): TextPart
  /** Where a part stands in the file: from its first to behind its last character. Undefined when the string came through an alias or merge key. */
  span(from: number, to: number): Span | undefined
  /**
   * Intent: replace `from..to` by `text` inside the string. Undefined where escapes, folding or an alias make the edit ambiguous
   * (a character of the part is written as an escape, a new line would be folded, the text needs quoting that is not there).
   * The intent's `text` is what has to be written over `span(from, to)`: quotes are escaped, lines of a block scalar are indented.
   */
  splice(from: number, to: number, text: string): Intent | undefined
}

/** The string at a cursor with the place of each of its characters. Looking the places up costs nothing until `span` or `splice` ask. See `Cursor.text`. */
export function sourceTextOf(cursor: Cursor<string>): SourceText {
  return new ManifestText(cursor)
}

interface Places {
  readonly node: ScalarNode
  readonly inFlow: boolean
  readonly segments: readonly Segment[]
}

/** Kept as long as the nodes, so that several rules that look into one script decode it once. */
const decoded = new WeakMap<ScalarNode, { readonly value: string; readonly segments: readonly Segment[] }>()

class ManifestText implements SourceText {
  readonly cursor: Cursor<string>
  readonly value: string
  private known: { readonly places: Places | undefined } | undefined

  constructor(cursor: Cursor<string>) {
    this.cursor = cursor
    this.value = typeof cursor.raw === 'string' ? cursor.raw : ''
  }

  part(from: number, to: number): TextPart {
    return { cursor: this.cursor, from, to }
  }

  span(from: number, to: number): Span | undefined {
    const { places } = this
    if (!places || !this.isPart(from, to)) return undefined
    const start = placeOf(places, from)
    return { start, end: to === from ? start : endOf(places, to) }
  }

  splice(from: number, to: number, text: string): Intent | undefined {
    const { places, cursor, value } = this
    if (!places || !this.isPart(from, to)) return undefined
    const { newline } = cursor.resource.file.parsed
    const written = encodeSplice({ ...places, value, newline }, from, to, text)
    return written === undefined ? undefined : { kind: 'splice', at: cursor, from, to, text: written }
  }

  private isPart(from: number, to: number): boolean {
    return Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= this.value.length
  }

  private get places(): Places | undefined {
    this.known ??= { places: this.findPlaces() }
    return this.known.places
  }

  private findPlaces(): Places | undefined {
    const { resource, path } = this.cursor
    const located = resource.document.locate(path)
    if (!located || located.found < path.length || located.via || located.node.kind !== 'scalar') return undefined
    const { node } = located
    let read = decoded.get(node)
    if (!read) {
      read = segmentsOf(resource.file.parsed.text, node)
      decoded.set(node, read)
    }
    // A tag such as !!binary makes another string of what is written.
    return read.value === this.value ? { node, inFlow: located.inFlow, segments: read.segments } : undefined
  }
}

/** Where the character at an offset of the value is written; behind the last one for the value's length. */
function placeOf({ segments, node }: Places, offset: number): number {
  const segment = segments[firstEndingBehind(segments, offset)]
  if (segment) return segment.kind === 'text' ? segment.start + offset - segment.at : segment.start
  const last = segments.at(-1)
  if (!last) return node.style === 'plain' || node.style === 'verbatim' ? node.start : node.block ? node.end : node.start + 1
  return last.end
}

/** Behind the character in front of an offset of the value. */
function endOf({ segments }: Places, offset: number): number {
  const segment = segments[firstEndingBehind(segments, offset - 1)]!
  return segment.kind === 'text' ? segment.start + offset - segment.at : segment.end
}
