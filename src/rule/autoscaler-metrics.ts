import type { Cluster } from '../cluster/types.js'
import { injectedWithoutRequests } from '../kubernetes/controllers/injectors.js'
import { resourceTriggers } from '../kubernetes/controllers/keda.js'
import { type AnyCursor, Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import type { ComputeResource } from './pod-resources.js'

/** A metric that is measured against the requests of containers. */
export interface UtilizationMetric {
  readonly resource: ComputeResource
  /** The one container that is measured; undefined for all of the Pod. */
  readonly container: string | undefined
  readonly at: AnyCursor
}
export interface AutoscalerMetrics {
  readonly metrics: readonly UtilizationMetric[]
  /** How many other metrics it has, which need no requests or of which nothing is known. */
  readonly others: number
}

/**
 * The metrics of a HorizontalPodAutoscaler (of any version) or a ScaledObject that need requests. A HorizontalPodAutoscaler without metrics has one: CPU utilization.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/ and https://keda.sh/docs/latest/scalers/cpu/
 */
export function utilizationMetrics(autoscaler: Resource): AutoscalerMetrics {
  const spec: AnyCursor = Cursor.of<Record<string, unknown>>(autoscaler).walk('spec')
  if (autoscaler.kind === 'ScaledObject') return counted(spec.walk('triggers').items(), triggerMetric)
  const metrics = spec.walk('metrics')
  if (metrics.unknown) return { metrics: [], others: 1 }
  if (autoscaler.version !== 'v1' && metrics.items().length > 0) return counted(metrics.items(), resourceMetric)
  const target = spec.walk('targetCPUUtilizationPercentage')
  // Its further metrics, in v1, stand in an annotation that the API server writes.
  return target.unknown || Object.hasOwn(autoscaler.annotations, 'autoscaling.alpha.kubernetes.io/metrics')
    ? { metrics: [], others: 1 }
    : { metrics: [{ resource: 'cpu', container: undefined, at: target.absent ? spec : target }], others: 0 }
}

function counted(items: readonly AnyCursor[], read: (item: AnyCursor) => UtilizationMetric | undefined): AutoscalerMetrics {
  const metrics = items.flatMap(item => read(item) ?? [])
  return { metrics, others: items.length - metrics.length }
}

function resourceMetric(item: AnyCursor): UtilizationMetric | undefined {
  const type = item.walk('type').string
  const source = item.walk(type === 'ContainerResource' ? 'containerResource' : 'resource')
  if (type !== 'Resource' && type !== 'ContainerResource') return undefined
  const target = source.walk('target')
  const measured = !source.walk('targetAverageUtilization').absent || target.walk('type').string === 'Utilization'
  const resource = computeResource(source.walk('name'))
  const container = type === 'ContainerResource' ? source.walk('container').string : undefined
  if (!measured || !resource || (type === 'ContainerResource' && container === undefined)) return undefined
  return { resource, container, at: item }
}

function triggerMetric(item: AnyCursor): UtilizationMetric | undefined {
  const type = item.walk('type').string
  const measured = (item.walk('metricType').string ?? item.walk('metadata', 'type').string) === 'Utilization'
  const resource = type !== undefined && resourceTriggers.has(type) ? computeResource(item.walk('type')) : undefined
  const container = item.walk('metadata', 'containerName')
  return measured && resource && !container.unknown ? { resource, container: container.string, at: item } : undefined
}

function computeResource(cursor: AnyCursor): ComputeResource | undefined {
  return cursor.string === 'cpu' || cursor.string === 'memory' ? cursor.string : undefined
}

/** A container that is put into the Pods when they are created, and that requests nothing unless an annotation says so. */
export interface InjectedRequest {
  readonly product: string
  readonly container: string
  /** The annotation that sets the request. */
  readonly annotation: string
}

/** The containers without a request that injectors put into the Pods of a workload, by its annotations and those of its Namespace. LimitRanges may fill in for them: then there are none. */
export function injectedWithoutRequest(workload: Workload, cluster: Cluster, resource: ComputeResource): readonly InjectedRequest[] {
  if (workload.template.at('metadata').at('annotations').unknown) return []
  const found = injectedWithoutRequests.filter(injected => {
    const own = injected.asked(workload.podAnnotations)
    const namespace = own === undefined && injected.ofNamespace ? namespaceOf(workload, cluster) : undefined
    const annotations = [workload.podAnnotations, ...(namespace ? [namespace.annotations] : [])]
    return (
      (own ?? (namespace && injected.asked(namespace.annotations))) === true &&
      !injected.annotations[resource].some(key => annotations.some(written => Object.hasOwn(written, key)))
    )
  })
  if (found.length === 0 || cluster.limitRangesFor(workload).length > 0) return []
  return found.map(({ product, container, annotations }) => ({ product, container, annotation: annotations[resource][0] }))
}

function namespaceOf(workload: Workload, cluster: Cluster): Resource | undefined {
  const { namespace, resource } = workload
  return namespace === undefined ? undefined : cluster.find(resource, { kind: 'Namespace', group: '', name: namespace })?.resource
}
