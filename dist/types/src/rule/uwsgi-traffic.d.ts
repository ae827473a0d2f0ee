import type { Cluster, RouteEdge } from '../cluster/types.js';
import type { Cursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
import type { Workload } from '../manifest/workload.js';
import type { Place } from './context.js';
/** Who talks to a uWSGI socket without a proxy in between. */
export interface DirectConsumer {
    readonly kind: 'caller' | 'load-balancer' | 'alb' | 'gce';
    /** For messages: "Deployment web", "its load balancer", "Ingress shop (ALB)". */
    readonly noun: string;
    readonly at: Place;
    readonly weak: boolean;
    readonly route: RouteEdge | undefined;
}
/** A route to a Service. */
export type RouteConsumer = Pick<DirectConsumer, 'noun' | 'at' | 'weak'>;
/** What reaches a port on which uWSGI listens. */
export interface UwsgiTraffic {
    /** The Services that target the port; the first one is named in messages. */
    readonly services: readonly Resource[];
    /** The entry of `spec.ports` that targets it, for each Service. */
    readonly ports: readonly Cursor<unknown>[];
    readonly direct: readonly DirectConsumer[];
    /** Something that speaks to uWSGI as a proxy does: an Ingress controller of nginx, a Gateway, a mesh, an nginx that calls it. */
    readonly proxied: boolean;
    /** An nginx or another proxy of the manifests names the Service. */
    readonly calledByProxy: boolean;
    /** The Ingresses and routes of other controllers than those in `direct`. */
    readonly routes: readonly RouteConsumer[];
    /** References in whose configuration the uwsgi protocol is spoken: `uwsgi_pass`. */
    readonly speaksUwsgi: boolean;
    /** Every Service belongs to the Pods by a weak edge only. */
    readonly weak: boolean;
}
/** The traffic that Services bring to a port of a workload's Pods; undefined when no Service targets it. */
export declare function trafficToPort(cluster: Cluster, workload: Workload, port: number): UwsgiTraffic | undefined;
/**
 * The traffic to a port as the Services beside a ConfigMap tell it, where no workload of the manifests reads that ConfigMap: those of the same file, else of the same folder
 * and namespace, that target the number.
 */
export declare function trafficNear(cluster: Cluster, config: Resource, port: number): UwsgiTraffic | undefined;
