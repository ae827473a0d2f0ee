import type { TextEdit } from '../diagnostic.js';
import type { OffsetEdit } from './offset-edit.js';
/** Turns lines and columns of a text into offsets. A byte order mark is no column, as in `ParsedFile`. */
export declare class TextOffsets {
    private readonly starts;
    private readonly length;
    constructor(text: string);
    /** The offset of a 1-based line and column; what lies outside of the text counts as its nearest end. */
    offset(line: number, column: number): number;
    /** The edit by offsets. */
    edit({ range, text }: Omit<TextEdit, 'file'>): OffsetEdit;
}
