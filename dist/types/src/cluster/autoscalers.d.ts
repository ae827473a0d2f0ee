import type { Resource } from '../manifest/resource.js';
import type { Workload } from '../manifest/workload.js';
import type { Objects } from './objects.js';
import type { AutoscalerEdge } from './types.js';
/** Autoscalers by the workloads that they scale. */
export declare function linkAutoscalers(objects: Objects, workloadsFrom: (resource: Resource) => readonly Workload[]): ReadonlyMap<Workload, readonly AutoscalerEdge[]>;
