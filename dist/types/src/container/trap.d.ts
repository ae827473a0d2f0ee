import type { ShellNode, ShellParser, ShellWord, SimpleCommand } from './shell-ast.js';
/** A `trap` command. */
export interface TrapCommand {
    readonly effect: 'set' | 'reset' | 'ignored';
    /** SIGTERM is among its signals. */
    readonly term: boolean;
    readonly action: ShellWord;
}
/** What the action of a TERM trap does. */
export interface TrapActions {
    /** It was not read whole: an expansion, a syntax error. */
    readonly unknown: boolean;
    /** It signals a process: `kill`, `pkill`. */
    readonly kills: boolean;
    /** It runs some program: `nginx -s quit`. */
    readonly runs: boolean;
    readonly exits: boolean;
    readonly waits: boolean;
    /** It sets a variable, which a loop may look at. */
    readonly assigns: boolean;
}
/** Reads `trap ACTION SIGNAL...`; undefined for `trap -p` and the like. */
export declare function readTrap(node: SimpleCommand): TrapCommand | undefined;
/**
 * Looks into the action of a trap, and into the functions it calls.
 * @param functions the script's functions by name
 */
export declare function readActions(action: ShellWord, parser: ShellParser, functions: ReadonlyMap<string, ShellNode>): TrapActions;
