import type { KustomizePatches } from './kustomize-patches.js';
import type { Resource, SourceFile } from './resource.js';
import type { LeftOut } from './template.js';
/** What a file holds. */
export interface FileContents {
    readonly resources: readonly Resource[];
    /** Documents, and items of Lists, that are left out; in order. */
    readonly leftOut: readonly (LeftOut & {
        readonly document: number;
    })[];
}
/** What the kustomizations of a run say about a file. */
export interface Surroundings {
    /** What the nearest one gives to objects that name no namespace. */
    readonly namespace: string | undefined;
    /** The patches of the run, where some kustomization lists the file as a resource. */
    readonly patches: KustomizePatches | undefined;
}
/**
 * The Kubernetes objects of a file: one for each document, and one for each item of a List, nested ones too. What is no object is named.
 * Documents that are empty or broken give nothing: the parser has said what is wrong with them.
 * @param outer what the kustomizations say about the file
 */
export declare function resourcesOf(file: SourceFile, outer: Surroundings): FileContents;
