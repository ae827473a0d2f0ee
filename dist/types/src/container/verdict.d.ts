import type { ScriptFlow } from './flow.js';
import type { SimpleCommand } from './shell-ast.js';
import type { ShellDialect, ShellVerdict } from './types.js';
/** Offsets into the script. */
export interface ScriptPart {
    readonly from: number;
    readonly to: number;
}
/** The verdict on a script, before its parts become places in a manifest. */
export interface ScriptVerdict extends Pick<ShellVerdict, 'outcome' | 'certain' | 'cause'> {
    readonly keeper: ScriptPart | undefined;
    readonly command: ScriptPart | undefined;
    readonly execAt: ScriptPart | undefined;
    readonly trap: {
        readonly at: ScriptPart;
        readonly works: boolean;
        readonly foreground: ScriptPart | undefined;
        readonly forwards: boolean;
        readonly waits: boolean;
    } | undefined;
}
/** Nothing can be said: rules stay silent. */
export declare const unknownVerdict: ScriptVerdict;
/**
 * What the shell of PID 1 becomes.
 * @param dialects those that the shell may have; none where the image has no such shell
 * @param graceSeconds how long the Pod may take to stop; a trap that comes later never comes
 * @param nested the verdict on `exec sh -c '...'`: a shell that takes the shell's place
 */
export declare function judgeScript(flow: ScriptFlow, dialects: readonly ShellDialect[], graceSeconds: number, nested: (command: SimpleCommand) => ScriptVerdict | undefined): ScriptVerdict;
/** The program and its arguments, without `exec`, assignments and redirections. */
export declare function partOf(command: SimpleCommand): ScriptPart;
