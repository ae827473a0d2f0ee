/**
 * References to container images. Source: the grammar in https://github.com/distribution/reference and the defaults that container
 * runtimes add (https://kubernetes.io/docs/concepts/containers/images/#image-names).
 */
/** The parts of a reference, as written. */
export interface ImageReference {
    /** Host and port; undefined where the reference names none (`docker.io` is meant). */
    readonly registry: string | undefined;
    /** Without the registry: `nginx`, `library/nginx`, `team/app`. */
    readonly repository: string;
    readonly tag: string | undefined;
    /** `sha256:` and 64 hexadecimal digits, or another algorithm. */
    readonly digest: string | undefined;
    /** Registry and repository with the defaults filled in: `docker.io/library/nginx`. */
    readonly name: string;
}
/**
 * Splits an image reference.
 * @param text the value of `image`
 * @returns its parts; undefined where no container runtime would accept it. Linear.
 */
export declare function parseImageReference(text: string): ImageReference | undefined;
