import type { ShellParser } from './shell-ast.js';
export type { ShellParser } from './shell-ast.js';
/** Parses shell with unbash. POSIX `sh` is read as Bash, which is a superset for what is asked here. Linear; depth is limited by the library. */
export declare function createShellParser(): ShellParser;
