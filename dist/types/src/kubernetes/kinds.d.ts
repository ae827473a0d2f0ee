/**
 * The kinds that the API server itself serves, and whether their objects belong to a namespace.
 * Source: the resource lists of API servers 1.25 to 1.36 with every API group switched on, and the OpenAPI documents of 1.11 to 1.24 for
 * kinds that are gone.
 */
export type Scope = 'Cluster' | 'Namespaced';
/**
 * Whether objects of a kind belong to a namespace.
 * @param group `` for the core group
 * @returns undefined for kinds that the API server does not serve by itself (custom resources)
 */
export declare function scopeOf(group: string, kind: string): Scope | undefined;
/** Whether the API server itself serves (or once served) a group. Every other group belongs to custom resources, or to no Kubernetes API. */
export declare function isBuiltInGroup(group: string): boolean;
/** The group and version of an `apiVersion`: `apps/v1` has group `apps`, `v1` the core group ``. */
export declare function splitApiVersion(apiVersion: string): {
    readonly group: string;
    readonly version: string;
};
