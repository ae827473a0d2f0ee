import type { TailPosition, TrapState } from './dialect.js';
import type { Loop, Pipeline, ShellNode, ShellParser, SimpleCommand, Statement } from './shell-ast.js';
import { type TrapActions } from './trap.js';
/** What a script is busy with while the Pod runs. `tail`: where it stands when it is the script's last command. */
export type Stage = {
    readonly kind: 'command';
    readonly node: SimpleCommand;
    readonly tail: TailPosition | undefined;
} | {
    readonly kind: 'idle';
    readonly node: SimpleCommand;
    readonly seconds: number;
    readonly tail: TailPosition | undefined;
} | {
    readonly kind: 'pipeline';
    readonly node: Pipeline;
} | {
    readonly kind: 'loop';
    readonly node: Loop;
} | {
    readonly kind: 'wait';
    readonly node: SimpleCommand;
};
/** How a way through the script ends. */
export type Ending = {
    readonly kind: 'exec';
    readonly node: SimpleCommand;
    readonly inSubshell: boolean;
} | {
    readonly kind: 'stage';
    readonly stage: Stage;
}
/** Something that cannot be seen decides: a sourced file, `eval "$x"`, a template. */
 | {
    readonly kind: 'unknown';
};
/** What is known of a script after walking it once. */
export interface ScriptFlow {
    readonly endings: readonly Ending[];
    readonly traps: TrapState;
    readonly termTrap: {
        readonly node: SimpleCommand;
        readonly actions: TrapActions;
    } | undefined;
    /** What runs in the background. */
    readonly jobs: readonly ShellNode[];
    /** How often it waits for what runs in the background. */
    readonly waits: number;
    /** It reads another file: functions and traps may come from there. */
    readonly sourced: boolean;
}
/**
 * Walks a script and finds what its shell ends up doing. The body of a function is walked once for each of its two roles (last command or not);
 * a limit on the steps keeps functions that define functions from multiplying.
 */
export declare function traceScript(text: string, statements: readonly Statement[], parser: ShellParser): ScriptFlow;
