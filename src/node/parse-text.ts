import { parse } from '../parse/index.js'
import type { ParsedFile, TolerantParser } from '../parse/types.js'

let tolerant: TolerantParser | undefined

/** Parses a text; the heavy second tier is loaded when the first refuses the text, once. */
export async function parseText(text: string): Promise<ParsedFile> {
  const parsed = parse(text, tolerant)
  if (!parsed.needsTolerantParser) return parsed
  tolerant = (await import('../parse/tolerant-parser.js')).tolerantParser
  return parse(text, tolerant)
}
