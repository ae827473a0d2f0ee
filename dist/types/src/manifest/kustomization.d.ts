import type { SourceFile } from './resource.js';
/** A kustomization.yaml of the run, as far as it says which files are what. */
export interface Kustomization {
    readonly file: SourceFile;
    readonly folder: string;
    readonly namespace: string | undefined;
    readonly namePrefix: string;
    readonly nameSuffix: string;
    /** Files and folders it builds on: resources, bases, components. Paths of the run; remote ones are left out. */
    readonly resources: readonly string[];
    /** Components among them: their patches hold for all that this kustomization builds on. */
    readonly components: readonly string[];
    /** Files that it names as patches. */
    readonly patches: readonly string[];
    /** Its patches, those in files and those written in place. */
    readonly patchEntries: readonly PatchEntry[];
    /** Files that configure kustomize itself: transformers, generators, configurations, replacements. */
    readonly settings: readonly string[];
}
/** A patch of a kustomization: a file, or a text in place; JSON patches have a target. */
export interface PatchEntry {
    readonly path: string | undefined;
    readonly text: string | undefined;
    readonly target: {
        readonly kind: string | undefined;
        readonly name: string | undefined;
    } | undefined;
}
/** All kustomizations of a run, by the files they name. */
export interface Kustomizations {
    readonly all: readonly Kustomization[];
    /** The kustomizations that list the file among their resources. */
    listing(path: string): readonly Kustomization[];
    /** Whether the file is a patch: named as one, and nowhere as a resource. */
    patchOf(path: string): Kustomization | undefined;
    /** Whether the file configures kustomize itself. */
    settingOf(path: string): Kustomization | undefined;
    /**
     * The namespace that the nearest kustomization gives to the objects of a file: of those that list it, else of those that build on these.
     * Undefined where nothing says, and where different environments say different things.
     */
    namespaceOf(path: string): string | undefined;
}
/** Whether a file has one of the names under which kustomize looks for its instructions. */
export declare function isKustomizationFile(path: string): boolean;
/**
 * Reads the kustomizations of a run. Looks at nothing but the given files; survives cycles, wrong types and paths that lead nowhere. Linear.
 * Source of the fields: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export declare function readKustomizations(files: readonly SourceFile[]): Kustomizations;
