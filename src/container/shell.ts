import { isMapping } from '../manifest/cursor.js'
import type { SourceText } from '../manifest/source-text.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { applicationWords } from './commands.js'
import { dialectsOf } from './dialect.js'
import { traceScript } from './flow.js'
import { remember } from './runtime.js'
import { scriptsOf } from './scripts.js'
import type { ShellParser, SimpleCommand } from './shell-ast.js'
import { afterExpansion, rawText, readInvocation, type ShellInvocation, shellNames } from './shell-invocation.js'
import type { ImageFacts, Runtime, Shell, ShellDialect, ShellVerdict, Word } from './types.js'
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
    scripts: remember(container => scriptsOf(container, runtime, parser)),
  }
}

function judgeContainer(container: ContainerCursor, runtime: Runtime, parser: ShellParser): ShellVerdict | undefined {
  const { name, program, wrappers, known } = runtime.commandLine(container)
  if (name === undefined || !shellNames.has(name)) return undefined
  const image = runtime.image(container)
  const dialects = dialectsOf(name, image, wrappers.at(-1)?.name === 'busybox')
  const dialect = dialects.length === 1 ? dialects[0] : undefined
  const invocation = readInvocation(program)
  if (invocation.form !== 'command') return placed(unknownVerdict, dialect, undefined, invocation)
  // A parent that relays nothing decides what reaches the shell; nothing is known of it.
  if (wrappers.some(wrapper => wrapper.kind === 'blocking')) return placed(unknownVerdict, dialect, undefined, invocation)
  const script = invocation.script.at?.text()
  const text = script?.value ?? invocation.script.text
  if (text === undefined) return placed(unknownVerdict, dialect, undefined, invocation)
  const verdict = judgeText(afterExpansion(text), dialects, { parser, image, grace: graceOf(container), depth: 0 })
  // Arguments to an image whose ENTRYPOINT is not known: it may well be an init, or no shell at all.
  return placed(known ? verdict : { ...verdict, certain: false }, dialect, script, invocation)
}

interface Surroundings {
  readonly parser: ShellParser
  readonly image: ImageFacts
  /** Seconds. */
  readonly grace: number
  readonly depth: number
}

function judgeText(text: string, dialects: readonly ShellDialect[], around: Surroundings): ScriptVerdict {
  // A script that is one variable of Kubernetes or of a template: `$(START_COMMAND)`.
  if (/^\s*(?:\$\([A-Za-z_][A-Za-z0-9_.-]*\)|\{\{[^{}]*\}\})\s*$/.test(text)) return unknownVerdict
  const statements = around.parser.parse(text)
  if (!statements) return unknownVerdict
  return judgeScript(traceScript(text, statements, around.parser), dialects, around.grace, command => judgeNested(command, around))
}

/** The verdict on a shell that `exec` puts in the place of the shell; undefined where it is no shell. */
function judgeNested(command: SimpleCommand, around: Surroundings): ScriptVerdict | undefined {
  let words: Word[] = applicationWords(command).map(word => ({ text: word.literal ? word.value : undefined, at: undefined }))
  for (let peeled = peelWrapper(textsOf(words), 0); peeled; peeled = peelWrapper(textsOf(words), 0)) {
    // Behind an init or a parent that relays the signal it is no longer PID 1.
    if (peeled.kind !== 'transparent' || peeled.next === undefined) return undefined
    words = words.slice(peeled.next)
  }
  const name = words[0]?.text === undefined ? undefined : baseName(words[0].text)
  if (name === undefined || !shellNames.has(name)) return undefined
  const invocation = readInvocation(words)
  // `exec sh start.sh`: what the file does is not seen.
  if (invocation.form !== 'command') return { ...unknownVerdict, cause: 'script-file' }
  const script = rawText(invocation.script)
  if (script === undefined || around.depth >= MOST_NESTED) return unknownVerdict
  const verdict = judgeText(script, dialectsOf(name, around.image, false), { ...around, depth: around.depth + 1 })
  // Its parts stand in a string inside the script, which has no place of its own; of a trap in there nothing could be said.
  return verdict.trap ? unknownVerdict : { ...verdict, execAt: undefined }
}

function textsOf(words: readonly Word[]): (string | undefined)[] {
  return words.map(word => word.text)
}

function placed(
  verdict: ScriptVerdict,
  dialect: ShellDialect | undefined,
  script: SourceText | undefined,
  invocation: ShellInvocation,
): ShellVerdict {
  const part = (of: ScriptPart | undefined) => of && script?.part(of.from, of.to)
  const at = part(verdict.trap?.at)
  const { keeper } = verdict
  // The head of a `for` loop reaches to its first command.
  const head =
    keeper && script ? { from: keeper.from, to: keeper.from + script.value.slice(keeper.from, keeper.to).trimEnd().length } : keeper
  return {
    outcome: verdict.outcome,
    certain: verdict.certain,
    cause: invocation.form === 'file' ? 'script-file' : verdict.cause,
    keeper: part(head),
    command: part(verdict.command),
    execAt: part(verdict.execAt),
    trap: verdict.trap && at && { ...verdict.trap, at, foreground: part(verdict.trap.foreground) },
    dialect,
    script,
  }
}

/** Seconds that the Pod may take to stop. */
function graceOf(container: ContainerCursor): number {
  const pod = container.workload.pod.raw
  const seconds = isMapping(pod) ? pod.terminationGracePeriodSeconds : undefined
  return typeof seconds === 'number' ? seconds : DEFAULT_GRACE_SECONDS
}
