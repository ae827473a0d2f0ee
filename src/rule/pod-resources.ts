import type { Cluster } from '../cluster/types.js'
import type { Settings } from '../config/types.js'
import { parseQuantity } from '../kubernetes/quantity.js'
import type { LimitRange } from '../kubernetes/types.js'
import { type AnyCursor, Cursor, isMapping } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { ContainerCursor, PodSpecCursor, Workload } from '../manifest/workload.js'

/** The resources by which a node decides which Pods go first. */
export type ComputeResource = 'cpu' | 'memory'
export type ResourceField = 'requests' | 'limits'

/** `unknown`: a placeholder, or something of the wrong type, stands where the amount would. */
export type Given = 'set' | 'missing' | 'unknown'

/** What a Pod asks for and may use, with everything that fills in for what its containers do not say. */
export interface PodResources {
  /**
   * No container has a request or limit for CPU or memory that is above zero, nothing fills in for them, no Kustomize patch may set them, and nothing is unknown:
   * the Pod is of QoS class BestEffort.
   * Init containers count. Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#besteffort
   */
  readonly bestEffort: boolean
  /** Containers that live as long as the Pod and lack an amount that nothing fills in; none where something is unknown. */
  without(field: ResourceField, resource: ComputeResource): readonly ContainerCursor[]
}

/** Their controllers put a container with requests of its own into each Pod: Knative's queue-proxy, the SDK server of Agones. */
const groupsWithSidecars = new Set(['serving.knative.dev', 'agones.dev'])

/**
 * The resources of the Pods of a workload: those of the containers, of the Pod itself (`spec.resources`, since 1.32) and the defaults of LimitRanges.
 * A limit fills in for a missing request, as the API server has it.
 * @returns undefined for Pods that cannot be judged: without containers, on Windows (which has no memory cgroups and no OOM killer), or with containers that are
 * filled in when the Pod is created (`image: auto` of Istio)
 */
export function podResourcesOf(workload: Workload, cluster: Cluster, settings: Settings): PodResources | undefined {
  const containers = workload.containers.filter(container => container.role !== 'ephemeral')
  if (containers.length === 0 || workload.pod.at('containers').unknown || runsOnWindows(workload.pod)) return undefined
  if (containers.some(container => container.at('image').string === 'auto')) return undefined

  const podLevel = knowsPodLevel(settings) ? workload.pod.at('resources') : undefined
  const defaults = once(() => limitRangeDefaults(cluster, workload))
  const given = (container: ContainerCursor, field: ResourceField, resource: ComputeResource): Given => {
    const own = amountIn(container.at('resources'), field, resource)
    if (own !== 'missing') return own
    if (field === 'requests') {
      const limit = amountIn(container.at('resources'), 'limits', resource)
      if (limit !== 'missing') return limit
    }
    const ofPod = podLevel ? amountIn(podLevel, field, resource) : 'missing'
    if (ofPod !== 'missing') return ofPod
    if (field === 'requests' && podLevel) {
      const limit = amountIn(podLevel, 'limits', resource)
      if (limit !== 'missing') return limit
    }
    return defaults().has(`${field} ${resource}`) ? 'set' : 'missing'
  }
  return {
    get bestEffort() {
      if (groupsWithSidecars.has(workload.resource.group)) return false
      const parts = [...containers.map(container => container.at('resources')), ...(podLevel ? [podLevel] : [])]
      return (
        parts.every(part => everyAmount.every(([field, resource]) => isZeroOrMissing(part, field, resource))) &&
        defaults().size === 0 &&
        !workload.mayBePatched('resources')
      )
    },
    without(field, resource) {
      const lacking: ContainerCursor[] = []
      for (const container of workload.running) {
        const state = given(container, field, resource)
        if (state === 'unknown') return []
        if (state === 'missing') lacking.push(container)
      }
      return workload.mayBePatched('resources') ? [] : lacking
    },
  }
}

const everyAmount = [
  ['requests', 'cpu'],
  ['requests', 'memory'],
  ['limits', 'cpu'],
  ['limits', 'memory'],
] as const

type Requirements = Cursor<{ requests?: Record<string, unknown>; limits?: Record<string, unknown> }>

function amountIn(resources: Requirements, field: ResourceField, resource: ComputeResource): Given {
  for (const cursor of [resources, resources.at(field)]) {
    if (cursor.absent) return 'missing'
    if (!isMapping(cursor.value)) return 'unknown'
  }
  const amount = resources.at(field).walk(resource)
  return amount.absent ? 'missing' : amount.unknown ? 'unknown' : 'set'
}

/** An amount of zero is none to the QoS class. */
function isZeroOrMissing(resources: Requirements, field: ResourceField, resource: ComputeResource): boolean {
  const given = amountIn(resources, field, resource)
  return given === 'missing' || (given === 'set' && parseQuantity(resources.at(field).walk(resource).raw)?.nanos === 0n)
}

/**
 * What LimitRanges fill in, as `requests cpu`. A `max` fills in for the default limit, that for the default request, and a `min` for the latter.
 * Source: https://kubernetes.io/docs/concepts/policy/limit-range/ and the defaulting of LimitRange in the API server.
 */
function limitRangeDefaults(cluster: Cluster, workload: Workload): ReadonlySet<string> {
  const filled = new Set<string>()
  for (const { limitRange } of cluster.limitRangesFor(workload)) {
    for (const item of Cursor.of<LimitRange>(limitRange).at('spec').at('limits').items()) {
      if (item.at('type').string !== 'Container' && !item.at('type').unknown) continue
      for (const resource of ['cpu', 'memory'] as const) {
        const has = (key: 'default' | 'defaultRequest' | 'max' | 'min') => !item.at(key).at(resource).absent || item.at(key).unknown
        if (has('default') || has('max')) filled.add(`limits ${resource}`)
        if (has('default') || has('max') || has('defaultRequest') || has('min')) filled.add(`requests ${resource}`)
      }
    }
  }
  return filled
}

/** The requests and limits of one container, or of the Pod. */
export interface ResourceLists {
  /** `container "web"`, or `the Pod`, for messages. */
  readonly owner: string
  readonly container: ContainerCursor | undefined
  readonly requests: Cursor<Record<string, unknown>>
  readonly limits: Cursor<Record<string, unknown>>
}

/** Every list of requests and limits of a workload: those of its containers, init containers too, and of the Pod itself where the version knows these. */
export function resourceLists(workload: Workload, settings: Settings): readonly ResourceLists[] {
  const listsOf = (owner: string, container: ContainerCursor | undefined, at: AnyCursor): ResourceLists => {
    const resources = at.at('resources') as Requirements
    return {
      owner,
      container,
      requests: resources.at('requests') as ResourceLists['requests'],
      limits: resources.at('limits') as ResourceLists['limits'],
    }
  }
  const containers = workload.containers.filter(container => container.role !== 'ephemeral')
  return [
    ...containers.map(container => listsOf(`container "${container.label}"`, container, container)),
    ...(knowsPodLevel(settings) ? [listsOf('the Pod', undefined, workload.pod)] : []),
  ]
}

/** The LimitRanges that give the containers of a workload a default limit for a resource: `default`, or else `max`. */
export function limitRangesOf(
  cluster: Cluster,
  workload: Workload,
  resource: string,
): readonly { readonly limitRange: Resource; readonly weak: boolean; readonly limit: Cursor<unknown> }[] {
  return cluster.limitRangesFor(workload).flatMap(({ limitRange, weak }) =>
    Cursor.of<LimitRange>(limitRange)
      .at('spec')
      .at('limits')
      .items()
      .filter(item => item.at('type').string === 'Container')
      .flatMap(item => {
        const limit = item.at('default').walk(resource)
        const fallback = item.at('max').walk(resource)
        return limit.absent ? (fallback.absent ? [] : [{ limitRange, weak, limit: fallback }]) : [{ limitRange, weak, limit }]
      }),
  )
}

/** Pod-level resources came with 1.32; before that the API server drops them. */
export function knowsPodLevel(settings: Settings): boolean {
  return (settings.kubernetesMinor?.to ?? 32) >= 32
}

/** From 1.34 on the API server heeds pod-level resources by default, and validates them; in 1.32 and 1.33 it drops them unless a feature gate is on (KEP-2837). */
export function validatesPodLevel(settings: Settings): boolean {
  return (settings.kubernetesMinor?.to ?? 34) >= 34
}

/**
 * What keeps Pods of a system priority class alive when their node runs short of memory: no kubelet evicts them (IsCriticalPod of pkg/kubelet/types), and the kernel kills those of
 * system-node-critical last whatever they request (GetContainerOOMScoreAdjust of pkg/kubelet/qos).
 */
export function memoryProtectionOf(pod: PodSpecCursor): 'none' | 'eviction' | 'eviction-and-kernel' {
  const name = pod.at('priorityClassName').string
  return name === 'system-node-critical' ? 'eviction-and-kernel' : name === 'system-cluster-critical' ? 'eviction' : 'none'
}

/** `spec.os`, or the node selector of old. Source: https://kubernetes.io/docs/concepts/windows/user-guide/ */
export function runsOnWindows(pod: PodSpecCursor): boolean {
  const selector = pod.at('nodeSelector')
  return [pod.at('os').at('name'), selector.at('kubernetes.io/os'), selector.at('beta.kubernetes.io/os')].some(
    os => os.string?.toLowerCase() === 'windows',
  )
}

/** `"a"`, `"a" and "b"`, `"a", "b" and 3 more`: containers for a message. */
export function namesOf(containers: readonly ContainerCursor[]): string {
  const names = containers.slice(0, 3).map(container => `"${container.label}"`)
  const more = containers.length - names.length
  const last = more > 0 ? `${more} more` : names.length > 1 ? names.pop() : undefined
  return last === undefined ? names.join(', ') : `${names.join(', ')} and ${last}`
}

function once<T>(compute: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => {
    done ??= { value: compute() }
    return done.value
  }
}
