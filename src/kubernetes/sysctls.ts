/** Facts about kernel parameters of Pods. */

/**
 * Since which minor a Pod may set a parameter without leave of the kubelet; 0 for those that always were safe.
 * Source: pkg/kubelet/sysctl/safe_sysctls.go and the Pod Security Standards (policy/check_sysctls.go of pod-security-admission 1.37).
 */
const safeSince: ReadonlyMap<string, number> = new Map([
  ['kernel.shm_rmid_forced', 0],
  ['net.ipv4.ip_local_port_range', 0],
  ['net.ipv4.tcp_syncookies', 0],
  ['net.ipv4.ping_group_range', 0],
  ['net.ipv4.ip_unprivileged_port_start', 0],
  ['net.ipv4.ip_local_reserved_ports', 27],
  ['net.ipv4.tcp_keepalive_time', 29],
  ['net.ipv4.tcp_fin_timeout', 29],
  ['net.ipv4.tcp_keepalive_intvl', 29],
  ['net.ipv4.tcp_keepalive_probes', 29],
  ['net.ipv4.tcp_rmem', 32],
  ['net.ipv4.tcp_wmem', 32],
  ['net.ipv4.tcp_slow_start_after_idle', 37],
  ['net.ipv4.tcp_notsent_lowat', 37],
])

/** Parameters below `net.` that belong to the node: in the network namespace of a Pod they are read-only or not there (seen with Linux 6.18). */
const ofTheNode = new Set([
  'net.core.rmem_max',
  'net.core.wmem_max',
  'net.core.rmem_default',
  'net.core.wmem_default',
  'net.core.netdev_max_backlog',
  'net.ipv4.tcp_mem',
  'net.ipv4.udp_mem',
])

/** The size of the conntrack table: a network namespace shows it, but the limit is that of the node. Source: Documentation of Kubernetes, "Using sysctls in a Kubernetes Cluster". */
const conntrackMax = new Set(['net.netfilter.nf_conntrack_max', 'net.nf_conntrack_max'])

/** `net/ipv4/tcp_rmem` is `net.ipv4.tcp_rmem`; where the first separator is a slash, dots and slashes change places (NormalizeName of component-helpers). */
export function normalizeSysctl(name: string): string {
  const first = /[./]/.exec(name)
  return first?.[0] === '/' ? name.replace(/[./]/g, separator => (separator === '/' ? '.' : '/')) : name
}

/** The kernel namespace that a parameter belongs to as Kubernetes knows it; undefined for one of the whole node (util/sysctl of component-helpers). */
export function sysctlNamespace(name: string): 'net' | 'ipc' | undefined {
  if (name.startsWith('net.')) return 'net'
  return name === 'kernel.sem' || /^(?:kernel\.(?:shm|msg)|fs\.mqueue\.)/.test(name) ? 'ipc' : undefined
}

/** The minor from which on a Pod may set a parameter without leave; 0 for always, undefined for never. */
export function safeSysctlSince(name: string): number | undefined {
  return safeSince.get(name)
}

/** Whether a parameter below `net.` can be set for the node alone. */
export function isNodeSysctl(name: string): boolean {
  return ofTheNode.has(name)
}

export function isConntrackMax(name: string): boolean {
  return conntrackMax.has(name)
}

/** Whether one of the kubelet's patterns (`net.core.*`, `kernel.msg*`, a name) allows a parameter. */
export function allowsSysctl(patterns: Iterable<string>, name: string): boolean {
  for (const pattern of patterns) {
    const normal = normalizeSysctl(pattern)
    if (normal.endsWith('*') ? name.startsWith(normal.slice(0, -1)) : normal === name) return true
  }
  return false
}

/** The kernel's own `net.ipv4.ip_local_port_range` (Documentation/networking/ip-sysctl.rst). */
export const DEFAULT_PORT_RANGE = { low: 32_768, high: 60_999 }

/** `net.core.somaxconn` since Linux 5.4; 128 before (Documentation/admin-guide/sysctl/net.rst). */
export const DEFAULT_SOMAXCONN = 4096

/** Reads a range of ports, `1024 65535`; undefined where it is none. */
export function parsePortRange(value: string): { readonly low: number; readonly high: number } | undefined {
  const match = /^\s*(\d{1,5})[\s,]+(\d{1,5})\s*$/.exec(value)
  return match ? { low: Number(match[1]), high: Number(match[2]) } : undefined
}

/** Whether a list of reserved ports, `8080,9100-9110`, holds a port. */
export function reservesPort(list: string, port: number): boolean {
  return list.split(',').some(part => {
    const match = /^\s*(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(part)
    return match !== null && port >= Number(match[1]) && port <= Number(match[2] ?? match[1])
  })
}
