import fs from 'node:fs'
import path from 'node:path'
import { Git, GitError } from './git.js'
import { maxFileSize } from './read-file.js'

/** A version of the repository, and how the files on the disk differ from it. Paths are absolute. */
export interface BaseVersion {
  /** Whether there was such a file, with the same content: nothing is known to have changed in it. */
  isUnchanged(file: string): boolean
  /** The path that a file on the disk had: its own, or that which it was renamed from; undefined for a new file. */
  oldPath(file: string): string | undefined
  /** Files that differ from what they were, or had another name, as they are called now. */
  readonly changed: readonly string[]
  /** Files that are not there any more, those that were renamed included. */
  readonly gone: readonly string[]
  /**
   * The contents of files as they were. What was no regular file, or is too large to be a manifest, is left out.
   *
   * @param oldPaths what they were called.
   * @throws GitError where the clone lacks one.
   */
  contents(oldPaths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>
}

/**
 * Looks up the version that a change started from: where the branch left the one that `ref` names. What is committed, staged, changed and new on the disk counts as changed.
 *
 * @param ref a name of a commit; it must not begin with a dash.
 * @throws GitError with the reason why there is no answer: no git, no repository, a commit that the clone lacks.
 */
export async function baseVersion(cwd: string, ref: string, options: { readonly anyOwner?: boolean } = {}): Promise<BaseVersion> {
  const git = await Git.open(cwd, options)
  const top = fs.realpathSync(await git.line(['rev-parse', '--show-toplevel']))
  const commit = await mergeBase(git, ref)
  const [tree, differences] = await Promise.all([
    git.lines(['ls-tree', '-r', '-z', '--full-tree', commit]),
    git.lines([
      'diff',
      '--raw',
      '-z',
      '--find-renames',
      '--no-abbrev',
      '--no-relative',
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
      '--ignore-submodules=dirty',
      commit,
      '--',
    ]),
  ])
  const files = new Map<string, string>()
  const submodules = new Set<string>()
  for (const line of tree) {
    const [, mode, id, name] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    if (id === undefined || name === undefined) continue
    const file = path.join(top, name)
    if (mode === '160000') submodules.add(file)
    else if (mode?.startsWith('100')) files.set(file, id)
  }
  const { renamed, changed, gone } = readDifferences(differences, top)
  const oldPath = (file: string): string | undefined => {
    if (renamed.has(file)) return renamed.get(file)
    return files.has(file) ? file : undefined
  }
  return {
    isUnchanged: file => !changed.has(file) && !gone.has(file) && (files.has(file) || isWithin(file, submodules, changed)),
    oldPath,
    changed: [...changed],
    gone: [...gone],
    async contents(oldPaths) {
      const ids = oldPaths.flatMap(file => files.get(file) ?? [])
      const blobs = await git.blobs(ids, maxFileSize)
      return new Map(
        oldPaths.flatMap((file): [string, Buffer][] => {
          const content = blobs.get(files.get(file) ?? '')
          return content ? [[file, content]] : []
        }),
      )
    },
  }
}

/** The commit that both HEAD and `ref` come from. */
async function mergeBase(git: Git, ref: string): Promise<string> {
  try {
    // Exit code 1 without a word: they have nothing in common.
    const commit = await git.line(['merge-base', ref, 'HEAD'], [0, 1])
    if (/^[0-9a-f]{40,64}$/.test(commit)) return commit
  } catch (error) {
    if (!(error instanceof GitError) || !/not a valid|not a commit|ambiguous|unknown revision|bad revision/i.test(error.message))
      throw error
    throw new GitError(`"${ref}" names no commit of this clone${await shallowHint(git)}`)
  }
  throw new GitError(`in this clone "${ref}" and HEAD have no commit in common${await shallowHint(git)}`)
}

async function shallowHint(git: Git): Promise<string> {
  const shallow = await git.line(['rev-parse', '--is-shallow-repository'])
  return shallow === 'true'
    ? '; the clone is shallow: fetch all of its history ("fetch-depth: 0" for actions/checkout, or "git fetch --unshallow")'
    : ''
}

interface Differences {
  /** New names and what they were before. */
  readonly renamed: ReadonlyMap<string, string>
  readonly changed: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
}

/** Reads what `git diff --raw -z` prints: `:mode mode id id status`, then one name, or two for a rename ("RAW OUTPUT FORMAT" in git's documentation). */
function readDifferences(fields: readonly string[], top: string): Differences {
  const renamed = new Map<string, string>()
  const changed = new Set<string>()
  const gone = new Set<string>()
  for (let at = 0; at < fields.length; at++) {
    const status = /^:\d+ \d+ [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/.exec(fields[at]!)?.[1]
    if (status === undefined) throw new GitError('git diff gives another answer than expected')
    const name = path.join(top, fields[++at] ?? '')
    if (status === 'R' || status === 'C') {
      const to = path.join(top, fields[++at] ?? '')
      renamed.set(to, name)
      changed.add(to)
      if (status === 'R') gone.add(name)
    } else if (status === 'D') gone.add(name)
    else changed.add(name)
  }
  return { renamed, changed, gone }
}

/** Whether a file is in a submodule that stands at the same commit as before. */
function isWithin(file: string, submodules: ReadonlySet<string>, changed: ReadonlySet<string>): boolean {
  if (!submodules.size) return false
  for (let at = path.dirname(file); at !== path.dirname(at); at = path.dirname(at)) if (submodules.has(at)) return !changed.has(at)
  return false
}
