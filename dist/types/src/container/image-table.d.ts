import { type SystemFacts } from './distributions.js';
/** What is known of an image by its name. */
export interface KnownImage {
    readonly system: (tag: string | undefined, repository: string) => SystemFacts;
    readonly entrypoint?: readonly string[];
    readonly cmd?: readonly string[];
    /** The entrypoint is a script that ends in `exec "$@"`. */
    readonly entrypointExecs?: boolean;
    /** It keeps serving after SIGTERM until it has drained: always, or when an argument starts with this. */
    readonly drainsOnTerm?: true | string;
}
/**
 * Official images of Docker Hub (`docker.io/library/...`), by name. Where each fact comes from: schemas/SOURCES.md, "image traits".
 * The operating system is that of the tags without a suffix; suffixes (`-alpine`, `-bookworm`) win.
 */
export declare const officialImages: ReadonlyMap<string, KnownImage>;
interface NamedImage {
    /** Against registry and repository without defaults left out: `registry.k8s.io/coredns/coredns`. */
    readonly pattern: RegExp;
    readonly image: KnownImage;
}
/** Images beyond Docker Hub's official ones, the first that matches. */
export declare const otherImages: readonly NamedImage[];
/** Registries that mirror Docker Hub's official images under this prefix. */
export declare const officialPrefixes: readonly ['docker.io/library/', 'public.ecr.aws/docker/library/', 'mirror.gcr.io/library/', 'registry-1.docker.io/library/'];
export {};
