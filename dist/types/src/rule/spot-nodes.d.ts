import type { AnyCursor } from '../manifest/cursor.js';
import type { PodSpecCursor } from '../manifest/workload.js';
/** That Pods run on Spot nodes, and what says so. */
export interface SpotPlacement {
    /** `EC2`, for messages. */
    readonly cloud: string;
    /** Seconds between the notice and the end of the node. */
    readonly notice: number;
    /** The Pods run nowhere else; otherwise they only may. */
    readonly certain: boolean;
    readonly at: AnyCursor;
}
/** Where a Pod asks for Spot nodes, or tolerates their taint; undefined where nothing says so. */
export declare function spotPlacementOf(pod: PodSpecCursor, provider: string): SpotPlacement | undefined;
