import type { ParsedDocument, Path } from '../parse/types.js';
import type { KustomizePatches } from './kustomize-patches.js';
import type { Resource, SourceFile } from './resource.js';
/** A Kubernetes object of a manifest. Composes its document only when somebody asks for more than its name. */
export declare class ManifestObject implements Resource {
    #private;
    readonly file: SourceFile;
    readonly document: ParsedDocument;
    readonly base: Path;
    readonly apiVersion: string;
    readonly kind: string;
    readonly group: string;
    readonly version: string;
    readonly name: string | undefined;
    readonly namespace: string | undefined;
    readonly identity: string;
    /**
     * @param item the object, for an item of a List; undefined for one that is a document of its own
     * @param outerNamespace the namespace it gets when it names none
     * @param patches those of the run; undefined where no kustomization lists the file
     */
    constructor(file: SourceFile, document: ParsedDocument, base: Path, item: Readonly<Record<string, unknown>> | undefined, apiVersion: string, kind: string, outerNamespace: string | undefined, patches: KustomizePatches | undefined);
    get object(): Readonly<Record<string, unknown>>;
    get labels(): Readonly<Record<string, string>>;
    get annotations(): Readonly<Record<string, string>>;
    get owned(): boolean;
    get patchTexts(): readonly string[];
}
