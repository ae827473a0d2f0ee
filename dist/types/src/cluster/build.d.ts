import type { Settings } from '../config/types.js';
import type { Resource } from '../manifest/resource.js';
import type { Workload } from '../manifest/workload.js';
import type { Cluster } from './types.js';
/**
 * The cluster as manifests would make it. Indexes and edges are computed when the first rule asks for them; everything is linear in the number of objects,
 * labels and edges. Objects of which parts have the wrong type have fewer edges; nothing throws. The answers do not depend on the order of the files.
 * @param workloads those of `resources`
 * @param settingsFor the settings that hold for a file
 */
export declare function buildCluster(resources: readonly Resource[], workloads: readonly Workload[], settingsFor: (path: string) => Settings): Cluster;
