import { type SidecarKind, sidecarKindOf } from '../cluster/sidecars.js';
import { isProxyImage } from '../embedded/proxy-images.js';
import type { ContainerCursor, Workload } from '../manifest/workload.js';
export type { SidecarKind } from '../cluster/sidecars.js';
export { isProxyImage, sidecarKindOf };
/** `SidecarContainers`: on by default from 1.29 on, stable since 1.33 (KEP-753). */
export declare const NATIVE_SIDECAR_MINOR = 29;
/** A container that stands beside the application. */
export interface Sidecar {
    readonly container: ContainerCursor;
    readonly kind: SidecarKind;
}
/** The known sidecars among the containers of a Pod, and the others; native sidecars are told by `role`. */
export declare function sidecarsOf(workload: Workload): {
    readonly sidecars: readonly Sidecar[];
    readonly applications: readonly ContainerCursor[];
};
/** Whether a Job, or a Pod of it, has a deadline after which it is ended as failed. A placeholder counts. */
export declare function hasDeadline(workload: Workload): boolean;
