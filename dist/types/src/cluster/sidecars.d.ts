import type { ContainerCursor } from '../manifest/workload.js';
/** Whether a container is a known proxy, log shipper or reloader that stands beside the application, told by its name or its image. */
export declare function isKnownSidecar(container: ContainerCursor): boolean;
