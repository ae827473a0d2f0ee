import type { Cluster } from '../cluster/types.js'
import { folderOf } from '../manifest/paths.js'
import type { Resource } from '../manifest/resource.js'

/** Something that one object says. */
export interface Placed {
  readonly resource: Resource
}

/** How surely two things belong to one cluster: they stand in one file, in the same folder, or in folders beside one another. */
export type Nearness = 'file' | 'folder' | 'beside'

/** What is found near a place; `nearness` is that of the scope. */
export interface Near<T> {
  readonly nearness: Nearness
  readonly items: readonly T[]
}

/** Folders that hold one thing several times, for several clusters. */
const collections =
  /^(?:.*[-_.])?(?:examples?|samples?|demos?|docs?|e2e|tests?|testdata|fixtures?|overlays?|environments?|envs?|clusters?|variants?|flavou?rs?|profiles?|scenarios?|cicd|ci|templates?|charts?|addons?|contrib)$/i

/** Finds what belongs to one cluster with a place. A lookup takes a fixed number of steps; things of one folder that are alternatives never meet. */
export class PlaceIndex<T extends Placed> {
  readonly #places = new Map<string, T[]>()
  readonly #cluster: Cluster
  constructor(cluster: Cluster, all: readonly T[]) {
    this.#cluster = cluster
    for (const item of all) {
      const { path } = item.resource.file
      const folder = folderOf(path)
      const scopes = [`file ${path}`, `folder ${folder}`]
      const above = parentOf(folder)
      if (above !== undefined) scopes.push(`above ${above}`)
      for (const scope of scopes) {
        const list = this.#places.get(scope)
        if (list) list.push(item)
        else this.#places.set(scope, [item])
      }
    }
  }

  /** The things of the nearest scope around a resource that holds some: its file, its folder, the folders beside its own. */
  near(from: Resource): Near<T> | undefined {
    for (const nearness of ['file', 'folder', 'beside'] as const) {
      const items = this.all(nearness, from)
      if (items.length > 0) return { nearness, items }
    }
    return undefined
  }

  /** All things of a scope around a resource, those of narrower ones included. */
  all(nearness: Nearness, from: Resource): readonly T[] {
    const { path } = from.file
    const folder = folderOf(path)
    const above = parentOf(folder)
    const scope =
      nearness === 'file' ? `file ${path}` : nearness === 'folder' ? `folder ${folder}` : above === undefined ? '' : `above ${above}`
    return (this.#places.get(scope) ?? []).filter(item => this.#cluster.areTogether(hostOf(from), hostOf(item.resource)))
  }
}

/** The object in whose file something stands, for a document in the text of a ConfigMap. */
export function hostOf(resource: Resource): Resource {
  return resource.within?.resource ?? resource
}

/** The folder above one, where what stands in its folders may be parts of one cluster. */
function parentOf(folder: string): string | undefined {
  if (folder === '') return undefined
  const parent = folderOf(folder)
  return collections.test(parent.slice(parent.lastIndexOf('/') + 1)) ? undefined : parent
}
