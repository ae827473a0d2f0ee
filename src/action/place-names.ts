import path from 'node:path'
import type { Folders } from '../node/folders.js'
import { shownPath } from '../node/paths.js'
import type { Workspace } from './workspace.js'

/** The working directory relative to the root of its repository, with `/`; where there is no repository, to the workspace. GitHub names files so. */
export function repositoryPrefixOf({ root, cwd }: Workspace, folders: Folders): string {
  return shownPath(folders.repositoryAbove(cwd) ?? root, cwd)
}

/** An absolute path as later steps should name it: relative to the workspace where it is in it, since that is where they start. */
export function forLaterSteps({ root }: Workspace, absolute: string): string {
  const relative = shownPath(root, absolute)
  return relative === '..' || relative.startsWith('../') || path.isAbsolute(relative) ? absolute : relative
}
