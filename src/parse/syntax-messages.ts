import type { FirstTierError } from './first-tier.js'
import { MAX_DEPTH } from './first-tier.js'

/** A syntax error in words for the author of a manifest. */
export interface SyntaxMessage {
  readonly message: string
  readonly start: number
  readonly end: number
}

/** Says what the first tier's error means, where `start..end` is the piece that it read. */
export function describeFirstTierError(text: string, error: FirstTierError, start: number, end: number): SyntaxMessage {
  const at = Math.min(Math.max(error.offset, start), end)
  const span = { start: at, end: Math.min(at + 1, text.length) }
  if (error.message.startsWith('nesting exceeded'))
    return { message: `This document is nested deeper than ${MAX_DEPTH} levels; it was not linted.`, ...span }
  return { message: `Not valid YAML: ${error.message}.`, ...span }
}
