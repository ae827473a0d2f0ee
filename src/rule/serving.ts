import type { Cluster, Exposure, ExposureClass } from '../cluster/types.js'
import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import type { Place } from './context.js'

/** How traffic reaches the Pods of a workload, and the places that prove it. */
export interface Serving {
  readonly exposures: readonly Exposure[]
  /** The class from which the most traffic is lost when a Pod vanishes: a load balancer before an Ingress before a ClusterIP. */
  readonly class: ExposureClass
  /** Traffic from outside of the cluster, by a load balancer, a node port or a route. */
  readonly external: boolean
  /** Every edge is weak: a namespace is unset on one side. Raises no severity. */
  readonly weak: boolean
  /** `Service web`, or `Service web and Ingress shop`, for messages. */
  readonly phrase: string
  /** "selected by Service web", "reached through Ingress shop". */
  readonly related: readonly { readonly at: Place; readonly message: string }[]
}

/** Why a finding is lowered when every edge to the Service is weak. */
export const weakEvidence = 'a namespace is set on one side only, or several environments fit: Service and Pods may not belong together'

const order: readonly ExposureClass[] = ['lb-pod', 'lb-node', 'ingress', 'mesh', 'clusterip']

/** What sends traffic to the Pods of a workload; undefined when no Service does (peer-discovery-only headless ones do not count). */
export function servingOf(cluster: Cluster, workload: Workload): Serving | undefined {
  const all = cluster.exposuresOf(workload)
  if (!all.length) return undefined
  const strong = all.filter(exposure => !exposure.weak)
  const exposures = strong.length ? strong : all
  const first = [...exposures].sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class))[0] as Exposure
  const related = new Map<string, { at: Place; message: string }>()
  const nouns: string[] = []
  const add = (noun: string, message: string, at: Place) => {
    if (related.has(noun)) return
    related.set(noun, { at, message })
    nouns.push(noun)
  }
  for (const { edge } of exposures) add(nounOf(edge.service), `selected by ${nounOf(edge.service)}`, edge.at)
  for (const { route } of exposures) if (route) add(nounOf(route.route), `reached through ${nounOf(route.route)}`, route.at)
  return {
    exposures,
    class: first.class,
    external: exposures.some(exposure => exposure.class !== 'clusterip' && exposure.class !== 'mesh'),
    weak: !strong.length,
    phrase: listed(nouns),
    related: [...related.values()],
  }
}

/** `Service web`, for messages. */
export const nounOf = ({ kind, name }: Resource): string => `${kind} ${name ?? '(no name)'}`

/** Nouns for a message: `a`, `a and b`, `a, b and c`, `a, b and 2 more`. */
export function listed(nouns: readonly string[]): string {
  const shown = nouns.length > 3 ? [...nouns.slice(0, 2), `${nouns.length - 2} more`] : nouns
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '')
}

/** How traffic arrives, in words: `an Ingress or route`. */
export const exposureWords: Readonly<Record<ExposureClass, string>> = {
  clusterip: 'a ClusterIP Service',
  ingress: 'an Ingress or route',
  'lb-node': 'a load balancer through node ports',
  'lb-pod': 'a load balancer that targets Pods',
  mesh: 'a service mesh',
}

/** The fewest Pods that run at a time, as far as the manifests tell: `replicas`, or the autoscaler's minimum. */
export function minimumPods(cluster: Cluster, workload: Workload): number | undefined {
  const minima = cluster.autoscalersOf(workload).map(autoscaler => autoscaler.min ?? 1)
  return minima.length ? Math.min(...minima) : workload.replicaCount
}
