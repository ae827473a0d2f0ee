import type { Cluster } from '../cluster/types.js'
import { type AnyCursor, Cursor, type Intent, type Json } from '../manifest/cursor.js'
import { stringsOf, type Workload } from '../manifest/workload.js'
import { hasPlaceholder } from '../parse/unknown.js'

const hostname = 'kubernetes.io/hostname'

/** Labels that say what a node is made of, and not which node it is: every node of a common cluster has the same. */
const commonNodeLabels = new Set(['kubernetes.io/os', 'beta.kubernetes.io/os', 'kubernetes.io/arch', 'beta.kubernetes.io/arch'])

/**
 * Whether something keeps the Pods of a workload on different nodes: a spread constraint or anti-affinity by host name, a port of the host
 * (which one Pod of a node can have), or a DaemonSet. `unknown` where a placeholder stands.
 * Source: https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/
 */
export function spreadOverNodes(workload: Workload): 'yes' | 'no' | 'unknown' {
  if (workload.kind.controller === 'daemonset') return 'yes'
  const { pod } = workload
  const constraints = pod.at('topologySpreadConstraints')
  const antiAffinity = pod.at('affinity').at('podAntiAffinity')
  if (pod.unknown || constraints.unknown || pod.at('affinity').unknown || antiAffinity.unknown || pod.at('hostNetwork').unknown)
    return 'unknown'
  const terms: readonly AnyCursor[] = [
    ...constraints.items(),
    ...antiAffinity.at('requiredDuringSchedulingIgnoredDuringExecution').items(),
    ...antiAffinity
      .at('preferredDuringSchedulingIgnoredDuringExecution')
      .items()
      .map(term => term.at('podAffinityTerm')),
  ]
  const keys = terms.map(term => term.walk('topologyKey'))
  if (keys.some(key => key.string === hostname)) return 'yes'
  if (terms.some(term => term.unknown) || keys.some(key => key.unknown)) return 'unknown'
  const ports = workload.running.flatMap(container => container.at('ports').items())
  const onHost = pod.at('hostNetwork').boolean === true ? ports.length > 0 : ports.some(port => port.at('hostPort').number)
  return onHost ? 'yes' : 'no'
}

/** Whether a workload has a Pod on every node: a DaemonSet that no selector or affinity keeps from some. */
export function coversEveryNode(workload: Workload): boolean {
  if (workload.kind.controller !== 'daemonset') return false
  const { pod } = workload
  const required = pod.at('affinity').at('nodeAffinity').at('requiredDuringSchedulingIgnoredDuringExecution').at('nodeSelectorTerms')
  const labels = [
    ...pod
      .at('nodeSelector')
      .entries()
      .map(([label]) => label),
    ...required
      .items()
      .flatMap(term => [...term.at('matchExpressions').items(), ...term.at('matchFields').items()].map(({ raw }) => keyOf(raw))),
  ]
  return labels.every(label => commonNodeLabels.has(label))
}

function keyOf(raw: unknown): string {
  const key = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>).key : undefined
  return typeof key === 'string' ? key : ''
}

/** Intent: the Pods of a workload are spread over nodes as evenly as the scheduler can; undefined where they have no labels to tell them by. */
export function spreadConstraint(workload: Workload): Intent | undefined {
  const matchLabels = ownLabels(workload)
  if (!matchLabels) return undefined
  const constraint: Json = {
    maxSkew: 1,
    topologyKey: hostname,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels },
  }
  return workload.pod.at('topologySpreadConstraints').append(constraint)
}

/** The labels by which the workload tells its Pods, which do not change between versions; else all labels of the Pods. */
function ownLabels(workload: Workload): Readonly<Record<string, string>> | undefined {
  const selected = stringsOf(Cursor.of(workload.resource).walk('spec', 'selector', 'matchLabels').raw)
  const labels = Object.keys(selected).length > 0 ? selected : workload.podLabels
  const entries = Object.entries(labels)
  return entries.length > 0 && !entries.some(([, value]) => hasPlaceholder(value)) ? Object.fromEntries(entries) : undefined
}

/** How many Pods a workload runs at least and at most, with its autoscalers; undefined for what the manifests do not say. */
export function podCounts(cluster: Cluster, workload: Workload): { readonly min: number | undefined; readonly max: number | undefined } {
  const autoscalers = cluster.autoscalersOf(workload)
  if (autoscalers.length === 0) return { min: workload.replicaCount, max: workload.replicaCount }
  const known = (counts: readonly (number | undefined)[]) => (counts.every(count => count !== undefined) ? counts : undefined)
  const min = known(autoscalers.map(autoscaler => autoscaler.min))
  const max = known(autoscalers.map(autoscaler => autoscaler.max))
  return { min: min && Math.min(...min), max: max && Math.max(...max) }
}
