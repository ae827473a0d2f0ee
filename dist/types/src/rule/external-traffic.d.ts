import type { Cluster, ServiceEdge } from '../cluster/types.js';
import type { Service } from '../kubernetes/types.js';
import type { Cursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
/** A Service that takes traffic from outside at nodes, and what it says about `externalTrafficPolicy`. */
export interface ExternalTraffic {
    readonly type: 'LoadBalancer' | 'NodePort';
    /** Undefined where the manifest leaves it open, which means Cluster. */
    readonly policy: 'Local' | 'Cluster' | undefined;
    readonly at: Cursor<string>;
    /** What the load balancer, or the load balancers of the routes to a NodePort Service, send to; to Pods, the policy plays no part. */
    readonly targets: 'pod' | 'node';
    /** Workloads behind it that run Pods. */
    readonly edges: readonly ServiceEdge[];
}
/**
 * Reads how a Service takes traffic from outside.
 * @returns undefined for a Service of another type, one whose type or policy is a placeholder or no valid word, one whose load balancer connects to the ClusterIP from
 * within the cluster, and one that a later object of its file replaces
 * Source: https://kubernetes.io/docs/reference/networking/virtual-ips/#external-traffic-policy
 */
export declare function externalTrafficOf(service: Cursor<Service>, cluster: Cluster): ExternalTraffic | undefined;
/** Whether a Service is of type LoadBalancer with policy Local, and its load balancer sends to nodes. */
export declare function balancesLocalNodes(service: Resource, cluster: Cluster): boolean;
