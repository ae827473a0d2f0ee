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
 * No object gets more edges than this. 5,000 Services that all select the same 5,000 Deployments would be 25 million edges; beyond a hundred
 * more of them tell a rule nothing new. Each Service and each workload that has an edge keeps at least one as long as its partners have room.
 */
export const mostEdges = 100

/** Selects Pods for every Service. ExternalName Services and those without a selector select none. */
export function selectPods(objects: Objects, pods: PodIndex): ServiceEdges {
  const ofService = new Map<Resource, ServiceEdge[]>()
  const ofWorkload = new Map<Workload, ServiceEdge[]>()
  for (const service of objects.ofKind('Service', '')) {
    if (objects.supersededBy(service) || field(service.object, 'spec', 'type') === 'ExternalName') continue
    const answers = pods.selectedBy(service, mapSelector(field(service.object, 'spec', 'selector')))
    if (answers.length === 0) continue
    const own: ServiceEdge[] = []
    for (const { item: workload, weak } of answers) {
      let services = ofWorkload.get(workload)
      if (!services) {
        services = []
        ofWorkload.set(workload, services)
      }
      if (services.length >= mostEdges) continue
      const edge = new Selected(service, workload, weak)
      own.push(edge)
      services.push(edge)
      if (own.length >= mostEdges) break
    }
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
