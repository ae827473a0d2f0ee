import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { folderWith } from './folder.js'

/** What makes git independent of the machine that it runs on. */
export const gitEnvironment: Record<string, string> = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}

/** Calls git in a folder. @returns what it prints. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, ...gitEnvironment } })
}

/** A temporary git repository with these files committed on `main`; removed after the tests of the file. */
export function repositoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = folderWith(files)
  git(cwd, 'init', '-q', '-b', 'main')
  commit(cwd, 'first')
  return cwd
}

/** Writes files; `undefined` removes one. */
export function write(cwd: string, files: Readonly<Record<string, string | Uint8Array | undefined>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(cwd, name)
    if (content === undefined) fs.rmSync(file)
    else {
      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.writeFileSync(file, content)
    }
  }
}

/** Commits all there is. */
export function commit(cwd: string, message: string): void {
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-q', '--allow-empty', '-m', message)
}
