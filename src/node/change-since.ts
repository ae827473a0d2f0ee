import type { Diagnostic } from '../diagnostic.js'
import { type ChangedLines, changedLines, isAlwaysReported, isTouched } from '../engine/changed-lines.js'
import { KnownFindings } from '../engine/known-findings.js'
import type { ParsedFile } from '../parse/types.js'
import { type Change, Texts } from './change.js'
import { decode } from './decode.js'
import { plainFile } from './linked-files.js'
import { parseText } from './parse-text.js'
import { shownPath } from './paths.js'
import type { Run } from './run.js'
import type { BaseVersion } from './since.js'
import type { Source } from './sources.js'

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
  const linked = new Set(changedSources.filter(source => source.linked).flatMap(source => base.oldPath(source.real) ?? []))
  const old = new Map<string, ParsedFile>()
  for (const [file, bytes] of await base.contents([...oldPaths])) {
    const decoded = decode(bytes)
    if ('text' in decoded) old.set(file, linked.has(file) ? plainFile(decoded.text.replace(/^\uFEFF/, '')) : await parseText(decoded.text))
  }
  const renamed = renamedOnDisk(changedSources, base, gone, old)
  /** What the file of a source was called, for those that differ; undefined for one that is new. */
  const oldNames = new Map(changedSources.map(source => [source.input.path, renamed.get(source.real) ?? base.oldPath(source.real)]))

  const known = new KnownBefore(run, cwd, { sources, old, oldNames, linked })
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
      linked,
    }: {
      /** What the run began with. */
      readonly sources: readonly Source[]
      /** What files were, by their old paths. */
      readonly old: ReadonlyMap<string, ParsedFile>
      /** The old paths of the sources that changed, by their path in the report. */
      readonly oldNames: ReadonlyMap<string, string | undefined>
      /** Which of the old paths are those of linked files. */
      readonly linked: ReadonlySet<string>
    },
  ) {
    this.run = run
    const files = new Map<string, Source>()
    for (const source of sources) if (!oldNames.has(source.input.path)) files.set(source.real, source)
    for (const [real, parsed] of old)
      files.set(real, { input: { path: shownPath(cwd, real), target: false, parsed }, real, ...(linked.has(real) ? { linked: true } : {}) })
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
        this.files.map(source => ({ ...source, input: { ...source.input, target: this.linted.has(source.input.path) } })),
      )
      this.known = new KnownFindings(diagnostics)
    }
    const fresh = this.known.newAmong(all, this.oldPathOf)
    return others.filter(diagnostic => fresh.has(diagnostic))
  }
}
