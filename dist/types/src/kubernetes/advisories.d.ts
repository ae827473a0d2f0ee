import { type ImageVersion } from './image-version.js';
/** What must hold in the manifests for a defect to matter; all that is given. */
export interface AdvisoryCondition {
    /** The Pod runs on the network of its node. */
    readonly hostNetwork?: boolean;
    /** The Pod mounts this folder of its node. */
    readonly hostPath?: string;
    /** Texts that all occur in the command line, the environment or the mounted configuration of the container, letter case aside. */
    readonly mentions?: readonly string[];
    /** The mode of kube-proxy, where the manifests say it. */
    readonly proxyMode?: string;
    readonly detectLocalMode?: readonly string[];
    /** Some Service has externalTrafficPolicy Local. */
    readonly localTrafficPolicy?: boolean;
}
/** A version of an image with a known defect. */
export interface Advisory {
    readonly id: string;
    /** Ends of image names, from a `/` on: `fluent/fluent-bit` is also that of a mirror. */
    readonly images: readonly string[];
    /** `>=6.10.0 <6.12.0`. */
    readonly versions: string;
    /** The first release without it. */
    readonly fixed?: string;
    /** When it matters: one of these; always where there are none. */
    readonly when?: readonly AdvisoryCondition[];
    readonly severity: 'error' | 'warning' | 'info';
    /** What happens, as the rest of a sentence. */
    readonly consequence: string;
    readonly source: string;
}
/** The advisories that come with seaworthy; `schemas/SOURCES.md` says where from. */
export declare const knownAdvisories: readonly Advisory[];
/** An advisory that an image falls under. */
export interface AdvisoryMatch {
    readonly advisory: Advisory;
    readonly version: ImageVersion;
}
/** The advisories whose images and versions hold an image. None for a digest alone and for a tag that names no version. */
export declare function advisoriesFor(image: string, advisories: readonly Advisory[]): readonly AdvisoryMatch[];
