import type { Cluster, ConfigEdge } from '../cluster/types.js';
import { Cursor } from '../manifest/cursor.js';
import type { ContainerCursor, Workload } from '../manifest/workload.js';
/** A uWSGI configuration text that reaches a workload. */
export interface MountedText {
    /** The same for one text that is mounted in several places. */
    readonly id: string;
    readonly cursor: Cursor<string>;
    /** The key in its ConfigMap or Secret. */
    readonly key: string;
    readonly container: ContainerCursor | undefined;
    /** Full path of the file in that container; undefined where it is not known. */
    readonly path: string | undefined;
}
/** The uWSGI configuration texts of a workload's ConfigMaps and Secrets (`stringData`), with the files they become. */
export declare function mountedTexts(cluster: Cluster, workload: Workload): readonly MountedText[];
/** The strings that an edge brings, by key. */
export declare function textsOf({ config, keys }: ConfigEdge): readonly (readonly [string, Cursor<string>])[];
