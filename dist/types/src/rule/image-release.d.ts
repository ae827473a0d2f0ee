import type { ContainerCursor } from '../manifest/workload.js';
/** Whether the tag of a container's image surely names a release in a range such as `<1.5.0`. */
export declare function runsRelease(container: ContainerCursor, range: string): boolean;
