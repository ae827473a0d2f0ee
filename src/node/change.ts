import path from 'node:path'
import type { Diagnostic } from '../diagnostic.js'
import {
  type ChangedLines,
  changedLines,
  isAlwaysReported,
  isTouched,
  movedLines,
  together,
  withNeighbours,
} from '../engine/changed-lines.js'
import { KnownFindings } from '../engine/known-findings.js'
import { readUnifiedDiff } from '../engine/unified-diff-text.js'
import type { ParsedFile } from '../parse/types.js'
import { decode } from './decode.js'
import { parseText } from './parse-text.js'
import { shownPath } from './paths.js'
import type { Run } from './run.js'
import type { BaseVersion } from './since.js'
import type { Source } from './sources.js'

/** Tells findings that a change caused from those that were there before. */
export interface Change {
  /** The findings that the change caused, among those of the run's texts as they are now. */
  caused(diagnostics: readonly Diagnostic[]): Promise<ReadonlySet<Diagnostic>>
}

/** The texts that a run began with, and what became of them: fixes are part of the change. */
class Texts {
  private readonly run: Run
  private readonly before: ReadonlyMap<string, ParsedFile | undefined>

  constructor(run: Run) {
    this.run = run
    this.before = new Map([...run.sources].map(([shown, { input }]) => [shown, input.parsed]))
  }

  /** The text of a target before it was fixed, and now; undefined for one without a text. */
  of(shown: string): { readonly before: string; readonly now: string } | undefined {
    const before = this.before.get(shown)
    const now = this.run.sources.get(shown)?.input.parsed
    return before && now && { before: before.text, now: now.text }
  }

  /** What fixes changed in files that the change does not touch. */
  addFixed(changes: Map<string, ChangedLines>): void {
    for (const shown of this.before.keys()) {
      const texts = this.of(shown)
      if (texts && texts.before !== texts.now && !changes.has(shown)) changes.set(shown, changedLines(texts.before, texts.now))
    }
  }
}

/**
 * What a unified diff touches. What it causes elsewhere cannot be told from it.
 *
 * @throws DiffError for a text that is no unified diff.
 */
export function changeInDiff(run: Run, diff: string): Change & { readonly files: number; readonly matched: number } {
  const named = readUnifiedDiff(diff)
  const byName = new Map<string, ChangedLines>()
  for (const { path: name, lines } of named)
    for (const candidate of namesOf(name)) byName.set(candidate, both(byName.get(candidate), lines))
  const texts = new Texts(run)
  const lines = new Map<string, ChangedLines>()
  for (const { input, real } of [...run.sources.values(), ...run.context]) {
    const names = [repositoryName(run, input.path), input.path, real]
    const own = names.reduce<ChangedLines | undefined>((sum, name) => (byName.has(name) ? both(sum, byName.get(name)!) : sum), undefined)
    if (own === undefined) continue
    // In a diff a lone CR ends no line.
    const odd = !input.parsed || /\r(?!\n)/.test(input.parsed.text)
    lines.set(input.path, odd || own === 'all' ? 'all' : withNeighbours(own))
  }
  return {
    files: named.length,
    matched: lines.size,
    async caused(diagnostics) {
      const changes = new Map(lines)
      for (const [shown, own] of lines) {
        const text = texts.of(shown)
        if (text) changes.set(shown, movedLines(own, text.before, text.now))
      }
      texts.addFixed(changes)
      return new Set(diagnostics.filter(diagnostic => isTouched(diagnostic, changes) || isAlwaysReported(diagnostic, changes)))
    },
  }
}

/** What a diff may mean by a name: most write a letter and a slash in front of it. */
const namesOf = (name: string): string[] => (name.includes('/') ? [name, name.slice(name.indexOf('/') + 1)] : [name])

/** The name of a file in its repository. */
const repositoryName = (run: Run, shown: string): string => path.posix.join(run.repositoryPrefix, shown)

/** Two names of a diff that may mean the same file. */
function both(one: ChangedLines | undefined, other: ChangedLines): ChangedLines {
  if (one === undefined || one === other) return other
  return one === 'all' || other === 'all' ? 'all' : together([...one, ...other])
}

/**
 * What changed since a version of the repository: the lines that differ, and the findings that were not there.
 *
 * @throws GitError where the clone lacks an earlier version of a file.
 */
export async function changeSince(run: Run, cwd: string, base: BaseVersion): Promise<Change> {
  const sources = [...run.sources.values(), ...run.context]
  const present = new Set(sources.map(source => source.real))
  const isChanged = (source: Source) => source.input.path === run.stdin || !base.isUnchanged(source.real)
  const changedSources = sources.filter(isChanged)
  const gone = await filtered(
    [...base.gone, ...base.changed.flatMap(file => base.oldPath(file) ?? [])],
    async file => !present.has(file) && run.wouldRead(file),
  )
  const oldPaths = new Set([...changedSources.flatMap(source => base.oldPath(source.real) ?? []), ...gone])
  const old = new Map<string, ParsedFile>()
  for (const [file, bytes] of await base.contents([...oldPaths])) {
    const decoded = decode(bytes)
    if ('text' in decoded) old.set(file, await parseText(decoded.text))
  }
  const renamed = renamedOnDisk(changedSources, base, gone, old)
  /** What the file of a source was called, for those that differ; undefined for one that is new. */
  const oldNames = new Map(changedSources.map(source => [source.input.path, renamed.get(source.real) ?? base.oldPath(source.real)]))

  const known = new KnownBefore(run, cwd, { sources, old, oldNames })
  const texts = new Texts(run)
  return {
    async caused(diagnostics) {
      const changes = new Map<string, ChangedLines>()
      for (const { input } of changedSources) {
        const name = oldNames.get(input.path)
        const before = name === undefined ? undefined : old.get(name)
        const now = run.sources.get(input.path)?.input.parsed ?? input.parsed
        changes.set(input.path, before && now ? changedLines(before.text, now.text) : 'all')
      }
      texts.addFixed(changes)
      const caused = new Set(diagnostics.filter(diagnostic => isTouched(diagnostic, changes) || isAlwaysReported(diagnostic, changes)))
      const others = diagnostics.filter(diagnostic => !caused.has(diagnostic))
      for (const diagnostic of await known.newAmong(diagnostics, others)) caused.add(diagnostic)
      return caused
    },
  }
}

async function filtered<Item>(items: readonly Item[], keep: (item: Item) => Promise<boolean>): Promise<Item[]> {
  const kept: Item[] = []
  for (const item of new Set(items)) if (await keep(item)) kept.push(item)
  return kept
}

/**
 * Files that were moved without telling git: new ones with the text of one that is gone.
 *
 * @returns old paths by new ones.
 */
function renamedOnDisk(
  changed: readonly Source[],
  base: BaseVersion,
  gone: readonly string[],
  old: ReadonlyMap<string, ParsedFile>,
): Map<string, string> {
  const renamed = new Map<string, string>()
  const told = new Set(changed.map(source => base.oldPath(source.real)))
  const byText = new Map<string, string>()
  for (const file of gone) if (!told.has(file) && old.get(file)?.text) byText.set(old.get(file)!.text, file)
  for (const { real, input } of changed) {
    const from = base.oldPath(real) === undefined && input.parsed ? byText.get(input.parsed.text) : undefined
    if (from === undefined) continue
    renamed.set(real, from)
    byText.delete(input.parsed!.text)
  }
  return renamed
}

/** The findings that the files had before the change, looked up when they are asked for. */
class KnownBefore {
  private readonly run: Run
  private readonly files: readonly Source[]
  private readonly differs: boolean
  private readonly oldPathOf: (shown: string) => string | undefined
  private readonly linted = new Set<string>()
  private known = new KnownFindings([])

  constructor(
    run: Run,
    cwd: string,
    {
      sources,
      old,
      oldNames,
    }: {
      /** What the run began with. */
      readonly sources: readonly Source[]
      /** What files were, by their old paths. */
      readonly old: ReadonlyMap<string, ParsedFile>
      /** The old paths of the sources that changed, by their path in the report. */
      readonly oldNames: ReadonlyMap<string, string | undefined>
    },
  ) {
    this.run = run
    const files = new Map<string, Source>()
    for (const source of sources) if (!oldNames.has(source.input.path)) files.set(source.real, source)
    for (const [real, parsed] of old) files.set(real, { input: { path: shownPath(cwd, real), target: false, parsed }, real })
    this.files = [...files.values()]
    this.differs = oldNames.size > 0 || old.size > 0
    this.oldPathOf = shown => {
      if (!oldNames.has(shown)) return shown
      const name = oldNames.get(shown)
      return name !== undefined && old.has(name) ? shownPath(cwd, name) : undefined
    }
  }

  /** Those of `others` that were not there before the change. `all` holds every finding there is now: equal ones are counted. */
  async newAmong(all: readonly Diagnostic[], others: readonly Diagnostic[]): Promise<Diagnostic[]> {
    if (!this.differs) return []
    const wanted = others.flatMap(({ file }) => this.oldPathOf(file) ?? [])
    if (wanted.some(file => !this.linted.has(file))) {
      for (const file of wanted) this.linted.add(file)
      const { diagnostics } = await this.run.other(
        this.files.map(({ input, real }) => ({ input: { ...input, target: this.linted.has(input.path) }, real })),
      )
      this.known = new KnownFindings(diagnostics)
    }
    const fresh = this.known.newAmong(all, this.oldPathOf)
    return others.filter(diagnostic => fresh.has(diagnostic))
  }
}
