import type { Severity } from '../diagnostic.js'

/** What an example says of one line: `# error: messageId`. */
export interface Mark {
  readonly line: number
  readonly severity: Severity
  readonly message: string
}

const mark = /[ \t]*#[ \t]*(error|warning|info): ([A-Za-z][A-Za-z0-9]*)[ \t]*$/

/** Takes the marks out of an example: the text that is linted, and what it expects, sorted by line. A line may end with several marks. */
export function readMarks(text: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = []
  const lines = text.split('\n').map((line, index) => {
    let rest = line
    for (let match = mark.exec(rest); match; match = mark.exec(rest)) {
      marks.push({ line: index + 1, severity: match[1] as Severity, message: match[2] as string })
      rest = rest.slice(0, match.index)
    }
    return rest
  })
  return { text: lines.join('\n'), marks: marks.sort(inOrder) }
}

/** By line, then severity and message, so that two lists can be compared. */
export function inOrder(a: Mark, b: Mark): number {
  return a.line - b.line || compare(a.severity, b.severity) || compare(a.message, b.message)
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
