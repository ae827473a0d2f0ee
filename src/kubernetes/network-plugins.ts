/**
 * Facts about network plug-ins: which ranges and MTUs their settings mean.
 */

/**
 * Bytes that a tunnel puts around each packet, over IPv4. Sources: https://docs.tigera.io/calico/latest/networking/configuring/mtu and the `encapOverhead` of flannel's backends
 * (https://github.com/flannel-io/flannel/tree/master/pkg/backend).
 */
export const tunnelOverheads = { none: 0, ipip: 20, udp: 28, vxlan: 50, wireguard: 60 } as const
export type Tunnel = keyof typeof tunnelOverheads

/** The MTU of the first network interface of a node, where a cloud decides it; undefined where the network around does. */
export function cloudMtu(provider: string): number | undefined {
  return cloudMtus.get(provider)
}

/**
 * Jumbo frames of AWS: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/network_mtu.html. Default of a VPC network of Google Cloud: https://cloud.google.com/vpc/docs/mtu.
 * Azure: https://learn.microsoft.com/en-us/azure/virtual-network/virtual-network-tcpip-performance-tuning.
 */
const cloudMtus = new Map([
  ['aws', 9001],
  ['gcp', 1460],
  ['azure', 1500],
])

/** The `Backend.Type` of flannel as a tunnel (https://github.com/flannel-io/flannel/blob/master/Documentation/backends.md); undefined for one that is not known. */
export function flannelTunnel(type: string): Tunnel | undefined {
  return flannelTunnels.get(type)
}
const flannelTunnels = new Map<string, Tunnel>([
  ['vxlan', 'vxlan'],
  ['udp', 'udp'],
  ['ipip', 'ipip'],
  ['wireguard', 'wireguard'],
  ['host-gw', 'none'],
])

/** Fields of a FelixConfiguration that hold the MTU of a tunnel's own interface, and its overhead (https://docs.tigera.io/calico/latest/reference/resources/felixconfig). */
export const felixMtus: readonly (readonly [field: string, tunnel: Tunnel, overhead: number])[] = [
  ['ipipMTU', 'ipip', 20],
  ['vxlanMTU', 'vxlan', 50],
  ['vxlanMTUV6', 'vxlan', 70],
  ['wireguardMTU', 'wireguard', 60],
  ['wireguardMTUV6', 'wireguard', 80],
]

/** `encapsulation` of a pool in an Installation of the Tigera operator (https://docs.tigera.io/calico/latest/reference/installation/api). */
export function tigeraTunnel(encapsulation: string): Tunnel | undefined {
  return tigeraTunnels.get(encapsulation)
}
const tigeraTunnels = new Map<string, Tunnel>([
  ['IPIP', 'ipip'],
  ['IPIPCrossSubnet', 'ipip'],
  ['VXLAN', 'vxlan'],
  ['VXLANCrossSubnet', 'vxlan'],
  ['None', 'none'],
])
