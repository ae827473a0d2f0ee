import type { Cluster } from '../cluster/types.js';
import type { Runtime } from '../container/types.js';
import type { Workload } from '../manifest/workload.js';
import type { UwsgiConfig } from './types.js';
/** The uWSGI configuration of every container of a workload that runs uWSGI, as far as the manifests show. */
export declare function uwsgiConfigs(cluster: Cluster, runtime: Runtime, workload: Workload): readonly UwsgiConfig[];
