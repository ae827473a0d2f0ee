import type { Cluster } from '../cluster/types.js';
import type { Runtime } from '../container/types.js';
import type { Embedded } from './types.js';
export { isProxyImage } from './proxy-images.js';
export type { Embedded, UwsgiConfig, UwsgiFile, UwsgiOption, UwsgiOptions, UwsgiSocket } from './types.js';
/** Reads configuration inside configuration for a cluster. Everything is read when it is asked for, and kept. */
export declare function createEmbedded(cluster: Cluster, runtime: Runtime): Embedded;
