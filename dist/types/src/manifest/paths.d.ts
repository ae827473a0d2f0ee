/** Paths of files with `/`, as the run names them; nothing here asks a file system. */
/** The folder of a file; empty for one that stands in the working directory. */
export declare function folderOf(path: string): string;
/** The last part of a path. */
export declare function fileNameOf(path: string): string;
/**
 * A relative path as seen from a folder, without `.` and `..` as far as they can be resolved.
 * @returns undefined for absolute paths and for what is no path (a URL, a Git reference)
 */
export declare function resolveFrom(folder: string, relative: string): string | undefined;
