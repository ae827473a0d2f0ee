import type { Resource } from '../manifest/resource.js';
import type { Workload } from '../manifest/workload.js';
import type { Objects } from './objects.js';
import type { PodIndex } from './pods.js';
import type { ServiceEdge } from './types.js';
/** Services and the workloads whose Pods they select. */
export interface ServiceEdges {
    readonly ofService: ReadonlyMap<Resource, readonly ServiceEdge[]>;
    readonly ofWorkload: ReadonlyMap<Workload, readonly ServiceEdge[]>;
}
/**
 * A workload has no more Services than about this many. 5,000 Services that all select the same 5,000 Deployments would be 25 million edges, and the twenty-first
 * Service of a workload tells a rule nothing new. A Service for whose Pods there is no more room gets one edge all the same: it does select something.
 */
export declare const mostServices = 20;
/** Selects Pods for every Service. ExternalName Services and those without a selector select none. */
export declare function selectPods(objects: Objects, pods: PodIndex): ServiceEdges;
