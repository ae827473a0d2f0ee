import type { Cluster } from '../cluster/types.js'
import { readIntOrString, scaledValue } from '../kubernetes/int-or-string.js'
import { type AnyCursor, Cursor } from '../manifest/cursor.js'
import type { ContainerCursor, Workload } from '../manifest/workload.js'
import { podCounts } from './node-spread.js'

/** How many Pods a Deployment may lack and have beyond its replicas while it rolls. */
export interface RollingUpdate {
  readonly maxUnavailable: AnyCursor
  readonly maxSurge: AnyCursor
  /** The fewest Pods that it runs with, as far as the manifests tell. */
  readonly replicas: number
  readonly unavailable: number
  readonly surge: number
}

/** What a Deployment has where nothing is said. Source: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable */
const STANDARD = '25%'

/**
 * The rolling update of a Deployment (apps/v1) in numbers: maxUnavailable rounds down and maxSurge up, and where both come to nothing one Pod may be unavailable
 * (`ResolveFenceposts` of the deployment controller). The fewest replicas count: the minimum of an autoscaler.
 * @returns undefined for other kinds and strategies, for an unknown number of replicas, and where a placeholder or a Kustomize patch decides
 */
export function rollingUpdateOf(workload: Workload, cluster: Cluster): RollingUpdate | undefined {
  const { resource } = workload
  if (resource.kind !== 'Deployment' || (resource.group !== 'apps' && resource.group !== 'extensions')) return undefined
  const strategy = Cursor.of(resource).walk('spec', 'strategy')
  const type = strategy.walk('type')
  if (strategy.unknown || (!type.absent && type.string !== 'RollingUpdate')) return undefined
  const maxUnavailable = strategy.walk('rollingUpdate', 'maxUnavailable')
  const maxSurge = strategy.walk('rollingUpdate', 'maxSurge')
  const replicas = podCounts(cluster, workload).min
  if (replicas === undefined || strategy.walk('rollingUpdate').unknown) return undefined
  if (workload.mayBePatched('strategy') || workload.mayBePatched('replicas')) return undefined
  let unavailable = count(maxUnavailable, replicas, 'down')
  const surge = count(maxSurge, replicas, 'up')
  if (unavailable === undefined || surge === undefined) return undefined
  if (unavailable === 0 && surge === 0) unavailable = 1
  return { maxUnavailable, maxSurge, replicas, unavailable, surge }
}

function count(field: AnyCursor, replicas: number, round: 'up' | 'down'): number | undefined {
  const value = readIntOrString(field.absent ? STANDARD : field.raw)
  return value && scaledValue(value, replicas, round)
}

/** A port of the node that a container takes. */
export interface HostPort {
  readonly container: ContainerCursor
  readonly port: number
  readonly at: AnyCursor
}

/**
 * The ports of the node that the Pods of a workload take, so that a node has room for one Pod: `hostPort`, and with `hostNetwork` every declared port
 * (the API server sets its hostPort). Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports
 */
export function hostPortsOf(workload: Workload): readonly HostPort[] {
  const onHost = workload.pod.at('hostNetwork').boolean === true
  return workload.running.flatMap(container =>
    container
      .at('ports')
      .items()
      .flatMap(item => {
        const at = onHost && item.at('hostPort').absent ? item.at('containerPort') : item.at('hostPort')
        const port = at.number
        return port ? [{ container, port, at }] : []
      }),
  )
}

/** What keeps the Pods of a workload on one node: `nodeName`, or a selector for its host name; undefined where nothing does. */
export function singleNodeOf(workload: Workload): AnyCursor | undefined {
  const { pod } = workload
  const name = pod.at('nodeName')
  if (name.present) return name
  const selector = pod.at('nodeSelector').at('kubernetes.io/hostname')
  return selector.absent ? undefined : selector
}
