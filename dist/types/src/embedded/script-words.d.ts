/** A word of a shell script with its place. */
export interface ScriptWord {
    /** Quotes and escapes removed; undefined where the shell would substitute something that is not known. */
    readonly text: string | undefined;
    readonly from: number;
    readonly to: number;
}
/**
 * Splits a shell script into simple commands and words. This is no shell parser: it is enough to find a program that is started with plain options,
 * in whichever branch, and knows quotes, comments, line continuation and variables.
 * @param variable the value of a variable of the environment, where it is known
 */
export declare function scriptCommands(script: string, variable: (name: string) => string | undefined): readonly (readonly ScriptWord[])[];
