import { ingressClassName } from '../cluster/route-controller.js'
import type { Cluster } from '../cluster/types.js'
import { albAnnotations, NLB_PREFIX, nlbAnnotations, stringMap } from '../kubernetes/controllers/aws-load-balancer.js'
import { Cursor, isMapping } from '../manifest/cursor.js'
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

/**
 * Seconds for which the classic load balancer that AWS makes for a Service keeps an idle connection: 60, or what its annotation says. Undefined for an NLB, which the type
 * asks for, for a Service without annotations of AWS, and where a placeholder stands.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-idle-timeout.html
 */
export function classicIdleSeconds({ annotations, object }: Resource): number | undefined {
  const keys = Object.keys(annotations).filter(key => key.startsWith(NLB_PREFIX))
  const { spec } = object
  if (keys.length === 0 || Object.hasOwn(annotations, nlbAnnotations.type) || Object.hasOwn(annotations, nlbAnnotations.targetType))
    return undefined
  if (isMapping(spec) && spec.loadBalancerClass !== undefined) return undefined
  const key = `${NLB_PREFIX}connection-idle-timeout`
  if (!Object.hasOwn(annotations, key)) return 60
  const seconds = secondsOf(annotations[key])
  return seconds === 'unknown' ? undefined : seconds
}

/**
 * Seconds that a Google Cloud load balancer gives a response of a Service, and a WebSocket for its whole life: 30, or what the BackendConfig says. Undefined where that is
 * not in the manifests, or there are several.
 * Source: https://cloud.google.com/kubernetes-engine/docs/how-to/ingress-configuration#timeout
 */
export function gkeTimeoutSeconds(service: Resource, cluster: Cluster): number | undefined {
  const { annotations } = service
  const text = annotations['cloud.google.com/backend-config'] ?? annotations['beta.cloud.google.com/backend-config']
  if (text === undefined) return 30
  const names = new Set([...text.matchAll(/:\s*"([^"{}]+)"/g)].map(([, name]) => name))
  const [name] = names
  if (name === undefined || names.size > 1) return undefined
  const found = cluster.find(service, { kind: 'BackendConfig', name })?.resource
  if (!found) return undefined
  const timeout = Cursor.of(found).walk('spec', 'timeoutSec')
  return timeout.absent ? 30 : timeout.number
}
