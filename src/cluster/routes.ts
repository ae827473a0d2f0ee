import type { Resource } from '../manifest/resource.js'
import type { Objects } from './objects.js'
import { routeTargets } from './pod-targets.js'
import { controllerOf } from './route-controller.js'
import { backendReferences, routeKinds } from './route-references.js'
import type { RouteEdge } from './types.js'

/** Routes by the Services to which they send traffic; one edge for each route and Service, at the first place that names it. */
export function linkRoutes(objects: Objects): ReadonlyMap<Resource, readonly RouteEdge[]> {
  const toService = new Map<Resource, RouteEdge[]>()
  for (const kind of new Set(routeKinds.map(route => route.kind))) {
    for (const route of objects.ofKind(kind)) {
      if (objects.supersededBy(route)) continue
      let controller: RouteEdge['controller'] | undefined
      const seen = new Set<Resource>()
      for (const { at, name, namespace } of backendReferences(route)) {
        const found = objects.find(route, { kind: 'Service', group: '', name, ...(namespace !== undefined && { namespace }) })
        if (!found || seen.has(found.resource)) continue
        seen.add(found.resource)
        controller ??= controllerOf(route, objects)
        const ends = { route, service: found.resource, controller }
        const edge: RouteEdge = { ...ends, at, weak: found.weak, targets: routeTargets(ends, objects) }
        const edges = toService.get(found.resource)
        if (edges) edges.push(edge)
        else toService.set(found.resource, [edge])
      }
    }
  }
  return toService
}

/** The same edges by the route at their start. */
export function bySource(toService: ReadonlyMap<Resource, readonly RouteEdge[]>): ReadonlyMap<Resource, readonly RouteEdge[]> {
  const fromRoute = new Map<Resource, RouteEdge[]>()
  for (const edges of toService.values()) {
    for (const edge of edges) {
      const list = fromRoute.get(edge.route)
      if (list) list.push(edge)
      else fromRoute.set(edge.route, [edge])
    }
  }
  return fromRoute
}
