import type { LeftOut } from './template.js';
/** What is known of a document before it is composed. */
export interface Head {
    readonly apiVersion: unknown;
    readonly kind: unknown;
    /** `metadata.name` or `metadata.generateName` is a text. */
    readonly named: boolean;
    /** The keys at the top; undefined where the document is no mapping. */
    keys(): readonly string[] | undefined;
    /** The keys of the first item where the document is a list, none where that is no mapping; undefined where the document is no list. */
    itemKeys(): readonly string[] | undefined;
}
export type Verdict = {
    readonly what: 'object';
    readonly apiVersion: string;
    readonly kind: string;
} | ({
    readonly what: 'left-out';
} & LeftOut);
/**
 * What a document is: a Kubernetes object, or something that is left out, and why. A custom resource of any group is a Kubernetes object.
 * @param path of the file; names such as `values.yaml` help to say what a document without apiVersion and kind is
 */
export declare function classify(head: Head, path: string): Verdict;
