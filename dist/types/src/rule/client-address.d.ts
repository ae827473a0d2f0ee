import type { Cluster, ServiceEdge } from '../cluster/types.js';
import type { Runtime } from '../container/types.js';
import { Cursor } from '../manifest/cursor.js';
import type { Place } from './context.js';
import type { ExternalTraffic } from './external-traffic.js';
/** What shows that the address of the client matters behind a Service. */
export interface ClientAddressUse {
    /** Completes "{workload} ...": `is an ingress controller (traefik)`. */
    readonly phrase: string;
    readonly edge: ServiceEdge;
    readonly at: Place;
    /** A load balancer passes the address on in a PROXY protocol header. */
    readonly proxyProtocol: boolean;
}
/**
 * Finds evidence that what stands behind a Service looks at the address of the client: an ingress or gateway controller, or a configuration that reads the peer's
 * address. Undefined where the manifests show none.
 */
export declare function clientAddressUse(service: Cursor<unknown>, { edges }: ExternalTraffic, cluster: Cluster, runtime: Runtime): ClientAddressUse | undefined;
