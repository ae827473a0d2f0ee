import type { Cluster } from '../cluster/types.js';
import type { Runtime, Shell } from '../container/types.js';
import type { Sysctl as SysctlFields } from '../kubernetes/types.js';
import type { Cursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
import type { ContainerCursor, PodSpecCursor } from '../manifest/workload.js';
import type { Place } from './context.js';
/** A kernel parameter that a Pod asks for in `securityContext.sysctls`. */
export interface PodSysctl {
    /** With dots. */
    readonly name: string;
    /** Undefined where a placeholder stands. */
    readonly value: string | undefined;
    readonly item: Cursor<SysctlFields>;
}
/** A workload as what the kubelet sees of it, for messages: `Pod shell`, `the Pods of Deployment web`. */
export declare function podsOf({ kind, name }: Resource): string;
/** The kernel parameters of a Pod spec; those without a readable name are left out. */
export declare function podSysctls(pod: PodSpecCursor): PodSysctl[];
/** A kernel parameter that a container writes with the `sysctl` command. */
export interface WrittenSysctl {
    readonly name: string;
    readonly value: string;
    readonly at: Place;
}
/** What a container writes with `sysctl -w name=value`, in its command line and in the scripts it starts. */
export declare function writtenSysctls(container: ContainerCursor, shell: Shell, runtime: Runtime): WrittenSysctl[];
/** `name=value` as a parameter; none for a flag, and where an expansion decides. */
export declare function assignment(text: string | undefined, at: Place): WrittenSysctl[];
/**
 * The parameters, and patterns of such, that the kubelets of these manifests allow beyond the safe ones: KubeletConfiguration, arguments of the kubelet, and every other object that
 * speaks of allowed unsafe sysctls (Cluster API, kOps, OpenShift's KubeletConfig, ...). They are collected from the whole run, since they only silence.
 */
export declare function allowedUnsafeSysctls(cluster: Cluster): ReadonlySet<string>;
