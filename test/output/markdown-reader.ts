/** The cells of a row as GFM splits them: a backslash takes the next ASCII punctuation with it, code or not, and a bare `|` ends the cell. */
export function cells(row: string): string[] {
  const found: string[] = ['']
  for (const [token] of row.matchAll(/\\[!-/:-@[-`{-~]|./gsu)) {
    if (token === '|') found.push('')
    else found[found.length - 1] += token
  }
  return found.slice(1, -1).map(cell => cell.trim())
}

/** What is left of Markdown when code spans and escapes are taken away: markup that works. Code is a run of backticks up to the next run as long. */
export function withoutCodeAndEscapes(text: string): string {
  let rest = text
  let out = ''
  while (rest) {
    const escaped = /^\\[!-/:-@[-`{-~]/.exec(rest)
    const fence = /^`+/.exec(rest)?.[0]
    if (escaped) rest = rest.slice(2)
    else if (fence) {
      const close = new RegExp(`(?<!\`)${fence}(?!\`)`).exec(rest.slice(fence.length))
      if (close) rest = rest.slice(fence.length + close.index + fence.length)
      else {
        out += fence
        rest = rest.slice(fence.length)
      }
    } else {
      out += rest[0]
      rest = rest.slice(1)
    }
  }
  return out
}
