import { applicationWords, idleSeconds, isExec, isTrivial, programOf } from './commands.js'
import type { TailPosition, TrapState } from './dialect.js'
import { isEndless, mainCommand } from './loops.js'
import type { Branches, Group, Loop, Pipeline, ShellNode, ShellParser, SimpleCommand, Statement } from './shell-ast.js'
import { readActions, readTrap, type TrapActions, type TrapCommand } from './trap.js'

/** What a script is busy with while the Pod runs. `tail`: where it stands when it is the script's last command. */
export type Stage =
  | { readonly kind: 'command'; readonly node: SimpleCommand; readonly tail: TailPosition | undefined }
  | { readonly kind: 'idle'; readonly node: SimpleCommand; readonly seconds: number; readonly tail: TailPosition | undefined }
  | { readonly kind: 'pipeline'; readonly node: Pipeline }
  | { readonly kind: 'loop'; readonly node: Loop }
  | { readonly kind: 'wait'; readonly node: SimpleCommand }

/** How a way through the script ends. */
export type Ending =
  | { readonly kind: 'exec'; readonly node: SimpleCommand; readonly inSubshell: boolean }
  | { readonly kind: 'stage'; readonly stage: Stage }
  /** Something that cannot be seen decides: a sourced file, `eval "$x"`, a template. */
  | { readonly kind: 'unknown' }

/** What is known of a script after walking it once. */
export interface ScriptFlow {
  readonly endings: readonly Ending[]
  readonly traps: TrapState
  readonly termTrap: { readonly node: SimpleCommand; readonly actions: TrapActions } | undefined
  /** What a trap for EXIT does. */
  readonly exitTrap: TrapActions | undefined
  /** What runs in the background. */
  readonly jobs: readonly ShellNode[]
  /** How often it waits for what runs in the background. */
  readonly waits: number
  /** It reads another file: functions and traps may come from there. */
  readonly sourced: boolean
}

interface Outcome {
  /** Ways that end inside: `exec`, endless loops. */
  readonly ends: readonly Ending[]
  /** It may go on behind. */
  readonly falls: boolean
  /** The last thing worth a Pod's life on the way that goes on. */
  readonly stage: Stage | undefined
  /** The stage is the last thing that happens on that way, and not something in front of an `if`. */
  readonly fresh: boolean
  /** `exit` on every way. */
  readonly exits: boolean
}
const nothing: Outcome = { ends: [], falls: true, stage: undefined, fresh: false, exits: false }
const hidden: Outcome = { ...nothing, ends: [{ kind: 'unknown' }] }
const on = (stage: Stage): Outcome => ({ ...nothing, stage, fresh: true })
const forGood = (ending: Ending): Outcome => ({ ...nothing, ends: [ending], falls: false })

interface Around {
  /** The node is the last of the script, so that its last command may take the shell's place. */
  readonly tail: boolean
  readonly inside: TailPosition['inside']
  readonly before: TailPosition['before']
  readonly behind: TailPosition['behind']
  readonly inAndOr: boolean
  readonly groupRedirected: boolean
  readonly prefixed: boolean
  readonly plain: boolean
}

const MOST_DEPTH = 600
const MOST_ENDINGS = 32
/** A short sleep behind the application does not make the script one that only sleeps. In seconds. */
const SHORT_SLEEP = 60

/**
 * Walks a script and finds what its shell ends up doing. The body of a function is walked once for each of its two roles (last command or not);
 * a limit on the steps keeps functions that define functions from multiplying.
 */
export function traceScript(text: string, statements: readonly Statement[], parser: ShellParser): ScriptFlow {
  return new Walk(text, parser).run(statements)
}

class Walk {
  private readonly text: string
  private readonly parser: ShellParser
  private readonly functions = new Map<string, ShellNode>()
  private readonly walked = new Map<string, Outcome>()
  private readonly jobs: ShellNode[] = []
  private traps: TrapState = 'none'
  private termTrap: { readonly node: SimpleCommand; readonly trap: TrapCommand; readonly waits: number } | undefined
  private exitTrap: TrapCommand | undefined
  private sourced = false
  private waits = 0
  private depth = 0
  private steps: number

  constructor(text: string, parser: ShellParser) {
    this.text = text
    this.parser = parser
    this.steps = 4 * text.length + 1000
  }

  run(statements: readonly Statement[]): ScriptFlow {
    const around: Around = {
      tail: true,
      inside: 'nothing',
      before: 'nothing',
      behind: 'end',
      inAndOr: false,
      groupRedirected: false,
      prefixed: false,
      plain: /^[\w./ \t-]*$/.test(this.text),
    }
    const { ends, falls, stage, fresh, exits } = this.list(statements, around, true)
    // What is left over at the end counts where no way ends by itself, or where it comes last.
    const left: Ending[] = stage && (falls || exits) && (ends.length === 0 || fresh) ? [{ kind: 'stage', stage }] : []
    const { termTrap, exitTrap } = this
    return {
      endings: [...ends, ...left],
      traps: this.traps,
      termTrap: termTrap && { node: termTrap.node, actions: readActions(termTrap.trap.action, this.parser, this.functions) },
      exitTrap: exitTrap && readActions(exitTrap.action, this.parser, this.functions),
      jobs: this.jobs,
      waits: this.waits,
      sourced: this.sourced,
    }
  }

  /** Statements one after the other. `top`: the lines of the script itself, which shells parse one by one. */
  private list(statements: readonly Statement[], around: Around, top = false): Outcome {
    const ends: Ending[] = []
    let stage: Stage | undefined
    let fresh = false
    for (const [index, statement] of statements.entries()) {
      const last = index === statements.length - 1
      if (statement.background) {
        this.jobs.push(statement.command)
        continue
      }
      const place =
        around.tail && last && top ? { ...around, ...this.placeOf(statements, index) } : { ...around, tail: around.tail && last }
      const outcome = this.node(statement.command, place)
      collect(ends, outcome.ends)
      if (outcome.stage) [stage, fresh] = [later(stage, outcome.stage), outcome.fresh]
      else if (statement.command.kind !== 'simple' && statement.command.kind !== 'test') fresh = false
      if (!outcome.falls) return { ends, falls: false, stage, fresh, exits: outcome.exits }
    }
    return { ends, falls: true, stage, fresh, exits: false }
  }

  /** What stands before and behind the last statement of the script. */
  private placeOf(statements: readonly Statement[], index: number): Pick<Around, 'before' | 'behind'> {
    const statement = statements[index]!
    const previous = statements[index - 1]
    const gap = previous ? this.text.slice(previous.to, statement.from).replaceAll('\\\n', '') : '\n'
    const rest = this.text.slice(statement.to).replaceAll('\\\n', '')
    const newline = rest.indexOf('\n')
    return {
      before: gap.includes('\n') ? 'nothing' : previous?.background ? 'ampersand' : 'semicolon',
      behind: newline < 0 ? 'end' : newline === rest.length - 1 ? 'newline' : 'more',
    }
  }

  private node(node: ShellNode, around: Around): Outcome {
    if (this.depth >= MOST_DEPTH || --this.steps < 0) return hidden
    this.depth++
    try {
      switch (node.kind) {
        case 'simple':
          return this.simple(node, around)
        case 'pipeline':
          return this.pipeline(node)
        case 'prefixed':
          return this.node(node.command, { ...around, prefixed: true })
        case 'and-or':
          return this.andOr(node.commands, node.operators, around)
        case 'group':
          return this.group(node, around)
        case 'branches':
          return this.branches(node, around)
        case 'loop':
          return this.loop(node)
        case 'function':
          if (this.functions.get(node.name) !== node.body) {
            this.functions.set(node.name, node.body)
            this.walked.delete(`${node.name} tail`)
            this.walked.delete(`${node.name} `)
          }
          return nothing
        case 'coprocess':
          this.jobs.push(node)
          return nothing
        case 'test':
          return nothing
      }
    } finally {
      this.depth--
    }
  }

  private simple(node: SimpleCommand, around: Around): Outcome {
    const first = node.words[0]
    if (!first) return nothing
    if (first.value.includes('{{')) return hidden
    const name = programOf(node)
    if (isExec(node)) return this.exec(node, around)
    const own = name === undefined ? undefined : this.functions.get(name)
    if (own && name !== undefined) return this.call(name, own, around)
    switch (name) {
      case 'exit':
        return { ...nothing, falls: false, exits: true }
      case 'return':
        return { ...nothing, falls: false }
      case 'trap':
        this.setTrap(node)
        return nothing
      case 'wait':
      case 'fg':
        this.waits++
        return this.jobs.length > 0 ? on({ kind: 'wait', node }) : nothing
      case 'source':
      case '.':
        this.sourced = true
        return around.tail ? hidden : nothing
      case 'eval':
        return this.evaluate(node, around)
      case undefined:
        // `$COMMAND` alone may be anything, also `exec app`.
        if (node.words.length === 1 && !first.value.includes('/') && !/^"?\$[@*]"?$/.test(first.value))
          return around.tail ? hidden : nothing
    }
    const tail: TailPosition | undefined = around.tail ? { ...around, redirected: node.redirected } : undefined
    const seconds = idleSeconds(node)
    if (seconds !== undefined) {
      const stage: Stage = { kind: 'idle', node, seconds, tail }
      return seconds === Number.POSITIVE_INFINITY ? forGood({ kind: 'stage', stage }) : on(stage)
    }
    return isTrivial(node) ? nothing : on({ kind: 'command', node, tail })
  }

  private exec(node: SimpleCommand, around: Around): Outcome {
    // `exec 2>&1` and `exec 3>file` only redirect.
    if (applicationWords(node).length === 0) return nothing
    const inSubshell = around.inside === 'subshell'
    // In a subshell in the middle of a script it ends the subshell alone.
    if (inSubshell && !around.tail) return on({ kind: 'command', node, tail: undefined })
    return forGood({ kind: 'exec', node, inSubshell })
  }

  private evaluate(node: SimpleCommand, around: Around): Outcome {
    const text = node.words
      .slice(1)
      .map(word => word.value)
      .join(' ')
      .trimStart()
    if (/^exec\s+[^\s<>\d]/.test(text)) return forGood({ kind: 'exec', node, inSubshell: around.inside === 'subshell' })
    if (!around.tail) return nothing
    // `eval "java $OPTS"` stays the parent in every shell; what `eval "$CMD"` does cannot be seen.
    return /^[A-Za-z0-9_./-]+(?:\s|$)/.test(text) && !/[;&|]/.test(text) ? on({ kind: 'command', node, tail: undefined }) : hidden
  }

  private call(name: string, body: ShellNode, around: Around): Outcome {
    const key = `${name} ${around.tail ? 'tail' : ''}`
    const known = this.walked.get(key)
    if (known) return known
    // A function that calls itself is taken for one that does nothing then.
    this.walked.set(key, nothing)
    const outcome = this.node(body, { ...around, inside: 'function' })
    // `return` ends the function, not the script.
    const answer = outcome.falls || outcome.exits || outcome.ends.length > 0 ? outcome : { ...outcome, falls: true }
    this.walked.set(key, answer)
    return answer
  }

  private pipeline(node: Pipeline): Outcome {
    const stage: Stage = { kind: 'pipeline', node }
    if (
      node.commands.some(command => isEndless(command) || (command.kind === 'simple' && idleSeconds(command) === Number.POSITIVE_INFINITY))
    )
      return forGood({ kind: 'stage', stage })
    // A pipeline of builtins and tools is setup: `cat cfg | envsubst > /etc/x`.
    return node.commands.some(command => mainCommand(command)) ? on(stage) : nothing
  }

  private andOr(commands: readonly ShellNode[], operators: readonly ('&&' | '||')[], around: Around): Outcome {
    const ends: Ending[] = []
    let stage: Stage | undefined
    for (const [index, command] of commands.entries()) {
      const last = index === commands.length - 1
      const outcome = this.node(command, { ...around, tail: around.tail && last, inAndOr: true })
      collect(ends, outcome.ends)
      stage = later(stage, outcome.stage)
      if (outcome.falls) continue
      // The first command is always executed; a later one only where those before it let it, and what comes behind stays possible.
      if (index === 0) return { ends, falls: false, stage, fresh: false, exits: outcome.exits }
      if (last && operators[index - 1] === '&&' && around.tail && !outcome.exits)
        return { ends, falls: false, stage: undefined, fresh: false, exits: false }
    }
    return { ends, falls: true, stage, fresh: ends.length === 0, exits: false }
  }

  private group(node: Group, around: Around): Outcome {
    const inside = node.subshell ? 'subshell' : around.inside === 'nothing' ? 'compound' : around.inside
    const { traps, termTrap, exitTrap } = this
    const outcome = this.list(node.body, { ...around, inside, groupRedirected: around.groupRedirected || node.redirected })
    if (!node.subshell) return outcome
    // Traps and `exit` in a subshell are its own.
    this.traps = traps
    this.termTrap = termTrap
    this.exitTrap = exitTrap
    return outcome.exits ? { ...outcome, falls: true, exits: false } : outcome
  }

  private branches(node: Branches, around: Around): Outcome {
    const ends: Ending[] = []
    let stage: Stage | undefined
    for (const condition of node.conditions) {
      const outcome = this.list(condition, { ...around, tail: false })
      collect(ends, outcome.ends)
      stage = later(stage, outcome.stage)
    }
    const place: Around = {
      ...around,
      inside: around.inside === 'nothing' ? 'compound' : around.inside,
      groupRedirected: around.groupRedirected || node.redirected,
    }
    let falls = !node.exhaustive
    let exits = node.exhaustive
    let inBranch: Stage | undefined
    for (const branch of node.branches) {
      const outcome = this.list(branch, place)
      collect(ends, outcome.ends)
      if (outcome.falls) {
        falls = true
        inBranch = later(inBranch, outcome.stage)
      }
      if (!outcome.exits) exits = false
    }
    return { ends, falls, stage: inBranch ?? stage, fresh: inBranch !== undefined, exits: !falls && exits }
  }

  private loop(node: Loop): Outcome {
    const condition = this.list(node.condition, inLoop)
    const body = this.list(node.body, inLoop)
    const endless = isEndless(node)
    const stage: Stage = { kind: 'loop', node }
    const leaving = [...condition.ends, ...body.ends].filter(end => end.kind !== 'stage')
    // A loop that ends in `exec` waits for something; one that never ends is what the script is for.
    if (leaving.length > 0) return { ...nothing, ends: leaving, falls: !endless }
    return endless ? forGood({ kind: 'stage', stage }) : on(stage)
  }

  private setTrap(node: SimpleCommand): void {
    const trap = readTrap(node)
    if (!trap) return
    if (trap.effect === 'set') this.traps = 'set'
    else if (trap.effect === 'reset' && this.traps === 'set') this.traps = 'reset'
    else if (trap.effect === 'ignored' && this.traps === 'none') this.traps = 'ignored'
    // `wait $PID; trap - TERM; wait $PID`: a trap that is taken away behind a `wait` was there for as long as the job ran.
    const heard = trap.effect === 'reset' && this.termTrap !== undefined && this.waits > this.termTrap.waits
    if (trap.term && !heard) this.termTrap = trap.effect === 'set' ? { node, trap, waits: this.waits } : undefined
    if (trap.exit) this.exitTrap = trap.effect === 'set' ? trap : undefined
  }
}

const inLoop: Around = {
  tail: false,
  inside: 'compound',
  before: 'nothing',
  behind: 'end',
  inAndOr: false,
  groupRedirected: false,
  prefixed: false,
  plain: false,
}

function collect(into: Ending[], more: readonly Ending[]): void {
  for (const end of more) if (into.length < MOST_ENDINGS) into.push(end)
}

/** What comes later is what the script is busy with, unless it is a short sleep behind something. */
function later(before: Stage | undefined, after: Stage | undefined): Stage | undefined {
  if (before && after?.kind === 'idle' && after.seconds < SHORT_SLEEP && before.kind !== 'idle') return before
  return after ?? before
}
