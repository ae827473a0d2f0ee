import type { TextPart } from '../manifest/source-text.js'

/** A word of a command line with its place: a whole string of `args`, or a part of a script. */
export interface ProgramWord {
  /** Undefined where a placeholder stands. */
  readonly text: string | undefined
  readonly at: TextPart
}

/** Programs that take the name of another program as a word without starting it. */
const mentions =
  /^(echo|printf|which|pip3?|apt|apt-get|apk|yum|dnf|pkill|killall|kill|test|\[|\[\[|type|cd|cat|rm|chown|chmod|mkdir|touch|grep|cp|mv|ln|ls|source|\.|useradd|adduser|groupadd|usermod|tail|pgrep|pidof|ps|curl|wget|sed|until|supervisorctl|service|systemctl|celery)$/

/** Wrappers and words of the shell stand in front of a program; no more than this many words are looked at. */
const FIRST_WORDS = 10

/** The index of the word that starts a program; undefined where there is none among the first ones. `newrelic-admin run-program uwsgi`, `python -m gunicorn`. */
export function programIndex(words: readonly (string | undefined)[], isProgram: (word: string) => boolean): number | undefined {
  if (mentions.test(baseName(words[0] ?? ''))) return undefined
  for (let at = 0; at < words.length && at < FIRST_WORDS; at++) {
    const word = words[at]
    if (word === undefined || !isProgram(word)) continue
    // `gosu uwsgi uwsgi --ini ...` names a user first; `-u uwsgi` too.
    const next = words[at + 1]
    if (next !== undefined && isProgram(next)) continue
    const before = words[at - 1]
    if (before !== undefined && /^-[A-Za-z]$|^--[a-z-]*(user|group|app|name)$/.test(before) && before !== '-m') continue
    return at
  }
  return undefined
}

/** Last part of a path. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The words of a text that spaces and quotes part, with their offsets. */
export function plainWords(text: string): readonly { readonly text: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(/[^\s"']+/g)].map(({ 0: word, index }) => ({ text: word, from: index, to: index + word.length }))
}
