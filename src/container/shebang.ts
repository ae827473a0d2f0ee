import type { ScriptFile, Word } from './types.js'

/** What the kernel hands to the interpreter is cut here; no script comes near it. */
const LONGEST = 255

/**
 * The words that the kernel puts in front of a script file: those behind `#!`. Everything behind the interpreter is one word, which `env -S` splits.
 * @returns undefined where the text does not begin with `#!`
 * Source: https://man7.org/linux/man-pages/man2/execve.2.html (Interpreter scripts)
 */
export function interpreterOf(text: string): readonly string[] | undefined {
  if (!text.startsWith('#!')) return undefined
  const end = text.indexOf('\n')
  const line = text.slice(2, Math.min(end < 0 ? text.length : end, LONGEST)).trim()
  const [, program, argument] = /^(\S+)(?:[ \t]+(.*))?$/.exec(line) ?? []
  if (program === undefined) return undefined
  if (argument === undefined) return [program]
  const split = /(?:^|\/)env$/.test(program) ? /^(?:-S|--split-string)[ \t=]*(.*)$/.exec(argument) : undefined
  return split ? [program, ...(split[1] ?? '').split(/\s+/).filter(Boolean)] : [program, argument]
}

/**
 * Whether a script file hands over to its arguments in the end, as entrypoint scripts do: `exec "$@"`, `exec gosu app "$@"`.
 * @returns the words in front of them; undefined where it does not, or where it may change them
 */
export function execsArguments(text: string, rest: readonly Word[]): readonly string[] | undefined {
  if (rest.length === 0) return undefined
  const last = text
    .trimEnd()
    .split('\n')
    .findLast(line => line.trim() !== '' && !line.trimStart().startsWith('#'))
  const [, before] = /^\s*exec((?:[ \t]+[\w./:=@+-]+)*)[ \t]+"?\$\{?@\}?"?[ \t;]*$/.exec(last ?? '') ?? []
  if (before === undefined) return undefined
  // `set -- node "$@"` stands in front where the arguments are only options.
  if (/(?:^|\s)(?:set\s+--|shift)(?:\s|;|$)/.test(text) && (rest[0]?.text ?? '-').startsWith('-')) return undefined
  return before.split(/\s+/).filter(Boolean)
}

/** Looks for the text of a script file by its path in the container. */
export type FileLookup = (path: string) => ScriptFile | undefined
