import type { ShellWord, SimpleCommand } from './shell-ast.js';
/** The program that a command names: its literal base name, undefined where an expansion decides. */
export declare function programOf(command: SimpleCommand): string | undefined;
/** Nothing that a Pod would be run for: builtins, setup, assignments. */
export declare function isTrivial(command: SimpleCommand): boolean;
/** Whether `exec` in front of the command is safe as far as its name goes: an external program, and surely no function or builtin of the same name. */
export declare function isExternal(command: SimpleCommand, sourced: boolean): boolean;
/** Seconds of `sleep`; Infinity for `sleep infinity` and for `tail -f`, which never ends; undefined for every other command. */
export declare function idleSeconds(command: SimpleCommand): number | undefined;
/** Whether the command is `exec`, also as `command exec`. */
export declare function isExec(command: SimpleCommand): boolean;
/** The words of the program itself, without `exec`, `command` and their options; none for `exec 2>&1`, which only redirects. */
export declare function applicationWords(command: SimpleCommand): readonly ShellWord[];
/** `exec -a name cmd`, which dash and mksh do not know. */
export declare function renamesExec(command: SimpleCommand): boolean;
