import type { Cursor } from '../manifest/cursor.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { hasPlaceholder } from '../parse/unknown.js'
import { execsArguments, type FileLookup, interpreterOf } from './shebang.js'
import { readInvocation, shellNames } from './shell-invocation.js'
import type { CommandLine, ImageFacts, Word, Wrapper } from './types.js'
import { expandVariables, literalVariables } from './variables.js'
import { baseName, peelWrapper } from './wrappers.js'

/** More wrappers than this in front of a program are not peeled. */
const MOST_WRAPPERS = 16

/**
 * What a container starts. `command` replaces ENTRYPOINT and CMD of the image; `args` alone replace CMD.
 * @param image what is known of its image
 * @param file the script files of the container
 * @returns words with their places; the wrappers in front; what remains behind them
 * Source: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#notes
 */
export function readCommandLine(container: ContainerCursor, image: ImageFacts, file: FileLookup): CommandLine {
  const command = container.at('command')
  const args = container.at('args')
  const read = wordReader(container)
  const given = read(command)
  const following = read(args)
  // Something other than a list of words stands there: nothing can be said.
  if (given === undefined || following === undefined) return unknownLine(!command.absent)
  if (given.length > 0) return peel(file, [...given, ...following], true, true)
  const { entrypointWords: entrypoint, cmdWords: cmd } = image
  if (entrypoint === undefined) return peel(file, following, false, false)
  const rest = following.length > 0 ? following : cmd
  if (rest === undefined) return peel(file, entrypoint, false, false)
  if (!image.entrypointExecs || rest.length === 0) return peel(file, [...entrypoint, ...rest], true, false)
  // An entrypoint that ends in `exec "$@"` becomes its arguments; options alone go to the program of CMD, as in all scripts of the official images.
  const program = rest[0]?.text?.startsWith('-') && cmd ? [...cmd.slice(0, 1), ...rest] : rest
  const script: Wrapper = {
    kind: 'transparent',
    name: baseName(entrypoint[0]?.text ?? ''),
    word: entrypoint[0] ?? { text: undefined, at: undefined },
  }
  return peel(file, program, true, false, [script])
}

function unknownLine(overridesImage: boolean): CommandLine {
  return { words: [], known: false, overridesImage, wrappers: [], program: [], name: undefined }
}

/** Reads a list of words; undefined where the value is no list of strings. The variables are looked up once. */
function wordReader(container: ContainerCursor): (list: Cursor<string[]>) => Word[] | undefined {
  let variables: ReadonlyMap<string, string> | undefined
  const textOf = (raw: string): string | undefined => {
    if (!raw.includes('$') && !hasPlaceholder(raw)) return raw
    variables ??= literalVariables(container)
    const expanded = expandVariables(raw, variables)
    return expanded === undefined || hasPlaceholder(expanded) ? undefined : expanded
  }
  return list => {
    if (list.absent) return []
    if (!Array.isArray(list.raw)) return undefined
    const words: Word[] = []
    for (const item of list.items()) {
      if (typeof item.raw === 'string') words.push({ text: textOf(item.raw), at: item as Cursor<string> })
      else if (item.unknown) words.push({ text: undefined, at: item as Cursor<string> })
      else return undefined
    }
    return words
  }
}

function peel(
  file: FileLookup,
  given: readonly Word[],
  known: boolean,
  overridesImage: boolean,
  before: readonly Wrapper[] = [],
): CommandLine {
  let words = given
  const wrappers: Wrapper[] = [...before]
  let at: number | undefined = 0
  for (let rounds = 0; at !== undefined && rounds < MOST_WRAPPERS; rounds++) {
    const wrapper = peelWrapper(textsOf(words), at)
    if (wrapper) {
      wrappers.push({ kind: wrapper.kind, name: wrapper.name, word: words[at]! })
      at = wrapper.next
      continue
    }
    const script = scriptAt(words, at, file)
    if (!script) break
    if (script.wrapper) wrappers.push(script.wrapper)
    words = script.words
    at = script.next
  }
  const program = at === undefined ? [] : words.slice(at)
  const first = program[0]?.text
  return { words, known, overridesImage, wrappers, program, name: first === undefined ? undefined : baseName(first) }
}

function textsOf(words: readonly Word[]): (string | undefined)[] {
  return words.map(word => word.text)
}

interface ScriptStep {
  readonly words: readonly Word[]
  readonly next: number
  readonly wrapper: Wrapper | undefined
}

/**
 * What becomes of the words when the program at `at` is a known script file: a script that hands over to its arguments is a wrapper;
 * in front of every other one stands its interpreter, as the kernel puts it there.
 */
function scriptAt(words: readonly Word[], at: number, file: FileLookup): ScriptStep | undefined {
  const word = words[at]
  if (word?.text === undefined) return undefined
  const name = baseName(word.text)
  const called = shellNames.has(name) ? readInvocation(words.slice(at)) : undefined
  if (called && called.form !== 'file') return undefined
  const path = called ? called.file : word
  const text = path.text === undefined ? undefined : file(path.text)?.text.value
  if (path.text === undefined || text === undefined) return undefined
  const behind = words.indexOf(path) + 1
  const before = execsArguments(text, words.slice(behind))
  if (before) {
    const wrapper: Wrapper = { kind: 'transparent', name: baseName(path.text), word: path }
    return { words: [...words.slice(0, behind), ...placeless(before), ...words.slice(behind)], next: behind, wrapper }
  }
  const interpreter = called ? undefined : interpreterOf(text)
  if (!interpreter) return undefined
  return { words: [...words.slice(0, at), ...placeless(interpreter), ...words.slice(at)], next: at, wrapper: undefined }
}

function placeless(texts: readonly string[]): Word[] {
  return texts.map(text => ({ text, at: undefined }))
}
