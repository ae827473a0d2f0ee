import type { Cluster } from '../cluster/types.js'
import type { Settings } from '../config/types.js'
import { parseQuantity } from '../kubernetes/quantity.js'
import type { AnyCursor } from '../manifest/cursor.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { knowsPodLevel, limitRangesOf } from './pod-resources.js'

export const MEBIBYTE = 1024 ** 2

/** Limits below this are a slip of the unit (`512m`), which resource-unit-wrong names. */
const SMALLEST = 4 * MEBIBYTE

/** The memory that a container may use before the kernel kills it. */
export interface MemoryLimit {
  readonly bytes: number
  /** As written: `512Mi`. */
  readonly text: string
  /** `container`: its own; `pod`: that of all containers of the Pod together; `limit-range`: the default of a LimitRange, which is a manifest of its own. */
  readonly from: 'container' | 'pod' | 'limit-range'
  readonly at: AnyCursor
}

/** The memory limit of a container, its own or what stands in for it; undefined where there is none, where it is unknown, or where a Kustomize patch may set it. */
export function memoryLimitOf(container: ContainerCursor, cluster: Cluster, settings: Settings): MemoryLimit | undefined {
  const { workload } = container
  const own = container.at('resources').at('limits')
  const memory = own.walk('memory')
  if (own.unknown || memory.unknown || container.at('resources').unknown) return undefined
  const limit = !memory.absent ? limitAt(memory, 'container') : (ofPod() ?? ofLimitRange())
  return limit && !workload.mayBePatched('resources') ? limit : undefined

  function ofPod(): MemoryLimit | undefined {
    return knowsPodLevel(settings) ? limitAt(workload.pod.walk('resources', 'limits', 'memory'), 'pod') : undefined
  }
  function ofLimitRange(): MemoryLimit | undefined {
    const ranges = limitRangesOf(cluster, workload, 'memory')
    const [first] = ranges
    return ranges.length === 1 && first && !first.weak ? limitAt(first.limit, 'limit-range') : undefined
  }
}

function limitAt(at: AnyCursor, from: MemoryLimit['from']): MemoryLimit | undefined {
  const quantity = at.present ? parseQuantity(at.raw) : undefined
  const bytes = quantity && Number(quantity.nanos / 1_000_000_000n)
  return bytes === undefined || bytes < SMALLEST ? undefined : { bytes, text: String(at.raw), from, at }
}

/** A size for a message: `512Mi`, `1.5Gi`. */
export function formatBytes(bytes: number): string {
  const gibibytes = bytes / 1024 ** 3
  if (gibibytes >= 1) return `${Number(gibibytes.toFixed(1))}Gi`
  return `${Math.round(bytes / MEBIBYTE)}Mi`
}
