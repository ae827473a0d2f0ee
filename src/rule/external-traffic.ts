import type { Cluster, ServiceEdge } from '../cluster/types.js'
import { TAILSCALE_CLASS } from '../kubernetes/controllers/tailscale.js'
import type { Service } from '../kubernetes/types.js'
import type { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'

/** A Service that takes traffic from outside at nodes, and what it says about `externalTrafficPolicy`. */
export interface ExternalTraffic {
  readonly type: 'LoadBalancer' | 'NodePort'
  /** Undefined where the manifest leaves it open, which means Cluster. */
  readonly policy: 'Local' | 'Cluster' | undefined
  readonly at: Cursor<string>
  /** What the load balancer, or the load balancers of the routes to a NodePort Service, send to; to Pods, the policy plays no part. */
  readonly targets: 'pod' | 'node'
  /** Workloads behind it that run Pods. */
  readonly edges: readonly ServiceEdge[]
}

/**
 * Reads how a Service takes traffic from outside.
 * @returns undefined for a Service of another type, one whose type or policy is a placeholder or no valid word, one whose load balancer connects to the ClusterIP from
 * within the cluster, and one that a later object of its file replaces
 * Source: https://kubernetes.io/docs/reference/networking/virtual-ips/#external-traffic-policy
 */
export function externalTrafficOf(service: Cursor<Service>, cluster: Cluster): ExternalTraffic | undefined {
  const { resource } = service
  const type = service.at('spec').at('type').string
  const at = service.at('spec').at('externalTrafficPolicy') as Cursor<string>
  if ((type !== 'LoadBalancer' && type !== 'NodePort') || cluster.supersededBy(resource)) return undefined
  if (service.at('spec').at('loadBalancerClass').string === TAILSCALE_CLASS) return undefined
  const unset = at.absent || at.string === ''
  const policy = at.string === 'Local' || at.string === 'Cluster' ? at.string : undefined
  if (policy === undefined && !unset) return undefined
  return { type, policy, at, targets: targetsOf(type, resource, cluster), edges: cluster.workloadsOf(resource).filter(runsPods) }
}

/** Whether a Service is of type LoadBalancer with policy Local, and its load balancer sends to nodes. */
export function balancesLocalNodes(service: Resource, cluster: Cluster): boolean {
  const traffic = externalTrafficOf(cluster.service(service), cluster)
  return traffic?.type === 'LoadBalancer' && traffic.policy === 'Local' && traffic.targets === 'node'
}

function targetsOf(type: ExternalTraffic['type'], service: Resource, cluster: Cluster): 'pod' | 'node' {
  if (type === 'LoadBalancer') return cluster.loadBalancerTargets(service)
  const routes = cluster.routesTo(service)
  return routes.length > 0 && routes.every(route => route.targets === 'pod') ? 'pod' : 'node'
}

function runsPods({ workload }: ServiceEdge): boolean {
  return workload.replicaCount !== 0
}
