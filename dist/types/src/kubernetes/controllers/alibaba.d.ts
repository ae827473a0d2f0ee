/** Facts about load balancing on Alibaba Cloud Container Service for Kubernetes (ACK). */
/**
 * `eni` on a Service of type LoadBalancer registers Pods, `ecs` registers nodes. `eni` works with Terway alone, since Pods of Flannel have no network interface of the cloud.
 * The default is `eni` in clusters with Terway that were made after 2020-08-10, otherwise `ecs`.
 * Source: https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/add-annotations-to-the-yaml-file-of-a-service-to-configure-clb-instances
 */
export declare const backendTypeAnnotations: readonly string[];
/** Image repositories of the network plugins between which ACK leaves the choice. Source: https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/work-with-terway */
export declare const flannelImage: RegExp;
export declare const terwayImage: RegExp;
/** What the annotations of a Service begin with that ACK's load balancers read: now, and before 2019-09-11. */
export declare const alibabaServicePrefixes: readonly string[];
/** `spec.controller` of ACK's ALB Ingress. Its annotations have the prefix of AWS. */
export declare const ALIBABA_ALB_CONTROLLER = "ingress.k8s.alibabacloud/alb";
/** Whether an annotation of an ALB Ingress, without its prefix, is one that only ACK reads. */
export declare function isAlibabaAlbAnnotation(key: string): boolean;
/** Whether a Service asks for Pods as the targets of its load balancer. */
export declare function asksForInterfaces(annotations: Readonly<Record<string, string>>): boolean;
/** Whether a Service asks for nodes as the targets of its load balancer. */
export declare function asksForNodes(annotations: Readonly<Record<string, string>>): boolean;
