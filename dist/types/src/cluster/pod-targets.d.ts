import type { Resource } from '../manifest/resource.js';
import type { Objects } from './objects.js';
import type { RouteEdge } from './types.js';
/** Whether a load balancer sends to Pods directly, or to nodes that pass the traffic on; undefined where neither is told. */
type TargetKind = 'pod' | 'node';
/**
 * What a Service of type LoadBalancer gives its load balancer as targets: nodes, unless an annotation of the provider says Pods. The AWS Load Balancer Controller
 * takes `instance` where nothing says otherwise. What EKS Auto Mode takes then is not documented: Pods are assumed, so that no rule speaks of nodes without evidence.
 * Sources: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/nlb/,
 * https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-nlb.html,
 * https://cloud.google.com/kubernetes-engine/docs/how-to/container-native-load-balancing,
 * https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/add-annotations-to-the-yaml-file-of-a-service-to-configure-clb-instances,
 * https://www.tencentcloud.com/document/product/457/38408
 */
export declare function loadBalancerTargets(service: Resource): TargetKind;
/** Whether a route's load balancer sends to the Pods of a Service directly. Undefined for routes that a proxy in the cluster serves. */
export declare function routeTargets({ route, service, controller }: Pick<RouteEdge, 'route' | 'service' | 'controller'>, objects: Objects): TargetKind | undefined;
export {};
