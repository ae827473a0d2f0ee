import type { Cluster, Exposure, ExposureClass } from '../cluster/types.js';
import type { Resource } from '../manifest/resource.js';
import type { Workload } from '../manifest/workload.js';
import type { Place } from './context.js';
/** How traffic reaches the Pods of a workload, and the places that prove it. */
export interface Serving {
    readonly exposures: readonly Exposure[];
    /** The class from which the most traffic is lost when a Pod vanishes: a load balancer before an Ingress before a ClusterIP. */
    readonly class: ExposureClass;
    /** Traffic from outside of the cluster, by a load balancer, a node port or a route. */
    readonly external: boolean;
    /** Every edge is weak: a namespace is unset on one side. Raises no severity. */
    readonly weak: boolean;
    /** `Service web`, or `Service web and Ingress shop`, for messages. */
    readonly phrase: string;
    /** "selected by Service web", "reached through Ingress shop". */
    readonly related: readonly {
        readonly at: Place;
        readonly message: string;
    }[];
}
/** Why a finding is lowered when every edge to the Service is weak. */
export declare const weakEvidence = "a namespace is set on one side only, or several environments fit: Service and Pods may not belong together";
/** What sends traffic to the Pods of a workload; undefined when no Service does (peer-discovery-only headless ones do not count). */
export declare function servingOf(cluster: Cluster, workload: Workload): Serving | undefined;
/** `Service web`, for messages. */
export declare const nounOf: ({ kind, name }: Resource) => string;
/** Nouns for a message: `a`, `a and b`, `a, b and c`, `a, b and 2 more`. */
export declare function listed(nouns: readonly string[]): string;
/** How traffic arrives, in words: `an Ingress or route`. */
export declare const exposureWords: Readonly<Record<ExposureClass, string>>;
/** The fewest Pods that run at a time, as far as the manifests tell: `replicas`, or the autoscaler's minimum. */
export declare function minimumPods(cluster: Cluster, workload: Workload): number | undefined;
