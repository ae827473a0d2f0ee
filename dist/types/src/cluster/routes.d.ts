import type { Resource } from '../manifest/resource.js';
import type { Objects } from './objects.js';
import type { RouteEdge } from './types.js';
/** Routes by the Services to which they send traffic; one edge for each route and Service, at the first place that names it. */
export declare function linkRoutes(objects: Objects): ReadonlyMap<Resource, readonly RouteEdge[]>;
