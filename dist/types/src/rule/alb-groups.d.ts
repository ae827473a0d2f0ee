import type { Cluster } from '../cluster/types.js';
import type { Settings } from '../config/types.js';
import { type ExclusiveAnnotation } from '../kubernetes/controllers/aws-load-balancer.js';
import { type AnyCursor } from '../manifest/cursor.js';
import { type AlbIngress } from './alb.js';
/** A value of an exclusive annotation of an Ingress; `attribute` for one of several in it. */
export interface ExclusiveValue {
    readonly annotation: ExclusiveAnnotation;
    readonly key: string;
    readonly attribute: string;
    readonly value: string;
    readonly at: AnyCursor;
}
/** The values for which an Ingress must agree with its group. Those that IngressClassParams replace, and placeholders, are left out. */
export declare function exclusiveValues({ ingress, parameters, parametersElsewhere }: AlbIngress): readonly ExclusiveValue[];
/** Whether two Ingresses have a port of their load balancer in common; with TLS, where that is asked for. Undefined where an annotation does not tell. */
export declare function sharePort(a: AlbIngress, b: AlbIngress, protocol: 'any' | 'HTTPS'): boolean | undefined;
/** The Ingresses of a group, in the order of the files; groups reach over namespaces. */
export declare function groupMembers(name: string, cluster: Cluster, settings: Pick<Settings, 'provider'>): readonly AlbIngress[];
/** Whether two Ingresses name one class, so that one controller serves both for sure. */
export declare function haveOneClass(a: AlbIngress, b: AlbIngress): boolean;
/** The order of an Ingress in its group, 0 where it says nothing; undefined for what is no number. */
export declare function orderOf({ ingress }: AlbIngress): number | undefined;
/** A host and path that an Ingress routes. */
export interface PathRule {
    /** Empty for every host. */
    readonly host: string;
    readonly path: string;
    readonly everyPath: boolean;
    readonly at: AnyCursor;
}
/** The hosts and paths of an Ingress, without placeholders. */
export declare function pathRulesOf({ ingress }: AlbIngress): readonly PathRule[];
/** A rule of `first` that matches whatever one of `second` matches. */
export declare function hiddenRule(first: readonly PathRule[], second: readonly PathRule[]): {
    readonly wide: PathRule;
    readonly narrow: PathRule;
} | undefined;
/** Ingresses that get an ALB of their own and could share one with this: they agree on whatever an ALB has one of. They stand near it: in one folder, one below the other, or in folders side by side. In the order of the files, with the Ingress itself. */
export declare function ungroupedLike(alb: AlbIngress, cluster: Cluster, settings: Pick<Settings, 'provider'>): readonly AlbIngress[];
