import { VERSION } from '../engine/docs-url.js'
import { type Command, commands, type Flag } from './commands.js'

/** The help of the program. */
export function programHelp(): string {
  return `seaworthy ${VERSION}: finds what will break in production, in Kubernetes manifests.

Usage:
${columns([...commands.map((command): [string, string] => [command.usage, command.summary]), ['seaworthy --version', ''], ['seaworthy COMMAND --help', 'flags and examples of a command']])}

Examples:
${columns([
  ['seaworthy lint', 'this folder and what is below it'],
  ['helm template . | seaworthy lint -', 'what a chart renders'],
  ['seaworthy explain prestop-missing', 'what a rule finds, and why it hurts'],
])}
`
}

/** The help of a command. */
export function commandHelp(command: Command): string {
  const flags = command.flags.filter(flag => flag.reserved === undefined)
  const parts = [
    `${command.usage}: ${command.summary}.`,
    `Flags:\n${columns(flags.map((flag): [string, string] => [nameOf(flag), flag.summary]))}`,
    `Examples:\n${columns(command.examples)}`,
    ...(command.notes ?? []),
  ]
  return `${parts.join('\n\n')}\n`
}

function nameOf(flag: Flag): string {
  return `${flag.short ? `-${flag.short}, ` : ''}--${flag.name}${flag.value === undefined ? '' : ` ${flag.value}`}`
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width + 2)}${right}`.trimEnd()).join('\n')
}
