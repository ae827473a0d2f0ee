import { GitError } from '../node/git.js'
import { baseVersion } from '../node/since.js'
import { anyOwner } from './base-commit.js'

/**
 * The files that differ from a commit, absolute; undefined where there is none, or the clone does not reach back to it. Only the clone is asked, never
 * the network.
 */
export async function touchedFiles(cwd: string, base: string | undefined): Promise<ReadonlySet<string> | undefined> {
  if (base === undefined) return undefined
  try {
    return new Set((await baseVersion(cwd, base, anyOwner)).changed)
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}
