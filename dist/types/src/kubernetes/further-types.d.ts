import type { ObjectMeta } from './types.js';
/**
 * Kinds that rules visit and for which no interface is generated: custom resources, with the fields that rules speak about, and Endpoints, parts of which have the names
 * of parts of EndpointSlice. Every field is optional.
 */
/** Source: https://kubernetes.io/docs/reference/kubernetes-api/service-resources/endpoints-v1/ */
export interface Endpoints {
    metadata?: ObjectMeta;
    subsets?: {
        addresses?: {
            ip?: string;
            hostname?: string;
            nodeName?: string;
        }[];
        ports?: {
            name?: string;
            port?: number;
            protocol?: string;
        }[];
    }[];
}
/** Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/targetgroupbinding/spec/ */
export interface TargetGroupBinding {
    metadata?: ObjectMeta;
    spec?: {
        targetGroupARN?: string;
        targetGroupName?: string;
        targetType?: string;
        serviceRef?: {
            name?: string;
            port?: string | number;
        };
    };
}
/** The cluster of kOps. Source: https://kops.sigs.k8s.io/cluster_spec/#kubeproxy */
export interface KopsCluster {
    metadata?: ObjectMeta;
    spec?: {
        kubeProxy?: {
            proxyMode?: string;
        };
    };
}
/** The groups of custom kinds that a rule can visit by name; a kind of the same name in another group is another one. */
export declare const customKindGroups: ReadonlyMap<string, readonly string[]>;
