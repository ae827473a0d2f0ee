import type { EventTable } from './event-table.js'
import { ALIAS, MAPPING, NOWHERE, PLAIN, SCALAR, SEQUENCE } from './events.js'
import { scalarText } from './first-tier.js'
import { resolvePlain } from './go-scalars.js'
import { keyName } from './key-names.js'
import type { Path } from './types.js'

/**
 * The scalar at a path of the document whose node begins at `index`, read from the events alone. Of duplicate keys the last counts. Where the way is not plain
 * (aliases, merge keys, tags, keys that are no strings), `compose` answers instead.
 */
export function peek(text: string, events: EventTable, index: number, path: Path, compose: () => unknown): unknown {
  let at = index
  for (const part of path) {
    const type = events.type(at)
    if (type === ALIAS) return compose()
    if (type === SEQUENCE) {
      if (typeof part !== 'number') return undefined
      const end = events.next(at) - 1
      at++
      for (let skip = part; skip > 0 && at < end; skip--) at = events.next(at)
      if (at >= end) return undefined
    } else if (type === MAPPING) {
      const value = entryValue(text, events, at, String(part))
      if (value === UNUSUAL) return compose()
      if (value === ABSENT) return undefined
      at = value
    } else return undefined
  }
  const type = events.type(at)
  if (type === ALIAS || type === MAPPING) return compose()
  if (type !== SCALAR) return undefined
  if (events.tagStart(at) !== NOWHERE) return compose()
  const value = scalarText(text, events, at)
  return events.style(at) === PLAIN ? resolvePlain(value) : value
}

const ABSENT = -1
const UNUSUAL = -2

/** The index of the value that a mapping has under a name. */
function entryValue(text: string, events: EventTable, mapping: number, name: string): number {
  let found = ABSENT
  const end = events.next(mapping) - 1
  for (let key = mapping + 1; key < end; key = events.next(key + 1)) {
    if (events.type(key) !== SCALAR || events.tagStart(key) !== NOWHERE || !events.isFast(key)) return UNUSUAL
    const start = events.start(key)
    if (events.style(key) === PLAIN) {
      const written = keyName(text, start, events.end(key))
      if (written === null) return UNUSUAL
      if (written === name) found = key + 1
    } else if (events.end(key) - start === name.length && text.startsWith(name, start)) found = key + 1
  }
  return found
}
