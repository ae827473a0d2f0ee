import type { SourceText, TextPart } from '../manifest/source-text.js'
import { childrenOf } from './loops.js'
import type { ShellNode, ShellParser, SimpleCommand } from './shell-ast.js'
import { readTrap } from './trap.js'
import { baseName } from './wrappers.js'

/** A word of a script. */
export interface ScriptWord {
  /** Quotes taken off; undefined where an expansion decides. */
  readonly text: string | undefined
  readonly part: TextPart
}

/** A simple command, wherever it stands in a script: in functions, loops, pipes, and in the action of a trap. */
export interface ScriptCommand {
  /** Base name of the program; undefined where an expansion decides. */
  readonly name: string | undefined
  /** The program is named without a folder, so that a builtin of the shell comes first. */
  readonly builtin: boolean
  readonly words: readonly ScriptWord[]
  readonly part: TextPart
  /** False where its words have no places of their own: in an action of a `trap` with escapes, which all of its parts then are. */
  readonly exact: boolean
}

const MOST_COMMANDS = 10_000
const MOST_NESTED = 3

/**
 * Every simple command of a script, in no order. Linear.
 * @param text the script as the shell reads it; as long as `script`
 * @returns none for a script that does not parse
 */
export function commandsOf(script: SourceText, text: string, parser: ShellParser): readonly ScriptCommand[] {
  const commands: ScriptCommand[] = []
  const walk = (code: string, depth: number, base: number, whole: TextPart | undefined): void => {
    const place = (from: number, to: number) => whole ?? script.part(base + from, base + to)
    const pending: ShellNode[] = (parser.parse(code) ?? []).map(statement => statement.command).reverse()
    for (let node = pending.pop(); node && commands.length < MOST_COMMANDS; node = pending.pop()) {
      if (node.kind === 'function') pending.push(node.body)
      else if (node.kind !== 'simple') pending.push(...childrenOf(node).toReversed())
      else {
        const read = readCommand(node, place, whole === undefined)
        if (read) commands.push(read)
        const trap = read?.name === 'trap' ? readTrap(node) : undefined
        if (trap?.effect !== 'set' || depth >= MOST_NESTED) continue
        const { from, to, value } = trap.action
        // Between plain quotes every character of the action stands where it is.
        const exact = code.slice(from + 1, to - 1) === value
        walk(value, depth + 1, base + from + 1, exact ? whole : place(from, to))
      }
    }
  }
  walk(text, 0, 0, undefined)
  return commands
}

function readCommand(node: SimpleCommand, place: (from: number, to: number) => TextPart, exact: boolean): ScriptCommand | undefined {
  const [first] = node.words
  if (!first) return undefined
  return {
    name: first.literal ? baseName(first.value) : undefined,
    builtin: first.literal && !first.value.includes('/'),
    words: node.words.map(word => ({ text: word.literal ? word.value : undefined, part: place(word.from, word.to) })),
    part: place(first.from, node.words.at(-1)!.to),
    exact,
  }
}
