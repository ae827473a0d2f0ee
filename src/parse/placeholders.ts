import type { EventTable } from './event-table.js'
import { MAPPING, SCALAR, SEQUENCE } from './events.js'
import { scalarText } from './first-tier.js'
import { hasPlaceholder } from './unknown.js'

/** How many values on one line hold a placeholder, of the node at an index; for documents without tags and aliases. Keys do not count. */
export function countPlaceholders(text: string, events: EventTable, at: number): number {
  const type = events.type(at)
  if (type === SCALAR) {
    const value = scalarText(text, events, at)
    return !value.includes('\n') && hasPlaceholder(value) ? 1 : 0
  }
  if (type !== MAPPING && type !== SEQUENCE) return 0
  const end = events.next(at) - 1
  const isMapping = type === MAPPING
  let count = 0
  for (let child = at + 1; child < end; child = events.next(child)) {
    if (isMapping) child++
    count += countPlaceholders(text, events, child)
  }
  return count
}
