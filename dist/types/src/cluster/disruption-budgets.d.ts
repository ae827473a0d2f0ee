import type { Resource } from '../manifest/resource.js';
import type { Workload } from '../manifest/workload.js';
import type { Objects } from './objects.js';
import type { PodIndex } from './pods.js';
import type { Edge } from './types.js';
export type BudgetEdge = Edge & {
    readonly budget: Resource;
};
/**
 * PodDisruptionBudgets by the workloads whose Pods they select. An empty selector selects every Pod of the namespace in policy/v1, and none in v1beta1.
 * Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#poddisruptionbudget-v125
 */
export declare function linkBudgets(objects: Objects, pods: PodIndex): ReadonlyMap<Workload, readonly BudgetEdge[]>;
