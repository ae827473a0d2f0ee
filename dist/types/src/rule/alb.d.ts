import { type AlbTargets } from '../cluster/alb-targets.js';
import type { Cluster } from '../cluster/types.js';
import type { Settings } from '../config/types.js';
import { type AnyCursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
/** A Service that an Ingress names. */
export interface AlbBackend {
    /** Where the Ingress names it. */
    readonly at: AnyCursor;
    readonly name: string;
    /** Undefined where it is in no manifest. */
    readonly service: Resource | undefined;
    readonly weak: boolean;
    readonly targets: AlbTargets;
}
/** An Ingress that the AWS Load Balancer Controller, or EKS Auto Mode, makes an ALB of. */
export interface AlbIngress {
    readonly ingress: Resource;
    readonly label: string;
    /** Its name, as a place. */
    readonly namedAt: AnyCursor;
    /** The IngressClassParams of its class, where the manifests have them. */
    readonly parameters: Resource | undefined;
    /** Its class names IngressClassParams that are in no manifest. */
    readonly parametersElsewhere: boolean;
    /** The IngressGroup that it names or its class puts it into; undefined for an ALB of its own, and where a placeholder stands. */
    readonly group: {
        readonly name: string;
        readonly at: AnyCursor;
    } | undefined;
    readonly grouped: boolean;
    readonly backends: readonly AlbBackend[];
}
/** Reads an Ingress; undefined where nothing says that an ALB of AWS is made of it, where another provider is configured, and where a later object of its file replaces it. */
export declare function albIngressOf(ingress: Resource, cluster: Cluster, { provider }: Pick<Settings, 'provider'>): AlbIngress | undefined;
/** Every Ingress of the manifests that an ALB of AWS is made of, in the order of the files. */
export declare function albIngresses(cluster: Cluster, settings: Pick<Settings, 'provider'>): readonly AlbIngress[];
/** Whether a Service gives an ALB no node port to send to: its type is ClusterIP. Undefined for a placeholder and for kinds of Services that have no Pods. */
export declare function lacksNodePort(service: Resource): boolean | undefined;
/** Where the target group attributes of a Service, or of the Ingress that it wins over, ask the ALB to keep each client on one target; undefined where they do not. */
export declare function stickinessOf(ingress: Resource, service: Resource | undefined): AnyCursor | undefined;
/** Whether a controller in the manifests is told to take Pods where nothing says (`--default-target-type=ip`). */
export declare function defaultsToPods(cluster: Cluster): boolean;
/** Whether two objects stand in one folder, or one of them below that of the other. */
export declare function standTogether(a: Resource, b: Resource): boolean;
