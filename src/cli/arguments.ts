import { parseArgs } from 'node:util'
import { nearest } from '../text/did-you-mean.js'
import type { Command, Flag } from './commands.js'
import { UsageError } from './usage-error.js'

/** What stands on the command line behind the name of a command. */
export interface Arguments {
  readonly positionals: readonly string[]
  has(flag: string): boolean
  /** The last value of a flag. */
  value(flag: string): string | undefined
  /** Every value of a flag that takes a list; undefined where the flag is not given. */
  list(flag: string): readonly string[] | undefined
}

/**
 * Reads the arguments of a command. What follows `--` is no flag.
 *
 * @throws UsageError for a flag that does not exist, lacks its value, has one too many, or is reserved.
 */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const options = Object.fromEntries(
    command.flags.map(flag => [
      flag.name,
      {
        type: flag.value === undefined || flag.optional ? 'boolean' : 'string',
        multiple: true,
        ...(flag.short && { short: flag.short }),
      } as const,
    ]),
  )
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  const values = new Map<string, string[]>()
  const positionals: string[] = []
  /** Arguments that are the value of a flag which need not have one. */
  const taken = new Set<number>()
  const following = (flag: Flag, index: number): string | undefined => {
    const next = tokens.find(token => token.index === index + 1)
    if (next?.kind !== 'positional' || !flag.optional?.test(next.value)) return undefined
    taken.add(next.index)
    return next.value
  }
  for (const token of tokens) {
    if (token.kind === 'positional' && !taken.has(token.index)) positionals.push(token.value)
    if (token.kind !== 'option') continue
    const flag = command.flags.find(candidate => candidate.name === token.name)
    if (!flag) throw new UsageError(unknownFlag(command, token.rawName))
    if (flag.reserved !== undefined) throw new UsageError(`--${flag.name}: ${flag.reserved}`)
    values.set(flag.name, [...(values.get(flag.name) ?? []), valueFor(flag, token, following(flag, token.index))])
  }
  return {
    positionals,
    has: flag => values.has(flag),
    value: flag => values.get(flag)?.at(-1),
    list: flag =>
      values
        .get(flag)
        ?.flatMap(value => value.split(','))
        .map(value => value.trim())
        .filter(Boolean),
  }
}

function valueFor(
  flag: Flag,
  token: { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined },
  next: string | undefined,
): string {
  if (flag.optional && token.value === undefined) return next ?? ''
  if (flag.value === undefined) {
    if (token.value !== undefined) throw new UsageError(`--${flag.name} takes no value`)
    return ''
  }
  const { value, inlineValue } = token
  // `--output --fix`: the value was forgotten. A value that begins with a dash is written `--output=-x`.
  if (value === undefined || value === '' || (!inlineValue && value.length > 1 && value.startsWith('-'))) {
    throw new UsageError(`--${flag.name} needs a value: --${flag.name} ${flag.value}`)
  }
  return value
}

function unknownFlag(command: Command, raw: string): string {
  if (!raw.startsWith('--')) return `there is no flag "${raw}"; a file whose name begins with a dash is written ./-name or stands behind --`
  const names = command.flags.filter(flag => flag.reserved === undefined).map(flag => `--${flag.name}`)
  const meant = nearest(raw, names)
  return `there is no flag "${raw}"${meant === undefined ? '' : `; did you mean "${meant}"?`} ("seaworthy ${command.name} --help" shows them)`
}
