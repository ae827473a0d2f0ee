import type { Span } from '../parse/index.js';
import type { Cursor, Intent } from './cursor.js';
/** A part of a string of a manifest, such as line 3 of the nginx.conf in a ConfigMap. `at` of a report accepts it like a cursor. */
export interface TextPart {
    readonly cursor: Cursor<string>;
    /** UTF-16 offsets into the string's value. */
    readonly from: number;
    readonly to: number;
}
/** A string of which every character knows its place in the file, through quotes, escapes, folding and block scalars. */
export interface SourceText {
    readonly value: string;
    readonly cursor: Cursor<string>;
    /** A part of it as a place for a report. */
    part(from: number, to: number): TextPart;
    /** Where a part stands in the file: from its first to behind its last character. Undefined when the string came through an alias or merge key. */
    span(from: number, to: number): Span | undefined;
    /**
     * Intent: replace `from..to` by `text` inside the string. Undefined where escapes, folding or an alias make the edit ambiguous
     * (a character of the part is written as an escape, a new line would be folded, the text needs quoting that is not there).
     * The intent's `text` is what has to be written over `span(from, to)`: quotes are escaped, lines of a block scalar are indented.
     */
    splice(from: number, to: number, text: string): Intent | undefined;
}
/** The string at a cursor with the place of each of its characters. Looking the places up costs nothing until `span` or `splice` ask. See `Cursor.text`. */
export declare function sourceTextOf(cursor: Cursor<string>): SourceText;
