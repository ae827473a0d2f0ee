import type { Cluster } from '../cluster/types.js';
import type { Runtime } from '../container/types.js';
import { type Address } from '../kubernetes/cidr.js';
import type { Resource } from '../manifest/resource.js';
import type { Place } from './context.js';
import { type NetworkPlugins } from './network-plugins.js';
import { type NetworkRange } from './network-ranges.js';
/** The address of a node, of which a field speaks. */
export interface NodeAddress {
    readonly noun: string;
    readonly address: Address;
    readonly text: string;
    readonly at: Place;
    readonly resource: Resource;
}
/** The network of the cluster, or clusters, of a run: every value with its place. Who belongs together `PlaceIndex` tells. */
export interface Network extends NetworkPlugins {
    readonly ranges: readonly NetworkRange[];
    readonly nodes: readonly NodeAddress[];
    /** Nodes run their containers by Docker, as kubeadm is told. */
    readonly dockers: readonly {
        readonly at: Place;
        readonly resource: Resource;
    }[];
}
/** What the manifests say of the network below the Pods. Read once a run. */
export declare function networkOf(cluster: Cluster, runtime: Runtime): Network;
/** The mode of kube-proxy, from its configuration or its command line. */
export interface ProxyMode {
    readonly mode: string;
    readonly at: Place;
    readonly resource: Resource;
}
/** Every place that names the mode of kube-proxy. */
export declare function proxyModes(cluster: Cluster, runtime: Runtime): readonly ProxyMode[];
