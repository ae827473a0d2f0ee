import type { Path } from '../parse/types.js';
/** Where in a config file something is wrong. */
export interface ConfigPlace {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
export interface ErrorPlace {
    readonly path?: Path;
    readonly aboutKey?: boolean;
    readonly place?: ConfigPlace;
}
/**
 * The configuration or a flag cannot be used: a message that says what is wrong and what to write instead. The command line ends with exit code 2.
 * `path` leads to the value in the config file (keys and indexes); `aboutKey` says that its key is meant. Both are undefined for a flag.
 */
export declare class ConfigError extends Error {
    readonly name = "ConfigError";
    readonly path: Path | undefined;
    readonly aboutKey: boolean;
    readonly place: ConfigPlace | undefined;
    /** What else is wrong in the same file. */
    readonly others: readonly ConfigError[];
    constructor(message: string, where?: ErrorPlace, others?: readonly ConfigError[]);
}
/** `; did you mean "x"?`, or nothing. */
export declare function orDidYouMean(candidate: string | undefined): string;
