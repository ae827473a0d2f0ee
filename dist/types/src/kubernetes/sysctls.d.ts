/** Facts about kernel parameters of Pods. */
/** `net/ipv4/tcp_rmem` is `net.ipv4.tcp_rmem`; where the first separator is a slash, dots and slashes change places (NormalizeName of component-helpers). */
export declare function normalizeSysctl(name: string): string;
/** The kernel namespace that a parameter belongs to as Kubernetes knows it; undefined for one of the whole node (util/sysctl of component-helpers). */
export declare function sysctlNamespace(name: string): 'net' | 'ipc' | undefined;
/** The minor from which on a Pod may set a parameter without leave; 0 for always, undefined for never. */
export declare function safeSysctlSince(name: string): number | undefined;
/** Whether a parameter below `net.` can be set for the node alone. */
export declare function isNodeSysctl(name: string): boolean;
export declare function isConntrackMax(name: string): boolean;
/** Whether one of the kubelet's patterns (`net.core.*`, `kernel.msg*`, a name) allows a parameter. */
export declare function allowsSysctl(patterns: Iterable<string>, name: string): boolean;
/** The kernel's own `net.ipv4.ip_local_port_range` (Documentation/networking/ip-sysctl.rst). */
export declare const DEFAULT_PORT_RANGE: {
    low: number;
    high: number;
};
/** `net.core.somaxconn` since Linux 5.4; 128 before (Documentation/admin-guide/sysctl/net.rst). */
export declare const DEFAULT_SOMAXCONN = 4096;
/** Reads a range of ports, `1024 65535`; undefined where it is none. */
export declare function parsePortRange(value: string): {
    readonly low: number;
    readonly high: number;
} | undefined;
/** Whether a list of reserved ports, `8080,9100-9110`, holds a port. */
export declare function reservesPort(list: string, port: number): boolean;
