import { getScalarValue, parseEvents, YAMLException } from 'js-yaml'
import type { EventTable } from './event-table.js'
import type { YamlEvent } from './events.js'

/** Deeper manifests than this do not exist; every walk in this project can be recursive below it. */
export const MAX_DEPTH = 1000

/** Why the first tier refused a text. */
export interface FirstTierError {
  readonly message: string
  /** Where it stopped. */
  readonly offset: number
}

/** Reads a text with js-yaml: its events, or the first error. Never throws. */
export function readEvents(text: string): { readonly events: YamlEvent[] } | { readonly error: FirstTierError } {
  try {
    return { events: parseEvents(text, { maxDepth: MAX_DEPTH }) as YamlEvent[] }
  } catch (error) {
    if (error instanceof YAMLException) return { error: { message: error.reason, offset: error.mark?.position ?? 0 } }
    if (error instanceof RangeError) return { error: { message: `nesting exceeded maxDepth (${MAX_DEPTH})`, offset: 0 } }
    return { error: { message: error instanceof Error ? error.message : String(error), offset: 0 } }
  }
}

/** The text of a scalar: quotes, escapes, folding and indentation undone. */
export function scalarText(text: string, events: EventTable, at: number): string {
  if (events.isFast(at)) return text.slice(events.start(at), events.end(at))
  return getScalarValue(text, events.scalar(at) as Parameters<typeof getScalarValue>[1])
}
