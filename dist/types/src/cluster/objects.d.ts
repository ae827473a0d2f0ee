import type { Resource } from '../manifest/resource.js';
import { type Answer } from './nearest.js';
import type { ScopeTree } from './scope-tree.js';
/** What a reference names. `namespace` is that of the referrer where the reference says nothing. */
export interface Target {
    readonly kind: string;
    readonly group?: string;
    readonly name: string;
    readonly namespace?: string;
}
/** All objects of a run, by kind and by name. */
export interface Objects {
    ofKind(kind: string, group?: string): readonly Resource[];
    /** The object that a name means where `from` stands. */
    find(from: Resource, target: Target): {
        readonly resource: Resource;
        readonly weak: boolean;
    } | undefined;
    /** All objects of a kind in the namespace of `from`, in the nearest scope that has any. */
    nearestOfKind(from: Resource, kind: string, group: string): readonly Answer<Resource>[];
    /** A later object of the same file has the same identity: `kubectl apply` lets the last one win. */
    supersededBy(resource: Resource): Resource | undefined;
    /** Its controller is among the objects: a dump of a cluster that shows both. */
    isBesideOwner(resource: Resource): boolean;
}
/** Indexes objects by kind and name. */
export declare function indexObjects(tree: ScopeTree): Objects;
