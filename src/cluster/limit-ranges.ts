import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import { compareNamespaces, namespaceKey } from './namespaces.js'
import type { Objects } from './objects.js'
import type { ScopeTree } from './scope-tree.js'

/**
 * LimitRanges that would hold for the Pods of a workload. In a namespace that both name, the nearest ones of the run; where one of them names none, only those in the
 * workload's own folder or below: a LimitRange of an unnamed namespace elsewhere in a repository says nothing about these Pods.
 */
export function limitRangesOf(
  workload: Workload,
  objects: Objects,
  tree: ScopeTree,
): readonly { readonly limitRange: Resource; readonly weak: boolean }[] {
  const { resource } = workload
  const folder = tree.fileOf(resource).parent
  const named = Boolean(namespaceKey(resource.namespace))
  return objects
    .nearestOfKind(resource, 'LimitRange', '')
    .filter(({ item }) => {
      if (named && compareNamespaces(resource.namespace, item.namespace) === 'strong') return true
      const rank = tree.rankOf(item)
      return folder !== undefined && rank >= folder.from && rank < folder.to
    })
    .map(({ item, weak }) => ({ limitRange: item, weak }))
}
