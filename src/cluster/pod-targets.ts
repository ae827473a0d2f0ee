import { asksForInterfaces } from '../kubernetes/controllers/alibaba.js'
import { nlbTargets } from '../kubernetes/controllers/aws-load-balancer.js'
import { APPLICATION_GATEWAY_CONTROLLER, APPLICATION_GATEWAY_PREFIX, applicationGatewayClasses } from '../kubernetes/controllers/azure.js'
import { asksForEndpointGroups, GKE_GATEWAY_CLASS_PREFIX } from '../kubernetes/controllers/gke.js'
import { asksForDirectAccess, TENCENT_INGRESS_CLASS } from '../kubernetes/controllers/tencent.js'
import type { Resource } from '../manifest/resource.js'
import { albTargetsOf } from './alb-targets.js'
import { field, items, text } from './raw.js'
import { type Finder, ingressClassName, ingressClassOf } from './route-controller.js'
import type { RouteEdge } from './types.js'

/** Whether a load balancer sends to Pods directly, or to nodes that pass the traffic on; undefined where neither is told. */
type TargetKind = 'pod' | 'node'

/** What a Service of type LoadBalancer gives its load balancer as targets: nodes, unless an annotation of the provider says Pods. */
export function loadBalancerTargets({ annotations, object }: Resource): TargetKind {
  if (nlbTargets(annotations, field(object, 'spec', 'loadBalancerClass')) === 'ip') return 'pod'
  return asksForInterfaces(annotations) || asksForDirectAccess(annotations) || asksForEndpointGroups(annotations) ? 'pod' : 'node'
}

/** Whether a route's load balancer sends to the Pods of a Service directly. Undefined for routes that a proxy in the cluster serves. */
export function routeTargets(
  { route, service, controller }: Pick<RouteEdge, 'route' | 'service' | 'controller'>,
  finder: Finder,
): TargetKind | undefined {
  if (route.kind === 'TargetGroupBinding') return targetGroupTargets(route, service)
  // Where it is not known, Pods are assumed, so that no rule speaks of nodes without evidence.
  if (controller === 'alb') return albTargetsOf(route, service, finder).type === 'instance' ? 'node' : 'pod'
  if (controller === 'gce') return asksForEndpointGroups(service.annotations) || !opensNodePort(service) ? 'pod' : 'node'
  if (controller === 'gateway') return gatewayTargets(route, finder)
  if (route.kind !== 'Ingress') return undefined
  if (ingressClassName(route) === TENCENT_INGRESS_CLASS) {
    return asksForDirectAccess(route.annotations) || asksForDirectAccess(service.annotations) ? 'pod' : 'node'
  }
  return controller === 'other' && isApplicationGateway(route, finder) ? 'pod' : undefined
}

/** Whether Azure's Application Gateway serves an Ingress. */
export function isApplicationGateway(route: Resource, finder: Finder): boolean {
  const controller = field(ingressClassOf(route, finder)?.object, 'spec', 'controller')
  if (controller !== undefined) return controller === APPLICATION_GATEWAY_CONTROLLER
  return (
    applicationGatewayClasses.includes(ingressClassName(route) ?? '') ||
    Object.keys(route.annotations).some(key => key.startsWith(APPLICATION_GATEWAY_PREFIX))
  )
}

function targetGroupTargets(binding: Resource, service: Resource): TargetKind {
  const written = text(field(binding.object, 'spec', 'targetType'))
  if (written !== undefined) return written === 'ip' ? 'pod' : 'node'
  return opensNodePort(service) ? 'node' : 'pod'
}

/** Google's Gateway classes and VPC Lattice register Pods; other gateways are proxies in the cluster. */
function gatewayTargets(route: Resource, finder: Finder): TargetKind | undefined {
  for (const parent of items(field(route.object, 'spec', 'parentRefs'))) {
    const [name, namespace] = [text(field(parent, 'name')), text(field(parent, 'namespace'))]
    if (name === undefined) continue
    const gateway = finder.find(route, { kind: 'Gateway', name, ...(namespace !== undefined && { namespace }) })?.resource
    const className = gateway && text(field(gateway.object, 'spec', 'gatewayClassName'))
    if (className?.startsWith(GKE_GATEWAY_CLASS_PREFIX) || className === 'amazon-vpc-lattice') return 'pod'
  }
  return undefined
}

function opensNodePort(service: Resource): boolean {
  const type = field(service.object, 'spec', 'type')
  return type === 'NodePort' || type === 'LoadBalancer'
}
