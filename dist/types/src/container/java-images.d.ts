/** Whether the JVM of an image reads the limits of cgroup v2, as far as its name and tag tell. */
export interface JavaImage {
    /** `8u252`, `11.0.14`, `13`; the feature release alone where the tag says no more. */
    readonly version: string;
    readonly readsCgroup2: boolean;
    /** From which version on it does: `8u372, 11.0.16, 15`. */
    readonly since: string;
}
/**
 * Reads the version of Java from an image reference. Undefined for images of which nothing is known, and for tags that move with each release (`eclipse-temurin:11`).
 * Source of the versions: https://kubernetes.io/docs/concepts/architecture/cgroups/#migrating-to-cgroup-v2
 */
export declare function javaImage(reference: string | undefined): JavaImage | undefined;
