import { ALB_PREFIX } from '../kubernetes/controllers/aws-load-balancer.js'
import { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import { field, items, text } from './raw.js'

/** A Service that a route names, and where it names it. */
export interface BackendReference {
  readonly at: Cursor<unknown>
  readonly name: string
  /** Undefined for that of the route. */
  readonly namespace: string | undefined
}

interface RouteKind {
  readonly kind: string
  readonly groups: readonly string[]
  /** Paths of what names a backend; `*` stands for each item of a list. */
  readonly backends: readonly string[]
  /** The key of the Service's name in a backend. */
  readonly name: string
  /** A backend may name another namespace. */
  readonly crossNamespace?: boolean
}

const gatewayGroups = ['gateway.networking.k8s.io', 'gateway.networking.x-k8s.io']
const traefikGroups = ['traefik.io', 'traefik.containo.us']

/** The kinds that send traffic from outside to Services, by their published schemas. */
export const routeKinds: readonly RouteKind[] = [
  {
    kind: 'Ingress',
    groups: ['networking.k8s.io', 'extensions'],
    backends: ['spec.defaultBackend.service', 'spec.rules.*.http.paths.*.backend.service'],
    name: 'name',
  },
  // Before networking.k8s.io/v1.
  {
    kind: 'Ingress',
    groups: ['networking.k8s.io', 'extensions'],
    backends: ['spec.backend', 'spec.rules.*.http.paths.*.backend'],
    name: 'serviceName',
  },
  ...['HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'].map(kind => ({
    kind,
    groups: gatewayGroups,
    backends: ['spec.rules.*.backendRefs.*', 'spec.rules.*.forwardTo.*'],
    name: 'name',
    crossNamespace: true,
  })),
  { kind: 'TargetGroupBinding', groups: ['elbv2.k8s.aws', 'eks.amazonaws.com'], backends: ['spec.serviceRef'], name: 'name' },
  ...['IngressRoute', 'IngressRouteTCP', 'IngressRouteUDP'].map(kind => ({
    kind,
    groups: traefikGroups,
    backends: ['spec.routes.*.services.*'],
    name: 'name',
    crossNamespace: true,
  })),
  { kind: 'HTTPProxy', groups: ['projectcontour.io'], backends: ['spec.routes.*.services.*', 'spec.tcpproxy.services.*'], name: 'name' },
  { kind: 'Route', groups: ['route.openshift.io'], backends: ['spec.to', 'spec.alternateBackends.*'], name: 'name' },
  { kind: 'VirtualServer', groups: ['k8s.nginx.org'], backends: ['spec.upstreams.*'], name: 'service' },
  // Routes of Istio count where a gateway uses them; those for the mesh alone do not let anything in.
  {
    kind: 'VirtualService',
    groups: ['networking.istio.io'],
    backends: ['spec.http.*.route.*.destination', 'spec.tcp.*.route.*.destination', 'spec.tls.*.route.*.destination'],
    name: 'host',
  },
]

/** The Services that a route names, in the order of its kind's paths; last those of annotations. Backends of other kinds (buckets, TraefikServices) are left out. */
export function* backendReferences(route: Resource): Generator<BackendReference> {
  for (const { kind, groups, backends, name: nameKey, crossNamespace } of routeKinds) {
    if (route.kind !== kind || !groups.includes(route.group)) continue
    if (kind === 'VirtualService' && !hasIstioGateway(route)) continue
    for (const pattern of backends) {
      for (const path of expand(route.object, pattern.split('.'))) {
        const at = Cursor.of(route).walk(...path)
        const backendKind = field(at.raw, 'kind')
        const backendGroup = field(at.raw, 'group')
        const written = text(field(at.raw, nameKey))
        if (written === undefined || (backendKind !== undefined && backendKind !== 'Service')) continue
        if (backendGroup !== undefined && backendGroup !== '') continue
        const namespace = crossNamespace ? text(field(at.raw, 'namespace')) : undefined
        if (nameKey === 'host') {
          const [name, of] = written.split('.')
          if (name) yield { at: at.walk('host'), name, namespace: of }
        } else yield { at: at.walk(nameKey), name: written, namespace }
      }
    }
  }
  if (route.kind === 'Ingress') yield* forwardActions(route)
}

/**
 * Services that an annotation of an ALB Ingress forwards to.
 * Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#actions
 */
function* forwardActions(route: Resource): Generator<BackendReference> {
  for (const [key, value] of Object.entries(route.annotations)) {
    if (!key.startsWith(`${ALB_PREFIX}actions.`)) continue
    const at = Cursor.of(route).walk('metadata', 'annotations', key)
    for (const match of value.matchAll(/"serviceName"\s*:\s*"([a-z0-9][-a-z0-9]*)"/gi)) yield { at, name: match[1]!, namespace: undefined }
  }
}

function hasIstioGateway(route: Resource): boolean {
  return items(field(route.object, 'spec', 'gateways')).some(gateway => typeof gateway === 'string' && gateway !== 'mesh')
}

/** The paths of an object that fit a pattern. */
function* expand(
  value: unknown,
  pattern: readonly string[],
  path: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  const [key, ...rest] = pattern
  if (key === undefined) yield path
  else if (key === '*') {
    const list = items(value)
    for (let index = 0; index < list.length; index++) yield* expand(list[index], rest, [...path, index])
  } else {
    const below = field(value, key)
    if (below !== undefined && below !== null) yield* expand(below, rest, [...path, key])
  }
}
