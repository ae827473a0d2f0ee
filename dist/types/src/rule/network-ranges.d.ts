import { type Cidr } from '../kubernetes/cidr.js';
import type { AnyCursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
import type { Place } from './context.js';
/** Who is told a range of addresses. */
export type NetworkSource = 'cluster-api' | 'kubeadm' | 'kube-apiserver' | 'kube-controller-manager' | 'kube-proxy' | 'flannel' | 'calico' | 'cilium' | 'weave';
/** The addresses that one field gives to Pods or to Services; one range, or one of each family, or several pools. */
export interface NetworkRange {
    readonly source: NetworkSource;
    readonly use: 'pods' | 'services';
    /** For a message: `podSubnet of kubeadm`. */
    readonly noun: string;
    readonly ranges: readonly Cidr[];
    readonly text: string;
    readonly at: Place;
    readonly resource: Resource;
}
/** A range from a text that holds nothing but networks; none otherwise. */
export declare function rangeOf(cursor: AnyCursor, said: Pick<NetworkRange, 'source' | 'use' | 'noun'>, text?: string | undefined): NetworkRange[];
