import type { Resource } from '../manifest/resource.js'
import type { Objects } from './objects.js'
import { field, text } from './raw.js'
import type { RouteEdge } from './types.js'

type Controller = RouteEdge['controller']

/** `spec.controller` of an IngressClass. */
const controllers: Readonly<Record<string, Controller>> = {
  'k8s.io/ingress-nginx': 'nginx',
  'ingress.k8s.aws/alb': 'alb',
  'eks.amazonaws.com/alb': 'alb',
  'networking.gke.io/ingress-controller': 'gce',
}
/** Customary names of classes, for Ingresses whose IngressClass is in no manifest. */
const classes: Readonly<Record<string, Controller>> = {
  nginx: 'nginx',
  alb: 'alb',
  gce: 'gce',
  'gce-internal': 'gce',
  'gce-multi-cluster': 'gce',
}
/** Prefixes of annotations that only one controller reads. `nginx.org/` is F5's controller, which shares nothing with ingress-nginx. */
const prefixes: readonly (readonly [string, Controller])[] = [
  ['nginx.org/', 'other'],
  ['nginx.com/', 'other'],
  ['nginx.ingress.kubernetes.io/', 'nginx'],
  ['alb.ingress.kubernetes.io/', 'alb'],
  ['networking.gke.io/', 'gce'],
  ['ingress.gcp.kubernetes.io/', 'gce'],
  ['traefik.ingress.kubernetes.io/', 'other'],
  ['haproxy.org/', 'other'],
  ['haproxy-ingress.github.io/', 'other'],
  ['konghq.com/', 'other'],
  ['appgw.ingress.kubernetes.io/', 'other'],
]

/** What implements a route, as far as its kind, class and annotations tell. */
export function controllerOf(route: Resource, objects: Objects): Controller {
  if (route.group.startsWith('gateway.networking.')) return 'gateway'
  if (route.kind === 'TargetGroupBinding') return 'alb'
  if (route.kind !== 'Ingress') return 'other'
  const byAnnotation = prefixes.find(([prefix]) => Object.keys(route.annotations).some(key => key.startsWith(prefix)))?.[1]
  const className = ingressClassName(route)
  if (className === undefined) return byAnnotation ?? 'unknown'
  const ingressClass = objects.find(route, { kind: 'IngressClass', name: className })?.resource
  const controller = ingressClass && text(field(ingressClass.object, 'spec', 'controller'))
  if (controller !== undefined) return Object.hasOwn(controllers, controller) ? controllers[controller]! : 'other'
  if (className === 'nginx' && byAnnotation === 'other') return 'other'
  if (Object.hasOwn(classes, className)) return classes[className]!
  return byAnnotation ?? 'other'
}

/** The class of an Ingress: the field, or the annotation that came before it. */
export function ingressClassName(route: Resource): string | undefined {
  const annotations = route.annotations as Readonly<Record<string, string | undefined>>
  return text(field(route.object, 'spec', 'ingressClassName')) ?? text(annotations['kubernetes.io/ingress.class'])
}
