import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { EventChange } from './event.js'

const execute = promisify(execFile)

/**
 * The files that the change touches, relative to the repository's root; undefined where the event has no base, or the clone does not reach back to it.
 * Only the clone is asked, never the network.
 */
export async function touchedFiles(cwd: string, change: EventChange): Promise<ReadonlySet<string> | undefined> {
  try {
    const base = await baseInClone(cwd, change)
    if (base === undefined) return undefined
    const names = await git(cwd, [
      'diff',
      '--name-only',
      '-z',
      '--no-renames',
      '--no-ext-diff',
      '--no-textconv',
      '--diff-filter=d',
      `${base}...HEAD`,
      '--',
    ])
    return new Set(names.split('\0').filter(Boolean))
  } catch {
    return undefined
  }
}

/**
 * The commit to compare HEAD with. actions/checkout takes the merge commit that GitHub made of a pull request: its first parent is exactly what the
 * change would be merged into, while the base in the event may be older, and missing in a clone of depth 2.
 */
export async function baseInClone(cwd: string, { base, head }: EventChange): Promise<string | undefined> {
  if (base === undefined) return undefined
  const parents = (await git(cwd, ['rev-parse', 'HEAD^@'])).split('\n').filter(Boolean)
  const [first, second, third] = parents
  return first !== undefined && second !== undefined && second === head && third === undefined ? first : base
}

/** In the container of a job the clone belongs to another user, which git refuses without `safe.directory`. */
async function git(cwd: string, args: readonly string[]): Promise<string> {
  const { stdout } = await execute('git', ['-c', 'safe.directory=*', ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  })
  return stdout
}
