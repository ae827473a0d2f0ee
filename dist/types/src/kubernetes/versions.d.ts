/** Versions of Kubernetes, as minors of 1: 30 stands for 1.30. */
/** The versions whose API is known. */
export declare const OLDEST_MINOR = 25;
export declare const NEWEST_MINOR = 36;
/** From `from` up to and including `to`. */
export interface MinorRange {
    readonly from: number;
    readonly to: number;
}
/**
 * Reads `1.30`, `v1.30.4`, `1.28-1.33`.
 * @returns the minors; undefined for what is no version, for a range that runs backwards, and for 2.x
 */
export declare function parseVersionRange(text: string): MinorRange | undefined;
/** Whether the API of every version of the range is known. */
export declare function isSupported(range: MinorRange): boolean;
/** `1.30`, or `1.28-1.33`. */
export declare function formatVersionRange({ from, to }: MinorRange): string;
