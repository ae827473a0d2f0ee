import type { Resource } from '../manifest/resource.js';
/** A folder or a file of the run. Its objects have the ranks `from` up to, but not including, `to`. */
export interface ScopeNode {
    readonly id: number;
    /** With a `/` at its end for a folder; empty for the top. */
    readonly path: string;
    readonly parent: ScopeNode | undefined;
    readonly depth: number;
    readonly from: number;
    readonly to: number;
    /** For a folder: where the objects of its own files end and those of its subfolders begin. */
    readonly ownTo: number;
}
/** A run of ranks: the objects of a file, of the files of a folder, or of all that is below a folder. */
export interface RankRange {
    readonly from: number;
    readonly to: number;
}
/** A scope around an object, as what it adds to those before. */
export interface Scope {
    readonly adds: readonly RankRange[];
    /** It reaches beyond the folder that encloses the object's folder: what is found there stands far away. */
    readonly far: boolean;
}
/**
 * Where the objects of a run stand to one another. Every object has a rank such that the objects of a file, of a folder's own files and of everything
 * below a folder are runs of ranks. So an index whose lists are sorted by rank answers for every scope by binary search.
 */
export interface ScopeTree {
    /** All objects by rank. The ranks do not depend on the order in which files were given. */
    readonly ordered: readonly Resource[];
    readonly root: ScopeNode;
    rankOf(resource: Resource): number;
    fileOf(resource: Resource): ScopeNode;
    /** The scopes that enclose an object, nearest first: its file, its folder's own files, all below its folder, and the last two again for each parent folder. */
    scopesOf(resource: Resource): readonly Scope[];
    /** Whether two objects stand in folders or files that hold one object twice, and so are never in one cluster. */
    areAlternatives(a: Resource, b: Resource): boolean;
}
/**
 * Arranges objects by the folders of their files.
 * @param countsAsTwin whether two of these in different places make the places alternatives, as for Deployments but not for Namespaces.
 */
export declare function buildScopeTree(resources: readonly Resource[], countsAsTwin: (resource: Resource) => boolean): ScopeTree;
