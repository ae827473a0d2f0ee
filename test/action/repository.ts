import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { temporaryFolder } from './step.js'

/** A repository of git for tests; its settings do not depend on who runs them. */
export class Repository {
  constructor(readonly folder: string) {}

  static create(): Repository {
    const repository = new Repository(temporaryFolder())
    repository.git('init', '--quiet', '--initial-branch=main')
    return repository
  }

  git(...args: string[]): string {
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: this.folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@example.com',
    }
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8', env }).trim()
  }

  /** Writes files (undefined removes one) and commits everything. @returns the commit. */
  commit(files: Readonly<Record<string, string | undefined>>): string {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.folder, name)
      if (text === undefined) fs.rmSync(file)
      else {
        fs.mkdirSync(path.dirname(file), { recursive: true })
        fs.writeFileSync(file, text)
      }
    }
    this.git('add', '--all')
    this.git('commit', '--quiet', '--message', 'change')
    return this.git('rev-parse', 'HEAD')
  }

  /** What actions/checkout makes of this repository: a clone of one commit with so many generations, its HEAD detached. */
  checkout(commit: string, depth: number): Repository {
    const clone = Repository.create()
    this.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    clone.git('fetch', '--quiet', '--no-tags', ...(depth ? [`--depth=${depth}`] : []), `file://${this.folder}`, commit)
    clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
    return clone
  }
}

/** A pull request as GitHub makes it: a branch, and the merge commit that would come out of it. */
export function pullRequest(
  before: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string | undefined>>,
): { readonly origin: Repository; readonly merge: string; readonly event: { readonly name: string; readonly payload: unknown } } {
  const origin = Repository.create()
  const start = origin.commit(before)
  origin.git('switch', '--quiet', '--create', 'feature')
  const head = origin.commit(change)
  origin.git('switch', '--quiet', 'main')
  origin.commit({ 'unrelated.txt': 'what happened on main meanwhile\n' })
  origin.git('merge', '--quiet', '--no-ff', '--no-edit', 'feature')
  return {
    origin,
    merge: origin.git('rev-parse', 'HEAD'),
    // The base of the event is that of the moment when the branch was pushed: main has gone on since.
    event: { name: 'pull_request', payload: { pull_request: { base: { sha: start, ref: 'main' }, head: { sha: head, ref: 'feature' } } } },
  }
}
