import type { Settings } from '../config/types.js';
/**
 * Whether every version that the manifests are for is at least 1.`minor`: a fix that needs a version needs it everywhere, so the lowest of a range decides.
 * True where the configuration names no version, since the newest supported one is assumed; the message then says from which version on the fix works.
 */
export declare function everyVersionHas({ kubernetesMinor }: Pick<Settings, 'kubernetesMinor'>, minor: number): boolean;
/** Whether some version that the manifests are for is at least 1.`minor`: what a version removes or refuses is gone in the highest of a range. True where none is named. */
export declare function someVersionHas({ kubernetesMinor }: Pick<Settings, 'kubernetesMinor'>, minor: number): boolean;
