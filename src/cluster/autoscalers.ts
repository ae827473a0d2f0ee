import { kedaGroups, scaledObjectDefaults } from '../kubernetes/controllers/keda.js'
import { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import { addEdge, type EdgesBothWays } from './both-ways.js'
import type { Objects } from './objects.js'
import { field, integer, text } from './raw.js'
import type { AutoscalerEdge } from './types.js'

interface AutoscalerKind {
  readonly kind: string
  readonly groups: readonly string[]
  readonly min: string
  readonly max: string
  readonly defaultMin: number
  readonly defaultMax: number | undefined
  readonly defaultTarget: string | undefined
}

/**
 * What changes the number of Pods.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/
 */
const kinds: readonly AutoscalerKind[] = [
  {
    kind: 'HorizontalPodAutoscaler',
    groups: ['autoscaling'],
    min: 'minReplicas',
    max: 'maxReplicas',
    defaultMin: 1,
    defaultMax: undefined,
    defaultTarget: undefined,
  },
  {
    kind: 'ScaledObject',
    groups: kedaGroups,
    min: 'minReplicaCount',
    max: 'maxReplicaCount',
    defaultMin: scaledObjectDefaults.minReplicaCount,
    defaultMax: scaledObjectDefaults.maxReplicaCount,
    defaultTarget: scaledObjectDefaults.targetKind,
  },
]

/** Autoscalers and the workloads that they scale. */
export function linkAutoscalers(
  objects: Objects,
  workloadsFrom: (resource: Resource) => readonly Workload[],
): EdgesBothWays<AutoscalerEdge> {
  const ofWorkload = new Map<Workload, AutoscalerEdge[]>()
  const ofOther = new Map<Resource, AutoscalerEdge[]>()
  for (const { kind, groups, min, max, defaultMin, defaultMax, defaultTarget } of kinds) {
    for (const autoscaler of objects.ofKind(kind)) {
      if (!groups.includes(autoscaler.group) || objects.supersededBy(autoscaler)) continue
      const spec = field(autoscaler.object, 'spec')
      const target = field(spec, 'scaleTargetRef')
      const [targetKind, name] = [text(field(target, 'kind')) ?? defaultTarget, text(field(target, 'name'))]
      if (targetKind === undefined || name === undefined) continue
      const found = objects.find(autoscaler, { kind: targetKind, name })
      for (const workload of found ? workloadsFrom(found.resource) : []) {
        const edge: AutoscalerEdge = {
          at: Cursor.of(autoscaler).walk('spec', 'scaleTargetRef'),
          weak: found!.weak,
          autoscaler,
          workload,
          min: countOf(field(spec, min), defaultMin),
          max: countOf(field(spec, max), defaultMax),
        }
        addEdge(ofWorkload, workload, edge)
        addEdge(ofOther, autoscaler, edge)
      }
    }
  }
  return { ofWorkload, ofOther }
}

function countOf(value: unknown, missing: number | undefined): number | undefined {
  return value === undefined || value === null ? missing : integer(value)
}
