import type { EventTable } from './event-table.js'
import { NOWHERE, SCALAR } from './events.js'
import { endOfLine, isSpace } from './gaps.js'
import type { Comment } from './types.js'

/** The comments between two offsets: every `#` behind white space that stands in no scalar of `events`. Linear. */
export function commentsOf(text: string, events: EventTable, start: number, end: number): Comment[] {
  const comments: Comment[] = []
  let next = 0
  let scalarStart = Number.POSITIVE_INFINITY
  let scalarEnd = NOWHERE
  const advance = (): void => {
    scalarStart = Number.POSITIVE_INFINITY
    for (; next < events.length; next++) {
      if (events.type(next) !== SCALAR || events.start(next) === NOWHERE) continue
      scalarStart = events.start(next)
      // A quoted scalar may hold a `#` right behind its opening quote.
      scalarEnd = events.end(next)
      next++
      return
    }
  }
  advance()
  for (let at = text.indexOf('#', start); at !== -1 && at < end; ) {
    while (scalarEnd <= at && scalarStart !== Number.POSITIVE_INFINITY) advance()
    if (scalarStart <= at) {
      at = text.indexOf('#', scalarEnd)
    } else if (at > 0 && !isSpace(text.charCodeAt(at - 1))) {
      at = text.indexOf('#', at + 1)
    } else {
      const stop = endOfLine(text, at)
      comments.push({ span: { start: at, end: stop }, text: text.slice(at, stop), ownLine: isFirstOnLine(text, at) })
      at = text.indexOf('#', stop)
    }
  }
  return comments
}

function isFirstOnLine(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--
  return before < 0 || text.charCodeAt(before) === 10 || text.charCodeAt(before) === 13
}
