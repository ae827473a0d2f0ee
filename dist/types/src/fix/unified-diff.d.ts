/**
 * The difference of two texts in the unified format that `patch` and `git apply` read; the empty string where they are equal.
 *
 * @param path the file's path, with `/`; it stands behind `a/` and `b/` in the header, quoted as git does where it holds quotes or controls.
 */
export declare function unifiedDiff(path: string, before: string, after: string): string;
