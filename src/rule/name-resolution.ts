import { isExternalName } from '../cluster/host-name.js'
import type { HostReference } from '../cluster/types.js'
import type { Runtime } from '../container/types.js'
import { parseImageReference } from '../kubernetes/image-reference.js'
import type { AnyCursor } from '../manifest/cursor.js'
import type { ContainerCursor, PodSpecCursor } from '../manifest/workload.js'

/** How the resolver in a Pod searches. */
export interface NameResolution {
  /** Names with fewer dots are tried with every search domain first. Undefined where a placeholder stands. */
  readonly ndots: number | undefined
  /** The value of the option; undefined where the manifest leaves the kubelet's 5. */
  readonly ndotsAt: AnyCursor | undefined
  /** Search domains: three of the cluster, and those of dnsConfig. Those that the node adds are not counted. */
  readonly searches: number
}

/**
 * The resolv.conf that the kubelet writes for a Pod; undefined where its names go to the node's DNS (`Default`, host network), where `None` takes everything
 * from the manifest, or where a placeholder decides.
 * Source: https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy
 */
export function nameResolutionOf(pod: PodSpecCursor): NameResolution | undefined {
  const policy = pod.at('dnsPolicy')
  const hostNetwork = pod.at('hostNetwork')
  if (pod.unknown || policy.unknown || hostNetwork.unknown || pod.at('os').at('name').string === 'windows') return undefined
  const name = policy.absent ? 'ClusterFirst' : policy.string
  if (name !== 'ClusterFirstWithHostNet' && (name !== 'ClusterFirst' || hostNetwork.boolean === true)) return undefined
  const config = pod.at('dnsConfig')
  const options = config.at('options')
  const searches = config.at('searches')
  if (config.unknown || options.unknown || searches.unknown) return undefined
  const count = 3 + searches.items().length
  // The resolver takes the last one.
  const option = options
    .items()
    .filter(item => item.at('name').string === 'ndots' || item.unknown)
    .at(-1)
  if (!option) return { ndots: 5, ndotsAt: undefined, searches: count }
  const value = option.at('value')
  const digits = value.string ?? (typeof value.raw === 'number' ? String(value.raw) : '')
  return { ndots: /^[0-9]{1,2}$/.test(digits) ? Math.min(Number(digits), 15) : undefined, ndotsAt: value, searches: count }
}

/** The dots that a resolver counts. */
export function dotsIn(host: string): number {
  return host.split('.').length - 1
}

/** Whether a reference names a host outside of the cluster, by a name that is not absolute. */
export function isExternalHost({ host, service, scheme, port }: HostReference, clusterDomain: string): boolean {
  if (service || host.endsWith('.') || host === clusterDomain || host.endsWith(`.${clusterDomain}`)) return false
  // `https://name.dev` without a port is a page of the web and no Service.
  return isExternalName(host) || (scheme === 'https' && port === undefined && dotsIn(host) > 0 && isExternalName(`www.${host}`))
}

/** Products written in Go whose Alpine images resolve names without musl. */
const goImages =
  /(^|\/)(golang|traefik|grafana|vault|consul|nomad|caddy|minio|mc|etcd|prometheus|alertmanager|loki|promtail|telegraf|influxdb|docker|gitea|dex|external-dns|kubectl|helm|k3s|argocd|nats|nats-streaming|registry|coredns|cloudflared|pomerium|oauth2-proxy|rclone|hugo)$/

/**
 * Whether a container runs a program with a resolver of its own, such as Go's, which falls back to the search list whatever the libc.
 * Source: https://pkg.go.dev/net#hdr-Name_Resolution
 */
export function resolvesWithoutLibc(container: ContainerCursor): boolean {
  const image = container.at('image').string
  const repository = image === undefined ? undefined : parseImageReference(image)?.repository
  return repository !== undefined && goImages.test(repository)
}

/** A container whose resolver is musl's, in a Pod in which no container is known to have another libc. */
export function muslOnly({ workload }: PodSpecCursor, runtime: Pick<Runtime, 'image'>): ContainerCursor | undefined {
  const running = workload.running.length > 0 ? workload.running : workload.containers
  const facts = running.map(container => ({ container, libc: runtime.image(container).libc }))
  if (facts.some(({ libc }) => libc === 'glibc')) return undefined
  return facts.find(({ container, libc }) => libc === 'musl' && !resolvesWithoutLibc(container))?.container
}
