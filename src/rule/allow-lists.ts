import { ingressClassName } from '../cluster/route-controller.js'
import type { Cluster, ServiceEdge } from '../cluster/types.js'
import type { Embedded, NginxDirective } from '../embedded/index.js'
import { controllerFlag, goBoolean, ingressNginxAnnotations } from '../kubernetes/controllers/ingress-nginx.js'
import { parseImageReference } from '../kubernetes/image-reference.js'
import { mapSelector } from '../kubernetes/selector.js'
import { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { Place } from './context.js'
import { annotationAt, ingressNginxControllers, ingressNginxEvidence, ingressNginxSetting } from './ingress-nginx.js'

/** A list of addresses that may come, which something behind a Service compares with the address that it sees. */
export interface AllowList {
  readonly at: Place
  /** For a message: `Ingress admin (whitelist-source-range)`. */
  readonly noun: string
  readonly edge: ServiceEdge
  /** It may belong to another proxy of the manifests. */
  readonly weak: boolean
}

/**
 * The lists of addresses that what stands behind a Service keeps: Ingresses of an ingress-nginx controller, `allow` in an nginx.conf of a ConfigMap, middlewares of Traefik,
 * and authorization policies of an Istio gateway. Left out are lists that are compared with an address from a header (forwarded headers, real_ip, PROXY protocol).
 */
export function allowListsBehind(edges: readonly ServiceEdge[], cluster: Cluster, embedded: Embedded): readonly AllowList[] {
  return edges.flatMap(edge => {
    const controller = ingressNginxControllers(cluster).find(({ workload }) => workload === edge.workload)
    if (controller) {
      const trusts = ['use-proxy-protocol', 'use-forwarded-headers'].map(key => ingressNginxSetting(controller, key))
      if (trusts.some(at => at?.unknown || goBoolean(at?.string) === true)) return []
      // Without its ConfigMap nobody knows what the controller trusts.
      if (controller.configMapNamed && !controller.configMap) return []
      const several = ingressNginxControllers(cluster).length > 1
      const words = controller.container.at('args').items()
      const className =
        controllerFlag(
          words.map(({ string }) => string),
          'ingress-class',
        ) ?? 'nginx'
      return ingressLists(cluster)
        .filter(({ ingress }) => !several || (ingressClassName(ingress) ?? className) === className)
        .map(({ ingress, at }) => ({ at, noun: `Ingress ${ingress.name} (${String(at.key).replace(/^.*\//, '')})`, edge, weak: several }))
    }
    return [...ofNginx(edge, embedded), ...ofTraefik(edge, cluster), ...ofIstio(edge, cluster)]
  })
}

interface IngressList {
  readonly ingress: Resource
  readonly at: Cursor<string>
}
const ingressListsOf = new WeakMap<Cluster, readonly IngressList[]>()

function ingressLists(cluster: Cluster): readonly IngressList[] {
  let found = ingressListsOf.get(cluster)
  if (!found) {
    const keys = [ingressNginxAnnotations.allowList, ingressNginxAnnotations.whitelist, ingressNginxAnnotations.denyList]
    found = cluster.ofKind('Ingress').flatMap(ingress => {
      const key = keys.find(candidate => Object.hasOwn(ingress.annotations, candidate))
      return key !== undefined && namesAddresses(ingress.annotations[key]) && ingressNginxEvidence(ingress, cluster)
        ? [{ ingress, at: annotationAt(ingress, key) }]
        : []
    })
    ingressListsOf.set(cluster, found)
  }
  return found
}

/** Whether a list holds an address that somebody outside may have: not the loopback alone, not everybody. */
function namesAddresses(list: string | undefined): boolean {
  return (list ?? '').split(/[\s,]+/).some(isAddress)
}

const isAddress = (text: unknown): boolean =>
  typeof text === 'string' && /^[0-9a-f.:]+(\/\d{1,3})?$/i.test(text) && /[.:]/.test(text) && !/^(127\.|::1|0\.0\.0\.0\/0|::\/0)/.test(text)

function ofNginx(edge: ServiceEdge, embedded: Embedded): readonly AllowList[] {
  const owners = new Set(edge.ports.map(({ container }) => container))
  for (const config of embedded.nginx(edge.workload)) {
    if (!owners.has(config.container) || config.all('set_real_ip_from').length > 0 || config.all('real_ip_header').length > 0) continue
    const allow = config.all('allow').find(directive => isAddress(directive.words[0]?.text) && refusesOthers(directive))
    if (allow)
      return [
        {
          at: allow.at,
          noun: `allow ${allow.words[0]?.text} in ${allow.at.cursor.resource.kind} ${allow.at.cursor.resource.name}`,
          edge,
          weak: false,
        },
      ]
  }
  return []
}

/** Whether `deny all` stands in the block of an `allow`. */
function refusesOthers({ parent }: NginxDirective): boolean {
  return (parent?.block ?? []).some(({ name, words }) => name === 'deny' && words[0]?.text === 'all')
}

function ofTraefik(edge: ServiceEdge, cluster: Cluster): readonly AllowList[] {
  if (!edge.workload.running.some(container => endsWith(container.at('image').string, 'traefik'))) return []
  return cluster.ofKind('Middleware').flatMap(middleware => {
    for (const key of ['ipAllowList', 'ipWhiteList']) {
      const list = Cursor.of(middleware).walk('spec', key)
      const range = list.walk('sourceRange')
      if (list.absent || !list.walk('ipStrategy').absent || !Array.isArray(range.raw) || !range.raw.some(isAddress)) continue
      return [{ at: range, noun: `Middleware ${middleware.name} (${key})`, edge, weak: false }]
    }
    return []
  })
}

function ofIstio(edge: ServiceEdge, cluster: Cluster): readonly AllowList[] {
  if (!/gateway/.test(edge.workload.podLabels.istio ?? '')) return []
  return cluster.ofKind('AuthorizationPolicy').flatMap(policy => {
    const selector = mapSelector(Cursor.of(policy).walk('spec', 'selector', 'matchLabels').raw)
    if (selector.selects === 'nothing' || !selector.matches(edge.workload.podLabels)) return []
    for (const rule of (Cursor.of(policy).walk('spec', 'rules') as Cursor<unknown[]>).items()) {
      for (const from of ((rule as Cursor<unknown>).walk('from') as Cursor<unknown[]>).items()) {
        const blocks = (from as Cursor<unknown>).walk('source', 'ipBlocks')
        if (Array.isArray(blocks.raw) && blocks.raw.some(isAddress))
          return [{ at: blocks, noun: `AuthorizationPolicy ${policy.name} (ipBlocks)`, edge, weak: false }]
      }
    }
    return []
  })
}

function endsWith(image: string | undefined, name: string): boolean {
  const repository = image?.includes(name) ? parseImageReference(image)?.repository : undefined
  return repository !== undefined && (repository === name || repository.endsWith(`/${name}`))
}
