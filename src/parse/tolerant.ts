import type { YamlEvent } from './events.js'
import type { TolerantParser } from './types.js'

/** An error of the tolerant parser. */
export interface TolerantError {
  readonly message: string
  readonly start: number
  readonly end: number
}

/** What `TolerantParser.parseAll` answers: the events of the first tier, and every error. */
export interface TolerantAnswer {
  readonly events: readonly YamlEvent[]
  readonly errors: readonly TolerantError[]
}

/** Reads the part of a text between two offsets with the second tier; offsets are those of the whole text. */
export function readTolerantly(tolerant: TolerantParser, text: string, start: number, end: number): TolerantAnswer {
  return (tolerant.parseAll as (text: string, start: number, end: number) => TolerantAnswer)(text, start, end)
}
