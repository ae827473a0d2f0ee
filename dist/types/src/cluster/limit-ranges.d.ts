import type { Resource } from '../manifest/resource.js';
import type { Workload } from '../manifest/workload.js';
import type { Objects } from './objects.js';
import type { ScopeTree } from './scope-tree.js';
/**
 * LimitRanges that would hold for the Pods of a workload. In a namespace that both name, the nearest ones of the run; where one of them names none, only those in the
 * workload's own folder or below: a LimitRange of an unnamed namespace elsewhere in a repository says nothing about these Pods.
 */
export declare function limitRangesOf(workload: Workload, objects: Objects, tree: ScopeTree): readonly {
    readonly limitRange: Resource;
    readonly weak: boolean;
}[];
