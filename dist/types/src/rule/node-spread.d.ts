import type { Cluster } from '../cluster/types.js';
import { type Intent } from '../manifest/cursor.js';
import { type Workload } from '../manifest/workload.js';
/**
 * Whether something keeps the Pods of a workload on different nodes: a spread constraint or anti-affinity by host name, a port of the host
 * (which one Pod of a node can have), or a DaemonSet. `unknown` where a placeholder stands.
 * Source: https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/
 */
export declare function spreadOverNodes(workload: Workload): 'yes' | 'no' | 'unknown';
/** Whether a workload has a Pod on every node: a DaemonSet that no selector or affinity keeps from some. */
export declare function coversEveryNode(workload: Workload): boolean;
/** Intent: the Pods of a workload are spread over nodes as evenly as the scheduler can; undefined where they have no labels to tell them by. */
export declare function spreadConstraint(workload: Workload): Intent | undefined;
/** How many Pods a workload runs at least and at most, with its autoscalers; undefined for what the manifests do not say. */
export declare function podCounts(cluster: Cluster, workload: Workload): {
    readonly min: number | undefined;
    readonly max: number | undefined;
};
