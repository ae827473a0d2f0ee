import type { Cursor } from '../manifest/cursor.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { hasPlaceholder } from '../parse/unknown.js'
import type { Variable } from './container-variables.js'
import { type ProgramWord, plainWords } from './program-words.js'
import type { ScriptVariable } from './started-commands.js'
import type { RuntimeFlag } from './types.js'

/** The environment of a program: that of the container, and what its start script sets. */
export interface Environment {
  readonly variables: ReadonlyMap<string, Variable>
  readonly assigned: readonly ScriptVariable[]
}

/** Whether anything in a container may speak of a program; false for most, of which nothing more needs to be read. Values that come from elsewhere may. */
export function maySpeakOf(container: ContainerCursor, pattern: RegExp): boolean {
  const says = (value: unknown) => typeof value === 'string' && pattern.test(value)
  const words = [...container.at('command').items(), ...container.at('args').items()]
  if (words.some(word => says(word.raw)) || !container.at('envFrom').absent) return true
  if (
    container
      .at('env')
      .items()
      .some(item => says(item.at('name').raw) || says(item.at('value').raw))
  )
    return true
  // A start script that a ConfigMap brings.
  const paths = container
    .at('volumeMounts')
    .items()
    .flatMap(mount => mount.at('mountPath').string ?? [])
  return words.slice(0, 4).some(({ raw }) => typeof raw === 'string' && raw.startsWith('/') && paths.some(path => raw.startsWith(path)))
}

/**
 * The words of a variable such as JAVA_TOOL_OPTIONS, each with its place; what a start script sets wins over the container's environment.
 * @param certain whether the program surely reads the variable
 */
export function flagsOfVariable({ variables, assigned }: Environment, name: string, certain: boolean): readonly RuntimeFlag[] {
  const inScript = assigned.filter(variable => variable.name === name).at(-1)
  if (inScript) {
    const { value, word } = inScript
    if (value === undefined) return [{ text: undefined, at: word.at, variable: name, certain }]
    return plainWords(value).map(({ text }) => ({ text, at: word.at, variable: name, certain }))
  }
  const variable = variables.get(name)
  const raw: unknown = variable?.valueAt.raw
  if (!variable || typeof raw !== 'string') return []
  return plainWords(raw).map(({ text, from, to }) => ({
    text: hasPlaceholder(text) ? filledIn(text, variables) : text,
    at: { cursor: variable.valueAt as Cursor<string>, from, to },
    variable: name,
    certain,
  }))
}

/** Words of the command line as flags. */
export function flagsOfWords(words: readonly ProgramWord[]): readonly RuntimeFlag[] {
  return words.map(({ text, at }) => ({ text, at, variable: undefined, certain: true }))
}

/** Whether a flag that is not known may set what a pattern names: `-Xmx$(HEAP)`, or a whole placeholder. */
export function mayBe({ text, at }: RuntimeFlag, pattern: RegExp): boolean {
  const raw: unknown = at.cursor.raw
  if (text !== undefined || typeof raw !== 'string') return false
  const written = raw.slice(at.from, at.to)
  return pattern.test(written) || !/^["']?-/.test(written)
}

function filledIn(text: string, variables: ReadonlyMap<string, Variable>): string | undefined {
  const value = text.replace(/\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)/g, (whole, name: string) => variables.get(name)?.value ?? whole)
  return hasPlaceholder(value) || /\s/.test(value) ? undefined : value
}
