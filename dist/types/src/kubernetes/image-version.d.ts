/** The version that a tag names, as the first and the last release that it may stand for: `1.8` moves with every patch of 1.8. */
export interface ImageVersion {
    readonly low: readonly [number, number, number];
    readonly high: readonly [number, number, number];
    /** As written, without what stands behind the version: `1.8`. */
    readonly text: string;
    /** A rebuild of a vendor (`-eks-1-30`, `-gke.3`, `-tke.2`, `-aliyun.1`), which may carry mends of later releases. */
    readonly rebuilt: boolean;
}
/**
 * Reads the version at the beginning of a tag: `v1.2.3`, `1.2.3-alpine`, `6.11.3-jmx`.
 * @returns undefined for a tag that names none (`latest`, `7.x`, a commit), for a preview of a release, and for one number alone
 */
export declare function parseImageVersion(tag: string): ImageVersion | undefined;
/** Whether a text is a range that `inRange` reads: comparators that must all hold, ` || ` between alternatives, `*` for everything. */
export declare function isVersionRange(range: string): boolean;
/** Whether every release that a version may stand for lies in a range such as `>=6.10.0 <6.12.0`. */
export declare function inRange(version: ImageVersion, range: string): boolean;
