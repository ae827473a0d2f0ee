/**
 * Facts about the AWS Load Balancer Controller and its successor inside EKS Auto Mode: what it reads, what it takes where nothing is said, and what it refuses.
 * Sources, where none is named: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/ and, for what the documentation leaves
 * open, the controller's own model builder (github.com/kubernetes-sigs/aws-load-balancer-controller, pkg/ingress, read at v3.0).
 */
/** In front of every annotation of an ALB Ingress. Alibaba's ALB Ingress uses the same prefix (alibaba.ts). */
export declare const ALB_PREFIX = "alb.ingress.kubernetes.io/";
/** In front of every annotation of an NLB or classic load balancer on a Service. */
export declare const NLB_PREFIX = "service.beta.kubernetes.io/aws-load-balancer-";
/** Annotations of Ingresses and Services that rules speak about. */
export declare const albAnnotations: {
    /** `instance` or `ip`; on an Ingress or a Service, where that of the Service wins. */
    readonly targetType: "alb.ingress.kubernetes.io/target-type";
    /** Ingresses with one name share one ALB. Since v2.0.0 (2020-10-21); v1 had none. */
    readonly groupName: "alb.ingress.kubernetes.io/group.name";
    /** -1000 to 1000, 0 where unset; rules of equal order are sorted by namespace and name of their Ingress. */
    readonly groupOrder: "alb.ingress.kubernetes.io/group.order";
    readonly targetGroupAttributes: "alb.ingress.kubernetes.io/target-group-attributes";
    readonly loadBalancerAttributes: "alb.ingress.kubernetes.io/load-balancer-attributes";
    readonly listenPorts: "alb.ingress.kubernetes.io/listen-ports";
};
/** Annotations of Services of type LoadBalancer. Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/ */
export declare const nlbAnnotations: {
    /** `external` (or the old `nlb-ip`) hands the Service to the AWS Load Balancer Controller; `nlb` asks the cloud provider for an NLB. */
    readonly type: "service.beta.kubernetes.io/aws-load-balancer-type";
    readonly targetType: "service.beta.kubernetes.io/aws-load-balancer-nlb-target-type";
    readonly targetGroupAttributes: "service.beta.kubernetes.io/aws-load-balancer-target-group-attributes";
    /** The subnets in which the load balancer stands; left out, one of each zone is found by its tags. */
    readonly subnets: "service.beta.kubernetes.io/aws-load-balancer-subnets";
};
/** `spec.controller` of the IngressClasses that make ALBs: the open source controller, and EKS Auto Mode. */
export declare const ALB_CONTROLLER = "ingress.k8s.aws/alb";
export declare const AUTO_MODE_ALB_CONTROLLER = "eks.amazonaws.com/alb";
/** `spec.loadBalancerClass` of the Services that EKS Auto Mode takes. */
export declare const AUTO_MODE_NLB_CLASS = "eks.amazonaws.com/nlb";
/** `spec.loadBalancerClass` of the Services that the open source controller takes. */
export declare const NLB_CLASS = "service.k8s.aws/nlb";
/**
 * Annotations that show an ALB Ingress is meant for the open source controller: EKS Auto Mode reads none of them.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html#_considerations
 */
export declare const unsupportedInAutoMode: readonly string[];
/** Label of a Namespace that makes the controller add a readiness gate to its Pods. Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/pod_readiness_gate/ */
export declare const READINESS_GATE_LABEL = "elbv2.k8s.aws/pod-readiness-gate-inject";
/** What the condition types of such a gate begin with: now, and in version 1. */
export declare const readinessGatePrefixes: readonly string[];
/**
 * Seconds for which a load balancer lets a deregistered target finish, where `deregistration_delay.timeout_seconds` says nothing.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#deregistration-delay
 */
export declare const DEREGISTRATION_DELAY_SECONDS = 300;
export declare const DEREGISTRATION_DELAY = "deregistration_delay.timeout_seconds";
/** How the controller compares two values of an annotation within a group. */
type Comparison = 'text' | 'list' | 'set' | 'attributes' | 'boolean' | 'integer';
/** An annotation that may have one value in an IngressGroup. */
export interface ExclusiveAnnotation {
    readonly key: string;
    readonly compare: Comparison;
    /** The field of IngressClassParams that is taken instead of the annotation. */
    readonly overriddenBy?: string;
    /** It counts for each port of the load balancer, or each with TLS: two Ingresses with different `listen-ports` may differ. */
    readonly perPort?: 'any' | 'HTTPS';
}
/**
 * The annotations for which two Ingresses of one group may not have different values: the controller then updates no member of the group. An Ingress that leaves one out
 * takes that of the others. `tags` counts as merged in the documentation, and is refused all the same where two give one key different values.
 */
export declare const exclusiveAnnotations: readonly ExclusiveAnnotation[];
/** The items of a `stringList`: `s1, s2`. */
export declare function stringList(text: string): readonly string[];
/** The pairs of a `stringMap`: `k1=v1,k2=v2`. A piece without `=` belongs to the value before it. */
export declare function stringMap(text: string): ReadonlyMap<string, string>;
/**
 * The ports on which an ALB listens for an Ingress and their protocols, from `listen-ports`; undefined where the text is not as it must be.
 * Without the annotation it is port 443 where a certificate is named, else 80.
 */
export declare function listenPorts(text: string | undefined, hasCertificate: boolean): ReadonlyMap<number, 'HTTP' | 'HTTPS'> | undefined;
/**
 * The values of an exclusive annotation as the controller compares them: one under an empty name, or each attribute of `k1=v1,k2=v2` under its own.
 */
export declare function comparableValues({ compare }: ExclusiveAnnotation, text: string): ReadonlyMap<string, string>;
/**
 * To what an AWS load balancer of a Service of type LoadBalancer sends: `instance` unless something says `ip`. What EKS Auto Mode takes where nothing says is not documented,
 * and its samples route to Pods: `ip`. Undefined where nothing speaks of AWS.
 * Sources: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/nlb/, https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-nlb.html
 */
export declare function nlbTargets(annotations: Readonly<Record<string, string>>, loadBalancerClass: unknown): 'ip' | 'instance' | undefined;
export {};
