/** Where the lines of a text begin. A line ends with `\n`, `\r\n` or a lone `\r`; NEL, LS and PS are ordinary characters, as in YAML 1.2. */
export declare class Lines {
    private readonly starts;
    private readonly length;
    constructor(text: string);
    /** 1-based line and column of an offset; what lies outside of the text counts as its nearest end. */
    position(offset: number): {
        line: number;
        column: number;
    };
    /** The offset of a 1-based line and column; what lies outside of the text counts as its nearest end. */
    offset(line: number, column: number): number;
}
