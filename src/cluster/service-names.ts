import { mapSelector } from '../kubernetes/selector.js'
import type { Resource } from '../manifest/resource.js'
import type { Objects } from './objects.js'
import { field } from './raw.js'

/** Turns host names into Services. */
export interface ServiceNames {
  /** The Service that a host names for Pods of `from`: `svc`, `svc.ns`, `svc.ns.svc`, `svc.ns.svc.<clusterDomain>[.]`, or one Pod behind a headless Service. */
  resolve(from: Resource, host: string, clusterDomain: string): { readonly resource: Resource; readonly weak: boolean } | undefined
}

/** Second labels that make `redis.io` a site of the internet and no Service `redis` of a namespace `io`, unless a manifest says that namespace. */
const internetEnds = new Set(
  'com org net io edu gov mil int info biz ai co me us uk de fr nl eu ch at se no fi dk es it pl ru cn jp kr in br ca au tv cloud local localdomain internal lan'.split(
    ' ',
  ),
)

/**
 * Resolution as a Pod's search list makes it.
 * Source: https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
 */
export function serviceNames(objects: Objects): ServiceNames {
  const known = new Map<string, { readonly resource: Resource; readonly weak: boolean } | undefined>()
  const find = (from: Resource, name: string, namespace: string | undefined) =>
    objects.find(from, { kind: 'Service', group: '', name, ...(namespace !== undefined && { namespace }) })

  const resolve = (from: Resource, host: string, clusterDomain: string) => {
    const absolute = host.endsWith('.')
    let name = absolute ? host.slice(0, -1) : host
    const suffix = `.svc.${clusterDomain.toLowerCase()}`
    const whole = name.endsWith(suffix)
    if (whole) name = name.slice(0, -suffix.length)
    // A trailing dot switches the search list off, so that only the whole name finds a Service.
    else if (absolute) return undefined
    else if (name.endsWith('.svc')) name = name.slice(0, -'.svc'.length)
    const qualified = name.length + 1 < host.length - (absolute ? 1 : 0)
    const labels = name.split('.')
    if (qualified) {
      // Before `.svc` stand name and namespace, and in front of them perhaps a Pod.
      if (labels.length === 2) return find(from, labels[0]!, labels[1])
      return labels.length === 3 ? podOf(find(from, labels[1]!, labels[2]), labels[0]!) : undefined
    }
    if (labels.length === 1) return find(from, labels[0]!, undefined)
    if (labels.length === 2) {
      const direct = find(from, labels[0]!, labels[1])
      if (direct && !(direct.weak && internetEnds.has(labels[1]!))) return direct
      return podOf(find(from, labels[1]!, undefined), labels[0]!)
    }
    return labels.length === 3 && !internetEnds.has(labels[2]!) ? podOf(find(from, labels[1]!, labels[2]), labels[0]!) : undefined
  }
  return {
    resolve(from, host, clusterDomain) {
      const key = JSON.stringify([from.file.path, from.namespace ?? null, clusterDomain, host])
      if (!known.has(key)) known.set(key, resolve(from, host, clusterDomain))
      return known.get(key)
    },
  }
}

/** A name in front of a Service's is that of a Pod, which only a headless Service has: `db-0.db`. */
function podOf<Found extends { readonly resource: Resource }>(found: Found | undefined, pod: string): Found | undefined {
  if (!found) return undefined
  const { object } = found.resource
  const headless = field(object, 'spec', 'clusterIP') === 'None'
  return headless && /-\d+$/.test(pod) && mapSelector(field(object, 'spec', 'selector')).selects !== 'nothing' ? found : undefined
}
