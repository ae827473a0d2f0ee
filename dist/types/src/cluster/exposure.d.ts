import type { Exposure, RouteEdge, ServiceEdge } from './types.js';
/**
 * How traffic comes to the Pods of a workload through one Service: an entry for the Service's own type, one for each route, and `clusterip` (or `mesh`, where a mesh's
 * proxy stands in the Pods) where there is nothing else.
 */
export declare function exposuresThrough(edge: ServiceEdge, routes: readonly RouteEdge[], meshed: boolean): readonly Exposure[];
