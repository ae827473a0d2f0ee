import type { Word } from './types.js';
/** Programs that are shells, by base name. */
export declare const shellNames: ReadonlySet<string>;
/** How a shell is called. */
export type ShellInvocation = 
/** `sh -c SCRIPT [name arguments]` */
{
    readonly form: 'command';
    readonly script: Word;
    readonly rest: readonly Word[];
}
/** `sh FILE [arguments]` */
 | {
    readonly form: 'file';
    readonly file: Word;
    readonly rest: readonly Word[];
}
/** It reads standard input, or options were not understood. */
 | {
    readonly form: 'other';
};
/** The text of a word as the manifest has it, placeholders included: a script may well hold `$(date)`. */
export declare function rawText(word: Word): string | undefined;
/**
 * Reads the words behind a shell's name: `-c`, `-ec`, `-o pipefail -c`, `-c -- SCRIPT`.
 * @param words the command line from the shell on
 */
export declare function readInvocation(words: readonly Word[]): ShellInvocation;
