/**
 * What is a host name and what merely looks like one. Facts: RFC 1123 (labels), the IANA list of top-level domains (the part of it that
 * server names in manifests use and that is no file extension), Kubernetes' habit of naming API groups and drivers like domains.
 */
/** The labels of a lower-case host name (a trailing dot allowed); undefined for an IP address, a number, `localhost` or what no DNS name can be. */
export declare function labelsOf(host: string): readonly string[] | undefined;
/** Whether a URL with this host names an XML namespace or a licence and no server. */
export declare function isNamespaceHost(host: string): boolean;
/** Whether a dotted name that stands alone, without scheme or port, is a host name: its end must say so, and nothing else may. */
export declare function looksLikeHost(host: string): boolean;
/** Whether a dotted name in a line of a configuration file is one that a program looks up: stricter than `looksLikeHost`. */
export declare function isKnownServer(host: string): boolean;
/**
 * Whether a name (in lower case) belongs to the world outside of the cluster: its last label is a top-level domain or one of an organisation's own. Names of
 * Services, with or without namespace, of a cluster domain and of what cannot be told apart from these give false.
 */
export declare function isExternalName(host: string): boolean;
