import type { Resource } from '../manifest/resource.js';
import type { Cluster, RouteEdge } from './types.js';
type Controller = RouteEdge['controller'];
/** What finds an object by its name. */
export type Finder = Pick<Cluster, 'find'>;
/** What implements a route, as far as its kind, class and annotations tell. */
export declare function controllerOf(route: Resource, finder: Finder): Controller;
/** The class of an Ingress: the field, or the annotation that came before it. */
export declare function ingressClassName(route: Resource): string | undefined;
/** The IngressClass of an Ingress, where the manifests have it. */
export declare function ingressClassOf(route: Resource, finder: Finder): Resource | undefined;
export {};
