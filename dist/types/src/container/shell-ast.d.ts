/** A parsed shell script: what the verdict on PID 1 needs, and nothing of the library that parses. All offsets are UTF-16, `to` is exclusive. */
export interface ShellWord {
    readonly from: number;
    readonly to: number;
    /** Quotes taken off; expansions as written. */
    readonly value: string;
    /** No expansion in it: `value` is what the shell passes on. */
    readonly literal: boolean;
}
/** `A=1 cmd arg >file`. */
export interface SimpleCommand {
    readonly kind: 'simple';
    readonly from: number;
    readonly to: number;
    /** Without assignments in front and redirections; empty for a bare assignment. */
    readonly words: readonly ShellWord[];
    readonly redirected: boolean;
}
/** Two or more commands with `|` between them. */
export interface Pipeline {
    readonly kind: 'pipeline';
    readonly from: number;
    readonly to: number;
    readonly commands: readonly ShellNode[];
}
/** `! cmd`, `time cmd`. */
export interface Prefixed {
    readonly kind: 'prefixed';
    readonly from: number;
    readonly to: number;
    readonly command: ShellNode;
}
/** `a && b || c`. */
export interface AndOr {
    readonly kind: 'and-or';
    readonly from: number;
    readonly to: number;
    readonly commands: readonly ShellNode[];
    readonly operators: readonly ('&&' | '||')[];
}
/** `{ ...; }` and `( ... )`. */
export interface Group {
    readonly kind: 'group';
    readonly from: number;
    readonly to: number;
    readonly subshell: boolean;
    readonly redirected: boolean;
    readonly body: readonly Statement[];
}
/** `if` and `case`. */
export interface Branches {
    readonly kind: 'branches';
    readonly from: number;
    readonly to: number;
    readonly redirected: boolean;
    /** What runs to decide: the conditions of `if` and `elif`. */
    readonly conditions: readonly (readonly Statement[])[];
    readonly branches: readonly (readonly Statement[])[];
    /** `else`, `*)`: one branch is taken in any case. */
    readonly exhaustive: boolean;
}
export interface Loop {
    readonly kind: 'loop';
    readonly from: number;
    readonly to: number;
    readonly redirected: boolean;
    /** `while` and `until` have a condition; `for` and `select` none. */
    readonly form: 'while' | 'until' | 'for';
    /** Empty for `for`. */
    readonly condition: readonly Statement[];
    /** `for ((;;))`: nothing ends it but its body. */
    readonly unconditional: boolean;
    readonly body: readonly Statement[];
}
export interface FunctionDefinition {
    readonly kind: 'function';
    readonly from: number;
    readonly to: number;
    readonly name: string;
    readonly body: ShellNode;
}
/** `[[ ... ]]` and `(( ... ))`. */
export interface Test {
    readonly kind: 'test';
    readonly from: number;
    readonly to: number;
    readonly text: string;
}
/** `coproc cmd`: runs beside the shell. */
export interface Coprocess {
    readonly kind: 'coprocess';
    readonly from: number;
    readonly to: number;
}
export type ShellNode = SimpleCommand | Pipeline | Prefixed | AndOr | Group | Branches | Loop | FunctionDefinition | Test | Coprocess;
export interface Statement {
    readonly from: number;
    /** Behind a `&`, where there is one; in front of a here-document's body. */
    readonly to: number;
    readonly command: ShellNode;
    readonly background: boolean;
}
/** The heavy chunk: scripts to trees. */
export interface ShellParser {
    /** The statements of a script; undefined where it has a syntax error, is nested too deeply or is too long to be worth it. */
    parse(script: string): readonly Statement[] | undefined;
}
