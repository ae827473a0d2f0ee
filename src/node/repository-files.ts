import fs from 'node:fs'
import path from 'node:path'
import type { Folders } from './folders.js'
import { gitignoreAbove, type IgnoreChain, isIgnored, withGitignore } from './gitignore.js'

/** The files of a folder and below it, by their path from it, with `/`. */
export interface RepositoryFiles {
  readonly files: readonly string[]
  /** There are more than were listed. */
  readonly truncated: boolean
}

const neverEntered = new Set([
  '.git',
  '.hg',
  '.svn',
  '.terraform',
  'node_modules',
  'vendor',
  'dist',
  'target',
  '.venv',
  'venv',
  '__pycache__',
])

/**
 * Lists regular files, hidden ones and hidden folders too, since pipelines and configurations stand there. What a `.gitignore` hides is left out, links are not followed. Nearer
 * folders come first, so that a bound cuts what lies deepest.
 *
 * @param limit how many entries are looked at at most.
 */
export async function repositoryFiles(root: string, folders: Folders, limit: number): Promise<RepositoryFiles> {
  const files: string[] = []
  const start = await gitignoreAbove(root, folders.repositoryAbove(root), true)
  let level: { readonly real: string; readonly shown: string; readonly ignores: IgnoreChain | undefined }[] = [
    { real: root, shown: '', ignores: start },
  ]
  let looked = 0
  while (level.length) {
    const below: typeof level = []
    for (const { real, shown, ignores: above } of level) {
      let entries: fs.Dirent[]
      try {
        entries = fs.readdirSync(real, { withFileTypes: true })
      } catch {
        // A folder that cannot be read says nothing.
        continue
      }
      const ignores = entries.some(entry => entry.name === '.gitignore') ? await withGitignore(real, above) : above
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (looked++ >= limit) return { files, truncated: true }
        const at = path.join(real, entry.name)
        const name = shown === '' ? entry.name : `${shown}/${entry.name}`
        if (entry.isDirectory()) {
          if (!neverEntered.has(entry.name) && !isIgnored(ignores, `${at}/`)) below.push({ real: at, shown: name, ignores })
        } else if (entry.isFile() && !isIgnored(ignores, at)) files.push(name)
      }
    }
    level = below
  }
  return { files, truncated: false }
}
