/**
 * `spec.trafficDistribution` of a Service, and what came before it; minors of Kubernetes 1.
 * Sources: https://www.kubernetes.dev/resources/keps/4444/ (alpha and off in 1.30, on by default from 1.31, stable in 1.33), https://www.kubernetes.dev/resources/keps/3015/
 * (alpha and off in 1.33, on by default from 1.34, stable in 1.35), https://kubernetes.io/docs/reference/networking/virtual-ips/#traffic-distribution
 */
/** The first minor whose API server knows the field, and the first that heeds it without a feature gate. */
export declare const TRAFFIC_DISTRIBUTION_KNOWN = 30;
export declare const TRAFFIC_DISTRIBUTION_ON = 31;
/** The values, the first minor that takes each without a feature gate, and what it keeps traffic to while there is an endpoint. `PreferClose` is the old name of `PreferSameZone`. */
export declare const trafficDistributions: ReadonlyMap<string, {
    readonly since: number;
    readonly prefers: 'zone' | 'node';
}>;
/** `spec.topologyKeys` of a Service is gone from the API since this minor. Source: https://v1-21.docs.kubernetes.io/docs/concepts/services-networking/service-topology/, CHANGELOG-1.22 */
export declare const TOPOLOGY_KEYS_REMOVED = 22;
/**
 * Annotations by which a Service asks for topology aware routing: the current name and that before 1.27. They stayed beta and are deprecated since 1.33; where one is set to
 * `Auto`, it wins over `trafficDistribution`.
 * Sources: https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/, https://kubernetes.io/docs/reference/networking/virtual-ips/#traffic-distribution
 */
export declare const topologyAnnotations: readonly string[];
