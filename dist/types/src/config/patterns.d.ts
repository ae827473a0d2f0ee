import type { PatternCompiler } from './types.js';
/**
 * Compiles gitignore patterns. A path outside of the folder of the patterns (`../other.yaml`, an absolute path) matches none of them.
 * This module brings a library: load it only when there are patterns.
 */
export declare const compilePatterns: PatternCompiler;
/** What a .gitignore says of a path: hidden, brought back by a `!` pattern, or nothing. Folders end with `/`. */
export type Verdict = 'ignored' | 'kept' | undefined;
/** Compiles the text of a .gitignore. Paths are relative to its folder. */
export declare function compileGitignore(text: string): (path: string) => Verdict;
