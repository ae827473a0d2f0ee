import { ALIBABA_ALB_CONTROLLER, isAlibabaAlbAnnotation } from '../kubernetes/controllers/alibaba.js'
import { ALB_CONTROLLER, ALB_PREFIX, AUTO_MODE_ALB_CONTROLLER } from '../kubernetes/controllers/aws-load-balancer.js'
import { APPLICATION_GATEWAY_PREFIX } from '../kubernetes/controllers/azure.js'
import { GKE_INGRESS_CONTROLLER, gkeIngressClasses, gkeIngressPrefixes } from '../kubernetes/controllers/gke.js'
import { INGRESS_NGINX_CONTROLLER, INGRESS_NGINX_PREFIX } from '../kubernetes/controllers/ingress-nginx.js'
import type { Resource } from '../manifest/resource.js'
import { field, text } from './raw.js'
import type { Cluster, RouteEdge } from './types.js'

type Controller = RouteEdge['controller']
/** What finds an object by its name. */
export type Finder = Pick<Cluster, 'find'>

/** `spec.controller` of an IngressClass. */
const controllers: ReadonlyMap<string, Controller> = new Map([
  [INGRESS_NGINX_CONTROLLER, 'nginx'],
  [ALB_CONTROLLER, 'alb'],
  [AUTO_MODE_ALB_CONTROLLER, 'alb'],
  [GKE_INGRESS_CONTROLLER, 'gce'],
  [ALIBABA_ALB_CONTROLLER, 'other'],
])
/** Customary names of classes, for Ingresses whose IngressClass is in no manifest. */
const classes: ReadonlyMap<string, Controller> = new Map([
  ['nginx', 'nginx'],
  ['alb', 'alb'],
  ...gkeIngressClasses.map((name): [string, Controller] => [name, 'gce']),
])
/** Prefixes of annotations that only one controller reads. `nginx.org/` is F5's controller, which shares nothing with ingress-nginx. */
const prefixes: readonly (readonly [string, Controller])[] = [
  ['nginx.org/', 'other'],
  ['nginx.com/', 'other'],
  [INGRESS_NGINX_PREFIX, 'nginx'],
  [ALB_PREFIX, 'alb'],
  ...gkeIngressPrefixes.map((prefix): [string, Controller] => [prefix, 'gce']),
  ['traefik.ingress.kubernetes.io/', 'other'],
  ['haproxy.org/', 'other'],
  ['haproxy-ingress.github.io/', 'other'],
  ['konghq.com/', 'other'],
  [APPLICATION_GATEWAY_PREFIX, 'other'],
]

/** What implements a route, as far as its kind, class and annotations tell. */
export function controllerOf(route: Resource, finder: Finder): Controller {
  if (route.group.startsWith('gateway.networking.')) return 'gateway'
  if (route.kind === 'TargetGroupBinding') return 'alb'
  if (route.kind !== 'Ingress') return 'other'
  const byAnnotation = prefixes.find(([prefix]) => Object.keys(route.annotations).some(key => key.startsWith(prefix)))?.[1]
  const className = ingressClassName(route)
  if (className === undefined) return byAnnotation === 'alb' && isAlibabaAlb(route) ? 'other' : (byAnnotation ?? 'unknown')
  const controller = text(field(ingressClassOf(route, finder)?.object, 'spec', 'controller'))
  if (controller !== undefined) return controllers.get(controller) ?? 'other'
  if (className === 'nginx' && byAnnotation === 'other') return 'other'
  const byName = classes.get(className) ?? byAnnotation ?? 'other'
  return byName === 'alb' && isAlibabaAlb(route) ? 'other' : byName
}

/** The class of an Ingress: the field, or the annotation that came before it. */
export function ingressClassName(route: Resource): string | undefined {
  const annotations = route.annotations as Readonly<Record<string, string | undefined>>
  return text(field(route.object, 'spec', 'ingressClassName')) ?? text(annotations['kubernetes.io/ingress.class'])
}

/** The IngressClass of an Ingress, where the manifests have it. */
export function ingressClassOf(route: Resource, finder: Finder): Resource | undefined {
  const name = ingressClassName(route)
  return name === undefined ? undefined : finder.find(route, { kind: 'IngressClass', name })?.resource
}

/** AWS and Alibaba share a prefix of annotations and a name of their class. */
function isAlibabaAlb(route: Resource): boolean {
  return Object.keys(route.annotations).some(key => key.startsWith(ALB_PREFIX) && isAlibabaAlbAnnotation(key.slice(ALB_PREFIX.length)))
}
