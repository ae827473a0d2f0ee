import { ingressClassName } from '../cluster/route-controller.js'
import type { Cluster } from '../cluster/types.js'
import { albAnnotations, stringMap } from '../kubernetes/controllers/aws-load-balancer.js'
import { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'

const attribute = 'idle_timeout.timeout_seconds'

/** Seconds for which an Application Load Balancer keeps an idle connection, where nothing sets it. Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#connection-idle-timeout */
export const ALB_IDLE_SECONDS = 60

/**
 * Seconds for which the Application Load Balancer of an Ingress keeps an idle connection: its IngressClassParams win over its annotation, which holds for its whole
 * IngressGroup.
 * @returns `default` where nothing sets it, `unknown` where a placeholder stands
 */
export function albIdleSeconds(ingress: Resource, cluster: Cluster): number | 'default' | 'unknown' {
  const className = ingressClassName(ingress)
  const ingressClass = className === undefined ? undefined : cluster.find(ingress, { kind: 'IngressClass', name: className })?.resource
  const parameters = ingressClass && Cursor.of(ingressClass).walk('spec', 'parameters', 'name').string
  const found = parameters === undefined ? undefined : cluster.find(ingress, { kind: 'IngressClassParams', name: parameters })?.resource
  if (found) {
    const list = Cursor.of(found).walk('spec', 'loadBalancerAttributes') as Cursor<unknown[]>
    for (const item of list.items() as Cursor<unknown>[])
      if (item.walk('key').string === attribute) return secondsOf(item.walk('value').raw)
  }
  const own = written(ingress)
  if (own !== undefined) return own
  const group = ingress.annotations[albAnnotations.groupName]
  if (group === undefined) return 'default'
  for (const other of cluster.ofKind('Ingress')) {
    if (other.annotations[albAnnotations.groupName] !== group) continue
    const said = written(other)
    if (said !== undefined) return said
  }
  return 'default'
}

function written({ annotations }: Resource): number | 'unknown' | undefined {
  const text = Object.hasOwn(annotations, albAnnotations.loadBalancerAttributes) ? annotations[albAnnotations.loadBalancerAttributes]! : ''
  const value = stringMap(text).get(attribute)
  return value === undefined ? undefined : secondsOf(value)
}

function secondsOf(value: unknown): number | 'unknown' {
  const seconds = typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : undefined
  return seconds ?? 'unknown'
}
