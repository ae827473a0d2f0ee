import fs from 'node:fs'
import path from 'node:path'
import type { NotLinted } from '../diagnostic.js'
import type { Folders } from './folders.js'
import { gitignoreAbove, type IgnoreChain, isIgnored, withGitignore } from './gitignore.js'
import { shownPath, slashed } from './paths.js'
import { kindOf, reasonOf } from './read-file.js'
import { type Found, type FoundFile, manifest, walk } from './walk.js'

/** A path that was asked for cannot be used; exit code 2. */
export class PathError extends Error {
  override readonly name = 'PathError'
}

/** What the paths of the command line lead to. */
export interface Targets extends Found {
  /** Standard input was asked for. */
  readonly stdin: boolean
  /** Folders that were walked, without symbolic links: what is in them is a target already. */
  readonly walked: readonly string[]
  /** Folders that were named and hold no manifest, as they were named. */
  readonly empty: readonly string[]
}

/**
 * Finds what is to be linted. A file that is named is taken whatever its name is, and where a `.gitignore` or a leading dot hides it; a folder is walked;
 * a pattern (`deploy/**\/*.yaml`) is expanded where no file has that name; `-` is standard input. Each real file is found once.
 *
 * @throws PathError for a path that does not exist and a pattern that matches nothing.
 */
export async function discover(cwd: string, paths: readonly string[], folders: Folders): Promise<Targets> {
  const named: Found = { files: [], failures: [], notLinted: [] }
  const all = [named]
  const walked: string[] = []
  const empty: string[] = []
  const take = async (given: string, absolute: string, stat: fs.Stats | Error): Promise<void> => {
    const shown = shownPath(cwd, absolute)
    if (stat instanceof Error) named.failures.push({ path: shown || '.', message: reasonOf(stat) })
    else if (stat.isFile()) named.files.push({ path: shown, real: fs.realpathSync(absolute) })
    else if (stat.isDirectory()) {
      const found = await walk(cwd, absolute, folders)
      all.push(found)
      if (!found.failures.length) walked.push(fs.realpathSync(absolute))
      if (!found.files.length && !found.failures.length && !found.notLinted.length) empty.push(given)
    } else {
      const message = `${kindOf(stat)} is not read; to lint what it gives, send it to "seaworthy lint -"`
      named.notLinted.push({ file: shown, reason: 'special-file', message })
    }
  }
  for (const given of paths) {
    if (given === '-') continue
    const absolute = path.resolve(cwd, given)
    const stat = statOf(absolute)
    if (stat !== undefined) await take(given, absolute, stat)
    else for (const match of await expand(cwd, given, folders)) await take(given, match, statOf(match) ?? new Error('it is gone'))
  }
  return { ...merged(all), stdin: paths.includes('-'), walked, empty }
}

/** @throws PathError where nothing was found that could be linted, or of which it could be said why it is not. */
export function requireFiles(targets: Targets, paths: readonly string[]): void {
  if (targets.files.length || targets.stdin || targets.failures.length || targets.notLinted.length) return
  const where = targets.empty.length ? targets.empty : paths
  const names = where.map(name => (name === '.' ? 'this folder' : `"${name}"`)).join(', ')
  throw new PathError(
    `no manifest (.yaml, .yml, .json) in ${names}: hidden folders, node_modules, vendor and what .gitignore hides are left out unless they are named`,
  )
}

/** What stands at a path; undefined where nothing does, an Error where it cannot be looked at (a link that leads nowhere, a folder without permission). */
function statOf(absolute: string): fs.Stats | Error | undefined {
  try {
    return fs.statSync(absolute)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return error as Error
    return isLink(absolute) ? (error as Error) : undefined
  }
}

function isLink(absolute: string): boolean {
  try {
    return fs.lstatSync(absolute).isSymbolicLink()
  } catch {
    return false
  }
}

/** Puts together what several paths lead to; each real file and each thing that is left out once, sorted by path. */
function merged(all: readonly Found[]): Found {
  const files = new Map<string, FoundFile>()
  const failures = new Map<string, Found['failures'][number]>()
  const notLinted = new Map<string, NotLinted>()
  for (const found of all) {
    for (const file of found.files) {
      const key = file.bytes ? file.bytes.toString('latin1') : file.real
      if (!files.has(key)) files.set(key, file)
    }
    for (const failure of found.failures) if (!failures.has(failure.path)) failures.set(failure.path, failure)
    for (const entry of found.notLinted) if (!notLinted.has(entry.file)) notLinted.set(entry.file, entry)
  }
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return { files: sorted, failures: [...failures.values()], notLinted: [...notLinted.values()] }
}

/** The files and folders that a pattern matches, without hidden ones and those that a `.gitignore` hides. */
async function expand(cwd: string, pattern: string, folders: Folders): Promise<string[]> {
  if (!/[*?[\]{}!()]/.test(pattern)) throw new PathError(`"${pattern}" does not exist${await nearby(cwd, pattern)}`)
  const { globby } = await import('globby')
  const matches = await globby(slashed(pattern), {
    cwd,
    absolute: true,
    dot: false,
    onlyFiles: false,
    markDirectories: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/vendor/**'],
  })
  const kept: string[] = []
  const chains = new Map<string, Promise<IgnoreChain | undefined>>()
  for (const match of matches.sort()) {
    const absolute = path.resolve(match)
    const folder = path.dirname(absolute)
    let chain = chains.get(folder)
    if (!chain) {
      chain = chainOf(folder, folders)
      chains.set(folder, chain)
    }
    if (isIgnored(await chain, match.endsWith('/') ? `${absolute}/` : absolute)) continue
    if (match.endsWith('/') || manifest.test(match)) kept.push(absolute)
  }
  if (!kept.length) throw new PathError(`no manifest (.yaml, .yml, .json) matches "${pattern}"`)
  return kept
}

const chainOf = async (folder: string, folders: Folders): Promise<IgnoreChain | undefined> =>
  withGitignore(folder, await gitignoreAbove(folder, folders.repositoryAbove(folder), false))

/** `; did you mean "deploy"?`, from what stands beside the missing path. */
async function nearby(cwd: string, given: string): Promise<string> {
  const folder = path.dirname(path.resolve(cwd, given))
  try {
    const names = fs.readdirSync(folder)
    const { nearest } = await import('../text/did-you-mean.js')
    const meant = nearest(path.basename(given), names)
    if (meant === undefined) return ''
    return `; did you mean "${shownPath(cwd, path.join(folder, meant))}"?`
  } catch {
    return ''
  }
}
