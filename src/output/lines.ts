/** The lines of a text, found as far as they are asked for. A line ends with CR LF, LF or CR (YAML 1.2.2, 5.4). */
export interface Lines {
  /** Offsets of a 1-based line without its break; `undefined` behind the last. */
  at(line: number): { readonly start: number; readonly end: number } | undefined
}

/** Indexes a text; asking for all of its lines in any order costs one pass over the text. */
export function linesOf(text: string): Lines {
  const starts = [0]
  let complete = false
  let nextFeed = text.indexOf('\n')
  let nextReturn = text.indexOf('\r')

  function advance(): void {
    if (nextFeed < 0 && nextReturn < 0) {
      complete = true
      return
    }
    const feedFirst = nextReturn < 0 || (nextFeed >= 0 && nextFeed < nextReturn)
    const pair = !feedFirst && nextFeed === nextReturn + 1
    const next = feedFirst || pair ? nextFeed + 1 : nextReturn + 1
    if (nextFeed >= 0 && nextFeed < next) nextFeed = text.indexOf('\n', next)
    if (nextReturn >= 0 && nextReturn < next) nextReturn = text.indexOf('\r', next)
    starts.push(next)
  }

  return {
    at(line) {
      while (!complete && starts.length <= line) advance()
      const start = starts[line - 1]
      if (start === undefined) return undefined
      let end = starts[line] ?? text.length
      if (starts[line] !== undefined) {
        end--
        if (end > start && text.charCodeAt(end) === 10 && text.charCodeAt(end - 1) === 13) end--
      }
      return { start, end }
    },
  }
}
