import type { FileDocument } from './document.js';
import type { Forgetful, RecentlyRead } from './recently-read.js';
import type { Stream } from './streams.js';
import type { Comment, ParsedFile, ParseProblem } from './types.js';
/** A parsed text. What costs something is made at the first call and dropped by `release`. */
export declare class ReadFile implements ParsedFile, Forgetful {
    readonly text: string;
    readonly byteOrderMark: boolean;
    readonly documents: readonly FileDocument[];
    readonly needsTolerantParser: boolean;
    private readonly streams;
    private readonly syntax;
    private lines;
    private allProblems;
    private allComments;
    constructor(parts: {
        text: string;
        byteOrderMark: boolean;
        streams: readonly Stream[];
        documents: readonly FileDocument[];
        syntax: readonly ParseProblem[];
        needsTolerantParser: boolean;
    });
    get problems(): readonly ParseProblem[];
    get comments(): readonly Comment[];
    get newline(): '\n' | '\r\n';
    position(offset: number): {
        line: number;
        column: number;
    };
    offset(line: number, column: number): number;
    settle(recent: RecentlyRead): void;
    get size(): number;
    /** Lets go of events, nodes, lines and comments; the values stay. */
    forget(): void;
    release(): void;
}
