import type { Comment, ParsedFile, ScalarNode, YamlNode } from '../parse/types.js';
/** A text with its lines and comments, as somebody sees it who edits it by hand. */
export declare class Page {
    readonly text: string;
    readonly newline: string;
    private readonly file;
    constructor(file: ParsedFile);
    lineStart(offset: number): number;
    /** The end of the line, without its line break. */
    lineEnd(offset: number): number;
    /** The end of the line before this line, or the start of the text. */
    previousLineEnd(offset: number): number;
    /** Where the next line starts; undefined on the last one. */
    nextLineStart(offset: number): number | undefined;
    /** From 0, in UTF-16 code units. */
    column(offset: number): number;
    /** Nothing but white space stands before it on its line. */
    startsLine(offset: number): boolean;
    /** Nothing but white space and a comment stands behind it on its line. */
    endsLine(offset: number): boolean;
    skipSpaces(offset: number): number;
    /** Behind the last character before `offset` that is no space or tab. */
    skipSpacesBefore(offset: number): number;
    /** The first character at or behind `offset` that is no white space and no part of a comment. */
    skipBlank(offset: number): number;
    /** The comments that start in `from..to`. */
    commentsIn(from: number, to: number): readonly Comment[];
    /** Where a block node starts, its anchor and tag included. */
    start(node: YamlNode): number;
    /** Where a node ends whose end is exact: a flow collection, a plain or quoted scalar, an alias. */
    end(node: YamlNode): number;
    /** The end of the last line of a block node: its trailing comment included, blank lines behind it not (except those that a `|+` scalar keeps). */
    blockEnd(node: YamlNode): number;
    private blockScalarEnd;
    /** The columns by which the content of a block scalar is indented; a large number where it has none. */
    private blockScalarIndent;
}
/** What must not move behind a node: the blank lines and the final newline that its last block scalar reads. */
export declare function endsInBlockScalar(node: YamlNode): ScalarNode | undefined;
/** Whether a block scalar keeps the blank lines behind it (`|+`). */
export declare function keepsBlankLines(text: string, leaf: ScalarNode): boolean;
/** Whether a block scalar drops the line breaks behind it (`|-`). */
export declare function stripsBlankLines(text: string, leaf: ScalarNode): boolean;
