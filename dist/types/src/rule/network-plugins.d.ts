import type { Cluster } from '../cluster/types.js';
import { type Tunnel } from '../kubernetes/network-plugins.js';
import { type AnyCursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
import type { Place } from './context.js';
import { type NetworkRange } from './network-ranges.js';
/** An MTU that a plug-in is told. */
export interface NetworkMtu {
    /** For a message: `veth_mtu of Calico`. */
    readonly noun: string;
    readonly mtu: number;
    /** What is put around a packet of that size, and how many bytes that takes; none where the number is that of the link itself. */
    readonly tunnel: Tunnel;
    readonly overhead: number;
    /** The MTU of the link, where the same configuration names it. */
    readonly link: {
        readonly mtu: number;
        readonly noun: string;
        readonly at: Place;
    } | undefined;
    readonly at: AnyCursor;
    readonly resource: Resource;
}
/** What the manifests of network plug-ins say. */
export interface NetworkPlugins {
    readonly ranges: readonly NetworkRange[];
    readonly mtus: readonly NetworkMtu[];
    /** Cilium answers for Services in the place of kube-proxy, in these objects. */
    readonly withoutProxy: readonly {
        readonly resource: Resource;
    }[];
    /** Pods get addresses of the network around the nodes: the containers that show it. */
    readonly vpcPlugins: readonly {
        readonly resource: Resource;
    }[];
}
/** Reads the settings of flannel, Calico, Cilium, Weave Net and the AWS VPC CNI, and CNI configuration in ConfigMaps. */
export declare function networkPlugins(cluster: Cluster): NetworkPlugins;
