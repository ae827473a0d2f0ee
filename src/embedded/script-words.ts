/** A word of a shell script with its place. */
export interface ScriptWord {
  /** Quotes and escapes removed; undefined where the shell would substitute something that is not known. */
  readonly text: string | undefined
  readonly from: number
  readonly to: number
}

/**
 * Splits a shell script into simple commands and words. This is no shell parser: it is enough to find a program that is started with plain options,
 * in whichever branch, and knows quotes, comments, line continuation and variables.
 * @param variable the value of a variable of the environment, where it is known
 */
export function scriptCommands(script: string, variable: (name: string) => string | undefined): readonly (readonly ScriptWord[])[] {
  const commands: ScriptWord[][] = []
  let command: ScriptWord[] = []
  let at = 0
  const finish = () => {
    if (command.length > 0) commands.push(command)
    command = []
  }
  while (at < script.length) {
    const char = script[at] as string
    if (char === '\n' || char === ';' || char === '&' || char === '|' || char === '(' || char === ')') {
      finish()
      at++
    } else if (char === ' ' || char === '\t' || char === '\r') at++
    else if (char === '\\' && script[at + 1] === '\n') at += 2
    else if (char === '#') {
      const end = script.indexOf('\n', at)
      at = end < 0 ? script.length : end
    } else {
      const word = readWord(script, at, variable)
      command.push(word)
      at = word.to
    }
  }
  finish()
  return commands
}

const ends = /[\s;&|()]/

function readWord(script: string, start: number, variable: (name: string) => string | undefined): ScriptWord {
  let text: string | undefined = ''
  let quote = ''
  let at = start
  const add = (piece: string | undefined) => {
    text = text === undefined || piece === undefined ? undefined : text + piece
  }
  for (; at < script.length; at++) {
    const char = script[at] as string
    if (quote === "'") {
      if (char === "'") quote = ''
      else add(char)
    } else if (char === '\\') {
      at++
      if (script[at] !== '\n') add(script[at] ?? '')
    } else if (char === '$') {
      const [value, length] = substitution(script, at, variable)
      add(value)
      at += length - 1
    } else if (char === '`') add(undefined)
    else if (quote === '"') {
      if (char === '"') quote = ''
      else add(char)
    } else if (char === '"' || char === "'") quote = char
    else if (ends.test(char)) break
    else add(char)
  }
  return { text, from: start, to: at }
}

/** `$A`, `${A}`, `${A:-default}`; anything else is unknown. Returns the value and how many characters it takes. */
function substitution(script: string, at: number, variable: (name: string) => string | undefined): [string | undefined, number] {
  const plain = /^\$([A-Za-z_][A-Za-z0-9_]*)/.exec(script.slice(at, at + 100))
  if (plain) return [variable(plain[1] as string), plain[0].length]
  const braced = /^\$\{([A-Za-z_][A-Za-z0-9_]*)(?::?-([^{}$`"']*))?\}/.exec(script.slice(at, at + 200))
  if (braced) return [variable(braced[1] as string) ?? braced[2], braced[0].length]
  return script[at + 1] === undefined || ends.test(script[at + 1] as string) ? ['$', 1] : [undefined, 1]
}
