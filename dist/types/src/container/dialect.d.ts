import type { ImageFacts, ShellDialect } from './types.js';
/** How the last command of a `-c` script stands in it: what a shell looks at before it lets the command take its place. */
export interface TailPosition {
    /** Part of an `&&` or `||` list, as its last command. */
    readonly inAndOr: boolean;
    /** What stands before its statement on the same line; commands on lines of their own are parsed, and so judged, alone. */
    readonly before: 'nothing' | 'semicolon' | 'ampersand';
    /** What stands behind it: the end of the text, one newline and the end, or more lines (blank ones and comments count). */
    readonly behind: 'end' | 'newline' | 'more';
    /** The deepest construct around it that some shell minds. */
    readonly inside: 'nothing' | 'compound' | 'subshell' | 'function';
    readonly redirected: boolean;
    /** A redirection of a group, an `if` or a loop around it. */
    readonly groupRedirected: boolean;
    /** Behind `!` or `time`. */
    readonly prefixed: boolean;
    /** The whole script is one command of plain words, without anything that a shell would expand. */
    readonly plain: boolean;
}
/** What traps the script sets: `ignored` is `trap '' TERM`, `reset` is `trap - EXIT` after a trap was set. */
export type TrapState = 'none' | 'ignored' | 'reset' | 'set';
/**
 * Whether a shell executes the last command of a `-c` script in its own process, so that the command keeps the process id.
 * Measured on bash 4.2, 4.3, 4.4, 5.0, 5.1 and 5.2, BusyBox 1.35, Debian's dash 0.5.12, upstream dash, zsh 5.9 and mksh 59c (test/container/shell-truth.ts); read in bash
 * builtins/evalstring.c (should_suppress_fork), BusyBox shell/ash.c (EV_EXIT), dash src/eval.c. Debian and Ubuntu carry patch 0004, which takes it away for good.
 */
export declare function implicitExec(dialect: ShellDialect, at: TailPosition, traps: TrapState): boolean;
/** Whether `( exec cmd )` at the end keeps the process id. */
export declare function execsInLastSubshell(dialect: ShellDialect): boolean;
/**
 * The dialects that a shell may have.
 * @param name base name of the program: `sh`
 * @param applet it is called through BusyBox
 * @returns one where it is known; none where the image has no such shell
 */
export declare function dialectsOf(name: string, image: Pick<ImageFacts, 'sh' | 'bash' | 'libc'>, applet: boolean): readonly ShellDialect[];
