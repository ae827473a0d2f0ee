import { mapSelector } from '../kubernetes/selector.js'
import { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import type { Objects } from './objects.js'
import type { PodIndex } from './pods.js'
import { portEdges } from './ports.js'
import { field } from './raw.js'
import type { PortEdge, ServiceEdge } from './types.js'

/** Services and the workloads whose Pods they select. */
export interface ServiceEdges {
  readonly ofService: ReadonlyMap<Resource, readonly ServiceEdge[]>
  readonly ofWorkload: ReadonlyMap<Workload, readonly ServiceEdge[]>
}

/**
 * A workload has no more Services than about this many. 5,000 Services that all select the same 5,000 Deployments would be 25 million edges, and the twenty-first
 * Service of a workload tells a rule nothing new. A Service for whose Pods there is no more room gets one edge all the same: it does select something.
 */
export const mostServices = 20

/** Selects Pods for every Service. ExternalName Services and those without a selector select none. */
export function selectPods(objects: Objects, pods: PodIndex): ServiceEdges {
  const ofService = new Map<Resource, ServiceEdge[]>()
  const ofWorkload = new Map<Workload, ServiceEdge[]>()
  const servicesOf = (workload: Workload): ServiceEdge[] => {
    let services = ofWorkload.get(workload)
    if (!services) {
      services = []
      ofWorkload.set(workload, services)
    }
    return services
  }
  const full = new Set<unknown>()
  let crowded = 0
  for (const service of objects.ofKind('Service', '')) {
    if (objects.supersededBy(service) || field(service.object, 'spec', 'type') === 'ExternalName') continue
    const answers = pods.selectedBy(service, mapSelector(field(service.object, 'spec', 'selector')))
    if (answers.length === 0) continue
    // Services with one selector share one list of answers; once none of it has room, it need not be looked at again.
    const withRoom = full.has(answers) ? [] : answers.filter(({ item }) => servicesOf(item).length < mostServices)
    if (withRoom.length === 0) full.add(answers)
    const chosen = withRoom.length > 0 ? withRoom : [answers[crowded++ % answers.length]!]
    const own = chosen.map(({ item, weak }) => new Selected(service, item, weak))
    for (const edge of own) servicesOf(edge.workload).push(edge)
    ofService.set(service, own)
  }
  return { ofService, ofWorkload }
}

class Selected implements ServiceEdge {
  readonly service: Resource
  readonly workload: Workload
  readonly weak: boolean
  #ports: readonly PortEdge[] | undefined

  constructor(service: Resource, workload: Workload, weak: boolean) {
    this.service = service
    this.workload = workload
    this.weak = weak
  }
  get at(): Cursor<unknown> {
    return Cursor.of(this.service).walk('spec', 'selector')
  }
  get ports(): readonly PortEdge[] {
    this.#ports ??= portEdges(this.service, this.workload)
    return this.#ports
  }
}
