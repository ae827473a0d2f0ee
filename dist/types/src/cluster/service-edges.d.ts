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
 * No object gets more edges than this. 5,000 Services that all select the same 5,000 Deployments would be 25 million edges; beyond a hundred
 * more of them tell a rule nothing new. Each Service and each workload that has an edge keeps at least one as long as its partners have room.
 */
export declare const mostEdges = 100;
/** Selects Pods for every Service. ExternalName Services and those without a selector select none. */
export declare function selectPods(objects: Objects, pods: PodIndex): ServiceEdges;
