import type { Cursor } from '../manifest/cursor.js'
import type { Word } from './types.js'

/** Programs that are shells, by base name. */
export const shellNames: ReadonlySet<string> = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh', 'mksh', 'rbash', 'lksh'])

/** How a shell is called. */
export type ShellInvocation =
  /** `sh -c SCRIPT [name arguments]` */
  | { readonly form: 'command'; readonly script: Word; readonly rest: readonly Word[] }
  /** `sh FILE [arguments]` */
  | { readonly form: 'file'; readonly file: Word; readonly rest: readonly Word[] }
  /** It reads standard input, or options were not understood. */
  | { readonly form: 'other' }

const longWithValue = new Set(['--rcfile', '--init-file'])

/** The text of a word as the manifest has it, placeholders included: a script may well hold `$(date)`. */
export function rawText(word: Word): string | undefined {
  return typeof word.at?.raw === 'string' ? word.at.raw : word.text
}

/**
 * A script as the shell gets it: in `command` and `args` the kubelet turns `$$` into `$`, in what a Dockerfile says nobody does. Offsets must stay, so a letter that
 * changes nothing stands in for the first.
 */
export function afterExpansion(text: string, at: Cursor<string> | undefined): string {
  return !at?.resource.file.linked && text.includes('$$') ? text.split('$$').join('_$') : text
}

/**
 * Reads the words behind a shell's name: `-c`, `-ec`, `-o pipefail -c`, `-c -- SCRIPT`.
 * @param words the command line from the shell on
 */
export function readInvocation(words: readonly Word[]): ShellInvocation {
  let command = false
  let at = 1
  for (; at < words.length; at++) {
    const text = rawText(words[at]!)
    if (text === undefined) return { form: 'other' }
    if (text === '--' || text === '-') {
      at++
      break
    }
    if (text.startsWith('--')) {
      if (longWithValue.has(text)) at++
      continue
    }
    if (!/^[-+][A-Za-z]+$/.test(text)) break
    if (text.startsWith('-') && text.includes('c')) command = true
    if (text.startsWith('-') && text.includes('s') && !command) return { form: 'other' }
    // Each `o` or `O` takes a name from the words behind: `-eo pipefail -c`.
    for (const letter of text) if (letter === 'o' || letter === 'O') at++
  }
  const word = words[at]
  if (!word) return { form: 'other' }
  const rest = words.slice(at + 1)
  return command ? { form: 'command', script: word, rest } : { form: 'file', file: word, rest }
}
