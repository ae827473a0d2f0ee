/**
 * Label selectors as the API server reads them.
 * Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
export type Labels = Readonly<Record<string, string>>;
/** One demand on a label. */
export interface Requirement {
    readonly key: string;
    readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
    /** Empty for Exists and DoesNotExist. */
    readonly values: readonly string[];
}
/** A selector that has been read. */
export interface Selector {
    /** `nothing`: absent or invalid; `everything`: present and empty. */
    readonly selects: 'nothing' | 'everything' | 'some';
    /** All of them must hold. */
    readonly requirements: readonly Requirement[];
    /** The labels that must have one certain value: an index by label can start from any of them. */
    readonly exact: ReadonlyMap<string, string>;
    /** What the API server would refuse: an unknown operator, values that do not fit it, a value that is no string. */
    readonly problems: readonly string[];
    /** Whether an object with these labels is selected. */
    matches(labels: Labels): boolean;
}
/**
 * Reads a LabelSelector (`matchLabels`, `matchExpressions`). An absent one selects nothing, an empty one everything, an invalid one nothing.
 * @param value what the manifest holds, of whatever type
 */
export declare function labelSelector(value: unknown): Selector;
/**
 * Reads a map-style selector, as Services and ReplicationControllers have it. Absent and empty ones select nothing: such a Service gets its
 * endpoints from elsewhere.
 */
export declare function mapSelector(value: unknown): Selector;
