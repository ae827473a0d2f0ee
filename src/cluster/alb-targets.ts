import { AUTO_MODE_ALB_CONTROLLER, albAnnotations, unsupportedInAutoMode } from '../kubernetes/controllers/aws-load-balancer.js'
import { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import { field, text } from './raw.js'
import { type Finder, ingressClassOf } from './route-controller.js'

/** What an ALB registers as targets for a Service behind an Ingress, and what says so. */
export interface AlbTargets {
  /** `unknown`: a placeholder, no valid word, or IngressClassParams that are in no manifest. */
  readonly type: 'ip' | 'instance' | 'unknown'
  /** Where it is said; undefined for the default. */
  readonly at: Cursor<unknown> | undefined
  /** For a default: `sure` where the Ingress can only be meant for the open source controller; otherwise EKS Auto Mode may serve it, or the controller may have another default. */
  readonly sure: boolean
}

/**
 * The annotation on the Service wins over that on the Ingress, IngressClassParams over both; `instance` where none says. What EKS Auto Mode takes then is not
 * documented, and its samples route to Pods.
 * Sources: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#target-type,
 * https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/ingress_class/#spectargettype,
 * https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html
 */
export function albTargetsOf(ingress: Resource, service: Resource | undefined, finder: Finder): AlbTargets {
  const ingressClass = ingressClassOf(ingress, finder)
  const parameters = parametersOf(ingress, finder)
  const enforced = parameters.found && Cursor.of(parameters.found).walk('spec', 'targetType')
  for (const at of [
    enforced,
    service && annotationAt(service, albAnnotations.targetType),
    annotationAt(ingress, albAnnotations.targetType),
  ]) {
    if (!at || at.absent) continue
    const word = at.string
    return { type: word === 'ip' || word === 'instance' ? word : 'unknown', at, sure: true }
  }
  if (parameters.elsewhere) return { type: 'unknown', at: undefined, sure: false }
  const controller = ingressClass && field(ingressClass.object, 'spec', 'controller')
  if (controller === AUTO_MODE_ALB_CONTROLLER) return { type: 'ip', at: undefined, sure: false }
  const sure = controller !== undefined || unsupportedInAutoMode.some(key => Object.hasOwn(ingress.annotations, key))
  return { type: 'instance', at: undefined, sure }
}

/** The IngressClassParams that hold for an Ingress; `elsewhere` where its class names some that are in no manifest. */
export function parametersOf(ingress: Resource, finder: Finder): { readonly found: Resource | undefined; readonly elsewhere: boolean } {
  const ingressClass = ingressClassOf(ingress, finder)
  const name = ingressClass && text(field(ingressClass.object, 'spec', 'parameters', 'name'))
  if (name === undefined) return { found: undefined, elsewhere: false }
  const found = finder.find(ingress, { kind: 'IngressClassParams', name })?.resource
  return { found, elsewhere: found === undefined }
}

/** The value of an annotation, with its place. */
export function annotationAt(resource: Resource, key: string): Cursor<unknown> {
  return Cursor.of(resource).walk('metadata', 'annotations', key)
}
