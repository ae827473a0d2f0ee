import { Git, GitError } from '../node/git.js'
import { baseVersion } from '../node/since.js'
import { baseCommit } from './base-commit.js'
import type { EventChange } from './event.js'

/** In the container of a job the clone belongs to another user. */
const anyOwner = { anyOwner: true }

/**
 * The files that the change of the event touches, absolute; undefined where the event has no base, or the clone does not reach back to it. Only the clone is
 * asked, never the network.
 */
export async function touchedFiles(cwd: string, change: EventChange): Promise<ReadonlySet<string> | undefined> {
  if (change.base === undefined) return undefined
  try {
    const ref = await baseCommit(await Git.open(cwd, anyOwner), change)
    return ref === undefined ? undefined : new Set((await baseVersion(cwd, ref, anyOwner)).changed)
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}
