import type { Cursor } from '../manifest/cursor.js';
import type { UwsgiOption } from './types.js';
/** A uWSGI configuration text as it stands in a manifest, before placeholders are filled in. */
export interface UwsgiText {
    readonly cursor: Cursor<string>;
    readonly options: readonly UwsgiOption[];
}
/** Reads a string of a manifest as uWSGI configuration; undefined when it is something else. */
export declare function readUwsgiText(cursor: Cursor<unknown>, section?: string): UwsgiText | undefined;
