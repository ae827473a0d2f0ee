import { rawText, readInvocation, shellNames } from '../container/shell-invocation.js'
import type { Runtime, Word } from '../container/types.js'
import type { Cursor } from '../manifest/cursor.js'
import type { TextPart } from '../manifest/source-text.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { hasPlaceholder } from '../parse/unknown.js'
import type { Variable } from './container-variables.js'
import { baseName, type ProgramWord, plainWords } from './program-words.js'
import { scriptCommands } from './script-words.js'

/** A value that a script gives a variable: `JAVA_OPTS="-Xmx1g"`, with or without `export`. */
export interface ScriptVariable {
  readonly name: string
  readonly word: ProgramWord
  readonly value: string | undefined
}

/** A command that a container may start: its command line, or one of the simple commands of its start script. */
export interface StartedCommand {
  readonly words: readonly ProgramWord[]
  readonly source: 'args' | 'script'
}

/** What a container starts, as far as the manifests show. */
export interface StartedCommands {
  readonly commands: readonly StartedCommand[]
  /** Variables that the script sets, in order. */
  readonly assigned: readonly ScriptVariable[]
  /** The manifests name the program; false where the image decides, and for a script that is not in the manifests. */
  readonly seen: boolean
}

/**
 * The commands that a container starts: `command` and `args` behind their wrappers, the script of `sh -c`, or a script file that a ConfigMap of the manifests brings.
 * Variables are filled in, where the manifest or the script has them; an unquoted one becomes several words, as the shell has it.
 * @param variables the environment of the container
 */
export function startedCommands(runtime: Runtime, container: ContainerCursor, variables: ReadonlyMap<string, Variable>): StartedCommands {
  const { program, known, overridesImage } = runtime.commandLine(container)
  const first = program[0]
  if (!first) return { commands: [], assigned: [], seen: false }
  const name = baseName(first.text ?? '')
  if (shellNames.has(name)) {
    const invocation = readInvocation(program)
    if (invocation.form === 'other') return { commands: [], assigned: [], seen: false }
    const word = invocation.form === 'command' ? invocation.script : invocation.file
    const script = invocation.form === 'command' ? word.at : scriptFile(runtime, container, word)
    return script && typeof script.raw === 'string' ? ofScript(script, script.raw, variables) : { commands: [], assigned: [], seen: false }
  }
  const file = name === first.text ? undefined : scriptFile(runtime, container, first)
  if (file && typeof file.raw === 'string') return ofScript(file, file.raw, variables)
  const words = program.flatMap(word => filledWord(word, variables))
  return { commands: [{ words, source: 'args' }], assigned: [], seen: known || overridesImage }
}

/** A word of the manifest with `$(NAME)` filled in from the whole environment; words of the image have no place and give nothing. */
function filledWord({ text, at }: Word, variables: ReadonlyMap<string, Variable>): readonly ProgramWord[] {
  if (!at) return []
  const raw: unknown = at.raw
  if (typeof raw !== 'string') return [{ text: undefined, at: { cursor: at, from: 0, to: 0 } }]
  return [{ text: text ?? filledIn(raw, variables), at: { cursor: at, from: 0, to: raw.length } }]
}

function filledIn(raw: string, variables: ReadonlyMap<string, Variable>): string | undefined {
  const value = raw.replace(/\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)/g, (whole, name: string) => variables.get(name)?.value ?? whole)
  return value.includes('$(') || hasPlaceholder(value) ? undefined : value
}

/** The script file behind a path, where it is known. */
function scriptFile(runtime: Runtime, container: ContainerCursor, word: Word): Cursor<string> | undefined {
  const path = rawText(word)
  return path === undefined ? undefined : runtime.file(container, path)?.text.cursor
}

const assignment = /^([A-Za-z_][A-Za-z0-9_]*)=/

function ofScript(cursor: Cursor<string>, script: string, variables: ReadonlyMap<string, Variable>): StartedCommands {
  const environment = (name: string) => variables.get(name)?.value
  const assigned = assignmentsOf(cursor, script, environment)
  const values = new Map<string, string | undefined>()
  // A variable that is set twice may have either value.
  for (const { name, value } of assigned) values.set(name, values.has(name) && values.get(name) !== value ? undefined : value)
  const lookUp = (name: string) => (values.has(name) ? values.get(name) : environment(name))
  /** The words that an unquoted `$NAME` becomes, where they stand. */
  const expansion = (written: string, value: string): readonly ProgramWord[] | undefined => {
    const name = /^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/.exec(written)?.[1]
    if (name === undefined) return undefined
    const own = assigned.find(variable => variable.name === name)?.word.at
    const place = own ?? placeOf(variables.get(name))
    if (!place) return undefined
    const exact = !own && place.cursor.raw === value
    return plainWords(value).map(({ text, from, to }) => ({ text, at: exact ? { cursor: place.cursor, from, to } : place }))
  }
  const commands = scriptCommands(script, lookUp).map((words): StartedCommand => {
    const own = words.findIndex(word => !assignment.test(script.slice(word.from, word.to)))
    return {
      words: (own < 0 ? [] : words.slice(own)).flatMap(({ text, from, to }) => {
        const expanded = text === undefined || script[from] !== '$' ? undefined : expansion(script.slice(from, to), text)
        return expanded ?? [{ text, at: { cursor, from, to } }]
      }),
      source: 'script',
    }
  })
  return { commands: commands.filter(({ words }) => words.length > 0), assigned, seen: true }
}

function assignmentsOf(cursor: Cursor<string>, script: string, variable: (name: string) => string | undefined): readonly ScriptVariable[] {
  if (!script.includes('=')) return []
  const found: ScriptVariable[] = []
  const known = new Map<string, string | undefined>()
  const lookUp = (name: string) => (known.has(name) ? known.get(name) : variable(name))
  // Each pass sees what the one before found: `A=1; B="$A 2"`.
  for (let pass = 0; pass < 2; pass++) {
    found.length = 0
    for (const words of scriptCommands(script, lookUp)) {
      for (const [index, { text, from, to }] of words.entries()) {
        const name = assignment.exec(script.slice(from, to))?.[1]
        if (name === undefined) {
          if (index === 0 && (text === 'export' || text === 'declare' || text === 'readonly' || text === 'then' || text === 'env')) continue
          break
        }
        const value = text?.slice(name.length + 1)
        found.push({ name, value, word: { text: value, at: { cursor, from: from + name.length + 1, to } } })
        if (pass === 0) known.set(name, value)
      }
    }
  }
  return found
}

function placeOf(variable: Variable | undefined): TextPart | undefined {
  const raw: unknown = variable?.valueAt.raw
  return variable && typeof raw === 'string' ? { cursor: variable.valueAt as Cursor<string>, from: 0, to: raw.length } : undefined
}
