/** Whether two objects stand in one namespace: for sure, perhaps, or not. */
export type Nearness = 'strong' | 'weak' | 'none';
/**
 * Compares two namespaces as they are written. Unset equals unset. `default` equals unset: `kubectl apply` puts an object without a namespace
 * there, and with `-n other` it refuses the one that says `default`. Unset against another name, or a placeholder against anything else, is weak.
 */
export declare function compareNamespaces(a: string | undefined, b: string | undefined): Nearness;
/** One key for namespaces that are surely the same: unset and `default` share the empty one; undefined for a placeholder. */
export declare function namespaceKey(namespace: string | undefined): string | undefined;
