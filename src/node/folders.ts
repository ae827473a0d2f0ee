import fs from 'node:fs'
import path from 'node:path'

export const configNames = ['seaworthy.yaml', 'seaworthy.yml'] as const

interface Folder {
  /** The config file that stands in it. */
  readonly config: string | undefined
  /** It holds `.git`, a folder or (in worktrees and submodules) a file. */
  readonly repository: boolean
}

/** What is known of folders: each is looked at once. Paths are absolute and real. */
export class Folders {
  private readonly known = new Map<string, Folder>()

  /** Remembers what a listing showed, so that the folder need not be looked at again. */
  learn(folder: string, names: ReadonlySet<string>): void {
    if (this.known.has(folder)) return
    const config = configNames.find(name => names.has(name))
    this.known.set(folder, { config: config && path.join(folder, config), repository: names.has('.git') })
  }

  /** The nearest config file, from the folder up to the root of the repository; without a repository up to the root of the file system. */
  configAbove(folder: string): string | undefined {
    for (const at of upwards(folder)) {
      const { config, repository } = this.at(at)
      if (config !== undefined) return config
      if (repository) return undefined
    }
    return undefined
  }

  /** The nearest folder that holds a config file or `.git`: what a file is judged within. */
  contextAbove(folder: string): string | undefined {
    for (const at of upwards(folder)) {
      const { config, repository } = this.at(at)
      if (config !== undefined || repository) return at
    }
    return undefined
  }

  /** The root of the repository that the folder is in. */
  repositoryAbove(folder: string): string | undefined {
    for (const at of upwards(folder)) if (this.at(at).repository) return at
    return undefined
  }

  private at(folder: string): Folder {
    let found = this.known.get(folder)
    if (!found) {
      const exists = (name: string) => fs.statSync(path.join(folder, name), { throwIfNoEntry: false }) !== undefined
      const has = (name: string): boolean => {
        try {
          return exists(name)
        } catch {
          return false
        }
      }
      const config = configNames.find(has)
      found = { config: config && path.join(folder, config), repository: has('.git') }
      this.known.set(folder, found)
    }
    return found
  }
}

/** A folder and every folder above it, the nearest first. */
export function* upwards(folder: string): Generator<string> {
  for (let at = folder; ; at = path.dirname(at)) {
    yield at
    if (path.dirname(at) === at) return
  }
}
