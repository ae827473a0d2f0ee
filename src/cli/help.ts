import { HOMEPAGE, VERSION } from '../engine/docs-url.js'
import { wrap } from '../output/wrap.js'
import { type Command, commands, type Flag } from './commands.js'
import { terminalWidth } from './terminal.js'

/** A left column wider than this gets a line of its own. */
const maxLeft = 36

/** The help of the program. */
export function programHelp(): string {
  const usage: [string, string][] = [
    ...commands.map((command): [string, string] => [command.usage, command.summary]),
    ['seaworthy --version', 'the version'],
    ['seaworthy COMMAND --help', 'flags, examples and more about a command'],
  ]
  const firstDay: [string, string][] = [
    ['seaworthy init', 'a configuration that fits this repository'],
    ['seaworthy lint --statistics', 'what there is most of'],
    ['seaworthy lint', 'this folder and what is below it'],
    ['seaworthy explain prestop-missing', 'what a rule finds, and why it hurts'],
    ['seaworthy lint --fix-dry-run', 'what can be repaired'],
    ['helm template . | seaworthy lint -', 'what a chart renders'],
  ]
  return page([
    [`seaworthy ${VERSION}: finds what will break in production, in Kubernetes manifests.`],
    section('Usage', usage),
    section('Examples', firstDay),
    [`More: ${HOMEPAGE}`],
  ])
}

/** The help of a command. */
export function commandHelp(command: Command): string {
  const flags = command.flags.filter(flag => flag.reserved === undefined)
  const groups = [...new Set(flags.map(flag => flag.group ?? 'Flags'))]
  const ofGroup = (group: string) => flags.filter(flag => (flag.group ?? 'Flags') === group)
  // One width for all groups: the eye runs down one column.
  const left = Math.max(...flags.map(flag => nameOf(flag).length).filter(length => length <= maxLeft))
  return page([
    fold(`${command.usage}: ${command.summary}.`),
    ...groups.map(group =>
      section(
        group,
        ofGroup(group).map(flag => [nameOf(flag), flag.summary]),
        left,
      ),
    ),
    section('Examples', command.examples),
    ...(command.topics ?? []).map(([title, rows]) => section(title, rows)),
    ...(command.notes ?? []).map(fold),
  ])
}

function nameOf(flag: Flag): string {
  const value = flag.value === undefined ? '' : flag.optional ? ` [${flag.value}]` : ` ${flag.value}`
  return `${flag.short ? `-${flag.short}, ` : ''}--${flag.name}${value}`
}

const page = (parts: readonly (readonly string[])[]): string => `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`
const columns = (): number => Math.max(60, Math.min(terminalWidth(), 120))
const fold = (text: string): string[] => wrap(text, columns())

/** A heading and two columns below it; the right one is wrapped in its column. */
function section(title: string, rows: readonly (readonly [string, string])[], atLeast = 0): string[] {
  const width = Math.max(atLeast, ...rows.map(([left]) => left.length).filter(length => length <= maxLeft)) + 2
  return [
    `${title}:`,
    ...rows.flatMap(([left, right]) => {
      if (right === '') return [`  ${left}`]
      const lines = wrap(right, Math.max(20, columns() - width - 2)).map(line => `${' '.repeat(width + 2)}${line}`)
      if (left.length > maxLeft) return [`  ${left}`, ...lines]
      return [`  ${left.padEnd(width)}${lines[0]!.trimStart()}`, ...lines.slice(1)]
    }),
  ]
}
