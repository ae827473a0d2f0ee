import { annotationAt } from '../cluster/alb-targets.js'
import { ingressClassName } from '../cluster/route-controller.js'
import type { Cluster } from '../cluster/types.js'
import type { Settings } from '../config/types.js'
import {
  ALB_PREFIX,
  albAnnotations,
  comparableValues,
  type ExclusiveAnnotation,
  exclusiveAnnotations,
  listenPorts,
} from '../kubernetes/controllers/aws-load-balancer.js'
import type { Ingress } from '../kubernetes/types.js'
import { type AnyCursor, Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import { hasPlaceholder } from '../parse/unknown.js'
import { type AlbIngress, albIngresses, standTogether } from './alb.js'

/** A value of an exclusive annotation of an Ingress; `attribute` for one of several in it. */
export interface ExclusiveValue {
  readonly annotation: ExclusiveAnnotation
  readonly key: string
  readonly attribute: string
  readonly value: string
  readonly at: AnyCursor
}

/** The values for which an Ingress must agree with its group. Those that IngressClassParams replace, and placeholders, are left out. */
export function exclusiveValues({ ingress, parameters, parametersElsewhere }: AlbIngress): readonly ExclusiveValue[] {
  if (parametersElsewhere) return []
  const enforced = parameters && Cursor.of(parameters).walk('spec')
  return exclusiveAnnotations.flatMap(annotation => {
    const key = `${ALB_PREFIX}${annotation.key}`
    const text = Object.hasOwn(ingress.annotations, key) ? ingress.annotations[key]! : undefined
    if (text === undefined || (annotation.overriddenBy && enforced && !enforced.walk(annotation.overriddenBy).absent)) return []
    const at = annotationAt(ingress, key)
    return [...comparableValues(annotation, text)]
      .filter(([, value]) => !hasPlaceholder(value))
      .map(([attribute, value]) => ({ annotation, key, attribute, value, at }))
  })
}

/** Whether two Ingresses have a port of their load balancer in common; with TLS, where that is asked for. Undefined where an annotation does not tell. */
export function sharePort(a: AlbIngress, b: AlbIngress, protocol: 'any' | 'HTTPS'): boolean | undefined {
  const [left, right] = [portsOf(a), portsOf(b)]
  if (!left || !right) return undefined
  return [...left].some(([port, spoken]) => right.get(port) === spoken && (protocol === 'any' || spoken === protocol))
}

function portsOf({ ingress, parameters }: AlbIngress): ReturnType<typeof listenPorts> {
  const { annotations } = ingress
  const said = (key: string) => (Object.hasOwn(annotations, key) ? annotations[key] : undefined)
  const enforced = parameters && Cursor.of(parameters).walk('spec')
  const hasCertificate =
    said(`${ALB_PREFIX}certificate-arn`) !== undefined ||
    (enforced !== undefined && !(enforced.walk('certificateArn').absent && enforced.walk('certificateARNs').absent))
  return listenPorts(said(albAnnotations.listenPorts), hasCertificate)
}

const ofCluster = new WeakMap<Cluster, ReadonlyMap<string, readonly AlbIngress[]>>()

/** The Ingresses of a group, in the order of the files; groups reach over namespaces. */
export function groupMembers(name: string, cluster: Cluster, settings: Pick<Settings, 'provider'>): readonly AlbIngress[] {
  let groups = ofCluster.get(cluster)
  if (!groups) {
    const byName = new Map<string, AlbIngress[]>()
    for (const alb of albIngresses(cluster, settings)) {
      if (!alb.group) continue
      const members = byName.get(alb.group.name)
      if (members) members.push(alb)
      else byName.set(alb.group.name, [alb])
    }
    groups = byName
    ofCluster.set(cluster, groups)
  }
  return groups.get(name) ?? []
}

/** Whether two Ingresses name one class, so that one controller serves both for sure. */
export function haveOneClass(a: AlbIngress, b: AlbIngress): boolean {
  return ingressClassName(a.ingress) === ingressClassName(b.ingress)
}

/** The order of an Ingress in its group, 0 where it says nothing; undefined for what is no number. */
export function orderOf({ ingress }: AlbIngress): number | undefined {
  const at = annotationAt(ingress, albAnnotations.groupOrder)
  if (at.absent) return 0
  return at.string !== undefined && /^\s*-?\d{1,4}\s*$/.test(at.string) ? Number(at.string) : undefined
}

/** A host and path that an Ingress routes. */
export interface PathRule {
  /** Empty for every host. */
  readonly host: string
  readonly path: string
  readonly everyPath: boolean
  readonly at: AnyCursor
}

/** The hosts and paths of an Ingress, without placeholders. */
export function pathRulesOf({ ingress }: AlbIngress): readonly PathRule[] {
  const rules: PathRule[] = []
  for (const rule of Cursor.of<Ingress>(ingress).at('spec').at('rules').items()) {
    const host = rule.at('host')
    if (host.unknown) continue
    for (const item of rule.at('http').at('paths').items()) {
      const path = item.at('path')
      if (path.unknown) continue
      const text = path.string ?? '/'
      const everyPath = text === '/*' || text === '' || (text === '/' && item.at('pathType').string === 'Prefix')
      rules.push({ host: host.string ?? '', path: everyPath ? '/*' : text, everyPath, at: path.absent ? item : path })
    }
  }
  return rules
}

/** A rule of `first` that matches whatever one of `second` matches. */
export function hiddenRule(
  first: readonly PathRule[],
  second: readonly PathRule[],
): { readonly wide: PathRule; readonly narrow: PathRule } | undefined {
  for (const wide of first) {
    for (const narrow of second) {
      if (wide.host !== '' && wide.host !== narrow.host) continue
      if (wide.everyPath || (wide.path === narrow.path && wide.host === narrow.host)) return { wide, narrow }
    }
  }
  return undefined
}

const byTraits = new WeakMap<Cluster, ReadonlyMap<string, readonly AlbIngress[]>>()

/** Ingresses that get an ALB of their own and could share one with this: they agree on whatever an ALB has one of. They stand near it: in one folder, one below the other, or in folders side by side. In the order of the files, with the Ingress itself. */
export function ungroupedLike(alb: AlbIngress, cluster: Cluster, settings: Pick<Settings, 'provider'>): readonly AlbIngress[] {
  let buckets = byTraits.get(cluster)
  if (!buckets) {
    const made = new Map<string, AlbIngress[]>()
    for (const other of albIngresses(cluster, settings)) {
      // A name such as <name> is that of a template for people.
      if (other.grouped || !/^[a-z0-9.-]+$/.test(other.ingress.name ?? '')) continue
      const bucket = made.get(traitsOf(other))
      if (bucket) bucket.push(other)
      else made.set(traitsOf(other), [other])
    }
    buckets = made
    byTraits.set(cluster, buckets)
  }
  return (buckets.get(traitsOf(alb)) ?? []).filter(({ ingress }) => {
    if (ingress === alb.ingress) return true
    if (ingress.identity === alb.ingress.identity || !cluster.areTogether(ingress, alb.ingress)) return false
    return standTogether(ingress, alb.ingress) || parentFolder(ingress) === parentFolder(alb.ingress)
  })
}

/** The folder around that of an object: `apps/` for `apps/shop/ingress.yaml`. */
function parentFolder({ file }: Resource): string {
  return file.path.split('/').slice(0, -2).join('/')
}

function traitsOf(alb: AlbIngress): string {
  return exclusiveValues(alb)
    .filter(({ annotation }) => annotation.key !== 'tags' && annotation.key !== 'load-balancer-name')
    .map(({ key, attribute, value }) => `${key} ${attribute}=${value}`)
    .sort()
    .join('\n')
}
