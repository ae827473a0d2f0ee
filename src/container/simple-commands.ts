/** The commands at the beginning of a script, as far as they are simple. */
export interface SimpleCommands {
  /** Words of each; undefined for a word that holds an expansion. */
  readonly commands: readonly { readonly words: readonly (string | undefined)[]; readonly afterOr: boolean }[]
  /** The whole script is such a list; false where a loop, a pipe, a group or the like follows. */
  readonly complete: boolean
}

const reserved = new Set(['if', 'while', 'until', 'for', 'case', 'select', 'function', 'time', 'coproc', '!', '{', '[[', '(('])
const MOST_COMMANDS = 64

/**
 * Reads the simple commands that a script begins with: `sleep 5 && nginx -s quit`. It knows quotes, redirections, comments and `; && || newline`, and stops at
 * everything else, so that rules about preStop hooks need no shell parser. Linear.
 */
export function readSimpleCommands(script: string): SimpleCommands {
  const commands: { words: (string | undefined)[]; afterOr: boolean }[] = []
  let words: (string | undefined)[] = []
  let afterOr = false
  let at = 0
  let redirected = false
  const finish = (or: boolean) => {
    if (words.length > 0) commands.push({ words, afterOr })
    words = []
    afterOr = or
  }
  const stop = (complete: boolean): SimpleCommands => ({ commands, complete })
  while (at < script.length) {
    const char = script[at]!
    if (char === ' ' || char === '\t' || char === '\r') at++
    else if (char === '\\' && script[at + 1] === '\n') at += 2
    else if (char === '#') {
      const end = script.indexOf('\n', at)
      at = end < 0 ? script.length : end
    } else if (char === '\n' || char === ';') {
      if (script[at + 1] === ';' && char === ';') return stop(false)
      finish(false)
      at++
    } else if (script.startsWith('&&', at) || script.startsWith('||', at)) {
      finish(char === '|')
      at += 2
    } else if (char === '>' || char === '<') {
      if (script.startsWith('<<', at)) return stop(false)
      at++
      while (script[at] === '>' || script[at] === '&' || script[at] === '|') at++
      redirected = true
    } else if ('|&(){}`'.includes(char)) return stop(false)
    else {
      const word = readWord(script, at)
      if (!word) return stop(false)
      at = word.end
      if (redirected) redirected = false
      else if (words.length === 0 && word.text !== undefined && reserved.has(word.text)) return stop(false)
      // The number of a file descriptor belongs to the redirection behind it.
      else if (!(/^\d$/.test(word.text ?? '') && (script[at] === '>' || script[at] === '<'))) words.push(word.text)
      if (commands.length >= MOST_COMMANDS) return stop(false)
    }
  }
  finish(false)
  return stop(true)
}

/** One word, quotes taken off; its text is undefined where it holds an expansion, the whole is undefined where a quote stays open. */
function readWord(script: string, from: number): { readonly text: string | undefined; readonly end: number } | undefined {
  let text = ''
  let known = true
  let at = from
  for (; at < script.length; at++) {
    const char = script[at]!
    if (char === "'") {
      const close = script.indexOf("'", at + 1)
      if (close < 0) return undefined
      text += script.slice(at + 1, close)
      at = close
    } else if (char === '"') {
      const close = closingQuote(script, at + 1)
      if (close === undefined) return undefined
      const inner = script.slice(at + 1, close)
      if (/[$`\\]/.test(inner)) known = false
      text += inner
      at = close
    } else if (char === '\\') {
      text += script[at + 1] ?? ''
      at++
    } else if (char === '$') {
      // `$(`, `${` and `$((` hold further syntax; a plain `$NAME` is a word like any other.
      if (script[at + 1] === '(' || script[at + 1] === '{') return undefined
      known = false
    } else if (' \t\r\n;|&()<>`'.includes(char)) break
    else text += char
  }
  return { text: known ? text : undefined, end: at }
}

function closingQuote(script: string, from: number): number | undefined {
  for (let at = from; at < script.length; at++) {
    if (script[at] === '\\') at++
    else if (script[at] === '"') return at
    else if (script[at] === '`' || (script[at] === '$' && script[at + 1] === '(')) return undefined
  }
  return undefined
}
