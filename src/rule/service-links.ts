import type { Cluster } from '../cluster/types.js'
import { portVariableOf } from '../container/port-variables.js'
import type { AnyCursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { ContainerCursor, Workload } from '../manifest/workload.js'
import { hasPlaceholder } from '../parse/unknown.js'

/** A variable that a container reads as a port, and the place that says so. */
export interface PortVariable {
  readonly name: string
  /** The Service whose link would set it: `gotify-server` for GOTIFY_SERVER_PORT. No two names of Services give the same variable. */
  readonly service: string
  readonly at: AnyCursor
}

/**
 * The variables `<SERVICE>_PORT` that a container reads as a number and does not set: those that its image is known for, and those that command, args and env values use where a
 * port stands (`redis:$(REDIS_PORT)`, `--port=$WEB_PORT` in a shell). Empty where `envFrom` may set them.
 * Source: https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables
 */
export function portVariablesOf(container: ContainerCursor): readonly PortVariable[] {
  if (!container.at('envFrom').absent || container.at('env').unknown) return []
  const env = container.at('env').items()
  const set = new Set(env.map(item => item.at('name').string))
  const found = new Map<string, PortVariable>()
  const add = (name: string, at: AnyCursor) => {
    const service = name.slice(0, -'_PORT'.length).toLowerCase().replaceAll('_', '-')
    if (!set.has(name) && name !== 'KUBERNETES_PORT' && !found.has(name)) found.set(name, { name, service, at })
  }
  const image = container.at('image')
  const known = image.string === undefined ? undefined : portVariableOf(image.string)
  if (known !== undefined) add(known, image)
  const words = [...container.at('command').items(), ...container.at('args').items()]
  const inShell = words.some(word => word.raw === '-c' || word.raw === '-ec' || word.raw === '-lc')
  for (const word of words) if (typeof word.raw === 'string') for (const name of portsUsedIn(word.raw, inShell)) add(name, word)
  for (const item of env) {
    const value = item.at('value')
    if (typeof value.raw !== 'string') continue
    const wanted = /PORT$/.test(item.at('name').string ?? '') ? `:${value.raw}` : value.raw
    for (const name of portsUsedIn(wanted, false)) add(name, value)
  }
  return [...found.values()]
}

/** `:$(REDIS_PORT)`, `port=$(WEB_PORT)`, `-p $(WEB_PORT)`; with `${...}` and `$...` in a script that does not set them. */
function portsUsedIn(text: string, inShell: boolean): readonly string[] {
  if (!text.includes('_PORT')) return []
  const names: string[] = []
  for (const match of text.matchAll(
    /(?:[:=]|\bport[ =]|-p )"?\$(?:\(([A-Z][A-Z0-9_]{0,80}_PORT)\)|\{([A-Z][A-Z0-9_]{0,80}_PORT)\}|([A-Z][A-Z0-9_]{0,80}_PORT)\b)/gi,
  )) {
    const name = match[1] ?? (inShell ? (match[2] ?? match[3]) : undefined)
    if (name === undefined || name !== name.toUpperCase() || new RegExp(`\\b${name}=`).test(text)) continue
    // `DOCKER_HOST=$(DIND_PORT)` wants the whole address; a host in front, or the word port, wants a number.
    if (match[0].startsWith('=') && !/port=$/i.test(text.slice(Math.max(0, (match.index ?? 0) - 5), (match.index ?? 0) + 1))) continue
    names.push(name)
  }
  return names
}

/** Whether command, args or env of a Pod use the variables of service links on purpose: `REDIS_SERVICE_HOST`, `DB_PORT_5432_TCP_ADDR`, `GET_HOSTS_FROM: env`. */
export function usesServiceLinks({ containers }: Workload): boolean {
  const links = /(?<!KUBERNETES)_SERVICE_(?:HOST|PORT)\b|_PORT_\d+_(?:TCP|UDP)/
  return containers.some(container => {
    const words = [...container.at('command').items(), ...container.at('args').items()].map(word => word.raw)
    const values = container
      .at('env')
      .items()
      .flatMap(item => [item.at('value').raw, item.at('name').raw === 'GET_HOSTS_FROM' ? '_SERVICE_HOST' : ''])
    return [...words, ...values].some(text => typeof text === 'string' && links.test(text))
  })
}

const counts = new WeakMap<Cluster, ReadonlyMap<string, ReadonlySet<string>>>()

/** How many Services the kubelet links into the Pods of a workload, as far as the manifests say: those of its namespace, or of its file where no namespace is said. */
export function linkedServices(cluster: Cluster, { resource }: Workload): number {
  let byPlace = counts.get(cluster)
  if (!byPlace) {
    const places = new Map<string, Set<string>>()
    for (const service of cluster.ofKind('Service', '')) {
      if (service.name === undefined || !isLinked(cluster, service)) continue
      const place = placeOf(service)
      const names = places.get(place)
      if (names) names.add(service.name)
      else places.set(place, new Set([service.name]))
    }
    byPlace = places
    counts.set(cluster, byPlace)
  }
  return byPlace.get(placeOf(resource))?.size ?? 0
}

const placeOf = ({ namespace, file }: Resource): string =>
  namespace === undefined || hasPlaceholder(namespace) ? `file ${file.path}` : `namespace ${namespace}`

/** Services without an address of their own (headless, ExternalName) are not linked. Source: getServiceEnvVarMap of the kubelet. */
export function isLinked(cluster: Cluster, service: Resource): boolean {
  const spec = cluster.service(service).at('spec')
  return spec.at('clusterIP').string !== 'None' && spec.at('type').string !== 'ExternalName' && spec.at('ports').items().length > 0
}
