import { ALIAS, type Directive, DOCUMENT, MAPPING, NOWHERE, POP, SCALAR, type ScalarEvent, SEQUENCE, type YamlEvent } from './events.js'

/*
 * Four numbers for each event:
 *   0  type (3 bits), style (3), "the text is the value" (1), "opened by ---" (1), chomping (2), indentation + 1 (the rest)
 *   1  where it starts: a scalar's value, a collection's bracket or first child, an alias' name
 *   2  of a scalar or alias where that ends; of a document or collection the index of the event behind it
 *   3  where `properties` has its anchor and tag, each with start and end; 0, where four times -1 stands, for most
 */
const WIDTH = 4
const STYLE = 3
const FAST = 1 << 6
const EXPLICIT = 1 << 7
const CHOMPING = 8
const INDENT = 10

/**
 * The events of a text, in 16 bytes each: objects would take seven times as much, and the garbage collector would look at each of them again and again.
 * What a method says holds for events that have it: `start` of scalars (of the value, -1 for an empty one), collections and aliases (behind the `*`).
 */
export class EventTable {
  readonly length: number
  /** Some alias is among them. */
  readonly aliases: boolean
  private readonly words: Int32Array
  private readonly properties: Int32Array
  private readonly directiveLines: ReadonlyMap<number, readonly Directive[]>

  constructor(events: readonly YamlEvent[]) {
    const words = new Int32Array(events.length * WIDTH)
    const properties = [NOWHERE, NOWHERE, NOWHERE, NOWHERE]
    const directiveLines = new Map<number, readonly Directive[]>()
    const open: number[] = []
    let aliases = false
    const own = (anchorStart: number, anchorEnd: number, tagStart: number, tagEnd: number): number =>
      anchorStart === NOWHERE && tagStart === NOWHERE ? 0 : properties.push(anchorStart, anchorEnd, tagStart, tagEnd) - 4
    for (let at = 0, word = 0; at < events.length; at++, word += WIDTH) {
      const event = events[at]!
      switch (event.type) {
        case SCALAR:
          words[word] =
            SCALAR | (event.style << STYLE) | (event.fast ? FAST : 0) | (event.chomping << CHOMPING) | ((event.indent + 1) << INDENT)
          words[word + 1] = event.valueStart
          words[word + 2] = event.valueEnd
          words[word + 3] = own(event.anchorStart, event.anchorEnd, event.tagStart, event.tagEnd)
          break
        case SEQUENCE:
        case MAPPING:
          words[word] = event.type | (event.style << STYLE)
          words[word + 1] = event.start
          words[word + 3] = own(event.anchorStart, event.anchorEnd, event.tagStart, event.tagEnd)
          open.push(word)
          break
        case POP:
          words[word] = POP
          words[open.pop()! + 2] = at + 1
          break
        case ALIAS:
          aliases = true
          words[word] = ALIAS
          words[word + 1] = event.anchorStart
          words[word + 2] = event.anchorEnd
          break
        default:
          words[word] = DOCUMENT | (event.explicitStart ? EXPLICIT : 0)
          if (event.directives.length > 0) directiveLines.set(at, event.directives)
          open.push(word)
      }
    }
    this.length = events.length
    this.aliases = aliases
    this.words = words
    this.properties = Int32Array.from(properties)
    this.directiveLines = directiveLines
  }

  type(at: number): number {
    return this.words[at * WIDTH]! & 7
  }
  /** Of a scalar `PLAIN` to `FOLDED`; of a collection 1 block, `FLOW`. */
  style(at: number): number {
    return (this.words[at * WIDTH]! >> STYLE) & 7
  }
  /** Of a scalar: the text between start and end is the value. */
  isFast(at: number): boolean {
    return (this.words[at * WIDTH]! & FAST) !== 0
  }
  start(at: number): number {
    return this.words[at * WIDTH + 1]!
  }
  /** Of scalars and aliases. */
  end(at: number): number {
    return this.words[at * WIDTH + 2]!
  }
  /** The index of the event behind a node, or behind a document. */
  next(at: number): number {
    const type = this.type(at)
    return type === MAPPING || type === SEQUENCE || type === DOCUMENT ? this.words[at * WIDTH + 2]! : at + 1
  }
  /** Of a scalar or collection: it has an anchor or a tag. */
  hasProperties(at: number): boolean {
    return this.words[at * WIDTH + 3] !== 0
  }
  anchorStart(at: number): number {
    return this.properties[this.words[at * WIDTH + 3]!]!
  }
  anchorEnd(at: number): number {
    return this.properties[this.words[at * WIDTH + 3]! + 1]!
  }
  tagStart(at: number): number {
    return this.properties[this.words[at * WIDTH + 3]! + 2]!
  }
  tagEnd(at: number): number {
    return this.properties[this.words[at * WIDTH + 3]! + 3]!
  }
  /** Of a block scalar: columns that its lines are indented by; -1 where it has no content. */
  indent(at: number): number {
    return (this.words[at * WIDTH]! >> INDENT) - 1
  }
  /** Of a block scalar. */
  chomping(at: number): 1 | 2 | 3 {
    return ((this.words[at * WIDTH]! >> CHOMPING) & 3) as 1 | 2 | 3
  }
  /** Of a document: a `---` opens it. */
  isExplicit(at: number): boolean {
    return (this.words[at * WIDTH]! & EXPLICIT) !== 0
  }
  /** Of a document. */
  directives(at: number): readonly Directive[] {
    return this.directiveLines.get(at) ?? []
  }
  /** A scalar in the form in which the first tier has it. */
  scalar(at: number): ScalarEvent {
    return {
      type: SCALAR,
      valueStart: this.start(at),
      valueEnd: this.end(at),
      anchorStart: this.anchorStart(at),
      anchorEnd: this.anchorEnd(at),
      tagStart: this.tagStart(at),
      tagEnd: this.tagEnd(at),
      style: this.style(at) as ScalarEvent['style'],
      chomping: this.chomping(at),
      indent: this.indent(at),
      fast: this.isFast(at),
    }
  }
}
