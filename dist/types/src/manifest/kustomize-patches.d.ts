import type { Kustomizations } from './kustomization.js';
import type { SourceFile } from './resource.js';
/** Finds the patches that kustomizations of the run apply to an object. */
export declare class KustomizePatches {
    #private;
    constructor(kustomizations: Kustomizations, files: readonly SourceFile[]);
    /**
     * The texts of the patches that some kustomization applies to an object: those that list its file, those that build on these, and their components.
     * Environments are not told apart: a field that one of the texts sets may be set there, and may not be set elsewhere.
     * @param path the file of the object
     * @param name its name as written; prefixes and suffixes that kustomizations add are tried too
     */
    textsFor(path: string, kind: string, name: string | undefined): readonly string[];
}
