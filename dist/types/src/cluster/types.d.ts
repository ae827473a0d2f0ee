import type { Service, ServicePort } from '../kubernetes/types.js';
import type { Cursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
import type { TextPart } from '../manifest/source-text.js';
import type { ContainerCursor, Workload } from '../manifest/workload.js';
import type { Mesh } from './mesh.js';
export type { Mesh } from './mesh.js';
/** One object refers to another. */
export interface Edge {
    /** Where the reference stands, in the object that refers. */
    readonly at: Cursor<unknown>;
    /**
     * It is not certain that the two belong together: a namespace is unset on one side only, or on both and they stand far apart (beyond the folder that encloses the
     * referrer's), or several alternatives fit. Silences claims of absence, raises no severity.
     */
    readonly weak: boolean;
}
export interface ServiceEdge extends Edge {
    readonly service: Resource;
    readonly workload: Workload;
    readonly ports: readonly PortEdge[];
}
/** A port of a Service and where it leads in the Pod. */
export interface PortEdge {
    readonly port: Cursor<ServicePort>;
    /** The number on which the container listens; undefined where a name finds no container port, or a placeholder stands there. */
    readonly targetPort: number | undefined;
    /** The container that declares the port, else the first container that is no known sidecar (`declared` says which). */
    readonly container: ContainerCursor | undefined;
    readonly declared: boolean;
}
/** An Ingress, a Gateway route or a vendor's binding that sends traffic to a Service. */
export interface RouteEdge extends Edge {
    readonly route: Resource;
    readonly service: Resource;
    /** `alb`, `gce`, `nginx` (ingress-nginx), ... as far as class and annotations tell. */
    readonly controller: 'nginx' | 'alb' | 'gce' | 'gateway' | 'other' | 'unknown';
    /** To what a load balancer outside of the cluster sends; undefined for a proxy in the cluster, and where neither is told. */
    readonly targets: 'pod' | 'node' | undefined;
}
/** A name of a host in the configuration of a Pod: `http://api.stripe.com/v1`, `redis:6379`. */
export interface HostReference {
    readonly workload: Workload;
    readonly container: ContainerCursor | undefined;
    /** Lower case, without scheme, port, path and credentials; the trailing dot kept. */
    readonly host: string;
    readonly scheme: string | undefined;
    readonly port: number | undefined;
    /** The host itself, where it stands: env, args, command, or a ConfigMap that the container mounts or reads. */
    readonly at: TextPart;
    readonly source: 'env' | 'args' | 'config-map' | 'secret';
    /** The Service it names, when it does. */
    readonly service: Resource | undefined;
    readonly weak: boolean;
}
/** How traffic reaches a Pod through a Service (pitfalls.md 0.2). */
export type ExposureClass = 'clusterip' | 'ingress' | 'lb-node' | 'lb-pod' | 'mesh';
export interface Exposure {
    readonly class: ExposureClass;
    readonly edge: ServiceEdge;
    /** The Ingress or route, for `ingress`, and for `lb-pod` that comes from one. */
    readonly route: RouteEdge | undefined;
    readonly weak: boolean;
}
export interface AutoscalerEdge extends Edge {
    readonly autoscaler: Resource;
    readonly workload: Workload;
    readonly min: number | undefined;
    readonly max: number | undefined;
}
/** A PodDisruptionBudget selects the Pods of a workload. */
export interface BudgetEdge extends Edge {
    readonly budget: Resource;
    readonly workload: Workload;
}
/** A ConfigMap (or Secret with stringData) that reaches a container. */
export interface ConfigEdge extends Edge {
    readonly config: Resource;
    readonly container: ContainerCursor | undefined;
    /** `mount`: as files below `path`; `env-from`: every key; `env`: the one key. */
    readonly how: 'mount' | 'env-from' | 'env';
    readonly path: string | undefined;
    /** The keys it brings; undefined for all. With `mount` and items, `fileOf` gives the file's path. */
    readonly keys: readonly string[] | undefined;
    /** Full path of a key's file in the container; undefined where it is not mounted. */
    fileOf(key: string): string | undefined;
}
/** How wide the linted set is: what a claim of absence has searched. */
export interface SearchScope {
    /** "this file", "deploy/", for messages. */
    readonly description: string;
    /**
     * Why there may be more objects in and below the folder, or behind its kustomizations, than the manifests show: "a Helm template, deploy/templates/web.yaml",
     * "HelmRelease redis, deploy/redis.yaml". Undefined where nothing says so. Silences claims of absence.
     */
    readonly gap: string | undefined;
}
/**
 * The cluster as these manifests would make it. Built once, read in both directions; every lookup is by index.
 * A lookup from an object takes the nearest enclosing scope that has an answer: same file, same directory, then each parent directory.
 * Directories that hold the same object twice are alternatives and never seen together.
 */
export interface Cluster {
    readonly resources: readonly Resource[];
    readonly workloads: readonly Workload[];
    /** Configuration of components of Kubernetes (KubeletConfiguration, kubeadm's documents, ...), from files of its own and from ConfigMaps. It is no part of `resources`. */
    readonly components: readonly Resource[];
    /** The component configuration of a kind in the nearest scope around an object that holds some: its file, its folder, all below the folder, each parent folder, the run. */
    componentsNear(from: Resource, kind: string): readonly Resource[];
    /** All objects of a kind; `group` where the kind alone is ambiguous. */
    ofKind(kind: string, group?: string): readonly Resource[];
    workloadsFrom(resource: Resource): readonly Workload[];
    /** The object of that kind and name as `from` would find it, in `namespace` or that of `from`. */
    find(from: Resource, target: {
        readonly kind: string;
        readonly group?: string;
        readonly name: string;
        readonly namespace?: string;
    }): {
        readonly resource: Resource;
        readonly weak: boolean;
    } | undefined;
    /** A later object of the same file is the same object: `kubectl apply` lets the last one win, and lookups find only that. */
    supersededBy(resource: Resource): Resource | undefined;
    /** Whether two objects may be in one cluster: false where they stand in alternatives, which hold one object twice. */
    areTogether(a: Resource, b: Resource): boolean;
    /** Services whose selector matches the Pods. */
    servicesOf(workload: Workload): readonly ServiceEdge[];
    workloadsOf(service: Resource): readonly ServiceEdge[];
    routesTo(service: Resource): readonly RouteEdge[];
    /** The Services to which a route sends traffic. */
    routesFrom(route: Resource): readonly RouteEdge[];
    /** To what the load balancer of a Service of type LoadBalancer sends: to nodes, unless an annotation of the provider says Pods. */
    loadBalancerTargets(service: Resource): 'pod' | 'node';
    /** What a Pod can be reached through; empty for one that no Service selects. Peer-discovery-only headless Services do not count (`servicesOf` has them). */
    exposuresOf(workload: Workload): readonly Exposure[];
    /** Whether a Service is headless and referenced by no route, load balancer or caller. */
    isPeerDiscoveryOnly(service: Resource): boolean;
    /** Every host name in the configuration of the Pods. */
    hostsOf(workload: Workload): readonly HostReference[];
    /** References from other workloads that name this Service. */
    callersOf(service: Resource): readonly HostReference[];
    /** The service mesh whose proxy stands beside the containers, as far as the manifests tell. */
    meshOf(workload: Workload): Mesh | undefined;
    autoscalersOf(workload: Workload): readonly AutoscalerEdge[];
    /** What a HorizontalPodAutoscaler or ScaledObject scales. */
    scaledBy(autoscaler: Resource): readonly AutoscalerEdge[];
    disruptionBudgetsOf(workload: Workload): readonly BudgetEdge[];
    /** The workloads whose Pods a PodDisruptionBudget selects. */
    guardedBy(budget: Resource): readonly BudgetEdge[];
    /** LimitRanges that would hold for the Pods. */
    limitRangesFor(workload: Workload): readonly {
        readonly limitRange: Resource;
        readonly weak: boolean;
    }[];
    configOf(workload: Workload): readonly ConfigEdge[];
    scopeOf(resource: Resource): SearchScope;
    /** The objects of the same file and of the other files of its folder, in order; those of alternatives are left out. */
    beside(resource: Resource): readonly Resource[];
    /** Typed view of a Service. */
    service(resource: Resource): Cursor<Service>;
}
