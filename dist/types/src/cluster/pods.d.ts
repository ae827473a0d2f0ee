import type { Selector } from '../kubernetes/selector.js';
import type { Resource } from '../manifest/resource.js';
import type { Workload } from '../manifest/workload.js';
import { type Answer } from './nearest.js';
import type { Objects } from './objects.js';
import type { ScopeTree } from './scope-tree.js';
/** Pods by their labels. */
export interface PodIndex {
    /**
     * The workloads whose Pods a selector in `from` selects, in the nearest scope that has any. Objects that a later one of the file replaces,
     * and those that stand beside their owner, are left out.
     */
    selectedBy(from: Resource, selector: Selector): readonly Answer<Workload>[];
}
/** Indexes the Pod templates of workloads by each of their labels. Knative's Services have a traffic system of their own and stay out. */
export declare function indexPods(tree: ScopeTree, workloads: readonly Workload[], objects: Objects): PodIndex;
