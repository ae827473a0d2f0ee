import { loadBalancerTargets } from './pod-targets.js'
import { field, items } from './raw.js'
import type { Exposure, RouteEdge, ServiceEdge } from './types.js'

/**
 * How traffic comes to the Pods of a workload through one Service: an entry for the Service's own type, one for each route, and `clusterip` (or `mesh`, where a mesh's
 * proxy stands in the Pods) where there is nothing else.
 */
export function exposuresThrough(edge: ServiceEdge, routes: readonly RouteEdge[], meshed: boolean): readonly Exposure[] {
  const { service, weak } = edge
  const exposures: Exposure[] = []
  const type = field(service.object, 'spec', 'type')
  if (type === 'LoadBalancer') {
    exposures.push({ class: loadBalancerTargets(service) === 'pod' ? 'lb-pod' : 'lb-node', edge, route: undefined, weak })
  } else if (type === 'NodePort' || items(field(service.object, 'spec', 'externalIPs')).length > 0) {
    exposures.push({ class: 'lb-node', edge, route: undefined, weak })
  }
  const seen = new Set<string>()
  for (const route of routes) {
    const byTargets = route.targets === 'pod' ? 'lb-pod' : route.targets === 'node' ? 'lb-node' : 'ingress'
    const kind = `${byTargets} ${weak || route.weak}`
    if (exposures.length >= mostExposures && seen.has(kind)) continue
    seen.add(kind)
    exposures.push({ class: byTargets, edge, route, weak: weak || route.weak })
  }
  if (exposures.length === 0) exposures.push({ class: meshed ? 'mesh' : 'clusterip', edge, route: undefined, weak })
  return exposures
}

/** Thousands of routes to one Service that selects thousands of workloads would be millions; more than these tell nothing new unless of another kind. */
const mostExposures = 20
