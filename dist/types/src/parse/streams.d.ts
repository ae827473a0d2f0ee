import type { YamlEvent } from './events.js';
import type { FirstTierError } from './first-tier.js';
/** A part of a file that is read alone: all of it, or one piece between `---` lines. Its events have offsets into the file. */
export declare class Stream {
    private readonly text;
    readonly start: number;
    readonly end: number;
    private events;
    /** Called when the events had to be read again. */
    onReadAgain: (() => void) | undefined;
    constructor(text: string, start: number, end: number, events: readonly YamlEvent[]);
    /** The events; read again after a release. */
    read(): readonly YamlEvent[];
    release(): void;
}
/** Reads the part of a text between two offsets with the first tier. */
export declare function readPiece(text: string, start: number, end: number): {
    readonly events: YamlEvent[];
} | {
    readonly error: FirstTierError;
};
/** A document of a stream: the index of its event, and where it starts in the file. */
export interface DocumentPlace {
    readonly event: number;
    readonly start: number;
}
/** Where the documents of a stream are. The first one starts with the stream, the others with their `---` (or behind the `...` in front of them). */
export declare function documentsOf(text: string, events: readonly YamlEvent[], start: number): DocumentPlace[];
/**
 * Cuts a text where kubectl cuts it: in front of every line that is `---`. What stands in front of the first marker is a piece of its own only when it holds content
 * (comments, blank lines and directives belong to the document behind them).
 */
export declare function cut(text: string): {
    readonly start: number;
    readonly end: number;
}[];
