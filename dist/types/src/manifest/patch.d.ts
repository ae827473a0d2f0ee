import type { WorkloadKind } from '../kubernetes/workload-kinds.js';
/** Whether a text may hold directives of a strategic merge patch; cheap, and sure only when it says no. */
export declare function mayHaveDirectives(text: string): boolean;
/**
 * Whether an object holds directives of a strategic merge patch, such as `$patch: delete`.
 * Source: https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md
 */
export declare function hasDirectives(object: unknown): boolean;
/**
 * Whether an object of a workload kind can only be a patch of another one. A kind of group apps has to have a selector: one that has none, and a container
 * without an image, no containers at all, or no labels for its Pods, is a patch. Of the other kinds one is a patch whose containers have names and none has an
 * image. What is malformed rather than left out is no patch.
 * @param listed a kustomization lists the file as a resource, and may bring the selector and the labels: only what has no image is a patch then
 */
export declare function isPartialWorkload(object: Readonly<Record<string, unknown>>, kinds: readonly WorkloadKind[], listed: boolean): boolean;
