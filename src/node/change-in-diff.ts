import path from 'node:path'
import type { Diagnostic } from '../diagnostic.js'
import {
  type ChangedLines,
  isAlwaysReported,
  isTouched,
  type LineRange,
  movedLines,
  together,
  withNeighbours,
} from '../engine/changed-lines.js'
import { readUnifiedDiff } from '../engine/unified-diff-text.js'
import type { Located, ParsedFile, Path } from '../parse/types.js'
import { type Change, Texts } from './change.js'
import type { Run } from './run.js'

/** What a unified diff touches. What it causes elsewhere cannot be told from it. */
export interface DiffChange extends Change {
  /** How many files the diff names, deleted ones aside. */
  readonly files: number
  /** How many files of the run these are. */
  readonly matched: number
}

/** @throws DiffError for a text that is no unified diff. */
export function changeInDiff(run: Run, diff: string): DiffChange {
  const named = readUnifiedDiff(diff)
  const byName = new Map<string, ChangedLines>()
  for (const { path: name, lines } of named)
    for (const candidate of namesOf(name)) byName.set(candidate, both(byName.get(candidate), lines))
  const texts = new Texts(run)
  const lines = new Map<string, ChangedLines>()
  for (const { input, real } of [...run.sources.values(), ...run.context]) {
    const names = [path.posix.join(run.repositoryPrefix, input.path), input.path, real]
    const own = names.reduce<ChangedLines | undefined>((sum, name) => (byName.has(name) ? both(sum, byName.get(name)!) : sum), undefined)
    if (own === undefined) continue
    // In a diff a lone CR ends no line.
    const odd = !input.parsed || /\r(?!\n)/.test(input.parsed.text)
    lines.set(input.path, odd ? 'all' : own)
  }
  return {
    files: named.length,
    matched: lines.size,
    async caused(diagnostics) {
      const changes = new Map<string, ChangedLines>()
      const removals = new Map<string, readonly LineRange[]>()
      for (const [shown, own] of lines) {
        const text = texts.of(shown)
        const now = text ? movedLines(own, text.before, text.now) : own
        changes.set(shown, now === 'all' ? now : withNeighbours(now))
        if (now !== 'all')
          removals.set(
            shown,
            now.filter(({ start, end }) => start === end),
          )
      }
      texts.addFixed(changes)
      return new Set(
        diagnostics.filter(
          diagnostic =>
            isTouched(diagnostic, changes) ||
            isAlwaysReported(diagnostic, changes) ||
            lacksWhatWasRemoved(diagnostic, run.sources.get(diagnostic.file)?.input.parsed, removals.get(diagnostic.file)),
        ),
      )
    },
  }
}

/** What a diff may mean by a name: most write a letter and a slash in front of it. */
const namesOf = (name: string): string[] => (name.includes('/') ? [name, name.slice(name.indexOf('/') + 1)] : [name])

/** Two names of a diff that may mean the same file. */
function both(one: ChangedLines | undefined, other: ChangedLines): ChangedLines {
  if (one === undefined || one === other) return other
  return one === 'all' || other === 'all' ? 'all' : together([...one, ...other])
}

/** Whether a finding is about a field that is not there, and lines were removed in the mapping or list that it would stand in: a `preStop` hook. */
function lacksWhatWasRemoved(
  { path: pointer, document }: Diagnostic,
  parsed: ParsedFile | undefined,
  removals: readonly LineRange[] = [],
): boolean {
  if (!removals.length || !parsed || pointer === undefined || document === undefined) return false
  const parts = pointer.split('/').slice(1)
  const located = locate(parsed, document, parts)
  if (!located || located.found === parts.length) return false
  const first = parsed.position(located.node.start).line
  const last = parsed.position(Math.max(located.node.start, located.node.end - 1)).line
  // Behind the last line there is nothing that would tell where the field stood.
  return removals.some(({ start }) => first < start && start <= last + 1)
}

/** The place of a JSON Pointer: a part of digits is an index in a list, and a key elsewhere. */
function locate(parsed: ParsedFile, document: number, pointer: readonly string[]): Located | undefined {
  const own = parsed.documents[document]
  let found: Located | undefined
  let path: Path = []
  for (const part of pointer) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const candidates = /^\d+$/.test(part) ? [Number(part), key] : [key]
    const next = candidates.map(candidate => [...path, candidate]).find(candidate => own?.locate(candidate)?.found === candidate.length)
    if (!next) return own?.locate([...path, key])
    path = next
    found = own?.locate(path)
  }
  return found
}
