import type { EventTable } from './event-table.js'
import { ALIAS, MAPPING, NOWHERE, POP, SCALAR, SEQUENCE } from './events.js'

/**
 * Whether go-yaml refuses a document because almost all of it would come out of aliases (`decode.go`: more than 99 % of up to 400,000 values, falling to 10 % of
 * 4,000,000). Counted without expanding anything, from `index` (the node of the document) to its end.
 */
export function hasExcessiveAliasing(text: string, events: EventTable, index: number): boolean {
  const sizes = new Map<string, number>()
  const open: { name: string | undefined; before: number }[] = []
  let decoded = 0
  let aliased = 0
  let depth = 0
  let at = index
  const nameOf = (event: number): string => text.slice(events.anchorStart(event), events.anchorEnd(event))
  do {
    const event = at++
    const type = events.type(event)
    if (type === POP) {
      depth--
      const closed = open.pop()
      if (closed?.name !== undefined) sizes.set(closed.name, decoded - closed.before)
    } else if (type === ALIAS) {
      const size = sizes.get(text.slice(events.start(event), events.end(event))) ?? 0
      decoded += 1 + size
      aliased += size
      if (aliased > 100 && decoded > 1000 && aliased / decoded > allowedShare(decoded)) return true
    } else if (type === MAPPING || type === SEQUENCE) {
      open.push({ name: events.anchorStart(event) === NOWHERE ? undefined : nameOf(event), before: decoded })
      decoded++
      depth++
    } else if (type === SCALAR) {
      decoded++
      if (events.anchorStart(event) !== NOWHERE) sizes.set(nameOf(event), 1)
    }
  } while (depth > 0)
  return false
}

function allowedShare(decoded: number): number {
  if (decoded <= 400_000) return 0.99
  return decoded >= 4_000_000 ? 0.1 : 0.99 - 0.89 * ((decoded - 400_000) / 3_600_000)
}
