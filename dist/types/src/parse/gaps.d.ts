/** Reading what stands between scalars: white space, comments and indicators. */
/** The first offset at or behind `from` (below `end`) that is neither white space nor in a comment nor one of the indicators `skip`. */
export declare function skipGap(text: string, from: number, end: number, skip: string): number;
/** The offset of the line break at or behind an offset, or the end of the text. */
export declare function endOfLine(text: string, from: number): number;
/** Space, tab or line break. */
export declare function isSpace(code: number): boolean;
