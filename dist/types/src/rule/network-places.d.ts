import type { Cluster } from '../cluster/types.js';
import type { Resource } from '../manifest/resource.js';
/** Something that one object says. */
export interface Placed {
    readonly resource: Resource;
}
/** How surely two things belong to one cluster: they stand in one file, in the same folder, or in folders beside one another. */
export type Nearness = 'file' | 'folder' | 'beside';
/** What is found near a place; `nearness` is that of the scope. */
export interface Near<T> {
    readonly nearness: Nearness;
    readonly items: readonly T[];
}
/** Finds what belongs to one cluster with a place. A lookup takes a fixed number of steps; things of one folder that are alternatives never meet. */
export declare class PlaceIndex<T extends Placed> {
    #private;
    constructor(cluster: Cluster, all: readonly T[]);
    /** The things of the nearest scope around a resource that holds some: its file, its folder, the folders beside its own. */
    near(from: Resource): Near<T> | undefined;
    /** All things of a scope around a resource, those of narrower ones included. */
    all(nearness: Nearness, from: Resource): readonly T[];
}
/** The object in whose file something stands, for a document in the text of a ConfigMap. */
export declare function hostOf(resource: Resource): Resource;
