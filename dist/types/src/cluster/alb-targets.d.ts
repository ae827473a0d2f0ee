import { Cursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
import { type Finder } from './route-controller.js';
/** What an ALB registers as targets for a Service behind an Ingress, and what says so. */
export interface AlbTargets {
    /** `unknown`: a placeholder, no valid word, or IngressClassParams that are in no manifest. */
    readonly type: 'ip' | 'instance' | 'unknown';
    /** Where it is said; undefined for the default. */
    readonly at: Cursor<unknown> | undefined;
    /** For a default: `sure` where the Ingress can only be meant for the open source controller; otherwise EKS Auto Mode may serve it, or the controller may have another default. */
    readonly sure: boolean;
}
/**
 * The annotation on the Service wins over that on the Ingress, IngressClassParams over both; `instance` where none says. What EKS Auto Mode takes then is not
 * documented, and its samples route to Pods.
 * Sources: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#target-type,
 * https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/ingress_class/#spectargettype,
 * https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html
 */
export declare function albTargetsOf(ingress: Resource, service: Resource | undefined, finder: Finder): AlbTargets;
/** The IngressClassParams that hold for an Ingress; `elsewhere` where its class names some that are in no manifest. */
export declare function parametersOf(ingress: Resource, finder: Finder): {
    readonly found: Resource | undefined;
    readonly elsewhere: boolean;
};
/** The value of an annotation, with its place. */
export declare function annotationAt(resource: Resource, key: string): Cursor<unknown>;
