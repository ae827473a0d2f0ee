import type { Resource } from './resource.js';
import { Workload } from './workload.js';
/** A kind that the configuration adds; `podTemplate` and `replicas` are JSON Pointers from the object, in which `*` stands for every item. */
export interface AddedWorkloadKind {
    readonly apiVersion: string;
    readonly kind: string;
    readonly podTemplate: string;
    readonly replicas?: string;
}
/**
 * The workloads of an object: one for each Pod template; none for an object that makes no Pods.
 * @param added the kinds that the configuration adds; they come before the built-in ones
 */
export declare function workloadsOf(resource: Resource, added: readonly AddedWorkloadKind[]): readonly Workload[];
