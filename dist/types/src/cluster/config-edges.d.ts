import type { Workload } from '../manifest/workload.js';
import type { Objects } from './objects.js';
import type { ConfigEdge } from './types.js';
/**
 * What ConfigMaps and Secrets bring into the containers of a workload. A volume that no container mounts gives one edge without a container.
 * Sources: https://kubernetes.io/docs/concepts/storage/volumes/#configmap and https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath
 */
export declare function configEdges(workload: Workload, objects: Objects): readonly ConfigEdge[];
