import { diffLines, type LineChange } from './line-diff.js'

const context = 3

/**
 * The difference of two texts in the unified format that `patch` and `git apply` read; the empty string where they are equal.
 *
 * @param path the file's path, with `/`; it stands behind `a/` and `b/` in the header, quoted as git does where it holds quotes or controls,
 * and ended by a tab where it holds spaces: `patch` takes what is behind a space for a date.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const old = linesOf(before)
  const new_ = linesOf(after)
  const changes = diffLines(old, new_)
  if (changes.length === 0) return ''
  const out = [`--- ${quotedPath(`a/${path}`)}\n`, `+++ ${quotedPath(`b/${path}`)}\n`]
  for (const hunk of hunksOf(changes)) writeHunk(out, hunk, old, new_)
  return out.join('')
}

/** Changes with no more unchanged lines between them than both need as context. */
function hunksOf(changes: readonly LineChange[]): LineChange[][] {
  const hunks: LineChange[][] = []
  for (const change of changes) {
    const hunk = hunks.at(-1)
    const last = hunk?.at(-1)
    if (hunk && last && change.oldStart - last.oldEnd <= 2 * context) hunk.push(change)
    else hunks.push([change])
  }
  return hunks
}

function writeHunk(out: string[], hunk: readonly LineChange[], old: readonly string[], new_: readonly string[]): void {
  const first = hunk[0]!
  const last = hunk.at(-1)!
  const lead = Math.min(context, first.oldStart)
  const trail = Math.min(context, old.length - last.oldEnd)
  out.push(`@@ -${extent(first.oldStart - lead, last.oldEnd + trail)} +${extent(first.newStart - lead, last.newEnd + trail)} @@\n`)
  let at = first.oldStart - lead
  for (const change of hunk) {
    for (; at < change.oldStart; at++) writeLine(out, ' ', old[at]!)
    for (; at < change.oldEnd; at++) writeLine(out, '-', old[at]!)
    for (let line = change.newStart; line < change.newEnd; line++) writeLine(out, '+', new_[line]!)
  }
  for (; at < last.oldEnd + trail; at++) writeLine(out, ' ', old[at]!)
}

/** First line and number of lines; an empty extent names the line before it, and one line needs no number. */
function extent(start: number, end: number): string {
  const count = end - start
  return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`
}

function writeLine(out: string[], mark: string, line: string): void {
  out.push(mark, line)
  if (!line.endsWith('\n')) out.push('\n\\ No newline at end of file\n')
}

/** Lines with their line breaks; the last one may have none. */
function linesOf(text: string): string[] {
  const lines: string[] = []
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const next = end < 0 ? text.length : end + 1
    lines.push(text.slice(from, next))
    from = next
  }
  return lines
}

function quotedPath(path: string): string {
  if (!/[\x00-\x1f\x7f"\\]/.test(path)) return path.includes(' ') ? `${path}\t` : path
  const escaped = path.replace(/[\x00-\x1f\x7f"\\]/g, char =>
    char === '"' || char === '\\' ? `\\${char}` : `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`,
  )
  return `"${escaped}"`
}
