import type { Cluster } from '../cluster/types.js';
import { type AnyCursor } from '../manifest/cursor.js';
import type { ContainerCursor, Workload } from '../manifest/workload.js';
/** How many Pods a Deployment may lack and have beyond its replicas while it rolls. */
export interface RollingUpdate {
    readonly maxUnavailable: AnyCursor;
    readonly maxSurge: AnyCursor;
    /** The fewest Pods that it runs with, as far as the manifests tell. */
    readonly replicas: number;
    readonly unavailable: number;
    readonly surge: number;
}
/**
 * The rolling update of a Deployment (apps/v1) in numbers: maxUnavailable rounds down and maxSurge up, and where both come to nothing one Pod may be unavailable
 * (`ResolveFenceposts` of the deployment controller). The fewest replicas count: the minimum of an autoscaler.
 * @returns undefined for other kinds and strategies, for an unknown number of replicas, and where a placeholder or a Kustomize patch decides
 */
export declare function rollingUpdateOf(workload: Workload, cluster: Cluster): RollingUpdate | undefined;
/** A port of the node that a container takes. */
export interface HostPort {
    readonly container: ContainerCursor;
    readonly port: number;
    readonly at: AnyCursor;
}
/**
 * The ports of the node that the Pods of a workload take, so that a node has room for one Pod: `hostPort`, and with `hostNetwork` every declared port
 * (the API server sets its hostPort). Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports
 */
export declare function hostPortsOf(workload: Workload): readonly HostPort[];
/** What keeps the Pods of a workload on one node: `nodeName`, or a selector for its host name; undefined where nothing does. */
export declare function singleNodeOf(workload: Workload): AnyCursor | undefined;
