import type { Settings } from '../config/types.js';
import type { Resource } from '../manifest/resource.js';
/**
 * Whether the configuration says (`externalObjects`) that an object exists in the cluster and in no manifest.
 * @param kinds any of which will do
 * @param names any of which will do; an entry without a name stands for every name
 */
export declare function isExternalObject({ externalObjects }: Pick<Settings, 'externalObjects'>, from: Resource, kinds: readonly string[], names: readonly (string | undefined)[]): boolean;
