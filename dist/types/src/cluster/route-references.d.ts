import { Cursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
/** A Service that a route names, and where it names it. */
export interface BackendReference {
    readonly at: Cursor<unknown>;
    readonly name: string;
    /** Undefined for that of the route. */
    readonly namespace: string | undefined;
}
interface RouteKind {
    readonly kind: string;
    readonly groups: readonly string[];
    /** Paths of what names a backend; `*` stands for each item of a list. */
    readonly backends: readonly string[];
    /** The key of the Service's name in a backend. */
    readonly name: string;
    /** A backend may name another namespace. */
    readonly crossNamespace?: boolean;
}
/** The kinds that send traffic from outside to Services, by their published schemas. */
export declare const routeKinds: readonly RouteKind[];
/** The Services that a route names, in the order of its kind's paths. Backends of other kinds (buckets, TraefikServices) are left out. */
export declare function backendReferences(route: Resource): Generator<BackendReference>;
export {};
