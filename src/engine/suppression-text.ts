/** What a suppression says, wherever it stands. */
export interface SuppressionText {
  /** Rule ids as written; `all` is one of them where every rule is meant. Each once. */
  readonly rules: readonly string[]
  /** YYYY-MM-DD, the last day on which it holds. */
  readonly until: string | undefined
  readonly reason: string | undefined
  /** Why the date cannot be used: what stands behind `until`. The suppression then holds for nothing. */
  readonly badUntil: string | undefined
}

/** A comment that begins like a suppression. */
export interface SuppressionComment extends SuppressionText {
  /** `unknown`: a word that is none of ours, such as `seaworthy-disable`. */
  readonly scope: 'node' | 'file' | 'unknown'
  /** The word itself: `seaworthy-ignore`. */
  readonly word: string
}

const directive = /^#+[ \t]*(seaworthy-(?:ignore|disable|skip|suppress)[a-z-]*)(?=[\s:]|$):?/i
const until = /(?:^|[\s,])until(?:[\s:]+([^\s,]*))?$/
const untilInReason = /(?:^|\s)until\s+([0-9]{4}-[0-9]{2}-[0-9]{2})[.)]?$/

/**
 * Reads a comment: `# seaworthy-ignore rule-a, rule-b until 2027-01-31 -- reason`. Commas or white space part the rules; `all` means every
 * rule; `until` stands behind the rules or at the end of the reason; the reason begins behind ` -- `. `seaworthy-ignore-file` without rules
 * means every rule.
 *
 * @param text the comment from its `#` on.
 * @returns undefined for a comment that is no suppression.
 */
export function readSuppressionComment(text: string): SuppressionComment | undefined {
  const match = directive.exec(text)
  if (!match) return undefined
  const word = match[1]!.toLowerCase()
  const said = readSuppressionText(text.slice(match[0].length))
  if (word === 'seaworthy-ignore') return { ...said, scope: 'node', word }
  if (word === 'seaworthy-ignore-file') return { ...said, rules: said.rules.length > 0 ? said.rules : ['all'], scope: 'file', word }
  return { ...said, scope: 'unknown', word }
}

/** Reads what stands behind the word of a comment, or in the annotation: `rule-a, rule-b until 2027-01-31 -- reason`. */
export function readSuppressionText(text: string): SuppressionText {
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(text)
  let head = (dashes ? text.slice(0, dashes.index) : text).trim()
  const reason = dashes ? text.slice(dashes.index + dashes[0].length).trim() : ''
  const inHead = until.exec(head)
  if (inHead) head = head.slice(0, inHead.index)
  const date = inHead ? (inHead[1] ?? '') : untilInReason.exec(reason)?.[1]
  const valid = date !== undefined && isDate(date)
  return {
    rules: [...new Set(head.split(/[\s,]+/).filter(word => word !== ''))],
    until: valid ? date : undefined,
    reason: reason === '' ? undefined : reason,
    badUntil: date !== undefined && !valid ? date : undefined,
  }
}

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
function isDate(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
