/**
 * Facts about network plug-ins: which ranges and MTUs their settings mean.
 */
/**
 * Bytes that a tunnel puts around each packet, over IPv4. Sources: https://docs.tigera.io/calico/latest/networking/configuring/mtu and the `encapOverhead` of flannel's backends
 * (https://github.com/flannel-io/flannel/tree/master/pkg/backend).
 */
export declare const tunnelOverheads: {
    readonly none: 0;
    readonly ipip: 20;
    readonly udp: 28;
    readonly vxlan: 50;
    readonly wireguard: 60;
};
export type Tunnel = keyof typeof tunnelOverheads;
/** The MTU of the first network interface of a node, where a cloud decides it; undefined where the network around does. */
export declare function cloudMtu(provider: string): number | undefined;
/** The `Backend.Type` of flannel as a tunnel (https://github.com/flannel-io/flannel/blob/master/Documentation/backends.md); undefined for one that is not known. */
export declare function flannelTunnel(type: string): Tunnel | undefined;
/** Fields of a FelixConfiguration that hold the MTU of a tunnel's own interface, and its overhead (https://docs.tigera.io/calico/latest/reference/resources/felixconfig). */
export declare const felixMtus: readonly (readonly [field: string, tunnel: Tunnel, overhead: number])[];
/** `encapsulation` of a pool in an Installation of the Tigera operator (https://docs.tigera.io/calico/latest/reference/installation/api). */
export declare function tigeraTunnel(encapsulation: string): Tunnel | undefined;
