import type { Cluster } from '../cluster/types.js';
import type { Runtime } from '../container/types.js';
import type { Advisory } from '../kubernetes/advisories.js';
import type { ContainerCursor } from '../manifest/workload.js';
type Answer = 'yes' | 'unknown' | undefined;
/** Whether the defect of an advisory matters for a container: `unknown` where the configuration that decides is not in the manifests. */
export declare function advisoryHolds({ when }: Advisory, container: ContainerCursor, cluster: Cluster, runtime: Runtime): Answer;
export {};
