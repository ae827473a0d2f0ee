import type { Cluster } from '../cluster/types.js';
import type { Settings } from '../config/types.js';
import type { AnyCursor } from '../manifest/cursor.js';
import type { ContainerCursor } from '../manifest/workload.js';
export declare const MEBIBYTE: number;
/** The memory that a container may use before the kernel kills it. */
export interface MemoryLimit {
    readonly bytes: number;
    /** As written: `512Mi`. */
    readonly text: string;
    /** `container`: its own; `pod`: that of all containers of the Pod together; `limit-range`: the default of a LimitRange, which is a manifest of its own. */
    readonly from: 'container' | 'pod' | 'limit-range';
    readonly at: AnyCursor;
}
/** The memory limit of a container, its own or what stands in for it; undefined where there is none, where it is unknown, or where a Kustomize patch may set it. */
export declare function memoryLimitOf(container: ContainerCursor, cluster: Cluster, settings: Settings): MemoryLimit | undefined;
/** A size for a message: `512Mi`, `1.5Gi`. */
export declare function formatBytes(bytes: number): string;
