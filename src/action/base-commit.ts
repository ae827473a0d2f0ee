import type { Git } from '../node/git.js'
import type { EventChange } from './event.js'

/**
 * The commit that the change of the event is compared with, as a name for git; undefined where the event has none.
 *
 * actions/checkout takes the merge commit that GitHub made of a pull request: its first parent is exactly what the change would be merged into, while the base in
 * the event may be older, and is missing in a clone of depth 2.
 *
 * @throws GitError
 */
export async function baseCommit(git: Git, { base, head }: EventChange): Promise<string | undefined> {
  if (base === undefined) return undefined
  const parents = (await git.line(['rev-parse', 'HEAD^@'])).split('\n').filter(Boolean)
  return parents.length === 2 && parents[1] === head ? parents[0] : base
}
