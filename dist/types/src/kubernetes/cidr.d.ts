/** An IP address as a number, with its family. */
export interface Address {
    readonly family: 4 | 6;
    readonly value: bigint;
}
/** A network: its first and its last address as numbers. */
export interface Cidr {
    readonly family: 4 | 6;
    readonly first: bigint;
    readonly last: bigint;
    readonly prefix: number;
    /** As written. */
    readonly text: string;
}
/** Reads an IPv4 or IPv6 address. @returns undefined for everything else */
export declare function parseAddress(text: string): Address | undefined;
/** Reads `10.244.0.0/16` or `fd00::/56`; bits behind the prefix are taken off, as Go's net.ParseCIDR does. @returns undefined for everything else */
export declare function parseCidr(text: string): Cidr | undefined;
/** Reads a list of networks, separated by commas or blanks, as dual-stack fields hold them. @returns undefined where one of them is none, and for an empty list */
export declare function parseCidrs(text: string): readonly Cidr[] | undefined;
/** Whether two networks share an address. Those of two families never do. */
export declare function overlap(a: Cidr, b: Cidr): boolean;
/** Whether an address lies in a network. */
export declare function holdsAddress(network: Cidr, { family, value }: Address): boolean;
/** Whether networks together hold every address of another one. */
export declare function cover(networks: readonly Cidr[], inner: Cidr): boolean;
/** Whether two lists hold the same addresses. */
export declare function sameAddresses(a: readonly Cidr[], b: readonly Cidr[]): boolean;
