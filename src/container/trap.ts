import { isTrivial, programOf } from './commands.js'
import type { ShellNode, ShellParser, ShellWord, SimpleCommand, Statement } from './shell-ast.js'

/** A `trap` command. */
export interface TrapCommand {
  readonly effect: 'set' | 'reset' | 'ignored'
  /** SIGTERM is among its signals. */
  readonly term: boolean
  /** The end of the shell is among its signals: `EXIT`. */
  readonly exit: boolean
  readonly action: ShellWord
}

/** What the action of a TERM trap does. */
export interface TrapActions {
  /** It was not read whole: an expansion, a syntax error. */
  readonly unknown: boolean
  /** It signals a process: `kill`, `pkill`. */
  readonly kills: boolean
  /** It runs some program: `nginx -s quit`. */
  readonly runs: boolean
  readonly exits: boolean
  readonly waits: boolean
  /** It sets a variable, which a loop may look at. */
  readonly assigns: boolean
}

/** Reads `trap ACTION SIGNAL...`; undefined for `trap -p` and the like. */
export function readTrap(node: SimpleCommand): TrapCommand | undefined {
  let at = 1
  if (node.words[at]?.value === '--') at++
  const action = node.words[at]
  if (!action || /^-[lpP]/.test(action.value)) return undefined
  const signals = node.words.slice(at + 1)
  // `trap TERM` alone resets.
  const effect = signals.length === 0 || action.value === '-' ? 'reset' : action.value === '' && action.literal ? 'ignored' : 'set'
  const named = signals.length === 0 ? [action] : signals
  return { effect, term: named.some(isTerm), exit: named.some(isExit), action }
}

function isTerm(signal: ShellWord): boolean {
  return /^(?:SIG)?TERM$|^15$/i.test(signal.value)
}

function isExit(signal: ShellWord): boolean {
  return /^EXIT$|^0$/i.test(signal.value)
}

const signalling = new Set(['kill', 'pkill', 'killall', 'skill', 'kill_children', 'killall5'])
const MOST_NODES = 2000

/**
 * Looks into the action of a trap, and into the functions it calls.
 * @param functions the script's functions by name
 */
export function readActions(action: ShellWord, parser: ShellParser, functions: ReadonlyMap<string, ShellNode>): TrapActions {
  const found = { unknown: false, kills: false, runs: false, exits: false, waits: false, assigns: false }
  const statements = parser.parse(action.value)
  // `trap "$handler" TERM`: whatever stands in the variable.
  if (!statements || (!action.literal && /^\s*\$/.test(action.value))) return { ...found, unknown: true }
  const seen = new Set<string>()
  let budget = MOST_NODES
  const pending: ShellNode[] = statements.map(statement => statement.command)
  const push = (list: readonly Statement[]) => {
    for (const statement of list) pending.push(statement.command)
  }
  for (let node = pending.pop(); node && budget > 0; node = pending.pop(), budget--) {
    if (node.kind === 'simple') {
      const name = programOf(node)
      const own = name === undefined ? undefined : functions.get(name)
      if (name !== undefined && own) {
        if (!seen.has(name)) pending.push(own)
        seen.add(name)
      } else if (node.words.length === 0) found.assigns = true
      else if (name === undefined) found.unknown = true
      else if (signalling.has(name)) found.kills = true
      else if (name === 'exit' || name === 'break' || name === 'exec') found.exits = true
      else if (name === 'wait') found.waits = true
      else if (name === 'eval' || name === 'source' || name === '.') found.unknown = true
      else if (!isTrivial(node) && name !== 'sleep') found.runs = true
    } else if (node.kind === 'pipeline' || node.kind === 'and-or') pending.push(...node.commands)
    else if (node.kind === 'prefixed') pending.push(node.command)
    else if (node.kind === 'group') push(node.body)
    else if (node.kind === 'branches') for (const list of [...node.conditions, ...node.branches]) push(list)
    else if (node.kind === 'loop') {
      push(node.condition)
      push(node.body)
    }
  }
  return budget > 0 ? found : { ...found, unknown: true }
}
