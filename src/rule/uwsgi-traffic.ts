import type { Cluster, HostReference, RouteEdge } from '../cluster/types.js'
import { isProxyImage } from '../embedded/index.js'
import type { Service } from '../kubernetes/types.js'
import type { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import type { Place } from './context.js'
import { standNear } from './nearby.js'
import { nounOf } from './serving.js'

/** Who talks to a uWSGI socket without a proxy in between. */
export interface DirectConsumer {
  readonly kind: 'caller' | 'load-balancer' | 'alb' | 'gce'
  /** For messages: "Deployment web", "its load balancer", "Ingress shop (ALB)". */
  readonly noun: string
  readonly at: Place
  readonly weak: boolean
  readonly route: RouteEdge | undefined
}

/** A route to a Service. */
export type RouteConsumer = Pick<DirectConsumer, 'noun' | 'at' | 'weak'>

type Consumers = Pick<UwsgiTraffic, 'direct' | 'calledByProxy' | 'routes' | 'speaksUwsgi'>

/** What reaches a port on which uWSGI listens. */
export interface UwsgiTraffic {
  /** The Services that target the port; the first one is named in messages. */
  readonly services: readonly Resource[]
  /** The entry of `spec.ports` that targets it, for each Service. */
  readonly ports: readonly Cursor<unknown>[]
  readonly direct: readonly DirectConsumer[]
  /** Something that speaks to uWSGI as a proxy does: an Ingress controller of nginx, a Gateway, a mesh, an nginx that calls it. */
  readonly proxied: boolean
  /** An nginx or another proxy of the manifests names the Service. */
  readonly calledByProxy: boolean
  /** The Ingresses and routes of other controllers than those in `direct`. */
  readonly routes: readonly RouteConsumer[]
  /** References in whose configuration the uwsgi protocol is spoken: `uwsgi_pass`. */
  readonly speaksUwsgi: boolean
  /** Every Service belongs to the Pods by a weak edge only. */
  readonly weak: boolean
}

/** The traffic that Services bring to a port of a workload's Pods; undefined when no Service targets it. */
export function trafficToPort(cluster: Cluster, workload: Workload, port: number): UwsgiTraffic | undefined {
  const edges = cluster
    .servicesOf(workload)
    .flatMap(edge => edge.ports.filter(({ targetPort }) => targetPort === port).map(target => ({ edge, target })))
  if (edges.length === 0) return undefined
  const meshed = cluster.exposuresOf(workload).some(exposure => exposure.class === 'mesh') || asksForProxy(workload)
  const parts = edges.map(({ edge, target }) => consumersOf(cluster, edge.service, target.port, edge.weak))
  return {
    services: [...new Set(edges.map(({ edge }) => edge.service))],
    ports: edges.map(({ target }) => target.port),
    ...together(parts, meshed),
    weak: edges.every(({ edge }) => edge.weak),
  }
}

/**
 * The traffic to a port as the Services beside a ConfigMap tell it, where no workload of the manifests reads that ConfigMap: those of the same file, else of the same folder
 * and namespace, that target the number.
 */
export function trafficNear(cluster: Cluster, config: Resource, port: number): UwsgiTraffic | undefined {
  const candidates = (servicesByTarget(cluster).get(port) ?? []).filter(
    ({ service }) => service.namespace === config.namespace && standNear(service, config),
  )
  const same = candidates.filter(({ service }) => service.file === config.file)
  const near = same.length > 0 ? same : candidates
  if (near.length === 0) return undefined
  const parts = near.map(({ service, port: entry }) => consumersOf(cluster, service, entry, false))
  return {
    services: [...new Set(near.map(({ service }) => service))],
    ports: near.map(({ port: entry }) => entry),
    ...together(parts, false),
    weak: true,
  }
}

interface ServiceEntry {
  readonly service: Resource
  readonly port: Cursor<unknown>
}
const byCluster = new WeakMap<Cluster, ReadonlyMap<number, readonly ServiceEntry[]>>()

function servicesByTarget(cluster: Cluster): ReadonlyMap<number, readonly ServiceEntry[]> {
  const known = byCluster.get(cluster)
  if (known) return known
  const index = new Map<number, ServiceEntry[]>()
  for (const service of cluster.ofKind('Service', '')) {
    for (const port of cluster.service(service).at('spec').at('ports').items()) {
      const target = port.at('targetPort').absent ? port.at('port').number : (port.at('targetPort').raw as unknown)
      if (typeof target !== 'number') continue
      const list = index.get(target)
      if (list) list.push({ service, port: port as Cursor<unknown> })
      else index.set(target, [{ service, port: port as Cursor<unknown> }])
    }
  }
  byCluster.set(cluster, index)
  return index
}

/** Behind the proxy of a mesh nobody comes directly. */
function together(parts: readonly Consumers[], meshed: boolean): Consumers & Pick<UwsgiTraffic, 'proxied'> {
  const calledByProxy = parts.some(part => part.calledByProxy)
  const routes = parts.flatMap(part => part.routes)
  return {
    direct: meshed ? [] : parts.flatMap(part => part.direct),
    calledByProxy,
    routes,
    speaksUwsgi: parts.some(part => part.speaksUwsgi),
    proxied: meshed || calledByProxy || routes.length > 0,
  }
}

function consumersOf(cluster: Cluster, service: Resource, port: Cursor<unknown>, weak: boolean): Consumers {
  const direct: DirectConsumer[] = []
  const routes: RouteConsumer[] = []
  let calledByProxy = false
  let speaksUwsgi = false
  const typed: Cursor<Service> = cluster.service(service)
  const number = (port.walk('port') as Cursor<number>).number
  const seen = new Set<Workload>()
  for (const reference of cluster.callersOf(service)) {
    if (!meansPort(reference, number)) continue
    if (isUwsgiPass(reference)) speaksUwsgi = true
    if (callsAsProxy(reference)) calledByProxy = true
    else if (!seen.has(reference.workload)) {
      seen.add(reference.workload)
      direct.push({ kind: 'caller', noun: reference.workload.label, at: reference.at, weak: weak || reference.weak, route: undefined })
    }
  }
  const type = typed.at('spec').at('type')
  if (type.string === 'LoadBalancer') direct.push({ kind: 'load-balancer', noun: 'its load balancer', at: type, weak, route: undefined })
  for (const route of cluster.routesTo(service)) {
    const { controller } = route
    if (controller === 'alb' || controller === 'gce') {
      const noun = `${nounOf(route.route)} (${controller === 'alb' ? 'ALB' : 'GCE'})`
      direct.push({ kind: controller, noun, at: route.at, weak: weak || route.weak, route })
    } else routes.push({ noun: nounOf(route.route), at: route.at, weak: weak || route.weak })
  }
  return { direct, calledByProxy, routes, speaksUwsgi }
}

/** Whether a reference can mean this port of a Service: by its number, or by that of its scheme. */
function meansPort({ port, scheme }: HostReference, number: number | undefined): boolean {
  const meant = port ?? (scheme === 'http' ? 80 : scheme === 'https' ? 443 : undefined)
  return meant === undefined || number === undefined || meant === number
}

function callsAsProxy({ container, workload }: HostReference): boolean {
  const callers = container ? [container] : workload.running
  return callers.some(caller => isProxyImage(caller.at('image').string))
}

function isUwsgiPass({ at, scheme }: HostReference): boolean {
  const text: unknown = at.cursor.raw
  return (
    scheme === 'uwsgi' ||
    scheme === 'suwsgi' ||
    (typeof text === 'string' && /uwsgi_pass\s+$/.test(text.slice(Math.max(0, at.from - 40), at.from)))
  )
}

/** Labels and annotations by which a mesh's proxy is put in front of every port of the Pod. */
function asksForProxy({ podLabels, podAnnotations }: Workload): boolean {
  return (
    (podLabels['sidecar.istio.io/inject'] ?? podAnnotations['sidecar.istio.io/inject']) === 'true' ||
    podAnnotations['linkerd.io/inject'] === 'enabled' ||
    podLabels['kuma.io/sidecar-injection'] === 'enabled'
  )
}
