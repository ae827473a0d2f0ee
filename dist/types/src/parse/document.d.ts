import type { ComposeProblem } from './compose.js';
import type { Stream } from './streams.js';
import type { Located, ParsedDocument, Path, Span, YamlNode } from './types.js';
/** What composing a document showed about it. */
export interface Findings {
    readonly problems: readonly ComposeProblem[];
    readonly duplicates: boolean;
}
/** A document of a file; `stream` is undefined for one that could not be read. */
export declare class FileDocument implements ParsedDocument {
    readonly index: number;
    readonly span: Span;
    readonly empty: boolean;
    readonly broken: boolean;
    private readonly text;
    private readonly stream;
    private readonly event;
    private composed;
    private tree;
    private found;
    constructor(text: string, index: number, span: Span, stream: Stream | undefined, event: number, broken: boolean);
    get value(): unknown;
    get root(): YamlNode | undefined;
    peek(path: Path): unknown;
    locate(path: Path): Located | undefined;
    /** What kubectl refuses about it. */
    get findings(): Findings;
    /** Lets go of nodes. */
    forget(): void;
    /** Lets go of values and nodes; what was found about it stays. */
    release(): void;
    private compose;
}
