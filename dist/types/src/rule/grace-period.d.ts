import type { PodSpecCursor } from '../manifest/workload.js';
/** The grace period of a Pod in seconds; undefined where a placeholder or a wrong type stands. */
export declare function gracePeriodOf(pod: PodSpecCursor): {
    readonly seconds: number | undefined;
    readonly isDefault: boolean;
};
