import type { Cluster, ServiceEdge } from '../cluster/types.js';
import type { Embedded } from '../embedded/index.js';
import type { Place } from './context.js';
/** A list of addresses that may come, which something behind a Service compares with the address that it sees. */
export interface AllowList {
    readonly at: Place;
    /** For a message: `Ingress admin (whitelist-source-range)`. */
    readonly noun: string;
    readonly edge: ServiceEdge;
    /** It may belong to another proxy of the manifests. */
    readonly weak: boolean;
}
/**
 * The lists of addresses that what stands behind a Service keeps: Ingresses of an ingress-nginx controller, `allow` in an nginx.conf of a ConfigMap, middlewares of Traefik,
 * and authorization policies of an Istio gateway. Left out are lists that are compared with an address from a header (forwarded headers, real_ip, PROXY protocol).
 */
export declare function allowListsBehind(edges: readonly ServiceEdge[], cluster: Cluster, embedded: Embedded): readonly AllowList[];
