/** What a parser says is wrong with a text; offsets are those of the text that it was given. */
export interface SyntaxFault {
    /**
     * `line`: the line does not fit those above it; `quote`, `flow`: never closed, `opening` is where it opens; `reserved`: a character that no plain value begins with;
     * `header`: of a block scalar.
     */
    readonly kind: 'tab' | 'quote' | 'flow' | 'escape' | 'reserved' | 'alias' | 'header' | 'control' | 'depth' | 'line' | 'other';
    /** In the parser's words. */
    readonly message: string;
    readonly start: number;
    readonly end: number;
    readonly opening?: number;
}
