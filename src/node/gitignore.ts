import path from 'node:path'
import type { Verdict } from '../config/patterns.js'
import { upwards } from './folders.js'
import { slashed } from './paths.js'
import { readRegularFile } from './read-file.js'

/** The patterns of one .gitignore and of those above it. */
export interface IgnoreChain {
  readonly above: IgnoreChain | undefined
  /** The folder of the file, with a separator at its end. */
  readonly folder: string
  readonly verdict: (path: string) => Verdict
}

// A list of patterns; larger ones are no .gitignore, and are not read.
const maxSize = 1024 * 1024

/** Adds the .gitignore of a folder to those above it. One that cannot be read hides nothing. The library comes only when there is a .gitignore. */
export async function withGitignore(folder: string, above: IgnoreChain | undefined): Promise<IgnoreChain | undefined> {
  const read = readRegularFile(path.join(folder, '.gitignore'), maxSize)
  if (!('bytes' in read) || read.bytes.length === 0) return above
  const { compileGitignore } = await import('../config/patterns.js')
  return {
    above,
    folder: folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`,
    verdict: compileGitignore(read.bytes.toString('utf8')),
  }
}

/** Whether a path is hidden: the nearest .gitignore that says something decides, as in git. Folders end with a slash. */
export function isIgnored(chain: IgnoreChain | undefined, file: string): boolean {
  for (let at = chain; at; at = at.above) {
    if (!file.startsWith(at.folder)) continue
    const verdict = at.verdict(slashed(file.slice(at.folder.length)))
    if (verdict) return verdict === 'ignored'
  }
  return false
}

/**
 * The .gitignore files above a folder, up to the root of its repository.
 *
 * @param named the folder was named: those that hide the folder itself are left out, since who names a folder wants what is in it.
 */
export async function gitignoreAbove(folder: string, repository: string | undefined, named: boolean): Promise<IgnoreChain | undefined> {
  if (repository === undefined || repository === folder) return undefined
  const folders: string[] = []
  for (const at of upwards(path.dirname(folder))) {
    folders.unshift(at)
    if (at === repository) break
  }
  let chain: IgnoreChain | undefined
  for (const at of folders) {
    const next = await withGitignore(at, chain)
    if (next !== chain && !(named && isIgnored(next && { ...next, above: undefined }, `${folder}/`))) chain = next
  }
  return chain
}
