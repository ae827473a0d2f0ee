import type { ShellParser } from './shell-ast.js';
import type { Runtime, Shell } from './types.js';
/**
 * The shell service: scripts parsed and judged, each container once.
 * @param parser the heavy chunk
 */
export declare function createShell(runtime: Runtime, parser: ShellParser): Shell;
