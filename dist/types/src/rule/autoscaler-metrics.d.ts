import type { Cluster } from '../cluster/types.js';
import { type AnyCursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
import type { Workload } from '../manifest/workload.js';
import type { ComputeResource } from './pod-resources.js';
/** A metric that is measured against the requests of containers. */
export interface UtilizationMetric {
    readonly resource: ComputeResource;
    /** The one container that is measured; undefined for all of the Pod. */
    readonly container: string | undefined;
    readonly at: AnyCursor;
}
export interface AutoscalerMetrics {
    readonly metrics: readonly UtilizationMetric[];
    /** How many other metrics it has, which need no requests or of which nothing is known. */
    readonly others: number;
}
/**
 * The metrics of a HorizontalPodAutoscaler (of any version) or a ScaledObject that need requests. A HorizontalPodAutoscaler without metrics has one: CPU utilization.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/ and https://keda.sh/docs/latest/scalers/cpu/
 */
export declare function utilizationMetrics(autoscaler: Resource): AutoscalerMetrics;
/** A container that is put into the Pods when they are created, and that requests nothing unless an annotation says so. */
export interface InjectedRequest {
    readonly product: string;
    readonly container: string;
    /** The annotation that sets the request. */
    readonly annotation: string;
}
/** The containers without a request that injectors put into the Pods of a workload, by its annotations and those of its Namespace. LimitRanges may fill in for them: then there are none. */
export declare function injectedWithoutRequest(workload: Workload, cluster: Cluster, resource: ComputeResource): readonly InjectedRequest[];
