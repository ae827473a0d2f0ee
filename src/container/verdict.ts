import { applicationWords, isExternal, renamesExec } from './commands.js'
import { execsInLastSubshell, implicitExec } from './dialect.js'
import type { Ending, ScriptFlow, Stage } from './flow.js'
import { loopFacts, mainCommand } from './loops.js'
import type { ShellNode, SimpleCommand } from './shell-ast.js'
import type { ScriptFile, ShellDialect, ShellVerdict } from './types.js'

/** Offsets into the script. */
export interface ScriptPart {
  readonly from: number
  readonly to: number
  /** The text of the script file that it is a part of, where that is another than the script that was judged. */
  readonly file?: ScriptFile
}
/** The verdict on a script, before its parts become places in a manifest. */
export interface ScriptVerdict extends Pick<ShellVerdict, 'outcome' | 'certain' | 'cause' | 'endsAtOnce'> {
  readonly keeper: ScriptPart | undefined
  readonly command: ScriptPart | undefined
  readonly execAt: ScriptPart | undefined
  readonly trap:
    | {
        readonly at: ScriptPart
        readonly works: boolean
        readonly foreground: ScriptPart | undefined
        readonly forwards: boolean
        readonly waits: boolean
      }
    | undefined
}

/** Nothing can be said: rules stay silent. */
export const unknownVerdict: ScriptVerdict = {
  outcome: 'unknown',
  certain: false,
  cause: undefined,
  endsAtOnce: false,
  keeper: undefined,
  command: undefined,
  execAt: undefined,
  trap: undefined,
}

interface Judged extends Pick<ScriptVerdict, 'outcome' | 'certain' | 'cause' | 'command'> {
  readonly stage: Stage | undefined
  /** The verdict on the script file that takes the shell's place. */
  readonly file?: ScriptVerdict
}

/**
 * What the shell of PID 1 becomes.
 * @param dialects those that the shell may have; none where the image has no such shell
 * @param graceSeconds how long the Pod may take to stop; a trap that comes later never comes
 * @param implicit the shell may let its last command take its place: true for `-c`, false for a script file
 * @param nested the verdict on `exec sh -c '...'`: a shell that takes the shell's place
 */
export function judgeScript(
  flow: ScriptFlow,
  dialects: readonly ShellDialect[],
  graceSeconds: number,
  implicit: boolean,
  nested: (command: SimpleCommand) => ScriptVerdict | undefined,
): ScriptVerdict {
  if (dialects.length === 0 || flow.endings.length === 0 || flow.endings.some(ending => ending.kind === 'unknown')) return unknownVerdict
  const all = flow.endings.map(ending => judgeEnding(ending, flow, dialects, implicit, nested))
  if (all.some(judged => judged.outcome === 'unknown')) return unknownVerdict
  // The worst way through the script decides; it is certain where every way is the same.
  const worst =
    all.find(judged => judged.outcome === 'fork' && judged.certain) ??
    all.find(judged => judged.outcome === 'fork') ??
    all.find(judged => judged.outcome === 'idle') ??
    all[0]!
  const certain = all.every(judged => judged.certain && judged.outcome === worst.outcome)
  const { outcome, cause, command, stage } = worst
  if (worst.file) return { ...worst.file, certain }
  const keeper = stage ? keeperOf(stage) : command
  if (outcome === 'exec') return { ...unknownVerdict, outcome, certain, command }
  const hearsExit = flow.exitTrap && !flow.termTrap ? dialects.filter(dialect => dialect.startsWith('bash')).length : 0
  if (hearsExit > 0 && flow.exitTrap && (flow.exitTrap.kills || flow.exitTrap.runs || flow.exitTrap.unknown)) return unknownVerdict
  return {
    outcome,
    certain,
    cause,
    endsAtOnce: hearsExit > 0 && hearsExit === dialects.length,
    keeper,
    command,
    execAt: outcome === 'fork' ? execPlace(flow, stage) : undefined,
    trap: judgeTrap(flow, stage, graceSeconds),
  }
}

function judgeEnding(
  ending: Ending,
  flow: ScriptFlow,
  dialects: readonly ShellDialect[],
  implicit: boolean,
  nested: (command: SimpleCommand) => ScriptVerdict | undefined,
): Judged {
  if (ending.kind === 'unknown') return { ...unknownVerdict, stage: undefined }
  if (ending.kind === 'stage') return judgeStage(ending.stage, flow, implicit ? dialects : [])
  const { node, inSubshell } = ending
  const command = partOf(node)
  // dash takes `-a` for the program's name and fails.
  if (renamesExec(node) && dialects.every(dialect => dialect.startsWith('dash'))) return { ...unknownVerdict, stage: undefined }
  if (inSubshell) {
    const execs = dialects.filter(execsInLastSubshell).length
    if (execs < dialects.length) return { outcome: 'fork', certain: execs === 0, cause: 'subshell', command, stage: undefined }
  }
  const inner = nested(node)
  if (!inner) return { outcome: 'exec', certain: true, cause: undefined, command, stage: undefined }
  if (inner.keeper?.file ?? inner.command?.file) return { ...inner, stage: undefined, file: inner }
  return { ...inner, command, stage: undefined }
}

/** @param dialects those that may let the last command take their place; none for a script file */
function judgeStage(stage: Stage, flow: ScriptFlow, dialects: readonly ShellDialect[]): Judged {
  const job = flow.jobs.length > 0 ? mainOf(flow.jobs) : undefined
  switch (stage.kind) {
    case 'command': {
      const { tail, node } = stage
      const command = partOf(node)
      const execs = tail ? dialects.filter(dialect => implicitExec(dialect, tail, flow.traps)).length : 0
      if (execs > 0 && execs === dialects.length) return { outcome: 'exec', certain: true, cause: undefined, command, stage }
      return { outcome: 'fork', certain: execs === 0, cause: causeOf(stage, flow), command, stage }
    }
    case 'idle':
      if (job) return { outcome: 'fork', certain: true, cause: 'background', command: partOf(job), stage }
      return {
        outcome: 'idle',
        certain: !stage.tail || !dialects.some(dialect => implicitExec(dialect, stage.tail!, flow.traps)),
        cause: undefined,
        command: partOf(stage.node),
        stage,
      }
    case 'pipeline': {
      const app = mainCommand(stage.node) ?? firstCommand(stage.node)
      return { outcome: 'fork', certain: true, cause: 'pipeline', command: app && partOf(app), stage }
    }
    case 'loop': {
      const app = mainCommand(stage.node)
      if (job && !app) return { outcome: 'fork', certain: true, cause: 'background', command: partOf(job), stage }
      return { outcome: 'fork', certain: true, cause: 'loop', command: app && partOf(app), stage }
    }
    case 'wait':
      // `trap : TERM; sleep infinity & wait` only keeps the container alive.
      return job
        ? { outcome: 'fork', certain: true, cause: 'background', command: partOf(job), stage }
        : { outcome: 'idle', certain: true, cause: undefined, command: partOf(stage.node), stage }
  }
}

/** A loop is named by its head, so that a finding does not cover the whole script. */
function keeperOf({ kind, node }: Stage): ScriptPart {
  if (kind === 'command' || kind === 'idle' || kind === 'wait') return partOf(node)
  if (kind === 'pipeline') return { from: node.from, to: node.to }
  return { from: node.from, to: node.condition.at(-1)?.to ?? node.body[0]?.from ?? node.to }
}

function causeOf(stage: Extract<Stage, { kind: 'command' }>, flow: ScriptFlow): ShellVerdict['cause'] {
  if (flow.traps === 'set') return 'trap'
  const { tail } = stage
  if (!tail) return 'foreground'
  if (tail.inside === 'subshell') return 'subshell'
  if (tail.inside !== 'nothing') return 'compound'
  return tail.redirected ? 'redirection' : 'foreground'
}

/** Where `exec ` is safe: the only command, or the last of a plain list, an external program, and nothing else in the script needs the shell. */
function execPlace(flow: ScriptFlow, stage: Stage | undefined): ScriptPart | undefined {
  if (stage?.kind !== 'command' || !stage.tail || flow.endings.length !== 1) return undefined
  const { tail, node } = stage
  if (tail.inside !== 'nothing' || tail.groupRedirected || tail.prefixed || tail.before === 'ampersand') return undefined
  if (flow.traps !== 'none' || flow.jobs.length > 0 || !isExternal(node, flow.sourced)) return undefined
  return partOf(node)
}

function judgeTrap(flow: ScriptFlow, stage: Stage | undefined, graceSeconds: number): ScriptVerdict['trap'] {
  if (!flow.termTrap) return undefined
  const { node, actions } = flow.termTrap
  const forwards = actions.kills || actions.runs
  const waits = actions.waits || actions.unknown || flow.waits > 1
  const trap = { at: { from: node.from, to: node.to }, forwards, waits }
  const blocked = (foreground: ScriptPart) => ({ ...trap, works: false, foreground })
  const heard = (works: boolean) => ({ ...trap, works, foreground: undefined })
  switch (stage?.kind) {
    case undefined:
      return heard(true)
    case 'command':
      return blocked(partOf(stage.node))
    case 'pipeline':
      return blocked({ from: stage.node.from, to: stage.node.to })
    case 'idle':
      return stage.seconds > graceSeconds ? blocked(partOf(stage.node)) : heard(true)
    case 'wait':
      return heard(forwards || actions.unknown || !mainOf(flow.jobs))
    case 'loop': {
      const facts = loopFacts(stage.node)
      if (!facts.waits && facts.sleep && facts.longestSleep > graceSeconds) return blocked(partOf(facts.sleep))
      return heard(forwards || actions.unknown || actions.exits || actions.assigns)
    }
  }
}

/** The one application among what runs in the background. */
function mainOf(jobs: readonly ShellNode[]): SimpleCommand | undefined {
  for (const job of jobs) {
    const main = mainCommand(job)
    if (main) return main
  }
  return undefined
}

function firstCommand(node: ShellNode): SimpleCommand | undefined {
  return node.kind === 'simple' ? node : node.kind === 'pipeline' ? firstCommand(node.commands[0]!) : undefined
}

/** The program and its arguments, without `exec`, assignments and redirections. */
export function partOf(command: SimpleCommand): ScriptPart {
  const words = applicationWords(command)
  return { from: words[0]?.from ?? command.from, to: words.at(-1)?.to ?? command.to }
}
