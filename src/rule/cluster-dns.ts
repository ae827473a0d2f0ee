import type { Corefile, CorefileDirective, CorefileServer, Embedded } from '../embedded/index.js'
import { imageNameOf } from '../kubernetes/component-images.js'
import type { Resource } from '../manifest/resource.js'
import type { ContainerCursor, Workload } from '../manifest/workload.js'

/** Where the DNS of a cluster runs, and where no application has its own. */
const namespace = 'kube-system'

/** The CoreDNS that answers for the Services of the cluster, as far as manifests show it. */
export interface ClusterDns {
  readonly workload: Workload
  readonly container: ContainerCursor
  /** Undefined where it is not in the manifests. */
  readonly corefile: Corefile | undefined
}

/**
 * The CoreDNS of the cluster in a workload: the image `coredns` in kube-system, whose Corefile has the plugin `kubernetes` or, where that is not seen, whose Pods
 * carry the label of the cluster's DNS. Undefined for every other CoreDNS, which an application or a test brings.
 * Source: cluster/addons/dns/coredns/coredns.yaml.base of Kubernetes.
 */
export function clusterDnsOf(workload: Workload, embedded: Embedded): ClusterDns | undefined {
  if (workload.namespace !== namespace || workload.runsToCompletion) return undefined
  const container = workload.running.find(({ raw }) => imageOf(raw) === 'coredns')
  if (!container) return undefined
  const [corefile] = embedded.corefilesOf(workload)
  if (corefile ? !servesCluster(corefile) : !/^(?:kube-dns|coredns)$/.test(workload.podLabels['k8s-app'] ?? '')) return undefined
  return { workload, container, corefile }
}

/** A container of NodeLocal DNSCache, by its image. */
export function isNodeCache(container: ContainerCursor): boolean {
  return /^(?:k8s-dns-node-cache|node-?local-?dns)$/.test(imageOf(container.raw))
}

/** The Corefiles in a ConfigMap of kube-system with which the cluster's CoreDNS runs: those with the plugin `kubernetes`. */
export function clusterCorefiles(config: Resource, embedded: Embedded): readonly Corefile[] {
  if (config.namespace !== namespace) return []
  return embedded
    .corefiles(config)
    .filter(
      corefile =>
        servesCluster(corefile) &&
        (corefile.readers.length === 0 || corefile.readers.some(({ container }) => container && imageOf(container.raw) === 'coredns')),
    )
}

/** The server block that answers for the Services of the cluster. */
export function clusterServer(corefile: Corefile): CorefileServer | undefined {
  return corefile.servers.find(server => pluginOf(server, 'kubernetes'))
}

/** The last plugin of a name in a server block. */
export function pluginOf(server: CorefileServer, name: string): CorefileDirective | undefined {
  return server.plugins.findLast(plugin => plugin.name === name)
}

function servesCluster(corefile: Corefile): boolean {
  return clusterServer(corefile) !== undefined
}

function imageOf(container: unknown): string {
  const image = typeof container === 'object' && container !== null && 'image' in container ? container.image : undefined
  return typeof image === 'string' ? imageNameOf(image) : ''
}
