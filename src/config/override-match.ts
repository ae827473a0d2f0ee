import type { Override, PatternCompiler } from './types.js'
import { matchesWildcard } from './wildcard.js'

/** An object, or a file as a whole, as overrides see it: the path relative to the config file's folder. */
export interface OverridePlace {
  readonly file: string
  readonly kind?: string
  readonly name?: string
  readonly namespace?: string
}

/**
 * The test whether an override holds at a place: all of its conditions that are given must match, and a condition about an object matches no file as a whole.
 *
 * @param compile needed only where the override names files.
 */
export function overrideTest(override: Override, compile: PatternCompiler | undefined): (place: OverridePlace) => boolean {
  const { kinds, names, namespaces } = override
  const matchesFile = fileTest(override.files, compile)
  const oneOf = (patterns: readonly string[] | undefined, text: string | undefined) =>
    patterns === undefined || (text !== undefined && patterns.some(pattern => matchesWildcard(pattern, text)))
  return place =>
    oneOf(kinds, place.kind) &&
    oneOf(names, place.name) &&
    oneOf(namespaces, place.namespace) &&
    (matchesFile === undefined || matchesFile(place.file))
}

/** The test of `files`, which remembers its answers: a file is asked about once for each of its objects and rules. */
function fileTest(patterns: readonly string[] | undefined, compile: PatternCompiler | undefined): ((file: string) => boolean) | undefined {
  if (patterns === undefined) return undefined
  if (!compile) throw new TypeError('mergeConfig needs a PatternCompiler for overrides that name files')
  const test = compile(patterns)
  const known = new Map<string, boolean>()
  return file => {
    let answer = known.get(file)
    if (answer === undefined) {
      answer = test(file)
      known.set(file, answer)
    }
    return answer
  }
}
