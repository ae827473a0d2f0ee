import type { NotLinted } from '../diagnostic.js';
import { type Kustomizations } from './kustomization.js';
import type { Resource, SourceFile } from './resource.js';
import type { Workload } from './workload.js';
import { type AddedWorkloadKind } from './workloads.js';
export type { Kustomization, Kustomizations } from './kustomization.js';
export { type LeftOut, looksLikeTemplate } from './template.js';
/** The manifests of a run. */
export interface Manifests {
    /** Every Kubernetes object, in the order of files and documents. */
    readonly resources: readonly Resource[];
    /** Every Pod template of these, in the same order. */
    readonly workloads: readonly Workload[];
    /** What was left out of the target files, and why. */
    readonly notLinted: readonly NotLinted[];
    readonly kustomizations: Kustomizations;
}
/**
 * Turns parsed files into objects. Linear; never throws because of a manifest. Documents are composed only where their kind can carry a Pod template, where
 * they hold lists, or where they are no Kubernetes objects.
 * @param settingsFor the workload kinds that the configuration of a file adds
 */
export declare function readManifests(files: readonly SourceFile[], settingsFor: (path: string) => {
    readonly workloadKinds: readonly AddedWorkloadKind[];
}): Manifests;
