/** Reading what stands between scalars: white space, comments and indicators. */

/** The first offset at or behind `from` (below `end`) that is neither white space nor in a comment nor one of the indicators `skip`. */
export function skipGap(text: string, from: number, end: number, skip: string): number {
  let at = from
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 9 || code === 10 || code === 13) at++
    else if (code === 35 && (at === 0 || isSpace(text.charCodeAt(at - 1)))) at = endOfLine(text, at)
    else if (code === 0xfeff || (skip !== '' && skip.includes(text[at]!))) at++
    else break
  }
  return at
}

/** The offset of the line break at or behind an offset, or the end of the text. */
export function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  const end = feed === -1 ? text.length : feed
  // Looked for only up to the line feed, so that a text without carriage returns costs one search.
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === 13) return at
  return end
}

/** Space, tab or line break. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}
