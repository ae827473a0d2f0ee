import type { Resource } from '../manifest/resource.js';
import type { Objects } from './objects.js';
import type { RouteEdge } from './types.js';
type Controller = RouteEdge['controller'];
/** What implements a route, as far as its kind, class and annotations tell. */
export declare function controllerOf(route: Resource, objects: Objects): Controller;
/** The class of an Ingress: the field, or the annotation that came before it. */
export declare function ingressClassName(route: Resource): string | undefined;
export {};
