import type { Comment, ParsedFile, Path } from '../parse/types.js';
/** The node that a suppression covers: it, and everything below it. */
export interface Binding {
    readonly document: number;
    readonly path: Path;
    /** 1-based; findings that are shown on this line are covered too. */
    readonly line?: number;
}
/**
 * The node that a suppression comment is about.
 *
 * On a line of its own: the largest node that starts on the next line with content; further comments, blank lines and document markers are
 * skipped. Above `- name: web` that is the item, above the first key of a mapping the whole mapping, above another key that key and its value.
 * Behind something: the largest key with its value, or list item, that starts on the line, else the one that ends there; and what is reported
 * on that very line.
 *
 * @returns undefined where nothing follows, or where what follows cannot be read.
 */
export declare function bindComment(file: ParsedFile, comment: Comment): Binding | undefined;
