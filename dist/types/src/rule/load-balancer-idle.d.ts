import type { Cluster } from '../cluster/types.js';
import type { Resource } from '../manifest/resource.js';
/** Seconds for which an Application Load Balancer keeps an idle connection, where nothing sets it. Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#connection-idle-timeout */
export declare const ALB_IDLE_SECONDS = 60;
/**
 * Seconds for which the Application Load Balancer of an Ingress keeps an idle connection: its IngressClassParams win over its annotation, which holds for its whole
 * IngressGroup.
 * @returns `default` where nothing sets it, `unknown` where a placeholder stands
 */
export declare function albIdleSeconds(ingress: Resource, cluster: Cluster): number | 'default' | 'unknown';
/**
 * Seconds for which the classic load balancer that AWS makes for a Service keeps an idle connection: 60, or what its annotation says. Undefined for an NLB, which the type
 * asks for, for a Service without annotations of AWS, and where a placeholder stands.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-idle-timeout.html
 */
export declare function classicIdleSeconds({ annotations, object }: Resource): number | undefined;
/**
 * Seconds that a Google Cloud load balancer gives a response of a Service, and a WebSocket for its whole life: 30, or what the BackendConfig says. Undefined where that is
 * not in the manifests, or there are several.
 * Source: https://cloud.google.com/kubernetes-engine/docs/how-to/ingress-configuration#timeout
 */
export declare function gkeTimeoutSeconds(service: Resource, cluster: Cluster): number | undefined;
