import type { Cluster, ServiceEdge } from '../cluster/types.js';
import type { Settings } from '../config/types.js';
import { type AnyCursor, Cursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
import type { Workload } from '../manifest/workload.js';
/** A load balancer of AWS, and a Service behind it. */
export interface AwsBalancer {
    /** "The ALB of Ingress shop", "the NLB of Service edge", for messages. */
    readonly label: string;
    /** The Ingress, the Service of type LoadBalancer, or the TargetGroupBinding. */
    readonly resource: Resource;
    readonly service: Resource;
    readonly targets: 'ip' | 'instance';
    /** EKS Auto Mode makes it, whose defaults are not documented. */
    readonly autoMode: boolean;
    /** The annotation with attributes of the target group that holds for the Service: where it is written, or where it would be; undefined for a TargetGroupBinding. */
    readonly attributesAt: AnyCursor | undefined;
    readonly edges: readonly ServiceEdge[];
}
/** Every load balancer of AWS that the manifests ask for and whose kind of targets is known, for each Service behind it. */
export declare function awsBalancers(cluster: Cluster, settings: Pick<Settings, 'provider'>): readonly AwsBalancer[];
/** The Namespace of a workload, where the manifests have it. */
export declare function namespaceOf(workload: Workload, cluster: Cluster): Resource | undefined;
/** Whether a Namespace has the label by which the AWS Load Balancer Controller gives Pods a readiness gate. */
export declare function injectsReadinessGate(namespace: Resource): boolean;
/** Whether the Pods of a workload have a readiness gate of the AWS Load Balancer Controller, as the manifest says. */
export declare function hasReadinessGate(workload: Workload): boolean;
/** The load balancer that an Ingress, a Service or a TargetGroupBinding asks AWS for, once for each Service behind it. */
export declare function awsBalancersOf(resource: Resource, cluster: Cluster, settings: Pick<Settings, 'provider'>): readonly AwsBalancer[];
/** A workload and the load balancer in front of it. */
export interface BalancedWorkload {
    readonly workload: Workload;
    readonly balancer: AwsBalancer;
}
/** The workloads of a Namespace that surely stand behind load balancers of AWS. */
export declare function balancedByAws(namespace: Resource, cluster: Cluster, settings: Pick<Settings, 'provider'>): readonly BalancedWorkload[];
/** A load balancer that sends to the Pods of a workload, and whose controller does not make rollouts wait for it by itself. */
export interface PatientBalancer {
    readonly cloud: 'aws' | 'alibaba' | 'azure';
    readonly label: string;
    readonly at: AnyCursor;
}
/**
 * The first load balancer that surely sends to the Pods of a workload: of AWS, of ACK, or Azure's Application Gateway. GKE and TKE give such Pods readiness gates by themselves.
 * Sources: https://cloud.google.com/kubernetes-engine/docs/concepts/container-native-load-balancing, https://www.tencentcloud.com/document/product/457/36837
 */
export declare function patientBalancerOf(workload: Workload, cluster: Cluster): PatientBalancer | undefined;
/** `spec.minReadySeconds`, of the kinds that have it. */
export declare function minReadySecondsOf({ resource }: Workload): Cursor<number> | undefined;
