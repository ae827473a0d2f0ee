/** How a string may be quoted: as a neighbour is, or as most of the document is. */
export type Quote = 'single' | 'double';
/** Whether kubectl reads a string as itself without quotes. `flow`: inside `[ ]` or `{ }`. */
export declare function isPlainSafe(value: string, flow: boolean): boolean;
/** The string between double quotes, as JSON writes it, with all that is not printable escaped. */
export declare function doubleQuoted(value: string): string;
/**
 * A scalar on one line. A string is plain where `quoteAlways` does not ask for quotes and it reads back as itself; `quote` says which quotes it
 * gets otherwise (double ones where single ones cannot hold it).
 */
export declare function scalarText(value: null | boolean | number | string, flow: boolean, quote: Quote, quoteAlways?: boolean): string;
/**
 * A string of several lines as a literal block scalar: its header, and its lines without indentation. Undefined where a block scalar needs an
 * indentation indicator or cannot hold the string.
 */
export declare function literalLines(value: string): {
    readonly header: string;
    readonly lines: readonly string[];
} | undefined;
