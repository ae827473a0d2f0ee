import { parse } from '../parse/index.js'
import type { ParsedDocument } from '../parse/types.js'
import type { Kustomization, Kustomizations, PatchEntry } from './kustomization.js'
import type { SourceFile } from './resource.js'

/** More than anybody nests or names; a chain of bases can be as long as a hostile run wants. */
const MOST_KUSTOMIZATIONS = 200
const MOST_NAMES = 50

/** Patches without a certain name are tried on every object, so that their number has to have an end. */
const MOST_NAMELESS = 1000

interface PatchText {
  /** Undefined where any kind or name matches. */
  readonly kind: string | undefined
  readonly name: string | undefined
  readonly text: string
}
/** The patches of one kustomization, by the name that they are for. */
type PatchTexts = ReadonlyMap<string | undefined, readonly PatchText[]>

/** Finds the patches that kustomizations of the run apply to an object. */
export class KustomizePatches {
  readonly #kustomizations: Kustomizations
  readonly #files: ReadonlyMap<string, SourceFile>
  readonly #byFolder: ReadonlyMap<string, Kustomization>
  readonly #texts = new Map<Kustomization, PatchTexts>()

  constructor(kustomizations: Kustomizations, files: readonly SourceFile[]) {
    this.#kustomizations = kustomizations
    const named = new Set(kustomizations.all.flatMap(({ patches }) => patches))
    this.#files = new Map(files.filter(file => named.has(file.path)).map(file => [file.path, file]))
    this.#byFolder = new Map(kustomizations.all.map(kustomization => [kustomization.folder, kustomization]))
  }

  /**
   * The texts of the patches that some kustomization applies to an object: those that list its file, those that build on these, and their components.
   * Environments are not told apart: a field that one of the texts sets may be set there, and may not be set elsewhere.
   * @param path the file of the object
   * @param name its name as written; prefixes and suffixes that kustomizations add are tried too
   */
  textsFor(path: string, kind: string, name: string | undefined): readonly string[] {
    const names = new Set(name === undefined ? [] : [name])
    const texts: string[] = []
    const seen = new Set<Kustomization>()
    for (let level = [...this.#kustomizations.listing(path)]; level.length > 0; ) {
      const fresh = level.filter(kustomization => !seen.has(kustomization))
      for (const kustomization of fresh) seen.add(kustomization)
      if (seen.size > MOST_KUSTOMIZATIONS) break
      for (const kustomization of fresh) {
        const components = kustomization.components.flatMap(folder => this.#byFolder.get(folder) ?? [])
        for (const part of [kustomization, ...components]) {
          const byName = this.#textsOf(part)
          for (const wanted of [undefined, ...names]) {
            for (const patch of byName.get(wanted) ?? []) if ((patch.kind ?? kind) === kind) texts.push(patch.text)
          }
        }
      }
      for (const { namePrefix, nameSuffix } of fresh) {
        if (namePrefix === '' && nameSuffix === '') continue
        for (const known of [...names]) if (names.size < MOST_NAMES) names.add(`${namePrefix}${known}${nameSuffix}`)
      }
      level = fresh.flatMap(kustomization => this.#kustomizations.listing(kustomization.folder))
    }
    return texts
  }

  /** Keys of the labels that some kustomization puts on the objects of a file, and on the selectors that look for them. */
  labelKeysFor(path: string): ReadonlySet<string> {
    const keys = new Set<string>()
    const seen = new Set<Kustomization>()
    const open = [...this.#kustomizations.listing(path)]
    for (let next = open.pop(); next && seen.size < MOST_KUSTOMIZATIONS; next = open.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      for (const part of [next, ...next.components.flatMap(folder => this.#byFolder.get(folder) ?? [])])
        for (const key of part.labelKeys) keys.add(key)
      open.push(...this.#kustomizations.listing(next.folder))
    }
    return keys
  }

  #textsOf(kustomization: Kustomization): PatchTexts {
    const known = this.#texts.get(kustomization)
    if (known) return known
    const byName = new Map<string | undefined, PatchText[]>()
    for (const patch of kustomization.patchEntries.flatMap(entry => this.#read(entry))) {
      const same = byName.get(patch.name)
      if (!same) byName.set(patch.name, [patch])
      else if (patch.name !== undefined || same.length < MOST_NAMELESS) same.push(patch)
    }
    this.#texts.set(kustomization, byName)
    return byName
  }

  #read({ path, text, target }: PatchEntry): PatchText[] {
    const parsed = text === undefined ? (path === undefined ? undefined : this.#files.get(path)?.parsed) : parse(text)
    if (!parsed) return []
    // A name in a target is a regular expression: one that is more than a name may match anything.
    if (target)
      return [{ kind: target.kind, name: target.name && /^[\w-]+$/.test(target.name) ? target.name : undefined, text: parsed.text }]
    return parsed.documents
      .filter(document => !document.empty)
      .map(document => ({
        kind: textAt(document, 'kind'),
        name: textAt(document, 'metadata', 'name'),
        text: parsed.text.slice(document.span.start, document.span.end),
      }))
  }
}

function textAt(document: ParsedDocument, ...path: string[]): string | undefined {
  const value = document.broken ? undefined : document.peek(path)
  return typeof value === 'string' ? value : undefined
}
