import type { Cursor } from '../manifest/cursor.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { dialectsOf } from './dialect.js'
import { commandsOf } from './script-commands.js'
import { type FileLookup, interpreterOf } from './shebang.js'
import type { ShellParser } from './shell-ast.js'
import { afterExpansion, readInvocation, shellNames } from './shell-invocation.js'
import type { ContainerScript, ImageFacts, Runtime, ScriptRole, Word } from './types.js'
import { baseName, peelWrapper } from './wrappers.js'

/** The scripts behind `sh -c` in the command line, the hooks and the probes of a container, each with the shell that runs it. */
export function scriptsOf(container: ContainerCursor, runtime: Runtime, parser: ShellParser): readonly ContainerScript[] {
  const image = runtime.image(container)
  const { program, wrappers } = runtime.commandLine(container)
  const around: Around = { image, parser, file: path => runtime.file(container, path) }
  const own = scriptIn(program, wrappers.at(-1)?.name === 'busybox', 'command', around)
  return [own, ...execActions(container).map(({ role, words }) => inAction(words, role, around))].filter(script => script !== undefined)
}

interface Around {
  readonly image: ImageFacts
  readonly parser: ShellParser
  readonly file: FileLookup
}

/** The words of an exec action: a hook or a probe. Its words are not expanded by the kubelet. */
export interface ExecAction {
  readonly role: Exclude<ScriptRole, 'command'>
  readonly words: readonly Word[]
}

/**
 * What a container is told to execute besides its own command line.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ (ExecAction)
 */
export function execActions(container: ContainerCursor): readonly ExecAction[] {
  const actions: ExecAction[] = []
  const add = (role: ExecAction['role'], command: Cursor<unknown>) => {
    const words = (command as Cursor<string[]>).items().map((item): Word => ({ text: item.string, at: item as Cursor<string> }))
    if (words.length > 0) actions.push({ role, words })
  }
  for (const hook of ['postStart', 'preStop'] as const) add(hook, container.at('lifecycle').at(hook).at('exec').at('command'))
  for (const probe of ['livenessProbe', 'readinessProbe', 'startupProbe'] as const) add(probe, container.at(probe).at('exec').at('command'))
  return actions
}

/** The program of an exec action without the wrappers in front. */
export function peeled(given: readonly Word[]): { readonly words: readonly Word[]; readonly applet: boolean } {
  let words = given
  let applet = false
  for (let rounds = 0; rounds < 8; rounds++) {
    const wrapper = peelWrapper(
      words.map(word => word.text),
      0,
    )
    if (wrapper?.next === undefined) break
    applet = wrapper.name === 'busybox'
    words = words.slice(wrapper.next)
  }
  return { words, applet }
}

function inAction(given: readonly Word[], role: ScriptRole, around: Around): ContainerScript | undefined {
  const { words, applet } = peeled(given)
  const first = words[0]?.text
  const file = first?.includes('/') && !shellNames.has(baseName(first)) ? around.file(first) : undefined
  const interpreter = file && interpreterOf(file.text.value)
  if (!interpreter) return scriptIn(words, applet, role, around)
  const program = peeled([...interpreter.map(text => ({ text, at: undefined })), ...words])
  return scriptIn(program.words, program.applet, role, around)
}

function scriptIn(program: readonly Word[], applet: boolean, role: ScriptRole, around: Around): ContainerScript | undefined {
  const first = program[0]?.text
  const name = first === undefined ? undefined : baseName(first)
  if (name === undefined || !shellNames.has(name)) return undefined
  const { image, parser } = around
  const dialects = dialectsOf(name, image, applet)
  const invocation = readInvocation(program)
  if (invocation.form === 'file') {
    const file = invocation.file.text === undefined ? undefined : around.file(invocation.file.text)
    return file && { role, text: file.text, file, dialects, commands: commandsOf(file.text, file.text.value, parser) }
  }
  const text = invocation.form === 'command' ? invocation.script.at?.text() : undefined
  if (!text) return undefined
  // Only in `command` and `args` does the kubelet expand.
  const read = role === 'command' ? afterExpansion(text.value, text.cursor) : text.value
  return { role, text, file: undefined, dialects, commands: commandsOf(text, read, parser) }
}
