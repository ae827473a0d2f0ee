/** What stands below a chain of keys of a mapping; undefined where a key is missing, or something on the way is no mapping. */
export declare function field(value: unknown, ...keys: readonly string[]): unknown;
/** The value where it is a string that is not empty. */
export declare function text(value: unknown): string | undefined;
/** The value where it is an integer. */
export declare function integer(value: unknown): number | undefined;
/** The items of a list; none where it is no list. */
export declare function items(value: unknown): readonly unknown[];
