import path from 'node:path'
import type { ConfigFiles } from './config-files.js'
import type { Folders } from './folders.js'
import { readContext, type Source } from './sources.js'
import { walk } from './walk.js'

/** What targets are judged within. */
export interface Context {
  /** The files in it that are no targets. */
  readonly sources: readonly Source[]
  /** The folders that are looked at, absolute. */
  readonly roots: readonly string[]
}

/**
 * The files that are only to be understood: everything in the context folders that is no target, that no `.gitignore` and no configuration hides,
 * and that can hold a Kubernetes object.
 *
 * @param wanted the folder, none, or for each target the nearest one with a config file or `.git`.
 */
export async function contextOf(
  wanted: 'nearest' | 'none' | { readonly folder: string },
  run: {
    readonly cwd: string
    readonly targets: readonly { readonly real: string }[]
    /** Files that are targets, or were left out as such. */
    readonly seen: ReadonlySet<string>
    /** Folders whose files are all targets. */
    readonly walked: readonly string[]
    readonly folders: Folders
    readonly configs: ConfigFiles
  },
): Promise<Context> {
  if (wanted === 'none') return { sources: [], roots: [] }
  const { cwd, folders, configs } = run
  const roots = new Set<string>()
  if (wanted !== 'nearest') roots.add(path.resolve(cwd, wanted.folder))
  else {
    for (const folder of new Set(run.targets.map(target => path.dirname(target.real)))) {
      const root = folders.contextAbove(folder)
      if (root !== undefined) roots.add(root)
    }
  }
  const covered = (root: string) => run.walked.some(folder => isWithin(root, folder))
  const sources: Source[] = []
  const seen = new Set(run.seen)
  for (const root of outermost([...roots].filter(root => !covered(root)))) {
    const { files } = await walk(cwd, root, folders)
    const fresh = files.filter(file => !seen.has(file.real))
    await configs.load(new Set(fresh.map(file => path.dirname(file.real))), true)
    for (const file of fresh.sort((a, b) => (a.path < b.path ? -1 : 1))) {
      seen.add(file.real)
      if (configs.ignores(file.real)) continue
      const source = await readContext(file)
      if (!source) continue
      sources.push(source)
    }
  }
  return { sources, roots: [...roots] }
}

const isWithin = (folder: string, root: string): boolean =>
  folder === root || folder.startsWith(root.endsWith(path.sep) ? root : `${root}${path.sep}`)

/** The folders that are in none of the others. */
const outermost = (folders: readonly string[]): string[] =>
  folders.filter(folder => !folders.some(other => other !== folder && isWithin(folder, other)))
