/**
 * What the API server accepts in the `dnsConfig` of a Pod.
 * Source: validatePodDNSConfig in https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go
 */
/** Name servers in `dnsConfig.nameservers`: as many as resolv.conf of glibc holds. */
export declare const MOST_NAMESERVERS = 3;
/** The search list: how many domains, and how many characters with a space between them. */
export interface SearchLimits {
    readonly domains: number;
    readonly characters: number;
}
/** The limits of a search list. @param minor of the API server; undefined for the newest */
export declare function searchLimits(minor: number | undefined): SearchLimits;
/**
 * Whether a text may stand in `dnsConfig.searches`: a DNS subdomain, with a dot behind it if one likes; underscores, and the dot alone, from 1.33 on.
 * @param minor of the API server; undefined for the newest
 */
export declare function isSearchDomain(text: string, minor: number | undefined): boolean;
/** Whether a text is an IP address as the API server reads it in fields of old: zeros in front of the parts of an IPv4 address are taken. */
export declare function isIpAddress(text: string): boolean;
