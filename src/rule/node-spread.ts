import type { Cluster } from '../cluster/types.js'
import { labelSelector } from '../kubernetes/selector.js'
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
  const terms = spreadTerms(workload)?.filter(term => term.own !== 'no')
  if (!terms || workload.pod.at('hostNetwork').unknown) return 'unknown'
  const keys = terms.map(term => term.at.walk('topologyKey'))
  if (terms.some((term, index) => term.own === 'yes' && keys[index]?.string === hostname)) return 'yes'
  if (terms.some(term => term.own === 'unknown') || keys.some(key => key.unknown)) return 'unknown'
  return takesHostPort(workload) ? 'yes' : 'no'
}

/** Whether the Pods of a workload have a port of their host, which one Pod of a node can have. */
export function takesHostPort(workload: Workload): boolean {
  const ports = workload.running.flatMap(container => container.at('ports').items())
  return workload.pod.at('hostNetwork').boolean === true ? ports.length > 0 : ports.some(port => port.at('hostPort').number)
}

/** Whether a workload has a Pod on every node: a DaemonSet that no selector or affinity keeps from some. */
export function coversEveryNode(workload: Workload): boolean {
  return workload.kind.controller === 'daemonset' && nodeDemands(workload).length === 0
}

/** A label that nodes must have for the Pods of a workload. */
export interface NodeDemand {
  readonly label: string
  readonly at: AnyCursor
  /** "topology.kubernetes.io/zone is a or b", for messages. */
  readonly text: string
}

/** What a node selector or a required node affinity asks of nodes, beyond what every node of a common cluster has. */
export function nodeDemands({ pod }: Workload): readonly NodeDemand[] {
  const required = pod.at('affinity').at('nodeAffinity').at('requiredDuringSchedulingIgnoredDuringExecution').at('nodeSelectorTerms')
  const selected = pod
    .at('nodeSelector')
    .entries()
    .map(([label, at]): NodeDemand => ({ label, at, text: `${label} is ${at.string ?? '(a placeholder)'}` }))
  const expressions = required.items().flatMap(term => [...term.at('matchExpressions').items(), ...term.at('matchFields').items()])
  const demanded = expressions.map((at): NodeDemand => {
    const label = at.at('key').string ?? ''
    const values = at
      .at('values')
      .items()
      .map(({ string }) => string ?? '(a placeholder)')
    return { label, at, text: at.at('operator').string === 'In' ? `${label} is ${values.join(' or ')}` : `node affinity asks for ${label}` }
  })
  return [...selected, ...demanded].filter(({ label }) => !commonNodeLabels.has(label))
}

/** Intent: the Pods of a workload are spread over nodes, or by another label of nodes, as evenly as the scheduler can; undefined where they have no labels to tell them by. */
export function spreadConstraint(workload: Workload, topologyKey: string = hostname): Intent | undefined {
  const matchLabels = ownLabels(workload)
  if (!matchLabels) return undefined
  const constraint: Json = {
    maxSkew: 1,
    topologyKey,
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

/** A spread constraint or an anti-affinity term of a Pod template. */
export interface SpreadTerm {
  readonly kind: 'spread constraint' | 'anti-affinity term'
  readonly at: AnyCursor
  /** Whether it speaks of the Pods of the workload itself; a constraint without a selector speaks of none. `unknown` where a placeholder stands. */
  readonly own: 'yes' | 'no' | 'unknown'
}

/** Everything that may keep the Pods of a workload apart, by whatever topology; undefined where a placeholder stands in the way. */
export function spreadTerms(workload: Workload): readonly SpreadTerm[] | undefined {
  const { pod } = workload
  const antiAffinity = pod.at('affinity').at('podAntiAffinity')
  if ([pod, pod.at('topologySpreadConstraints'), pod.at('affinity'), antiAffinity].some(cursor => cursor.unknown)) return undefined
  const unknownLabels = Object.values(workload.podLabels).some(hasPlaceholder) || workload.template.at('metadata').at('labels').unknown
  const term = (kind: SpreadTerm['kind'], at: AnyCursor): SpreadTerm => {
    const selector = at.walk('labelSelector')
    const text = JSON.stringify(selector.raw) ?? ''
    const own = labelSelector(selector.raw).matches(workload.podLabels)
      ? 'yes'
      : at.unknown || selector.unknown || selector.walk('matchLabels').unknown || unknownLabels || hasPlaceholder(text)
        ? 'unknown'
        : 'no'
    return { kind, at, own }
  }
  const preferred = antiAffinity.at('preferredDuringSchedulingIgnoredDuringExecution').items()
  return [
    ...pod
      .at('topologySpreadConstraints')
      .items()
      .map(at => term('spread constraint', at)),
    ...antiAffinity
      .at('requiredDuringSchedulingIgnoredDuringExecution')
      .items()
      .map(at => term('anti-affinity term', at)),
    ...preferred.map(at => term('anti-affinity term', at.at('podAffinityTerm'))),
  ]
}
