import type { ChangedLines, LineRange } from './changed-lines.js'

/** What a diff says about the new version of a file. */
export interface DiffFile {
  /** As the diff names it; most write `b/` in front. */
  readonly path: string
  readonly lines: ChangedLines
}

/** A text is no unified diff: what is wrong, and on which line of it (from 1). */
export class DiffError extends Error {
  override readonly name = 'DiffError'
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

interface Entry {
  path: string | undefined
  /** The pair of lines that names the versions has been read. */
  paired: boolean
  lines: LineRange[] | 'all'
}

/**
 * Reads a unified diff, as git and diff -u write it: the lines of the new version that it touches. Files that are deleted are left out. What has no hunks
 * although its content differs (binary files, copies), and what occurs twice, as in a series of patches, is touched as a whole.
 *
 * Format: "diff-generate-patch" in git's documentation, and "Detailed Description of Unified Format" in the manual of GNU diffutils.
 * @throws DiffError for a text that is not empty and no unified diff, a hunk that is cut off, and the combined diff of a merge.
 */
export function readUnifiedDiff(text: string): DiffFile[] {
  const lines = text.split('\n')
  const entries: Entry[] = []
  let entry: Entry | undefined
  const begin = (path?: string): Entry => {
    const begun: Entry = { path, paired: false, lines: [] }
    entries.push(begun)
    return begun
  }
  for (let at = 0; at < lines.length; at++) {
    const line = withoutCarriageReturn(lines[at]!)
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk) {
      if (!entry) throw new DiffError('here begins a hunk, and no line before it names a file ("+++ b/file")', at + 1)
      const counts = { old: Number(hunk[1] ?? 1), new: Number(hunk[3] ?? 1) }
      // A hunk without new lines names the line in front of it.
      const ranges = readHunk(lines, at, counts, Number(hunk[2]) + (counts.new === 0 ? 1 : 0))
      if (entry.lines !== 'all') for (const range of ranges.ranges) entry.lines.push(range)
      at = ranges.last
    } else if (line.startsWith('@@@') || /^diff --(?:cc|combined) /.test(line)) {
      throw new DiffError('this is the combined diff of a merge; compare two versions: git diff main...HEAD', at + 1)
    } else if (line.startsWith('diff --git ')) {
      entry = begin(secondName(line.slice('diff --git '.length)))
    } else if (line.startsWith('--- ') && lines[at + 1]?.startsWith('+++ ')) {
      // Without a line "diff --git" each pair of these begins a file.
      if (!entry || entry.paired) entry = begin()
      entry.paired = true
      entry.path = nameOf(withoutCarriageReturn(lines[++at]!).slice(4))
    } else if (entry && !entry.paired) readHeader(line, entry)
  }
  if (!entries.length && text.trim() !== '')
    throw new DiffError('this is no unified diff: no line of it names a file ("--- a/file" and "+++ b/file")', 1)
  return merged(entries)
}

const withoutCarriageReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)

/** What git says of a file before its hunks. */
function readHeader(line: string, entry: Entry): void {
  const name = /^(?:copy|rename) to (.+)$/.exec(line)?.[1]
  if (name !== undefined) entry.path = nameOf(name)
  if (line.startsWith('copy to ') || line === 'GIT binary patch') entry.lines = 'all'
  if (line.startsWith('deleted file mode ')) entry.path = undefined
  const binary = /^Binary files .+ and (.+) differ$/.exec(line)?.[1]
  if (binary !== undefined) {
    entry.path = nameOf(binary)
    entry.lines = 'all'
  }
}

/** The second of two equal names with different prefixes: what stands behind `diff --git`. Of different ones other lines tell. */
function secondName(names: string): string | undefined {
  const middle = (names.length - 1) / 2
  if (names[middle] !== ' ') return undefined
  const [first, second] = [names.slice(0, middle), names.slice(middle + 1)]
  return first.slice(first.indexOf('/')) === second.slice(second.indexOf('/')) ? nameOf(second) : undefined
}

/** Reads the lines of a hunk. @returns what of the new version it touches, and the last line of it (an index into `lines`). */
function readHunk(
  lines: readonly string[],
  header: number,
  counts: { readonly old: number; readonly new: number },
  start: number,
): { readonly ranges: LineRange[]; readonly last: number } {
  const ranges: LineRange[] = []
  let left = counts.old
  let right = counts.new
  let line = start
  let run: number | undefined
  const close = () => {
    if (run !== undefined) ranges.push({ start: run, end: line })
    run = undefined
  }
  let at = header
  while (left > 0 || right > 0) {
    const next = lines[++at]
    if (next === undefined) throw new DiffError('the hunk is cut off: it has fewer lines than its first line says', header + 1)
    // Mail programs and editors take the space off a line that is empty otherwise.
    const mark = next === '' || next === '\r' ? ' ' : next[0]
    if (mark === '\\') continue
    if (mark === ' ') close()
    else if (mark === '+' || mark === '-') run ??= line
    else throw new DiffError('the hunk is broken: a line in it begins with none of " ", "+", "-"', at + 1)
    if (mark !== '+') left--
    if (mark !== '-') {
      right--
      line++
    }
    if (left < 0 || right < 0) throw new DiffError('the hunk has other lines than its first line says', header + 1)
  }
  close()
  return { ranges, last: at }
}

/** A name as a diff writes it: git puts odd ones in quotes, GNU diff a time behind a tab; `undefined` for what is deleted. */
function nameOf(written: string): string | undefined {
  const name = written.startsWith('"') ? unquoted(written) : written.split('\t', 1)[0]!
  return name === '/dev/null' ? undefined : name
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }

/** A name in quotes, with C's escapes; octal ones are bytes of UTF-8. */
function unquoted(written: string): string {
  const bytes: number[] = []
  const encoder = new TextEncoder()
  for (const [token, octal, escaped] of written.slice(1).matchAll(/\\([0-7]{3})|\\(.)|"|[^"\\]+/gsu)) {
    if (token === '"') break
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 0xff)
    else if (escaped !== undefined) bytes.push(escapes[escaped] ?? escaped.charCodeAt(0))
    else for (const byte of encoder.encode(token)) bytes.push(byte)
  }
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

function merged(entries: readonly Entry[]): DiffFile[] {
  const files = new Map<string, ChangedLines>()
  for (const { path, lines } of entries) if (path !== undefined) files.set(path, files.has(path) ? 'all' : lines)
  return [...files].map(([path, lines]) => ({ path, lines }))
}
