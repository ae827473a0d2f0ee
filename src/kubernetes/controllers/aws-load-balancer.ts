/**
 * Facts about the AWS Load Balancer Controller and its successor inside EKS Auto Mode: what it reads, what it takes where nothing is said, and what it refuses.
 * Sources, where none is named: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/ and, for what the documentation leaves
 * open, the controller's own model builder (github.com/kubernetes-sigs/aws-load-balancer-controller, pkg/ingress, read at v3.0).
 */

/** In front of every annotation of an ALB Ingress. Alibaba's ALB Ingress uses the same prefix (alibaba.ts). */
export const ALB_PREFIX = 'alb.ingress.kubernetes.io/'
/** In front of every annotation of an NLB or classic load balancer on a Service. */
export const NLB_PREFIX = 'service.beta.kubernetes.io/aws-load-balancer-'

/** Annotations of Ingresses and Services that rules speak about. */
export const albAnnotations = {
  /** `instance` or `ip`; on an Ingress or a Service, where that of the Service wins. */
  targetType: `${ALB_PREFIX}target-type`,
  /** Ingresses with one name share one ALB. Since v2.0.0 (2020-10-21); v1 had none. */
  groupName: `${ALB_PREFIX}group.name`,
  /** -1000 to 1000, 0 where unset; rules of equal order are sorted by namespace and name of their Ingress. */
  groupOrder: `${ALB_PREFIX}group.order`,
  targetGroupAttributes: `${ALB_PREFIX}target-group-attributes`,
  loadBalancerAttributes: `${ALB_PREFIX}load-balancer-attributes`,
  listenPorts: `${ALB_PREFIX}listen-ports`,
} as const

/** Annotations of Services of type LoadBalancer. Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/ */
export const nlbAnnotations = {
  /** `external` (or the old `nlb-ip`) hands the Service to the AWS Load Balancer Controller; `nlb` asks the cloud provider for an NLB. */
  type: `${NLB_PREFIX}type`,
  targetType: `${NLB_PREFIX}nlb-target-type`,
  targetGroupAttributes: `${NLB_PREFIX}target-group-attributes`,
  /** The subnets in which the load balancer stands; left out, one of each zone is found by its tags. */
  subnets: `${NLB_PREFIX}subnets`,
} as const

/** `spec.controller` of the IngressClasses that make ALBs: the open source controller, and EKS Auto Mode. */
export const ALB_CONTROLLER = 'ingress.k8s.aws/alb'
export const AUTO_MODE_ALB_CONTROLLER = 'eks.amazonaws.com/alb'
/** `spec.loadBalancerClass` of the Services that EKS Auto Mode takes. */
export const AUTO_MODE_NLB_CLASS = 'eks.amazonaws.com/nlb'
/** `spec.loadBalancerClass` of the Services that the open source controller takes. */
export const NLB_CLASS = 'service.k8s.aws/nlb'

/**
 * Annotations that show an ALB Ingress is meant for the open source controller: EKS Auto Mode reads none of them.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html#_considerations
 */
export const unsupportedInAutoMode: readonly string[] = [
  'kubernetes.io/ingress.class',
  albAnnotations.groupName,
  `${ALB_PREFIX}waf-acl-id`,
  `${ALB_PREFIX}web-acl-id`,
  `${ALB_PREFIX}shield-advanced-protection`,
]

/** Label of a Namespace that makes the controller add a readiness gate to its Pods. Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/pod_readiness_gate/ */
export const READINESS_GATE_LABEL = 'elbv2.k8s.aws/pod-readiness-gate-inject'
/** What the condition types of such a gate begin with: now, and in version 1. */
export const readinessGatePrefixes: readonly string[] = ['target-health.elbv2.k8s.aws/', 'target-health.alb.ingress.k8s.aws/']

/**
 * Seconds for which a load balancer lets a deregistered target finish, where `deregistration_delay.timeout_seconds` says nothing.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#deregistration-delay
 */
export const DEREGISTRATION_DELAY_SECONDS = 300
export const DEREGISTRATION_DELAY = 'deregistration_delay.timeout_seconds'

/** How the controller compares two values of an annotation within a group. */
type Comparison = 'text' | 'list' | 'set' | 'attributes' | 'boolean' | 'integer'
/** An annotation that may have one value in an IngressGroup. */
export interface ExclusiveAnnotation {
  readonly key: string
  readonly compare: Comparison
  /** The field of IngressClassParams that is taken instead of the annotation. */
  readonly overriddenBy?: string
  /** It counts for each port of the load balancer, or each with TLS: two Ingresses with different `listen-ports` may differ. */
  readonly perPort?: 'any' | 'HTTPS'
}

/**
 * The annotations for which two Ingresses of one group may not have different values: the controller then updates no member of the group. An Ingress that leaves one out
 * takes that of the others. `tags` counts as merged in the documentation, and is refused all the same where two give one key different values.
 */
export const exclusiveAnnotations: readonly ExclusiveAnnotation[] = [
  { key: 'load-balancer-name', compare: 'text', overriddenBy: 'loadBalancerName' },
  { key: 'scheme', compare: 'text', overriddenBy: 'scheme' },
  { key: 'ip-address-type', compare: 'text', overriddenBy: 'ipAddressType' },
  { key: 'subnets', compare: 'set', overriddenBy: 'subnets' },
  { key: 'security-groups', compare: 'list' },
  { key: 'manage-backend-security-group-rules', compare: 'boolean' },
  { key: 'customer-owned-ipv4-pool', compare: 'text' },
  { key: 'load-balancer-attributes', compare: 'attributes', overriddenBy: 'loadBalancerAttributes' },
  { key: 'minimum-load-balancer-capacity', compare: 'attributes', overriddenBy: 'minimumLoadBalancerCapacity' },
  { key: 'ipam-ipv4-pool-id', compare: 'text', overriddenBy: 'ipamConfiguration' },
  { key: 'wafv2-acl-arn', compare: 'text', overriddenBy: 'wafv2AclArn' },
  { key: 'waf-acl-id', compare: 'text' },
  { key: 'shield-advanced-protection', compare: 'boolean' },
  { key: 'ssl-redirect', compare: 'integer', overriddenBy: 'sslRedirectPort' },
  { key: 'tags', compare: 'attributes', overriddenBy: 'tags' },
  { key: 'inbound-cidrs', compare: 'set', overriddenBy: 'inboundCIDRs', perPort: 'any' },
  { key: 'security-group-prefix-lists', compare: 'set', overriddenBy: 'prefixListsIDs', perPort: 'any' },
  { key: 'ssl-policy', compare: 'text', overriddenBy: 'sslPolicy', perPort: 'HTTPS' },
  { key: 'enable-frontend-nlb', compare: 'boolean' },
  { key: 'frontend-nlb-scheme', compare: 'text' },
  { key: 'frontend-nlb-subnets', compare: 'set' },
  { key: 'frontend-nlb-security-groups', compare: 'list' },
]

/** The items of a `stringList`: `s1, s2`. */
export function stringList(text: string): readonly string[] {
  return text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')
}

/** The pairs of a `stringMap`: `k1=v1,k2=v2`. A piece without `=` belongs to the value before it. */
export function stringMap(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  let last: string | undefined
  for (const piece of text.split(',')) {
    const equals = piece.indexOf('=')
    if (equals > 0) {
      last = piece.slice(0, equals).trim()
      pairs.set(last, piece.slice(equals + 1).trim())
    } else if (last !== undefined && piece.trim() !== '') pairs.set(last, `${pairs.get(last)},${piece.trim()}`)
  }
  return pairs
}

/**
 * The ports on which an ALB listens for an Ingress and their protocols, from `listen-ports`; undefined where the text is not as it must be.
 * Without the annotation it is port 443 where a certificate is named, else 80.
 */
export function listenPorts(text: string | undefined, hasCertificate: boolean): ReadonlyMap<number, 'HTTP' | 'HTTPS'> | undefined {
  if (text === undefined) return new Map([hasCertificate ? [443, 'HTTPS'] : [80, 'HTTP']])
  const ports = [...text.matchAll(/"(HTTPS?)"\s*:\s*(\d{1,5})\b/g)].map(match => [Number(match[2]), match[1] as 'HTTP' | 'HTTPS'] as const)
  return ports.length > 0 ? new Map(ports) : undefined
}

/**
 * The values of an exclusive annotation as the controller compares them: one under an empty name, or each attribute of `k1=v1,k2=v2` under its own.
 */
export function comparableValues({ compare }: ExclusiveAnnotation, text: string): ReadonlyMap<string, string> {
  if (compare === 'attributes') return stringMap(text)
  const value = text.trim()
  if (compare === 'boolean') return new Map([['', value.toLowerCase()]])
  if (compare === 'integer') return new Map([['', String(Number(value))]])
  if (compare === 'text') return new Map([['', value]])
  const items = stringList(value)
  return new Map([['', (compare === 'set' ? [...new Set(items)].sort() : items).join(',')]])
}

/**
 * To what an AWS load balancer of a Service of type LoadBalancer sends: `instance` unless something says `ip`. What EKS Auto Mode takes where nothing says is not documented,
 * and its samples route to Pods: `ip`. Undefined where nothing speaks of AWS.
 * Sources: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/nlb/, https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-nlb.html
 */
export function nlbTargets(annotations: Readonly<Record<string, string>>, loadBalancerClass: unknown): 'ip' | 'instance' | undefined {
  const said = (key: string) => (Object.hasOwn(annotations, key) ? annotations[key] : undefined)
  const targetType = said(nlbAnnotations.targetType)
  if (targetType !== undefined) return targetType === 'ip' ? 'ip' : 'instance'
  if (said(nlbAnnotations.type) === 'nlb-ip') return 'ip'
  if (loadBalancerClass === AUTO_MODE_NLB_CLASS) return 'ip'
  return loadBalancerClass === NLB_CLASS || Object.keys(annotations).some(key => key.startsWith(NLB_PREFIX)) ? 'instance' : undefined
}
