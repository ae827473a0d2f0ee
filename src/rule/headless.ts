import type { Cluster, ServiceEdge } from '../cluster/types.js'
import type { Service } from '../kubernetes/types.js'
import { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'

/** Whether a Service is headless: DNS answers with the addresses of its Pods. Source: https://kubernetes.io/docs/concepts/services-networking/service/#headless-services */
export function isHeadless(service: Cursor<Service>): boolean {
  const spec = service.at('spec')
  const type = spec.at('type')
  if (!type.absent && type.string !== 'ClusterIP') return false
  return spec.at('clusterIP').string === 'None' || (spec.at('clusterIP').absent && spec.at('clusterIPs').at(0).string === 'None')
}

/**
 * The workloads with interchangeable Pods (Deployments and what is like them) behind a headless Service. None where a StatefulSet is governed by the Service, or stands
 * behind it too, where a later object of the file replaces the Service, where Prometheus alone reads its endpoints, and where a Service with an address stands in front of
 * the same ports: then clients have the choice.
 */
export function interchangeableBehind(service: Cursor<Service>, cluster: Cluster): readonly ServiceEdge[] {
  if (!isHeadless(service) || cluster.supersededBy(service.resource)) return []
  const edges = cluster.workloadsOf(service.resource)
  if (edges.length === 0 || edges.some(({ workload }) => workload.kind.controller === 'statefulset')) return []
  if (governsStatefulSet(service.resource, cluster)) return []
  const found = edges.filter(
    ({ workload }) => ['deployment', 'replicaset'].includes(workload.kind.controller) && workload.replicaCount !== 0,
  )
  return found.length > 0 && !isForPrometheus(service, cluster) && !hasTwin(service, found, cluster) ? found : []
}

function governsStatefulSet(service: Resource, cluster: Cluster): boolean {
  return cluster
    .ofKind('StatefulSet')
    .some(
      set =>
        Cursor.of(set).walk('spec', 'serviceName').string === service.name &&
        (set.namespace ?? service.namespace) === (service.namespace ?? set.namespace) &&
        cluster.areTogether(set, service),
    )
}

/** Whether a Service with an address of its own leads to each of these ports of each of these workloads. */
function hasTwin(service: Cursor<Service>, edges: readonly ServiceEdge[], cluster: Cluster): boolean {
  const targets = targetsOf(service)
  return edges.every(({ workload }) =>
    cluster.servicesOf(workload).some(({ service: other, weak }) => {
      if (weak || other === service.resource || isHeadless(cluster.service(other))) return false
      const theirs = targetsOf(cluster.service(other))
      return targets.every(target => theirs.includes(target))
    }),
  )
}

function targetsOf(service: Cursor<Service>): readonly unknown[] {
  return service
    .at('spec')
    .at('ports')
    .items()
    .map(port => port.at('targetPort').raw ?? port.at('port').raw)
}

/** It has no ports but those for metrics, or a ServiceMonitor selects it and names each of its ports: Prometheus discovers endpoints and asks no DNS. */
function isForPrometheus(service: Cursor<Service>, cluster: Cluster): boolean {
  const { labels } = service.resource
  const ports = service.at('spec').at('ports').items()
  if (ports.length > 0 && ports.every(port => /metrics|telemetry/.test(port.at('name').string ?? ''))) return true
  return cluster.ofKind('ServiceMonitor', 'monitoring.coreos.com').some(resource => {
    const monitor = Cursor.of<ServiceMonitor>(resource).at('spec')
    const wanted = monitor.at('selector').at('matchLabels').entries()
    const endpoints = monitor.at('endpoints').items()
    return (
      wanted.length > 0 &&
      wanted.every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value.string) &&
      ports.every(port => endpoints.some(endpoint => endpoint.at('port').string === port.at('name').string))
    )
  })
}

/** Source: https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.ServiceMonitor */
interface ServiceMonitor {
  spec?: { selector?: { matchLabels?: Record<string, string> }; endpoints?: { port?: string }[] }
}
