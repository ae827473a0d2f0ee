import type { PodAffinityTerm } from '../kubernetes/types.js';
import type { Cursor } from '../manifest/cursor.js';
import type { Workload } from '../manifest/workload.js';
/** A term of `podAffinity`: Pods run near certain others. */
export interface AffinityTerm {
    readonly at: Cursor<PodAffinityTerm>;
    readonly required: boolean;
    /** How near: on one node, in one zone. */
    readonly topology: 'node' | 'zone';
    /** Whether the term means the Pods of a workload, which stand in its own namespace unless it names others. */
    means(workload: Workload): boolean;
}
/**
 * Labels of nodes by what they tell apart. Source: https://kubernetes.io/docs/reference/labels-annotations-taints/#topologykubernetesiozone
 */
export declare const topologyOfLabel: ReadonlyMap<string, 'node' | 'zone'>;
/** The terms of a workload's Pod affinity about nodes and zones. */
export declare function podAffinityTerms(workload: Workload): readonly AffinityTerm[];
