import type { Resource } from '../manifest/resource.js';
import { type Posting } from './posting.js';
import type { ScopeTree } from './scope-tree.js';
/**
 * An answer of a lookup. `weak`: a namespace is unset on one side, or on both and the two stand far apart (many collections of examples have a Service and a Deployment
 * with label `app: nginx` that never met), or several alternatives answer.
 */
export interface Answer<T> {
    readonly item: T;
    readonly weak: boolean;
}
export interface Search<T> {
    /** Posting lists that hold every possible answer; an item stands in at most one of them. */
    readonly postings: readonly (Posting<T> | undefined)[];
    /** Who asks. */
    readonly from: Resource;
    /** Where the answer must stand; undefined for objects that belong to no namespace. */
    readonly namespace: string | undefined;
    readonly namespaced: boolean;
    readonly accepts: (item: T) => boolean;
    readonly resourceOf: (item: T) => Resource;
}
/**
 * The answers of the nearest scope around `from` that has any: its file, its folder's files, all below its folder, then the same for each parent folder.
 * Objects in alternatives of the asker's own place are never seen. Within a scope answers of the same namespace win over weak ones.
 */
export declare function findNearest<T>(tree: ScopeTree, search: Search<T>): readonly Answer<T>[];
