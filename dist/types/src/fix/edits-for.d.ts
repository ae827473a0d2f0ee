import type { Intent } from '../manifest/cursor.js';
import type { SourceFile } from '../manifest/resource.js';
import { type OffsetEdit } from './offset-edit.js';
/** An edit of a file of the run. */
export interface FileEdit extends OffsetEdit {
    readonly file: SourceFile;
}
/**
 * Turns what a rule wants changed into the smallest text edits.
 *
 * All intents of one fix speak of the manifests as they are: an index of a list means the item that has it now, and two intents that need the
 * same missing parent share it. Comments, anchors, quotes, indentation and line ends stay; comments on removed lines get lines of their own.
 *
 * @param intents the intents of one fix, of any documents and files.
 * @returns the edits, by file and offset, without overlaps; none where the manifest is as wanted already; undefined where the fix would have to
 * write through an alias, an anchor or a merge key, into a generated file or a template, where it would lose a comment, or where the intents
 * contradict each other or the manifest (a field of a scalar).
 */
export declare function editsFor(intents: readonly Intent[]): FileEdit[] | undefined;
