/** Replaces the text from `start` up to, but not including, `end` (UTF-16 offsets) by `text`. */
export interface OffsetEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What came of several fixes of one text. `applied` and `left` hold the numbers of the fixes, in the order in which they were given. */
export interface AppliedEdits {
  readonly text: string
  readonly applied: readonly number[]
  readonly left: readonly number[]
}

/**
 * Sorts the edits of one fix; insertions at one place become one, in the order given.
 *
 * @returns undefined where two of them overlap.
 */
export function normalizeEdits(edits: readonly OffsetEdit[]): OffsetEdit[] | undefined {
  const sorted = [...edits].sort((left, right) => left.start - right.start || left.end - right.end)
  const normal: OffsetEdit[] = []
  for (const edit of sorted) {
    const last = normal.at(-1)
    if (last && edit.start < last.end) return undefined
    if (last && last.start === last.end && edit.start === last.start) {
      normal[normal.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text }
    } else normal.push(edit)
  }
  return normal.filter(edit => edit.start !== edit.end || edit.text !== '')
}

/** Applies sorted edits that do not overlap. */
export function replaceParts(text: string, edits: readonly OffsetEdit[]): string {
  const parts: string[] = []
  let from = 0
  for (const edit of edits) {
    parts.push(text.slice(from, edit.start), edit.text)
    from = edit.end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/**
 * Applies fixes to a text, each of them whole or not at all, the earlier in the list the sooner. A fix that overlaps or touches one that is
 * applied already, or is parted from it by nothing but white space, commas and comments, is left for the next pass: two fixes that insert the
 * same missing parent, or remove the last two fields of a mapping, are right one after the other and wrong together.
 *
 * @param fixes the edits of each fix; a fix whose own edits overlap is left.
 */
export function applyEdits(text: string, fixes: readonly (readonly OffsetEdit[])[]): AppliedEdits {
  const normal = fixes.map(normalizeEdits)
  const taken = new Uint8Array(fixes.length)
  const claims = normal
    .flatMap((edits, fix) => (edits ?? []).map(edit => ({ start: edit.start, end: edit.end, fix })))
    .sort((left, right) => left.start - right.start || left.end - right.end)
  const conflicts = neighbours(text, claims, fixes.length)
  for (let fix = 0; fix < fixes.length; fix++) {
    if (!normal[fix]) continue
    let free = true
    for (const other of conflicts[fix]!) if (taken[other]) free = false
    if (free) taken[fix] = 1
  }
  const numbers = fixes.map((_, index) => index)
  const applied = numbers.filter(index => taken[index])
  const edits = normalizeEdits(applied.flatMap(index => normal[index]!))
  return { text: replaceParts(text, edits!), applied, left: numbers.filter(index => !taken[index]) }
}

interface Claim {
  readonly start: number
  readonly end: number
  readonly fix: number
}

/** For each fix those that cannot be applied together with it. */
function neighbours(text: string, claims: readonly Claim[], count: number): Set<number>[] {
  const conflicts = Array.from({ length: count }, () => new Set<number>())
  // Claims that reach, over white space and comments, at least to where the next one starts.
  let open: { claim: Claim; reach: number }[] = []
  for (const claim of claims) {
    open = open.filter(({ reach }) => reach >= claim.start)
    for (const { claim: other } of open) {
      if (other.fix === claim.fix) continue
      conflicts[claim.fix]!.add(other.fix)
      conflicts[other.fix]!.add(claim.fix)
    }
    open.push({ claim, reach: skipBlank(text, claim.end) })
  }
  return conflicts
}

/** The offset of the first character at or behind `offset` that is no white space, comma or part of a comment. */
function skipBlank(text: string, offset: number): number {
  let at = offset
  for (; at < text.length; at++) {
    const char = text[at]!
    if (char === '#' && (at === 0 || ' \t\n'.includes(text[at - 1]!))) {
      const end = text.indexOf('\n', at)
      at = end < 0 ? text.length : end
    } else if (!' \t\r\n,'.includes(char)) break
  }
  return at
}
