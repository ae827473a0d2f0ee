import ignore from 'ignore'
import type { PatternCompiler } from './types.js'

/**
 * Compiles gitignore patterns. A path outside of the folder of the patterns (`../other.yaml`, an absolute path) matches none of them.
 * This module brings a library: load it only when there are patterns.
 */
export const compilePatterns: PatternCompiler = patterns => {
  const matcher = ignore().add([...patterns])
  return path => ignore.isPathValid(path) && matcher.ignores(path)
}
