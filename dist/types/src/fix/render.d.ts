import type { Json } from '../manifest/cursor.js';
import type { DocumentStyle } from './document-style.js';
import { type Quote } from './scalar-text.js';
export type JsonMap = {
    readonly [key: string]: Json;
};
export declare function isJsonMap(value: Json): value is JsonMap;
export declare function isJsonList(value: Json): value is readonly Json[];
/** How new block text is written. */
export interface BlockStyle extends DocumentStyle {
    readonly newline: string;
    /** Columns from a dash to what follows it. */
    readonly dash: number;
    /** Whether a string of several lines may become a block scalar here. */
    readonly literal: boolean;
}
/** What stands behind a colon or a dash: `head` on the same line (with a space in front), `lines` below it, each fully indented. */
export interface BlockValue {
    readonly head: string;
    readonly lines: readonly string[];
}
/** `key: value`, the first line without indentation, for a mapping whose keys stand in `column`. */
export declare function blockEntry(key: string, value: Json, column: number, style: BlockStyle): string[];
/** `- value`, the first line without indentation, for a list whose dashes stand in `column`. */
export declare function blockItem(value: Json, column: number, style: BlockStyle): string[];
/** A value behind the colon of a key, or behind a dash, that stands in `column`. `quote` and `quoteAlways` are for a string on one line. */
export declare function blockValue(value: Json, column: number, behind: 'key' | 'dash', style: BlockStyle, quote?: Quote, quoteAlways?: boolean): BlockValue;
/** How new flow text is written. */
export interface FlowStyle {
    readonly newline: string;
    readonly quote: Quote;
    /** Keys and strings always stand between double quotes. */
    readonly json: boolean;
    /** No space behind colons and commas. */
    readonly compact: boolean;
    /** Each entry has a line of its own: the indentation of the collection's own line, and one step more. */
    readonly lines?: {
        readonly indent: string;
        readonly step: string;
    };
}
/** A value inside `[ ]` or `{ }`. */
export declare function flowValue(value: Json, style: FlowStyle): string;
/** `key: value` inside `{ }`. */
export declare function flowEntry(key: string, value: Json, style: FlowStyle): string;
/** The children of a collection between its brackets, on lines of their own where the style says so. */
export declare function enclosed<Child>(open: string, close: string, children: readonly Child[], style: FlowStyle, write: (child: Child, inner: FlowStyle) => string): string;
