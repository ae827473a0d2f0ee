import type { Resource } from '../manifest/resource.js'
import { objectKey } from './identity.js'
import { namespaceKey } from './namespaces.js'
import { type Answer, findNearest } from './nearest.js'
import { type Posting, PostingIndex } from './posting.js'
import { field, items, text } from './raw.js'
import type { ScopeTree } from './scope-tree.js'

/** What a reference names. `namespace` is that of the referrer where the reference says nothing. */
export interface Target {
  readonly kind: string
  readonly group?: string
  readonly name: string
  readonly namespace?: string
}

/** All objects of a run, by kind and by name. */
export interface Objects {
  ofKind(kind: string, group?: string): readonly Resource[]
  /** The object that a name means where `from` stands. */
  find(from: Resource, target: Target): { readonly resource: Resource; readonly weak: boolean } | undefined
  /** All objects of a kind in the namespace of `from`, in the nearest scope that has any. */
  nearestOfKind(from: Resource, kind: string, group: string): readonly Answer<Resource>[]
  /** A later object of the same file has the same identity: `kubectl apply` lets the last one win. */
  supersededBy(resource: Resource): Resource | undefined
  /** Its controller is among the objects: a dump of a cluster that shows both. */
  isBesideOwner(resource: Resource): boolean
}

/** Kinds whose objects belong to no namespace and that lookups by name ask for. */
const clusterKinds = new Set([
  'Namespace',
  'IngressClass',
  'IngressClassParams',
  'GatewayClass',
  'PriorityClass',
  'RuntimeClass',
  'StorageClass',
])

/** Indexes objects by kind and name. */
export function indexObjects(tree: ScopeTree): Objects {
  const byKind = new Map<string, Resource[]>()
  const byName = new PostingIndex<Resource>()
  const kinds = new PostingIndex<Resource>()
  const superseded = new Map<Resource, Resource>()
  const lastOf = new Map<string, Resource>()
  tree.ordered.forEach((resource, rank) => {
    const list = byKind.get(resource.kind)
    if (list) list.push(resource)
    else byKind.set(resource.kind, [resource])

    const key = objectKey(resource)
    const inFile = key === undefined ? undefined : `${tree.fileOf(resource).id} ${key}`
    if (inFile !== undefined) {
      const earlier = lastOf.get(inFile)
      if (earlier) superseded.set(earlier, resource)
      lastOf.set(inFile, resource)
    }
    const namespace = namespaceKey(resource.namespace) ?? '?'
    if (resource.name !== undefined) {
      byName.add(nameKey(resource.kind, resource.name, '*'), rank, resource)
      byName.add(nameKey(resource.kind, resource.name, namespace), rank, resource)
    }
    kinds.add(nameKey(resource.kind, resource.group, '*'), rank, resource)
    kinds.add(nameKey(resource.kind, resource.group, namespace), rank, resource)
  })

  const search = (
    from: Resource,
    namespace: string | undefined,
    namespaced: boolean,
    group: string | undefined,
    list: (namespace: string) => Posting<Resource> | undefined,
  ) => {
    const own = namespaceKey(namespace)
    return findNearest(tree, {
      postings: !namespaced || !own ? [list('*')] : [list(own), list(''), list('?')],
      from,
      namespace,
      namespaced,
      accepts: resource => !superseded.has(resource) && (group === undefined || resource.group === group),
      resourceOf: resource => resource,
    })
  }

  const ofGroup = new Map<string, readonly Resource[]>()
  const objects: Objects = {
    ofKind(kind, group) {
      const all = byKind.get(kind) ?? []
      if (group === undefined) return all
      const key = `${kind} ${group}`
      let found = ofGroup.get(key)
      if (!found) {
        found = all.filter(resource => resource.group === group)
        ofGroup.set(key, found)
      }
      return found
    },
    find(from, { kind, group, name, namespace = from.namespace }) {
      const answers = search(from, namespace, !clusterKinds.has(kind), group, key => byName.get(nameKey(kind, name, key)))
      const [first] = answers
      return first && { resource: first.item, weak: first.weak || answers.length > 1 }
    },
    nearestOfKind: (from, kind, group) => search(from, from.namespace, true, group, key => kinds.get(nameKey(kind, group, key))),
    supersededBy(resource) {
      let last = superseded.get(resource)
      while (last && superseded.has(last)) last = superseded.get(last)
      return last
    },
    isBesideOwner(resource) {
      if (!resource.owned) return false
      return items(field(resource.object, 'metadata', 'ownerReferences')).some(reference => {
        if (field(reference, 'controller') !== true) return false
        const [kind, name] = [text(field(reference, 'kind')), text(field(reference, 'name'))]
        return kind !== undefined && name !== undefined && objects.find(resource, { kind, name }) !== undefined
      })
    },
  }
  return objects
}

function nameKey(kind: string, name: string, namespace: string): string {
  return `${kind}\u0000${name}\u0000${namespace}`
}
