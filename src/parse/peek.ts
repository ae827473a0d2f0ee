import type { YamlEvent } from './events.js'
import { ALIAS, MAPPING, NOWHERE, PLAIN, POP, SCALAR, SEQUENCE, skipNode } from './events.js'
import { scalarText } from './first-tier.js'
import { resolvePlain } from './go-scalars.js'
import { keyName } from './key-names.js'
import type { Path } from './types.js'

/**
 * The scalar at a path of the document whose node begins at `index`, read from the events alone. Of duplicate keys the last counts. Where the way is not plain
 * (aliases, merge keys, tags, keys that are no strings), `compose` answers instead.
 */
export function peek(text: string, events: readonly YamlEvent[], index: number, path: Path, compose: () => unknown): unknown {
  let at = index
  for (const part of path) {
    const event = events[at]!
    if (event.type === ALIAS) return compose()
    if (event.type === SEQUENCE) {
      if (typeof part !== 'number') return undefined
      at++
      for (let skip = part; skip > 0 && events[at]!.type !== POP; skip--) at = skipNode(events, at)
      if (events[at]!.type === POP) return undefined
    } else if (event.type === MAPPING) {
      const value = entryValue(text, events, at + 1, String(part))
      if (value === UNUSUAL) return compose()
      if (value === ABSENT) return undefined
      at = value
    } else return undefined
  }
  const event = events[at]!
  if (event.type === ALIAS || event.type === MAPPING) return compose()
  if (event.type !== SCALAR) return undefined
  if (event.tagStart !== NOWHERE) return compose()
  const value = scalarText(text, event)
  return event.style === PLAIN ? resolvePlain(value) : value
}

const ABSENT = -1
const UNUSUAL = -2

function entryValue(text: string, events: readonly YamlEvent[], index: number, name: string): number {
  let found = ABSENT
  for (let at = index; events[at]!.type !== POP; ) {
    const key = events[at]!
    if (key.type !== SCALAR || key.tagStart !== NOWHERE) return UNUSUAL
    const { valueStart, valueEnd } = key
    if (!key.fast) return UNUSUAL
    if (key.style === PLAIN) {
      const written = keyName(text, valueStart, valueEnd)
      if (written === null) return UNUSUAL
      if (written === name) found = at + 1
    } else if (valueEnd - valueStart === name.length && text.startsWith(name, valueStart)) found = at + 1
    at = skipNode(events, at + 1)
  }
  return found
}
