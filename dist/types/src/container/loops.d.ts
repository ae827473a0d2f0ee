import type { Loop, ShellNode, SimpleCommand } from './shell-ast.js';
/** Whether nothing but its body could end the loop, and the body does not: `while true; do ...; done` without `break`. */
export declare function isEndless(node: ShellNode): boolean;
/** The commands directly inside a construct. Those of function bodies are left out: they run where the function is called. */
export declare function childrenOf(node: ShellNode): readonly ShellNode[];
/** The first command inside that a Pod could be run for; undefined where there are only tools and builtins. */
export declare function mainCommand(root: ShellNode): SimpleCommand | undefined;
/** What matters for a trap: what the shell does in the foreground of one turn. */
export interface LoopFacts {
    /** The longest sleep, in seconds, and the command. */
    readonly longestSleep: number;
    readonly sleep: SimpleCommand | undefined;
    /** `wait` in it: the shell hears signals there. */
    readonly waits: boolean;
}
export declare function loopFacts(loop: Loop): LoopFacts;
