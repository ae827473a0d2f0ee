import type { Runtime } from '../container/types.js';
import type { ContainerCursor } from '../manifest/workload.js';
/** Whether a container surely does nothing but wait (`sleep infinity`, as toolboxes do): it serves no port, whatever Services say. */
export declare function isIdle(container: ContainerCursor, runtime: Runtime): boolean;
/** Whether words start a program that only waits and handles no signal: `sleep` for longer than `seconds`, `tail -f`. */
export declare function onlyWaits(words: readonly (string | undefined)[], seconds: number): boolean;
