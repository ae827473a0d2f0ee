import type { HostReference } from '../cluster/types.js';
import type { Runtime } from '../container/types.js';
import type { AnyCursor } from '../manifest/cursor.js';
import type { ContainerCursor, PodSpecCursor } from '../manifest/workload.js';
/** How the resolver in a Pod searches. */
export interface NameResolution {
    /** Names with fewer dots are tried with every search domain first. Undefined where a placeholder stands. */
    readonly ndots: number | undefined;
    /** The value of the option; undefined where the manifest leaves the kubelet's 5. */
    readonly ndotsAt: AnyCursor | undefined;
    /** Search domains: three of the cluster, and those of dnsConfig. Those that the node adds are not counted. */
    readonly searches: number;
}
/**
 * The resolv.conf that the kubelet writes for a Pod; undefined where its names go to the node's DNS (`Default`, host network), where `None` takes everything
 * from the manifest, or where a placeholder decides.
 * Source: https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy
 */
export declare function nameResolutionOf(pod: PodSpecCursor): NameResolution | undefined;
/** The dots that a resolver counts. */
export declare function dotsIn(host: string): number;
/** Whether a reference names a host outside of the cluster, by a name that is not absolute. */
export declare function isExternalHost({ host, service, scheme, port }: HostReference, clusterDomain: string): boolean;
/**
 * Whether a container runs a program with a resolver of its own, such as Go's, which falls back to the search list whatever the libc.
 * Source: https://pkg.go.dev/net#hdr-Name_Resolution
 */
export declare function resolvesWithoutLibc(container: ContainerCursor): boolean;
/** A container whose resolver is musl's, in a Pod in which no container is known to have another libc. */
export declare function muslOnly({ workload }: PodSpecCursor, runtime: Pick<Runtime, 'image'>): ContainerCursor | undefined;
