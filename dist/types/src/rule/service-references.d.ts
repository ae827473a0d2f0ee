import type { Cluster, HostReference } from '../cluster/types.js';
import type { Resource } from '../manifest/resource.js';
import type { PodSpecCursor, Workload } from '../manifest/workload.js';
/** A host name in the configuration of a Pod that only the DNS of the cluster knows. */
export interface ServiceReference {
    readonly reference: HostReference;
    /** False where a namespace is set on one side only, so that the name may mean something else. */
    readonly certain: boolean;
}
/**
 * The Services that a Pod calls by name, each name once: hosts that end in `.svc` or `.svc.<cluster domain>`, and those that name a Service of the manifests. Left out
 * are the Pod's own Services (their names are an address to advertise), names in its `hostAliases`, and everything where these are not known.
 * @param clusterDomain without a dot at its end
 */
export declare function serviceReferences(cluster: Cluster, pod: PodSpecCursor, clusterDomain: string): readonly ServiceReference[];
/** The Services that select the Pods of a workload. A name of one of them in the configuration of these Pods says how others reach them, and is seldom looked up. */
export declare function ownServices(cluster: Cluster, workload: Workload): ReadonlySet<Resource | undefined>;
