import type { Cluster } from '../cluster/types.js';
import type { Runtime } from '../container/types.js';
import { type AnyCursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
/** The components whose command lines are read. */
export type ComponentName = 'kube-apiserver' | 'kube-controller-manager' | 'kube-scheduler' | 'kube-proxy' | 'kubelet';
/** A flag of a component: from the command line of its Pod, or from the extra arguments of kubeadm's configuration. */
export interface ComponentFlag {
    /** Without dashes: `cluster-cidr`. */
    readonly name: string;
    /** Undefined where a placeholder stands. A flag without a value is "true". */
    readonly value: string | undefined;
    readonly at: AnyCursor;
}
/** One set of flags: those that one Pod template or one document gives to a component. */
export interface ComponentArguments {
    readonly component: ComponentName;
    readonly resource: Resource;
    readonly flags: readonly ComponentFlag[];
    /** Whether these are all of its flags: a command line, and no extra arguments that are added to others. */
    readonly complete: boolean;
}
/** Every set of flags that the manifests give to a component. Read once a run. */
export declare function componentArguments(cluster: Cluster, runtime: Runtime): readonly ComponentArguments[];
/** The sets of flags that one object gives to components. */
export declare function componentArgumentsOf(cluster: Cluster, runtime: Runtime, resource: Resource): readonly ComponentArguments[];
/** The last value of a flag: components take the last one. */
export declare function lastFlag({ flags }: ComponentArguments, name: string): ComponentFlag | undefined;
