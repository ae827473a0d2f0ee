import type { Cluster } from '../cluster/types.js';
import { type AnyCursor } from '../manifest/cursor.js';
import type { Workload } from '../manifest/workload.js';
/** A volume of a Pod that stands on a PersistentVolumeClaim, or makes one. */
export interface VolumeClaim {
    readonly name: string;
    /** `claimName` of the volume. */
    readonly at: AnyCursor;
    /** Access modes of the claim; undefined where the claim is not in the manifests, or a placeholder stands there. */
    readonly accessModes: readonly string[] | undefined;
    readonly modesAt: AnyCursor | undefined;
    /** The claim may be another one: a namespace is set on one side only. */
    readonly weak: boolean;
    /**
     * The storage is on one node (`local-path`, `hostPath`), so that Pods that use it start there, or is a network file system, which any node may mount at any time. Told by the
     * names of storage classes, and by a PersistentVolume of the manifests that the claim names, or that stands beside a claim that names none.
     */
    readonly place: 'node' | 'network' | 'unknown';
}
/** The claims of the Pods of a workload; those of `volumeClaimTemplates`, which every Pod has for itself, do not count. */
export declare function volumeClaimsOf(workload: Workload, cluster: Cluster): readonly VolumeClaim[];
