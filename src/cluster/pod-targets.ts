import type { Resource } from '../manifest/resource.js'
import type { Objects } from './objects.js'
import { field, items, text } from './raw.js'
import { ingressClassName } from './route-controller.js'
import type { RouteEdge } from './types.js'

/** Whether a load balancer sends to Pods directly, or to nodes that pass the traffic on; undefined where neither is told. */
type TargetKind = 'pod' | 'node'

function annotation(resource: Resource, key: string): string | undefined {
  return Object.hasOwn(resource.annotations, key) ? resource.annotations[key] : undefined
}

/**
 * What a Service of type LoadBalancer gives its load balancer as targets: nodes, unless an annotation of the provider says Pods. The AWS Load Balancer Controller
 * takes `instance` where nothing says otherwise. What EKS Auto Mode takes then is not documented: Pods are assumed, so that no rule speaks of nodes without evidence.
 * Sources: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/nlb/,
 * https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-nlb.html,
 * https://cloud.google.com/kubernetes-engine/docs/how-to/container-native-load-balancing,
 * https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/add-annotations-to-the-yaml-file-of-a-service-to-configure-clb-instances,
 * https://www.tencentcloud.com/document/product/457/38408
 */
export function loadBalancerTargets(service: Resource): TargetKind {
  const nlbTarget = annotation(service, 'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type')
  if (nlbTarget !== undefined) return nlbTarget === 'ip' ? 'pod' : 'node'
  if (annotation(service, 'service.beta.kubernetes.io/aws-load-balancer-type') === 'nlb-ip') return 'pod'
  if (field(service.object, 'spec', 'loadBalancerClass') === 'eks.amazonaws.com/nlb') return 'pod'
  if (annotation(service, 'service.beta.kubernetes.io/backend-type') === 'eni') return 'pod'
  if (annotation(service, 'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-backend-type') === 'eni') return 'pod'
  if (annotation(service, 'service.cloud.tencent.com/direct-access') === 'true') return 'pod'
  return hasNetworkEndpointGroup(service) ? 'pod' : 'node'
}

/** Whether a route's load balancer sends to the Pods of a Service directly. Undefined for routes that a proxy in the cluster serves. */
export function routeTargets(
  { route, service, controller }: Pick<RouteEdge, 'route' | 'service' | 'controller'>,
  objects: Objects,
): TargetKind | undefined {
  if (route.kind === 'TargetGroupBinding') return targetGroupTargets(route, service)
  if (controller === 'alb') return albTargets(route, service, objects)
  if (controller === 'gce') return hasNetworkEndpointGroup(service) || !opensNodePort(service) ? 'pod' : 'node'
  if (controller === 'gateway') return gatewayTargets(route, objects)
  return undefined
}

/** The annotation on the Service wins over that on the Ingress, IngressClassParams over both; `instance` where none says. */
function albTargets(route: Resource, service: Resource, objects: Objects): TargetKind {
  const key = 'alb.ingress.kubernetes.io/target-type'
  const className = ingressClassName(route)
  const ingressClass = className === undefined ? undefined : objects.find(route, { kind: 'IngressClass', name: className })?.resource
  const parameters = ingressClass && text(field(ingressClass.object, 'spec', 'parameters', 'name'))
  const found = parameters === undefined ? undefined : objects.find(route, { kind: 'IngressClassParams', name: parameters })?.resource
  const written = (found && text(field(found.object, 'spec', 'targetType'))) ?? annotation(service, key) ?? annotation(route, key)
  if (written !== undefined) return written === 'ip' ? 'pod' : 'node'
  // As above: the default of EKS Auto Mode is not documented.
  return ingressClass && field(ingressClass.object, 'spec', 'controller') === 'eks.amazonaws.com/alb' ? 'pod' : 'node'
}

function targetGroupTargets(binding: Resource, service: Resource): TargetKind {
  const written = text(field(binding.object, 'spec', 'targetType'))
  if (written !== undefined) return written === 'ip' ? 'pod' : 'node'
  return opensNodePort(service) ? 'node' : 'pod'
}

/** Google's Gateway classes and VPC Lattice register Pods; other gateways are proxies in the cluster. */
function gatewayTargets(route: Resource, objects: Objects): TargetKind | undefined {
  for (const parent of items(field(route.object, 'spec', 'parentRefs'))) {
    const [name, namespace] = [text(field(parent, 'name')), text(field(parent, 'namespace'))]
    if (name === undefined) continue
    const gateway = objects.find(route, { kind: 'Gateway', name, ...(namespace !== undefined && { namespace }) })?.resource
    const className = gateway && text(field(gateway.object, 'spec', 'gatewayClassName'))
    if (className?.startsWith('gke-l7') || className === 'amazon-vpc-lattice') return 'pod'
  }
  return undefined
}

/** GKE: the annotation that asks for network endpoint groups, for an Ingress or by themselves. */
function hasNetworkEndpointGroup(service: Resource): boolean {
  const written = annotation(service, 'cloud.google.com/neg')
  return written !== undefined && (/"ingress"\s*:\s*true/.test(written) || written.includes('"exposed_ports"'))
}

function opensNodePort(service: Resource): boolean {
  const type = field(service.object, 'spec', 'type')
  return type === 'NodePort' || type === 'LoadBalancer'
}
