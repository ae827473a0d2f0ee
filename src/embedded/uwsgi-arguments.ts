import type { TextPart } from '../manifest/source-text.js'
import type { ProgramWord } from './program-words.js'
import type { UwsgiOption } from './types.js'
import { uwsgiFlags } from './uwsgi-option-facts.js'

/** The short options of uWSGI 2.0.30 that take a value, and the flags behind them. */
const short: Readonly<Record<string, string>> = {
  s: 'socket',
  M: 'master',
  p: 'processes',
  x: 'xml',
  y: 'yaml',
  j: 'json',
  H: 'home',
  w: 'module',
  t: 'harakiri',
  b: 'buffer-size',
  l: 'listen',
  z: 'socket-timeout',
  S: 'set',
  L: 'disable-logging',
  T: 'enable-threads',
  m: 'memory-report',
  d: 'daemonize',
  v: 'max-vars',
  R: 'max-requests',
  A: 'sharedarea',
  Q: 'spooler',
  O: 'optimize',
  J: 'test',
  C: 'chmod-socket',
  i: 'single-interpreter',
  a: 'abstract-socket',
  c: 'cgi-mode',
  r: 'reaper',
  h: 'help',
}
const shortFlags = new Set(['M', 'L', 'T', 'm', 'i', 'a', 'c', 'r', 'h', 'C'])

/** The options of a command line behind `uwsgi`; a word that belongs to no option is a configuration file or a socket and gets the name ``. */
export function readArguments(words: readonly ProgramWord[], source: 'args' | 'script'): readonly UwsgiOption[] {
  const options: UwsgiOption[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as ProgramWord
    const push = (name: string, value: string | undefined, at: TextPart, unknown = false) =>
      options.push({ name, value, unknown, conditional: false, at, nameAt: word.at, source })
    // getopt would take any word; a dash more often shows that this option has no value. Arguments for the application begin with dashes.
    const takeValue = (name: string) => {
      const next = words[index + 1]
      if (!next || (next.text?.startsWith('-') && name !== 'pyargv')) return push(name, undefined, word.at)
      index++
      push(name, next.text, next.at, next.text === undefined)
    }
    const { text } = word
    if (text === undefined) push('', undefined, word.at, true)
    else if (text.startsWith('--') && text.length > 2) {
      const equals = text.indexOf('=')
      if (equals > 0) push(text.slice(2, equals), text.slice(equals + 1), word.at)
      else if (uwsgiFlags.has(text.slice(2))) push(text.slice(2), undefined, word.at)
      else takeValue(text.slice(2))
    } else if (/^-[A-Za-z]/.test(text)) {
      const letter = text[1] as string
      const name = (Object.hasOwn(short, letter) && short[letter]) || `-${letter}`
      if (shortFlags.has(letter))
        for (const each of text.slice(1)) push((Object.hasOwn(short, each) && short[each]) || `-${each}`, undefined, word.at)
      else if (text.length > 2) push(name, text.slice(2), word.at)
      else takeValue(name)
    } else if (text !== '--') push('', text, word.at)
  }
  return options
}
