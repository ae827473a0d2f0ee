import type { Cluster } from '../cluster/types.js';
import type { Cursor } from '../manifest/cursor.js';
import type { ContainerCursor, Workload } from '../manifest/workload.js';
/** An environment variable of a container. */
export interface Variable {
    readonly name: string;
    /** Undefined where it comes from elsewhere, or holds a placeholder. */
    readonly value: string | undefined;
    readonly valueAt: Cursor<unknown>;
    /** Where the name stands; undefined for a key of a ConfigMap. */
    readonly nameAt: Cursor<unknown> | undefined;
}
/** The environment of a container, `envFrom` first, as the kubelet fills it; the last of a name wins. */
export declare function variablesOf(cluster: Cluster, workload: Workload, container: ContainerCursor): ReadonlyMap<string, Variable>;
