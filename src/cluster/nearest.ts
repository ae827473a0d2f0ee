import type { Resource } from '../manifest/resource.js'
import { compareNamespaces } from './namespaces.js'
import { type Posting, within } from './posting.js'
import type { ScopeTree } from './scope-tree.js'

/**
 * An answer of a lookup. `weak`: a namespace is unset on one side, or on both and the two stand far apart (many collections of examples have a Service and a Deployment
 * with label `app: nginx` that never met), or several alternatives answer.
 */
export interface Answer<T> {
  readonly item: T
  readonly weak: boolean
}

export interface Search<T> {
  /** Posting lists that hold every possible answer; an item stands in at most one of them. */
  readonly postings: readonly (Posting<T> | undefined)[]
  /** Who asks. */
  readonly from: Resource
  /** Where the answer must stand; undefined for objects that belong to no namespace. */
  readonly namespace: string | undefined
  readonly namespaced: boolean
  readonly accepts: (item: T) => boolean
  readonly resourceOf: (item: T) => Resource
}

/**
 * The answers of the nearest scope around `from` that has any: its file, its folder's files, all below its folder, then the same for each parent folder.
 * Objects in alternatives of the asker's own place are never seen. Within a scope answers of the same namespace win over weak ones.
 */
export function findNearest<T>(tree: ScopeTree, search: Search<T>): readonly Answer<T>[] {
  const { from, accepts, resourceOf, namespace, namespaced } = search
  const postings = search.postings.filter(posting => posting !== undefined)
  for (const { adds, far } of tree.scopesOf(from)) {
    const strong: Answer<T>[] = []
    const weak: Answer<T>[] = []
    for (const posting of postings) {
      for (const item of adds.flatMap(range => [...within(posting, range)])) {
        const resource = resourceOf(item)
        const nearness = namespaced ? compareNamespaces(namespace, resource.namespace) : 'strong'
        if (nearness === 'none' || !accepts(item) || tree.areAlternatives(from, resource)) continue
        const certain = nearness === 'strong' && !(far && namespaced && (namespace === undefined || resource.namespace === undefined))
        if (certain) strong.push({ item, weak: false })
        else weak.push({ item, weak: true })
      }
    }
    const found = strong.length > 0 ? strong : weak
    if (found.length > 0) return found.sort((a, b) => tree.rankOf(resourceOf(a.item)) - tree.rankOf(resourceOf(b.item)))
  }
  return []
}
