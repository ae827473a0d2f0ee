import type { EventTable } from './event-table.js'
import { MAPPING, NOWHERE, PLAIN, SCALAR, SEQUENCE } from './events.js'
import { keyName } from './key-names.js'

/** Up to so many keys are compared one by one. */
const FEW = 12

/**
 * Whether composing the document of the event at an index would show nothing: no key stands twice in its mapping, and there are no tags, aliases, merge keys
 * and odd keys, of which kubectl might refuse some. Most documents are so, and many are asked for nothing else. Linear in the events.
 */
export function isUnremarkable(text: string, events: EventTable, document: number): boolean {
  return !events.aliases && new Scan(text, events).node(document + 1)
}

class Scan {
  private readonly text: string
  private readonly events: EventTable
  /** The keys of the mappings around a place, those of the innermost last. */
  private readonly names: string[] = []

  constructor(text: string, events: EventTable) {
    this.text = text
    this.events = events
  }

  node(at: number): boolean {
    const { events } = this
    if (events.hasProperties(at) && events.tagStart(at) !== NOWHERE) return false
    const type = events.type(at)
    if (type === MAPPING) return this.mapping(at)
    if (type !== SEQUENCE) return true
    const end = events.next(at) - 1
    for (let item = at + 1; item < end; item = events.next(item)) if (!this.node(item)) return false
    return true
  }

  private mapping(at: number): boolean {
    const { events, names } = this
    const end = events.next(at) - 1
    const before = names.length
    let many: Set<string> | undefined
    for (let key = at + 1; key < end; key = events.next(key + 1)) {
      const name = this.name(key)
      if (name === undefined) return false
      if (many) {
        if (many.has(name)) return false
        many.add(name)
      } else {
        for (let earlier = before; earlier < names.length; earlier++) if (names[earlier] === name) return false
        names.push(name)
        if (names.length - before > FEW) many = new Set(names.slice(before))
      }
      if (!this.node(key + 1)) return false
    }
    names.length = before
    return true
  }

  /** A key as a JSON key; undefined for one that is no plain or quoted text on one line, and for `<<`. */
  private name(key: number): string | undefined {
    const { text, events } = this
    if (events.type(key) !== SCALAR || events.hasProperties(key) || !events.isFast(key)) return undefined
    const [start, end] = [events.start(key), events.end(key)]
    return events.style(key) === PLAIN ? (keyName(text, start, end) ?? undefined) : text.slice(start, end)
  }
}
