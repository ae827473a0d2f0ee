import type { Command, Flag, Values } from '../commands.js'

/** What the program knows that can stand on a command line. Words hold letters, digits and dashes alone, so that no shell reads more into them. */
export interface KnownWords {
  readonly format: readonly string[]
  readonly severity: readonly string[]
  readonly ruleSeverity: readonly string[]
  readonly preset: readonly string[]
  readonly rule: readonly string[]
  readonly command: readonly string[]
}

/** What can be completed at a place. */
export type Choice =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly list: boolean }
  /** `rule=severity`, several parted by commas. */
  | { readonly kind: 'pairs'; readonly keys: readonly string[]; readonly values: readonly string[] }
  | { readonly kind: 'file' }
  | { readonly kind: 'folder' }
  /** Something that nobody can guess. */
  | { readonly kind: 'anything' }

export interface CompletedFlag {
  readonly name: string
  readonly short: string | undefined
  readonly summary: string
  /** The word of the help for its value. */
  readonly label: string
  /** Undefined for a flag that stands alone. */
  readonly value: Choice | undefined
}

export interface CompletedCommand {
  readonly name: string
  readonly summary: string
  readonly flags: readonly CompletedFlag[]
  readonly argument: Choice | undefined
}

/** The command line as the shells complete it. */
export interface Completion {
  readonly version: string
  readonly commands: readonly CompletedCommand[]
}

/** Makes what the shells need of the description of the command line; flags that are reserved are left out. */
export function completionOf(commands: readonly Command[], version: string, known: KnownWords): Completion {
  const flagOf = (flag: Flag): CompletedFlag => ({
    name: flag.name,
    short: flag.short,
    summary: flag.summary,
    label: flag.value ?? '',
    value: flag.value === undefined || flag.optional ? undefined : choiceOf(flag.takes, flag.list === true, known),
  })
  const completed = commands.map(
    (command): CompletedCommand => ({
      name: command.name,
      summary: command.summary,
      flags: command.flags.filter(flag => flag.reserved === undefined).map(flagOf),
      argument: command.takes && choiceOf(command.takes, false, known),
    }),
  )
  const help: CompletedCommand = {
    name: 'help',
    summary: 'show the help of a command',
    flags: [],
    argument: { kind: 'words', words: known.command, list: false },
  }
  return { version, commands: [...completed, help] }
}

function choiceOf(takes: Values | undefined, list: boolean, known: KnownWords): Choice {
  if (takes === undefined) return { kind: 'anything' }
  if (takes === 'file' || takes === 'folder') return { kind: takes }
  if (takes === 'rule=severity') return { kind: 'pairs', keys: known.rule, values: known.ruleSeverity }
  return { kind: 'words', words: typeof takes === 'string' ? known[takes] : takes, list }
}
