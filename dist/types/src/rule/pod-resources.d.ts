import type { Cluster } from '../cluster/types.js';
import type { Settings } from '../config/types.js';
import { Cursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
import type { ContainerCursor, PodSpecCursor, Workload } from '../manifest/workload.js';
/** The resources by which a node decides which Pods go first. */
export type ComputeResource = 'cpu' | 'memory';
export type ResourceField = 'requests' | 'limits';
/** `unknown`: a placeholder, or something of the wrong type, stands where the amount would. */
export type Given = 'set' | 'missing' | 'unknown';
/** What a Pod asks for and may use, with everything that fills in for what its containers do not say. */
export interface PodResources {
    /**
     * No container has a request or limit for CPU or memory that is above zero, nothing fills in for them, no Kustomize patch may set them, and nothing is unknown:
     * the Pod is of QoS class BestEffort.
     * Init containers count. Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#besteffort
     */
    readonly bestEffort: boolean;
    /** Containers that live as long as the Pod and lack an amount that nothing fills in; none where something is unknown. */
    without(field: ResourceField, resource: ComputeResource): readonly ContainerCursor[];
}
/**
 * The resources of the Pods of a workload: those of the containers, of the Pod itself (`spec.resources`, since 1.32) and the defaults of LimitRanges.
 * A limit fills in for a missing request, as the API server has it.
 * @returns undefined for Pods that cannot be judged: without containers, on Windows (which has no memory cgroups and no OOM killer), or with containers that are
 * filled in when the Pod is created (`image: auto` of Istio)
 */
export declare function podResourcesOf(workload: Workload, cluster: Cluster, settings: Settings): PodResources | undefined;
/** The requests and limits of one container, or of the Pod. */
export interface ResourceLists {
    /** `container "web"`, or `the Pod`, for messages. */
    readonly owner: string;
    readonly container: ContainerCursor | undefined;
    readonly requests: Cursor<Record<string, unknown>>;
    readonly limits: Cursor<Record<string, unknown>>;
}
/** Every list of requests and limits of a workload: those of its containers, init containers too, and of the Pod itself where the version knows these. */
export declare function resourceLists(workload: Workload, settings: Settings): readonly ResourceLists[];
/** The LimitRanges that give the containers of a workload a default limit for a resource: `default`, or else `max`. */
export declare function limitRangesOf(cluster: Cluster, workload: Workload, resource: string): readonly {
    readonly limitRange: Resource;
    readonly weak: boolean;
    readonly limit: Cursor<unknown>;
}[];
/** Pod-level resources came with 1.32; before that the API server drops them. */
export declare function knowsPodLevel(settings: Settings): boolean;
/** From 1.34 on the API server heeds pod-level resources by default, and validates them; in 1.32 and 1.33 it drops them unless a feature gate is on (KEP-2837). */
export declare function validatesPodLevel(settings: Settings): boolean;
/**
 * What keeps Pods of a system priority class alive when their node runs short of memory: no kubelet evicts them (IsCriticalPod of pkg/kubelet/types), and the kernel kills those of
 * system-node-critical last whatever they request (GetContainerOOMScoreAdjust of pkg/kubelet/qos).
 */
export declare function memoryProtectionOf(pod: PodSpecCursor): 'none' | 'eviction' | 'eviction-and-kernel';
/** `spec.os`, or the node selector of old. Source: https://kubernetes.io/docs/concepts/windows/user-guide/ */
export declare function runsOnWindows(pod: PodSpecCursor): boolean;
/** `"a"`, `"a" and "b"`, `"a", "b" and 3 more`: containers for a message. */
export declare function namesOf(containers: readonly ContainerCursor[]): string;
