import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'

/** Edges between workloads and other objects, by either end. */
export interface EdgesBothWays<Edge> {
  readonly ofWorkload: ReadonlyMap<Workload, readonly Edge[]>
  readonly ofOther: ReadonlyMap<Resource, readonly Edge[]>
}

/** Adds an edge to the list of one of its ends. */
export function addEdge<Key, Edge>(lists: Map<Key, Edge[]>, key: Key, edge: Edge): void {
  const list = lists.get(key)
  if (list) list.push(edge)
  else lists.set(key, [edge])
}
