/** Messages longer than this many UTF-16 code units are cut: a name in a manifest can be megabytes long. */
export const MAX_MESSAGE = 2000

/**
 * Characters that a terminal, a log viewer or an XML reader would act on, or that nobody sees: control characters, bidirectional controls,
 * line separators, zero-width characters, language tags, noncharacters, and halves of surrogate pairs. U+200C and U+200D stay: words of
 * several scripts and emoji need them.
 */
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/** Azure Pipelines, TeamCity and old GitHub runners take commands that stand anywhere in a line of the log. */
export const LOG_COMMAND = /##(?=\[|vso\[|teamcity\[)/g

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** The text in one line, everything hidden written as an escape (`\x1b`, `\u202e`), and without a command that a CI log would obey. */
export function visible(text: string): string {
  return text.replace(HIDDEN, escapeOf).replace(LOG_COMMAND, '#\\#')
}

function escapeOf(character: string): string {
  const short = SHORT[character]
  if (short) return short
  const code = character.codePointAt(0) ?? 0
  if (code > 0xffff) return `\\u{${code.toString(16)}}`
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/** The text, or its first `max` UTF-16 code units and `…`; a surrogate pair is never halved. */
export function cut(text: string, max: number = MAX_MESSAGE): string {
  if (text.length <= max) return text
  const last = text.charCodeAt(max - 1)
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max)}…`
}

/** A message or a name, cut and visible. */
export function plain(text: string, max: number = MAX_MESSAGE): string {
  return visible(cut(text, max))
}

/** Lines that a CI log would take for a command because of how they begin are given a backslash in front. */
export function withoutCommands(lines: string): string {
  return lines.replace(/^([ \t]*)(?=::|##)/gm, '$1\\')
}

/** A file name, cut and visible. One that begins like a command of a CI log is written from the working directory on: `./::error`. */
export function plainFile(file: string): string {
  const shown = plain(file, 500)
  return /^\s*(?:::|##)/.test(shown) ? `./${shown}` : shown
}
