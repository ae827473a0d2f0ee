import type { ContainerCursor } from '../manifest/workload.js';
/**
 * What a container does beside the application. `mesh`: the proxy of a service mesh; `database`: a proxy through which the application reaches its database;
 * `other`: logs, metrics, secrets, configuration. None of them ends by itself.
 */
export type SidecarKind = 'mesh' | 'database' | 'other';
/** What a known proxy, log shipper or reloader beside the application is for, told by its name or its image; undefined for every other container. */
export declare function sidecarKindOf(container: ContainerCursor): SidecarKind | undefined;
/** Whether a container is a known proxy, log shipper or reloader that stands beside the application. */
export declare function isKnownSidecar(container: ContainerCursor): boolean;
