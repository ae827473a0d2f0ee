import type { ContainerCursor } from '../manifest/workload.js';
import type { PreStopHook } from './types.js';
/**
 * What a preStop hook does, as far as its duration is fixed. A sleep counts where it stands in front of everything that stops the application;
 * what a script does beyond simple commands is unknown.
 * Source: https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations
 */
export declare function readPreStop(container: ContainerCursor): PreStopHook;
