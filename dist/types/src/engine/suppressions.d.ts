import type { Resource, SourceFile } from '../manifest/resource.js';
import type { Span } from '../parse/types.js';
import { type Binding } from './suppression-binding.js';
import { type SuppressionText } from './suppression-text.js';
/** The annotation of an object, or of its Pod template, for people who cannot keep comments. */
export declare const IGNORE_ANNOTATION = "seaworthy.dev/ignore";
/** A suppression as it stands in a file. */
export interface Suppression extends SuppressionText {
    readonly form: 'comment' | 'annotation';
    /** The word of a comment that is none of ours: `seaworthy-disable`. */
    readonly unknownWord: string | undefined;
    readonly span: Span;
    readonly wholeFile: boolean;
    /** Undefined where it holds for the whole file, and where nothing follows that it could hold for. */
    readonly binding: Binding | undefined;
    /** The object it stands in or above. */
    readonly resource: Resource | undefined;
    /** The comment stands in a document of which nothing is linted, or that cannot be read. */
    readonly outside: boolean;
}
/** Every suppression of a file, in no order. A file without any costs one search of its text. */
export declare function suppressionsOf(file: SourceFile, resources: readonly Resource[]): Suppression[];
