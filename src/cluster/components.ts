import { folderOf } from '../manifest/paths.js'
import type { Resource } from '../manifest/resource.js'

/** Looks up component configuration by kind and by where it stands. */
export interface ComponentIndex {
  readonly all: readonly Resource[]
  /** See `Cluster.componentsNear`. */
  near(from: Resource, kind: string): readonly Resource[]
}

/** Indexes documents by kind, file and folder. A lookup takes as many steps as its path has folders. */
export function indexComponents(components: readonly Resource[]): ComponentIndex {
  const places = new Map<string, Resource[]>()
  for (const component of components) {
    for (const scope of [...new Set(scopesOf(component.file.path))]) {
      const key = `${component.kind}\u0000${scope}`
      const list = places.get(key)
      if (list) list.push(component)
      else places.set(key, [component])
    }
  }
  return {
    all: components,
    near(from, kind) {
      for (const scope of scopesOf(from.file.path)) {
        const found = places.get(`${kind}\u0000${scope}`)
        if (found) return found
      }
      return []
    },
  }
}

/** The scopes that a file stands in, nearest first: the file, its folder's own files, all below its folder, the last again for each parent, the whole run. */
function scopesOf(path: string): string[] {
  const scopes = [`file ${path}`, `own ${folderOf(path)}`]
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) scopes.push(`below ${folder}`)
  return [...scopes, 'all']
}
