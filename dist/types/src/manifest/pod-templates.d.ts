import type { WorkloadKind } from '../kubernetes/workload-kinds.js';
import type { Path } from '../parse/types.js';
/** A Pod template of an object, and the way to it from the object. */
export interface PodTemplatePlace {
    readonly path: Path;
    readonly template: unknown;
}
/**
 * The Pod templates of an object, in the order of the manifest.
 * @param object the object, of whatever shape
 * @param kind where its kind has templates; `*` on the way stands for every item of a list and every value of a mapping
 * @returns also a template that is missing, where no `*` stands before it
 */
export declare function podTemplatesIn(object: unknown, kind: WorkloadKind): readonly PodTemplatePlace[];
