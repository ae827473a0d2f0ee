import { isMapping } from '../manifest/cursor.js'
import type { SourceText } from '../manifest/source-text.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { applicationWords } from './commands.js'
import { dialectsOf } from './dialect.js'
import { traceScript } from './flow.js'
import { remember } from './runtime.js'
import { scriptsOf } from './scripts.js'
import { type FileLookup, interpreterOf } from './shebang.js'
import type { ShellParser, SimpleCommand } from './shell-ast.js'
import { afterExpansion, rawText, readInvocation, type ShellInvocation, shellNames } from './shell-invocation.js'
import type { ImageFacts, Runtime, ScriptFile, Shell, ShellDialect, ShellVerdict, Word } from './types.js'
import { judgeScript, type ScriptPart, type ScriptVerdict, unknownVerdict } from './verdict.js'
import { baseName, peelWrapper } from './wrappers.js'

/** `exec sh -c "exec sh -c ..."`: no deeper than this. */
const MOST_NESTED = 3
/** The kubelet's default for terminationGracePeriodSeconds. */
const DEFAULT_GRACE_SECONDS = 30

/**
 * The shell service: scripts parsed and judged, each container once.
 * @param parser the heavy chunk
 */
export function createShell(runtime: Runtime, parser: ShellParser): Shell {
  return {
    pid1: remember(container => judgeContainer(container, runtime, parser)),
    inline: (container, script) => judgeInline(container, script, runtime, parser),
    scripts: remember(container => scriptsOf(container, runtime, parser)),
  }
}

/** What is said of a shell of which nothing is known. */
export const noVerdict: ShellVerdict = {
  ...unknownVerdict,
  keeper: undefined,
  command: undefined,
  execAt: undefined,
  trap: undefined,
  dialect: undefined,
  script: undefined,
  file: undefined,
}

function judgeInline(container: ContainerCursor, script: SourceText, runtime: Runtime, parser: ShellParser): ShellVerdict {
  const image = runtime.image(container)
  const dialects = dialectsOf('sh', image, false)
  const around: Surroundings = { parser, image, grace: graceOf(container), file: path => runtime.file(container, path), depth: 0 }
  const dialect = dialects.length === 1 ? dialects[0] : undefined
  return placed(judgeText(script.value, dialects, true, around), dialect, script, { form: 'other' })
}

function judgeContainer(container: ContainerCursor, runtime: Runtime, parser: ShellParser): ShellVerdict | undefined {
  const { name, program, wrappers, known } = runtime.commandLine(container)
  if (name === undefined || !shellNames.has(name)) return undefined
  const image = runtime.image(container)
  const dialects = dialectsOf(name, image, wrappers.at(-1)?.name === 'busybox')
  const dialect = dialects.length === 1 ? dialects[0] : undefined
  const invocation = readInvocation(program)
  const file = invocation.form === 'file' && invocation.file.text !== undefined ? runtime.file(container, invocation.file.text) : undefined
  if (invocation.form !== 'command' && !file) return placed(unknownVerdict, dialect, undefined, invocation)
  // A parent that relays nothing decides what reaches the shell; nothing is known of it.
  if (wrappers.some(wrapper => wrapper.kind === 'blocking')) return placed(unknownVerdict, dialect, undefined, invocation)
  const around: Surroundings = { parser, image, grace: graceOf(container), file: path => runtime.file(container, path), depth: 0 }
  // Arguments to an image whose ENTRYPOINT is not known: it may well be an init, or no shell at all.
  const sure = (verdict: ScriptVerdict) => (known ? verdict : { ...verdict, certain: false })
  if (file) return placed(sure(judgeFile(file, dialects, around)), dialect, file.text, invocation, file)
  if (invocation.form !== 'command') return undefined
  const script = invocation.script.at?.text()
  const text = script?.value ?? invocation.script.text
  if (text === undefined) return placed(unknownVerdict, dialect, undefined, invocation)
  return placed(sure(judgeText(afterExpansion(text, invocation.script.at), dialects, true, around)), dialect, script, invocation)
}

interface Surroundings {
  readonly parser: ShellParser
  readonly image: ImageFacts
  /** Seconds. */
  readonly grace: number
  readonly file: FileLookup
  readonly depth: number
}

/** The verdict on a script file. Its parts name the file, so that whoever executes it can tell them from its own. */
function judgeFile(file: ScriptFile, dialects: readonly ShellDialect[], around: Surroundings): ScriptVerdict {
  // In a file no shell lets its last command take its place, so it matters only that there is some shell.
  const verdict = judgeText(file.text.value, dialects, false, around)
  const within = <Part extends ScriptPart | undefined>(part: Part): Part => (part && !part.file ? { ...part, file } : part)
  const { trap } = verdict
  return {
    ...verdict,
    keeper: within(verdict.keeper),
    command: within(verdict.command),
    execAt: within(verdict.execAt),
    trap: trap && { ...trap, at: within(trap.at), foreground: within(trap.foreground) },
  }
}

function judgeText(text: string, dialects: readonly ShellDialect[], implicit: boolean, around: Surroundings): ScriptVerdict {
  // A script that is one variable of Kubernetes or of a template: `$(START_COMMAND)`.
  if (/^\s*(?:\$\([A-Za-z_][A-Za-z0-9_.-]*\)|\{\{[^{}]*\}\})\s*$/.test(text)) return unknownVerdict
  const statements = around.parser.parse(text)
  if (!statements) return unknownVerdict
  return judgeScript(traceScript(text, statements, around.parser), dialects, around.grace, implicit, command =>
    judgeNested(command, around),
  )
}

/** The verdict on a shell that `exec` puts in the place of the shell; undefined where it is no shell. */
function judgeNested(command: SimpleCommand, around: Surroundings): ScriptVerdict | undefined {
  let words: Word[] = applicationWords(command).map(word => ({ text: word.literal ? word.value : undefined, at: undefined }))
  for (let peeled = peelWrapper(textsOf(words), 0); peeled; peeled = peelWrapper(textsOf(words), 0)) {
    // Behind an init or a parent that relays the signal it is no longer PID 1.
    if (peeled.kind !== 'transparent' || peeled.next === undefined) return undefined
    words = words.slice(peeled.next)
  }
  const first = words[0]?.text
  if (first === undefined) return undefined
  const inner = { ...around, depth: around.depth + 1 }
  const isShell = shellNames.has(baseName(first))
  const invocation = isShell ? readInvocation(words) : undefined
  if (invocation?.form !== 'command') {
    const path = invocation?.form === 'file' ? invocation.file.text : isShell ? undefined : first
    const file = path === undefined || around.depth >= MOST_NESTED ? undefined : around.file(path)
    const name = isShell ? baseName(first) : file && shellOf(file)
    if (file && name !== undefined) return judgeFile(file, dialectsOf(name, around.image, false), inner)
    // `exec sh start.sh`: what the file does is not seen.
    return isShell ? { ...unknownVerdict, cause: 'script-file' } : undefined
  }
  const script = rawText(invocation.script)
  if (script === undefined || around.depth >= MOST_NESTED) return unknownVerdict
  const verdict = judgeText(script, dialectsOf(baseName(first), around.image, false), true, inner)
  if (verdict.keeper?.file ?? verdict.command?.file) return verdict
  // Its parts stand in a string inside the script, which has no place of its own; of a trap in there nothing could be said.
  return verdict.trap ? unknownVerdict : { ...verdict, execAt: undefined }
}

/** The shell that the first line of a file names, where nothing stands in front of it that would stay PID 1. */
function shellOf(file: ScriptFile): string | undefined {
  let words: readonly string[] = interpreterOf(file.text.value) ?? []
  for (let peeled = peelWrapper(words, 0); peeled; peeled = peelWrapper(words, 0)) {
    if (peeled.kind !== 'transparent' || peeled.next === undefined) return undefined
    words = words.slice(peeled.next)
  }
  const name = words[0] === undefined ? undefined : baseName(words[0])
  return name !== undefined && shellNames.has(name) ? name : undefined
}

function textsOf(words: readonly Word[]): (string | undefined)[] {
  return words.map(word => word.text)
}

function placed(
  verdict: ScriptVerdict,
  dialect: ShellDialect | undefined,
  given: SourceText | undefined,
  invocation: ShellInvocation,
  started?: ScriptFile,
): ShellVerdict {
  const file = verdict.keeper?.file ?? verdict.command?.file ?? started
  const script = file?.text ?? given
  const part = (of: ScriptPart | undefined) => of && (of.file?.text ?? script)?.part(of.from, of.to)
  const at = part(verdict.trap?.at)
  const { keeper } = verdict
  // The head of a `for` loop reaches to its first command.
  const head =
    keeper && script ? { from: keeper.from, to: keeper.from + script.value.slice(keeper.from, keeper.to).trimEnd().length } : keeper
  return {
    outcome: verdict.outcome,
    certain: verdict.certain,
    cause: invocation.form === 'file' && !file ? 'script-file' : verdict.cause,
    endsAtOnce: verdict.endsAtOnce,
    keeper: part(head),
    command: part(verdict.command),
    execAt: part(verdict.execAt),
    trap: verdict.trap && at && { ...verdict.trap, at, foreground: part(verdict.trap.foreground) },
    dialect,
    script,
    file,
  }
}

/** Seconds that the Pod may take to stop. */
function graceOf(container: ContainerCursor): number {
  const pod = container.workload.pod.raw
  const seconds = isMapping(pod) ? pod.terminationGracePeriodSeconds : undefined
  return typeof seconds === 'number' ? seconds : DEFAULT_GRACE_SECONDS
}
