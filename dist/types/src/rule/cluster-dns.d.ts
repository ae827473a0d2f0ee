import type { Corefile, CorefileDirective, CorefileServer, Embedded } from '../embedded/index.js';
import type { Resource } from '../manifest/resource.js';
import type { ContainerCursor, Workload } from '../manifest/workload.js';
/** The CoreDNS that answers for the Services of the cluster, as far as manifests show it. */
export interface ClusterDns {
    readonly workload: Workload;
    readonly container: ContainerCursor;
    /** Undefined where it is not in the manifests. */
    readonly corefile: Corefile | undefined;
}
/**
 * The CoreDNS of the cluster in a workload: the image `coredns` in kube-system, whose Corefile has the plugin `kubernetes` or, where that is not seen, whose Pods
 * carry the label of the cluster's DNS. Undefined for every other CoreDNS, which an application or a test brings.
 * Source: cluster/addons/dns/coredns/coredns.yaml.base of Kubernetes.
 */
export declare function clusterDnsOf(workload: Workload, embedded: Embedded): ClusterDns | undefined;
/** A container of NodeLocal DNSCache, by its image. */
export declare function isNodeCache(container: ContainerCursor): boolean;
/** The Corefiles in a ConfigMap of kube-system with which the cluster's CoreDNS runs: those with the plugin `kubernetes`. */
export declare function clusterCorefiles(config: Resource, embedded: Embedded): readonly Corefile[];
/** The server block that answers for the Services of the cluster. */
export declare function clusterServer(corefile: Corefile): CorefileServer | undefined;
/** The last plugin of a name in a server block. */
export declare function pluginOf(server: CorefileServer, name: string): CorefileDirective | undefined;
