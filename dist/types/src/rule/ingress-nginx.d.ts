import type { Cluster } from '../cluster/types.js';
import { Cursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
import type { ContainerCursor, Workload } from '../manifest/workload.js';
/** A controller of ingress-nginx in the manifests. */
export interface IngressNginx {
    readonly workload: Workload;
    readonly container: ContainerCursor;
    /** The ConfigMap that `--configmap` names, where it is in the manifests. */
    readonly configMap: Resource | undefined;
    /** `--configmap` is given. Without it the controller reads none. */
    readonly configMapNamed: boolean;
}
/** Every controller of ingress-nginx that the manifests run, told by its image. */
export declare function ingressNginxControllers(cluster: Cluster): readonly IngressNginx[];
/** A key of the controller's ConfigMap; an absent cursor where it is not set. Undefined where the ConfigMap is not in the manifests. */
export declare function ingressNginxSetting({ configMap }: IngressNginx, key: string): Cursor<string> | undefined;
/**
 * What shows that an Ingress is meant for ingress-nginx: an annotation that only it reads, or an IngressClass of the manifests that says so. The class name `nginx` alone
 * does not: F5's controller has the same by default.
 */
export declare function ingressNginxEvidence(ingress: Resource, cluster: Cluster): 'annotation' | 'class' | undefined;
/** An annotation of an object with its place. */
export declare function annotationAt(resource: Resource, key: string): Cursor<string>;
