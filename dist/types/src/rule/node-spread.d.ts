import type { Cluster } from '../cluster/types.js';
import { type AnyCursor, type Intent } from '../manifest/cursor.js';
import { type Workload } from '../manifest/workload.js';
/**
 * Whether something keeps the Pods of a workload on different nodes: a spread constraint or anti-affinity by host name, a port of the host
 * (which one Pod of a node can have), or a DaemonSet. `unknown` where a placeholder stands.
 * Source: https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/
 */
export declare function spreadOverNodes(workload: Workload): 'yes' | 'no' | 'unknown';
/** Whether the Pods of a workload have a port of their host, which one Pod of a node can have. */
export declare function takesHostPort(workload: Workload): boolean;
/** Whether a workload has a Pod on every node: a DaemonSet that no selector or affinity keeps from some. */
export declare function coversEveryNode(workload: Workload): boolean;
/** A label that nodes must have for the Pods of a workload. */
export interface NodeDemand {
    readonly label: string;
    readonly at: AnyCursor;
    /** "topology.kubernetes.io/zone is a or b", for messages. */
    readonly text: string;
}
/** What a node selector or a required node affinity asks of nodes, beyond what every node of a common cluster has. */
export declare function nodeDemands({ pod }: Workload): readonly NodeDemand[];
/** Intent: the Pods of a workload are spread over nodes, or by another label of nodes, as evenly as the scheduler can; undefined where they have no labels to tell them by. */
export declare function spreadConstraint(workload: Workload, topologyKey?: string): Intent | undefined;
/** How many Pods a workload runs at least and at most, with its autoscalers; undefined for what the manifests do not say. */
export declare function podCounts(cluster: Cluster, workload: Workload): {
    readonly min: number | undefined;
    readonly max: number | undefined;
};
/** A spread constraint or an anti-affinity term of a Pod template. */
export interface SpreadTerm {
    readonly kind: 'spread constraint' | 'anti-affinity term';
    readonly at: AnyCursor;
    /** Whether it speaks of the Pods of the workload itself; a constraint without a selector speaks of none. `unknown` where a placeholder stands. */
    readonly own: 'yes' | 'no' | 'unknown';
}
/** Everything that may keep the Pods of a workload apart, by whatever topology; undefined where a placeholder stands in the way. */
export declare function spreadTerms(workload: Workload): readonly SpreadTerm[] | undefined;
