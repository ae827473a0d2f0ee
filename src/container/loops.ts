import { idleSeconds, isTrivial, programOf } from './commands.js'
import type { Loop, ShellNode, SimpleCommand, Statement } from './shell-ast.js'

/** More commands than this are not looked through. */
const MOST_NODES = 5000

/** Whether nothing but its body could end the loop, and the body does not: `while true; do ...; done` without `break`. */
export function isEndless(node: ShellNode): boolean {
  if (node.kind !== 'loop') return false
  const constant =
    node.unconditional ||
    (node.form !== 'for' && node.condition.length === 1 && isConstant(node.condition[0]!.command, node.form === 'while'))
  return constant && !leaves(node.body)
}

/** A condition that is always true (for `while`) or always false (for `until`); `while sleep 5` lasts as well. */
function isConstant(condition: ShellNode, wanted: boolean): boolean {
  if (condition.kind === 'test') return wanted && (/^[1-9]\d*$/.test(condition.text) || condition.text === 'true')
  if (condition.kind !== 'simple') return false
  const words = condition.words.map(word => (word.literal ? word.value : undefined))
  const [name] = words
  if (!wanted) return name === 'false'
  if (name === 'true' || name === ':' || name === '/bin/true' || name === 'sleep') return true
  if (name === '[' || name === 'test') {
    const operand = words[1]
    // `[ 1 ]`, `[ true ]`, `test x`: one operand that is not empty. Also `[ 1 -eq 1 ]` and `[ : ]`.
    const operands = words.filter(word => word !== ']').slice(1)
    if (operands.length === 1) return operand !== undefined && operand !== ''
    return (
      operands.length === 3 && operands[0] !== undefined && operands[0] === operands[2] && ['-eq', '=', '=='].includes(operands[1] ?? '')
    )
  }
  return false
}

/** Whether a `break` ends the loop that this is the body of. Loops inside have their own, except for `break 2`. */
function leaves(body: readonly Statement[]): boolean {
  const pending: { readonly node: ShellNode; readonly level: number }[] = body.map(({ command }) => ({ node: command, level: 1 }))
  let budget = MOST_NODES * 10
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (--budget < 0) return true
    const { node, level } = next
    if (node.kind === 'simple') {
      if (programOf(node) === 'break' && Number(node.words[1]?.value ?? 1) >= level) return true
    } else if (node.kind !== 'group' || !node.subshell) {
      for (const child of childrenOf(node)) pending.push({ node: child, level: node.kind === 'loop' ? level + 1 : level })
    }
  }
  return false
}

/** The commands directly inside a construct. Those of function bodies are left out: they run where the function is called. */
export function childrenOf(node: ShellNode): readonly ShellNode[] {
  switch (node.kind) {
    case 'pipeline':
    case 'and-or':
      return node.commands
    case 'prefixed':
      return [node.command]
    case 'group':
      return node.body.map(({ command }) => command)
    case 'branches':
      return [...node.conditions, ...node.branches].flatMap(list => list.map(({ command }) => command))
    case 'loop':
      return [...node.condition, ...node.body].map(({ command }) => command)
    default:
      return []
  }
}

/** The first command inside that a Pod could be run for; undefined where there are only tools and builtins. */
export function mainCommand(root: ShellNode): SimpleCommand | undefined {
  const pending: ShellNode[] = [root]
  let budget = MOST_NODES
  for (let node = pending.pop(); node && budget > 0; node = pending.pop(), budget--) {
    if (node.kind === 'simple') {
      if (!isTrivial(node) && idleSeconds(node) === undefined) return node
    } else pending.push(...childrenOf(node).toReversed())
  }
  return undefined
}

/** What matters for a trap: what the shell does in the foreground of one turn. */
export interface LoopFacts {
  /** The longest sleep, in seconds, and the command. */
  readonly longestSleep: number
  readonly sleep: SimpleCommand | undefined
  /** `wait` in it: the shell hears signals there. */
  readonly waits: boolean
}

export function loopFacts(loop: Loop): LoopFacts {
  let longestSleep = 0
  let sleep: SimpleCommand | undefined
  let waits = false
  const pending: Statement[] = [...loop.condition, ...loop.body]
  let budget = MOST_NODES
  for (let statement = pending.pop(); statement && budget > 0; statement = pending.pop(), budget--) {
    const { command, background } = statement
    if (background) continue
    if (command.kind === 'simple') {
      if (programOf(command) === 'wait') waits = true
      const seconds = idleSeconds(command)
      if (seconds !== undefined && seconds > longestSleep) {
        longestSleep = seconds
        sleep = command
      }
    } else if (command.kind !== 'pipeline') {
      for (const child of childrenOf(command)) pending.push({ from: child.from, to: child.to, command: child, background: false })
    }
  }
  return { longestSleep, sleep, waits }
}
