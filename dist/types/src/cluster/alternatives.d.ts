import type { Resource } from '../manifest/resource.js';
import type { ScopeNode } from './scope-tree.js';
/**
 * Finds folders and files that are alternatives of one another: two children of one folder, below both of which the same object stands. `deploy/dev`
 * and `deploy/prod` that both hold Deployment web are environments of one application, and nothing in one ever meets something of the other.
 * The relation is not transitive: `all.yaml` is an alternative of `service.yaml` and of `deployment.yaml`, which belong together.
 */
export declare function findAlternatives(twins: readonly Resource[], fileOf: (resource: Resource) => ScopeNode): (a: ScopeNode, b: ScopeNode) => boolean;
