import { IGNORE_ANNOTATION } from '../engine/suppressions.js'
import { editsFor } from '../fix/index.js'
import { normalizeEdits, type OffsetEdit, replaceParts } from '../fix/offset-edit.js'
import { Cursor, type Intent } from '../manifest/cursor.js'
import type { Resource, SourceFile } from '../manifest/resource.js'
import type { ParsedFile, Path } from '../parse/types.js'
import type { PeerIgnore } from './peer-ignores.js'

/** An ignore of another linter with the rules of ours that it silences at its place. */
export interface TakenIgnore {
  readonly ignore: PeerIgnore
  readonly rules: readonly string[]
}

/** A file with our ignores beside those of the others. */
export interface MigratedFile {
  readonly text: string
  readonly written: readonly TakenIgnore[]
  /** Ignores that cannot be written without touching what must not be touched: an anchor, a generated file. */
  readonly refused: readonly TakenIgnore[]
}

/**
 * Writes ignores of ours into a file: an annotation becomes the annotation `seaworthy.dev/ignore` of the same object or Pod template, a comment becomes a comment on the line
 * above. What is there stays, byte by byte.
 */
export function withIgnores(file: SourceFile, taken: readonly TakenIgnore[]): MigratedFile {
  const groups = grouped(taken.filter(({ ignore }) => ignore.at.form === 'annotation'))
  let accepted = groups
  let edits = editsFor(accepted.map(annotation))
  if (!edits) {
    // One that cannot be written must not keep the others back.
    accepted = groups.filter(group => editsFor([annotation(group)]))
    edits = editsFor(accepted.map(annotation))
    if (!edits) accepted = []
  }
  const written = accepted.flat()
  const refused = groups.filter(group => !accepted.includes(group)).flat()
  // Several comments at one place are written in their order, each on a line of its own.
  const said = new Set<string>()
  const lines: OffsetEdit[] = []
  for (const one of taken) {
    const { at } = one.ignore
    if (at.form !== 'comment') continue
    const { parsed } = file
    const place = at.wholeObject
      ? objectLine(one.ignore.resource)
      : { start: lineStart(parsed, at.comment.span.start), pad: padOf(parsed, at.comment.span.start) }
    if (!place) {
      refused.push(one)
      continue
    }
    written.push(one)
    const key = `${place.start} ${one.rules.join(' ')} ${one.ignore.until ?? ''}`
    if (said.has(key)) continue
    said.add(key)
    lines.push({ start: place.start, end: place.start, text: `${place.pad}# seaworthy-ignore ${suppression(one)}${parsed.newline}` })
  }
  const all = normalizeEdits([...(edits ?? []).map(({ start, end, text }) => ({ start, end, text })), ...lines])
  // A comment inside of what an annotation replaces: rather nothing than half of it.
  if (!all) return { text: file.parsed.text, written: [], refused: taken }
  return { text: replaceParts(file.parsed.text, all), written, refused }
}

/** The ignores of one object or Pod template together. */
function grouped(taken: readonly TakenIgnore[]): TakenIgnore[][] {
  const groups = new Map<string, TakenIgnore[]>()
  for (const one of taken) {
    const { at, resource } = one.ignore
    const key = `${resource.document.index} ${at.form === 'annotation' ? at.path.join('\u0000') : ''}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

function annotation(group: readonly TakenIgnore[]): Intent {
  const { resource, at } = group[0]!.ignore
  const path: Path = at.form === 'annotation' ? at.path : resource.base
  const cursor = Cursor.of<unknown>(resource).walk(...path.slice(resource.base.length), 'metadata', 'annotations', IGNORE_ANNOTATION)
  const before = typeof cursor.raw === 'string' ? cursor.raw.trimEnd().split('\n') : []
  // Two linters often ignore the same: it is said once.
  const named = new Set<string>()
  const added = group.flatMap(one => {
    const rules = one.rules.filter(rule => !named.has(rule))
    for (const rule of one.ignore.until === undefined ? rules : []) named.add(rule)
    return rules.length ? [suppression({ ...one, rules })] : []
  })
  const lines = [...new Set([...before, ...added])].filter(Boolean)
  return { kind: 'set', at: cursor, value: lines.join('\n') }
}

/** `rule-a, rule-b until 2027-01-31 -- reason`. */
function suppression({ ignore, rules }: TakenIgnore): string {
  const until = ignore.until === undefined ? '' : ` until ${ignore.until}`
  return `${rules.join(', ')}${until} -- ${oneLine(ignore.reason ?? '') || `was ${oneLine(ignore.written)}`}`
}

/** A reason on one line, without what nobody sees. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 300)
}

/** The line on which an object begins; undefined where something stands before it. */
function objectLine(resource: Resource): { readonly start: number; readonly pad: string } | undefined {
  const { document, base, file } = resource
  const located = document.locate(base)
  const start = located?.dash?.start ?? document.root?.properties?.start ?? located?.value.start
  if (start === undefined) return undefined
  const line = lineStart(file.parsed, start)
  const pad = file.parsed.text.slice(line, start)
  return /^[ ]*$/.test(pad) ? { start: line, pad } : undefined
}

const lineStart = (file: ParsedFile, offset: number): number => file.text.lastIndexOf('\n', offset - 1) + 1

/** The indentation of the line. */
const padOf = (file: ParsedFile, offset: number): string => /^[ ]*/.exec(file.text.slice(lineStart(file, offset)))![0]
