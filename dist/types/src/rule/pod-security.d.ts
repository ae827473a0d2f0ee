import type { Cluster } from '../cluster/types.js';
import { type AnyCursor } from '../manifest/cursor.js';
import type { Workload } from '../manifest/workload.js';
/** The Pod Security Standard that a namespace enforces. */
export interface EnforcedStandard {
    readonly namespace: string;
    readonly level: 'baseline' | 'restricted';
    readonly at: AnyCursor;
}
/**
 * The Pod Security Standard that the API server enforces for the Pods of a workload, by the label of its Namespace (https://kubernetes.io/docs/concepts/security/pod-security-admission/).
 * Undefined where the namespace or its manifest is not known, and for `privileged`, which allows everything.
 */
export declare function enforcedStandard(cluster: Cluster, workload: Workload): EnforcedStandard | undefined;
/** Whether a Pod shares a kernel namespace with its node. */
export declare function sharesNamespaceWithNode(pod: Workload['pod'], namespace: 'net' | 'ipc'): boolean;
