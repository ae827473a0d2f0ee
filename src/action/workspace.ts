import fs from 'node:fs'
import path from 'node:path'
import { UsageError } from '../cli/usage-error.js'

/** Where the Action works. All paths are absolute, without symbolic links. */
export interface Workspace {
  /** What the runner calls the workspace. */
  readonly root: string
  /** The working directory: what inputs are relative to. */
  readonly cwd: string
}

/** @throws UsageError where the input `working-directory` is no folder. */
export function workspaceOf(workingDirectory: string, env: NodeJS.ProcessEnv): Workspace {
  const root = fs.realpathSync(env.GITHUB_WORKSPACE || process.cwd())
  try {
    const cwd = fs.realpathSync(path.resolve(root, workingDirectory))
    if (fs.statSync(cwd).isDirectory()) return { root, cwd }
  } catch {
    // Said below, whatever the reason is.
  }
  throw new UsageError(`input working-directory: "${workingDirectory}" is no folder of the workspace`)
}
