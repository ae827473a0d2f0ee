import type { SourceText, TextPart } from '../manifest/source-text.js';
import type { ShellParser } from './shell-ast.js';
/** A word of a script. */
export interface ScriptWord {
    /** Quotes taken off; undefined where an expansion decides. */
    readonly text: string | undefined;
    readonly part: TextPart;
}
/** A simple command, wherever it stands in a script: in functions, loops, pipes, and in the action of a trap. */
export interface ScriptCommand {
    /** Base name of the program; undefined where an expansion decides. */
    readonly name: string | undefined;
    /** The program is named without a folder, so that a builtin of the shell comes first. */
    readonly builtin: boolean;
    readonly words: readonly ScriptWord[];
    readonly part: TextPart;
    /** False where its words have no places of their own: in an action of a `trap` with escapes, which all of its parts then are. */
    readonly exact: boolean;
}
/**
 * Every simple command of a script, in no order. Linear.
 * @param text the script as the shell reads it; as long as `script`
 * @returns none for a script that does not parse
 */
export declare function commandsOf(script: SourceText, text: string, parser: ShellParser): readonly ScriptCommand[];
