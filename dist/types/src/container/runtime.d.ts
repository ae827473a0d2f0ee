import type { Settings } from '../config/types.js';
import type { ContainerCursor } from '../manifest/workload.js';
import type { Runtime } from './types.js';
/**
 * What can be said of containers without parsing shell. Each answer is found once for each container object.
 * @param settingsFor the settings that hold for a file, by its path
 */
export declare function createRuntime(settingsFor: (path: string) => Pick<Settings, 'images'>): Runtime;
/** Keeps the answers of a function by container cursor; a workload makes one cursor for each of its containers. */
export declare function remember<Answer>(find: (container: ContainerCursor) => Answer): (container: ContainerCursor) => Answer;
