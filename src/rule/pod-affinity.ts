import { labelSelector } from '../kubernetes/selector.js'
import type { PodAffinityTerm } from '../kubernetes/types.js'
import type { Cursor } from '../manifest/cursor.js'
import type { Workload } from '../manifest/workload.js'

/** A term of `podAffinity`: Pods run near certain others. */
export interface AffinityTerm {
  readonly at: Cursor<PodAffinityTerm>
  readonly required: boolean
  /** How near: on one node, in one zone. */
  readonly topology: 'node' | 'zone'
  /** Whether the term means the Pods of a workload, which stand in its own namespace unless it names others. */
  means(workload: Workload): boolean
}

/**
 * Labels of nodes by what they tell apart. Source: https://kubernetes.io/docs/reference/labels-annotations-taints/#topologykubernetesiozone
 */
export const topologyOfLabel: ReadonlyMap<string, 'node' | 'zone'> = new Map([
  ['kubernetes.io/hostname', 'node'],
  ['topology.kubernetes.io/zone', 'zone'],
  ['failure-domain.beta.kubernetes.io/zone', 'zone'],
])

/** The terms of a workload's Pod affinity about nodes and zones. */
export function podAffinityTerms(workload: Workload): readonly AffinityTerm[] {
  const affinity = workload.pod.at('affinity').at('podAffinity')
  if (affinity.absent) return []
  const required = affinity.at('requiredDuringSchedulingIgnoredDuringExecution').items()
  const preferred = affinity.at('preferredDuringSchedulingIgnoredDuringExecution').items()
  return [
    ...required.map(at => ({ at, required: true })),
    ...preferred.map(item => ({ at: item.at('podAffinityTerm'), required: false })),
  ].flatMap(({ at, required: must }): AffinityTerm[] => {
    const topology = topologyOfLabel.get(at.at('topologyKey').string ?? '')
    if (!topology) return []
    const selector = labelSelector(at.at('labelSelector').raw)
    const elsewhere = !at.at('namespaces').absent || !at.at('namespaceSelector').absent
    return [
      {
        at,
        required: must,
        topology,
        means: other =>
          selector.selects === 'some' && selector.matches(other.podLabels) && (elsewhere || other.namespace === workload.namespace),
      },
    ]
  })
}
