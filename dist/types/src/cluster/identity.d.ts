import type { Resource } from '../manifest/resource.js';
/**
 * The object that a manifest makes, with `default` and an unset namespace taken as one; undefined where the manifest does not name one
 * (no name, a placeholder in it, or `generateName`, which customarily ends in a dash as no name can).
 */
export declare function objectKey(resource: Resource): string | undefined;
