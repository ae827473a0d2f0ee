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
  const edits: OffsetEdit[] = []
  const written: TakenIgnore[] = []
  const refused: TakenIgnore[] = []
  for (const group of grouped(taken.filter(({ ignore }) => ignore.at.form === 'annotation'))) {
    const drafted = editsFor([annotation(group)])
    const own = drafted?.map(({ start, end, text }) => ({ start, end, text }))
    if (own && normalizeEdits([...edits, ...own])) {
      edits.push(...own)
      written.push(...group)
    } else refused.push(...group)
  }
  // Several comments at one place are written in their order, each on a line of its own.
  for (const one of taken) {
    const { at } = one.ignore
    if (at.form !== 'comment') continue
    const line = at.wholeObject
      ? objectLine(one.ignore.resource)
      : { start: lineStart(file.parsed, at.comment.span.start), pad: padOf(file.parsed, at.comment.span.start) }
    const edit = line && {
      start: line.start,
      end: line.start,
      text: `${line.pad}# seaworthy-ignore ${suppression(one)}${file.parsed.newline}`,
    }
    if (edit && normalizeEdits([...edits, edit])) {
      edits.push(edit)
      written.push(one)
    } else refused.push(one)
  }
  return { text: replaceParts(file.parsed.text, normalizeEdits(edits) ?? []), written, refused }
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
  return `${rules.join(', ')}${until} -- ${oneLine(ignore.reason ?? `was ${ignore.written}`)}`
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
