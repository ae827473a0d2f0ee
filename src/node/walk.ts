import fs from 'node:fs'
import path from 'node:path'
import type { NotLinted } from '../diagnostic.js'
import type { Folders } from './folders.js'
import { configNames } from './folders.js'
import { gitignoreAbove, type IgnoreChain, isIgnored, withGitignore } from './gitignore.js'
import { shownPath } from './paths.js'
import { kindOf, reasonOf } from './read-file.js'

/** A file that was found. */
export interface FoundFile {
  /** As it is reported: relative to the working directory, with `/`. */
  readonly path: string
  /** Absolute, without symbolic links: the key by which a file is read once. */
  readonly real: string
  /** To open it, where its name is not UTF-8 and `real` cannot name it. */
  readonly bytes?: Buffer
}
/** What a search for files gives. */
export interface Found {
  readonly files: FoundFile[]
  /** Files and folders that cannot be looked at. */
  readonly failures: { readonly path: string; readonly message: string }[]
  readonly notLinted: NotLinted[]
}

/** What a walk takes for a manifest. */
export const manifest = /\.(?:ya?ml|json)$/i
const neverEntered = new Set(['node_modules', 'vendor'])
const notManifests = new Set<string>([...configNames, 'seaworthy-baseline.json'])

interface Place {
  readonly real: string
  readonly shown: string
  readonly ignores: IgnoreChain | undefined
}

/**
 * Finds the manifests below a folder: `.yaml`, `.yml` and `.json` in any case. Hidden files and folders, `node_modules`, `vendor` and what a `.gitignore` hides
 * are left out, pipes and devices named but never opened. Links are followed within the repository, and each real file is found once, under its own name
 * where that is in the folder.
 *
 * @param cwd what the reported paths are relative to.
 */
export async function walk(cwd: string, folder: string, folders: Folders): Promise<Found> {
  const found: Found = { files: [], failures: [], notLinted: [] }
  const shown = shownPath(cwd, folder)
  let root: string
  try {
    root = fs.realpathSync(folder)
  } catch (error) {
    found.failures.push({ path: shown || '.', message: reasonOf(error) })
    return found
  }
  const boundary = folders.repositoryAbove(root) ?? root
  const entered = new Set<string>()
  const links: Place[] = []
  await descend(
    { real: root, shown, ignores: await gitignoreAbove(root, folders.repositoryAbove(root), true) },
    found,
    folders,
    entered,
    links,
  )
  if (links.length) await follow(links, boundary, found, folders, entered)
  return shown.startsWith('..') ? fromWithin(cwd, found) : found
}

/**
 * Whether a walk of one of these folders would find a file if it were there: for what is there no longer.
 *
 * @param file absolute.
 * @param roots absolute.
 */
export async function wouldBeFound(file: string, roots: readonly string[], folders: Folders): Promise<boolean> {
  const name = path.basename(file)
  if (!manifest.test(name) || notManifests.has(name)) return false
  const root = roots.find(folder => {
    const parts = path.relative(folder, file).split(path.sep)
    return !path.isAbsolute(parts[0]!) && parts.every(part => !part.startsWith('.') && !neverEntered.has(part))
  })
  if (root === undefined) return false
  const folder = path.dirname(file)
  return !isIgnored(await withGitignore(folder, await gitignoreAbove(folder, folders.repositoryAbove(folder), false)), file)
}

/** A walk from above comes into the working directory by its name: `../deploy/web.yaml` is `web.yaml` there. */
function fromWithin(cwd: string, { files, failures, notLinted }: Found): Found {
  return {
    files: files.map(file => ({ ...file, path: shownPath(cwd, file.path) })),
    failures: failures.map(failure => ({ ...failure, path: shownPath(cwd, failure.path) || '.' })),
    notLinted: notLinted.map(entry => ({ ...entry, file: shownPath(cwd, entry.file) })),
  }
}

/** Walks a tree without following links; these are put on a list. */
async function descend(start: Place, found: Found, folders: Folders, entered: Set<string>, links: Place[]): Promise<void> {
  const stack = [start]
  for (let place = stack.pop(); place; place = stack.pop()) {
    if (entered.has(place.real)) continue
    entered.add(place.real)
    let entries: fs.Dirent[]
    try {
      entries = fs.readdirSync(place.real, { withFileTypes: true })
    } catch (error) {
      found.failures.push({ path: place.shown || '.', message: `the folder ${reasonOf(error)}` })
      continue
    }
    const names = new Set(entries.map(entry => entry.name))
    folders.learn(place.real, names)
    const ignores = names.has('.gitignore') ? await withGitignore(place.real, place.ignores) : place.ignores
    const prefix = place.real.endsWith(path.sep) ? place.real : `${place.real}${path.sep}`
    const unnameable = entries.some(entry => entry.name.includes('\uFFFD')) ? namesAsBytes(place.real) : undefined
    for (const entry of entries) {
      const { name } = entry
      if (name.startsWith('.')) continue
      const real = `${prefix}${name}`
      const shown = place.shown === '' ? name : `${place.shown}/${name}`
      const type = typeOf(entry, real)
      if (type === 'folder') {
        if (!neverEntered.has(name) && !isIgnored(ignores, `${real}/`)) stack.push({ real, shown, ignores })
      } else if (type === 'link') {
        if (!neverEntered.has(name) && !isIgnored(ignores, real)) links.push({ real, shown, ignores })
      } else if (manifest.test(name) && !notManifests.has(name) && !isIgnored(ignores, real)) {
        if (type === 'file')
          found.files.push(
            ...(unnameable?.get(name)?.map((bytes, index) => withBytes(shown, real, bytes, index)) ?? [{ path: shown, real }]),
          )
        else found.notLinted.push({ file: shown, reason: 'special-file', message: `${type} is not read` })
      }
    }
  }
}

/** Some file systems do not say what an entry is. */
function typeOf(entry: fs.Dirent, real: string): string {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  if (entry.isSymbolicLink()) return 'link'
  const stat = fs.lstatSync(real, { throwIfNoEntry: false })
  if (!stat || stat.isFile()) return 'file'
  return stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : kindOf(stat)
}

/** The names of a folder that are not UTF-8, as bytes, by the text that they look like: such a file cannot be opened by its text. */
function namesAsBytes(folder: string): Map<string, Buffer[]> {
  const names = new Map<string, Buffer[]>()
  for (const bytes of fs.readdirSync(folder, { encoding: 'buffer' })) {
    const text = bytes.toString('utf8')
    if (text.includes('\uFFFD')) names.set(text, [...(names.get(text) ?? []), Buffer.concat([Buffer.from(`${folder}${path.sep}`), bytes])])
  }
  return names
}

/** Several names that are not UTF-8 can look the same: the second and later ones are numbered. */
function withBytes(shown: string, real: string, bytes: Buffer, index: number): FoundFile {
  return index === 0 ? { path: shown, real, bytes } : { path: `${shown} (${index + 1})`, real: `${real} (${index + 1})`, bytes }
}

/** Follows links to what has not been found by another way, within the boundary: a link to `/` must not make a run read the whole disk. */
async function follow(links: Place[], boundary: string, found: Found, folders: Folders, entered: Set<string>): Promise<void> {
  const seen = new Set(found.files.map(file => file.real))
  const inside = (real: string) => real === boundary || real.startsWith(boundary.endsWith(path.sep) ? boundary : `${boundary}${path.sep}`)
  for (let link = links.shift(); link; link = links.shift()) {
    const named = manifest.test(link.shown) && !notManifests.has(path.basename(link.shown))
    let real: string
    let stat: fs.Stats
    try {
      real = fs.realpathSync(link.real)
      stat = fs.statSync(real)
    } catch (error) {
      if (named) found.notLinted.push({ file: link.shown, reason: 'symbolic-link', message: reasonOf(error) })
      continue
    }
    if (stat.isDirectory()) {
      if (entered.has(real)) continue
      if (!inside(real)) {
        found.notLinted.push({
          file: link.shown,
          reason: 'symbolic-link',
          message: 'the link leads out of the repository; name it to lint what it leads to',
        })
        continue
      }
      const before = found.files.length
      await descend({ real, shown: link.shown, ignores: link.ignores }, found, folders, entered, links)
      for (const file of found.files.splice(before)) {
        if (seen.has(file.real)) continue
        seen.add(file.real)
        found.files.push(file)
      }
    } else if (!named) continue
    else if (!stat.isFile()) found.notLinted.push({ file: link.shown, reason: 'special-file', message: `${kindOf(stat)} is not read` })
    else if (!inside(real)) {
      found.notLinted.push({
        file: link.shown,
        reason: 'symbolic-link',
        message: 'the link leads out of the repository; name it to lint what it leads to',
      })
    } else if (!seen.has(real)) {
      seen.add(real)
      found.files.push({ path: link.shown, real })
    }
  }
}
