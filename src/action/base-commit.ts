import { Git, GitError } from '../node/git.js'
import type { EventChange } from './event.js'

/** In the container of a job the clone belongs to another user, which git refuses otherwise. */
export const anyOwner = { anyOwner: true }

/**
 * The commit that the change of the event is compared with, as a name for git; undefined where the event has none. Whether the clone has it is another question.
 *
 * actions/checkout takes the merge commit that GitHub made of a pull request: its first parent is exactly what the change would be merged into, while the base in
 * the event may be older, and is missing in a clone of depth 2.
 */
export async function baseCommit(cwd: string, { base, head }: EventChange): Promise<string | undefined> {
  if (base === undefined) return undefined
  try {
    const git = await Git.open(cwd, anyOwner)
    const parents = (await git.line(['rev-parse', 'HEAD^@'])).split('\n').filter(Boolean)
    return parents.length === 2 && parents[1] === head ? parents[0] : base
  } catch (error) {
    if (error instanceof GitError) return base
    throw error
  }
}
