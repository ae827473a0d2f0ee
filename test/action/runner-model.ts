/** An annotation as the runner takes it from the log. */
export interface TakenAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: string
  readonly endLine?: string
  readonly col?: string
  readonly endColumn?: string
}

/** What a runner does with a log. */
export interface TakenLog {
  readonly annotations: readonly TakenAnnotation[]
  /** Every other command, in order: `group`, `set-output`, `add-mask`, ... */
  readonly commands: readonly string[]
  /** What is left for people. */
  readonly text: string
}

/**
 * Reads a log as the runner does (actions/runner, ActionCommand.cs and ActionCommandManager.cs): a command is a line that begins, after blanks, with `::`, or
 * holds `##[name]` anywhere; between `stop-commands` and its token nothing is one.
 */
export function takeLog(log: string): TakenLog {
  const annotations: TakenAnnotation[] = []
  const commands: string[] = []
  const text: string[] = []
  let stopped: string | undefined
  for (const line of log.split(/\r\n|\n|\r/)) {
    const command = commandIn(line)
    if (stopped !== undefined) {
      if (command?.name === stopped) stopped = undefined
      else text.push(line)
    } else if (!command) text.push(line)
    else if (command.name === 'stop-commands') stopped = command.data
    else if (command.name === 'error' || command.name === 'warning' || command.name === 'notice')
      annotations.push({ ...command.properties, level: command.name, message: command.data })
    else commands.push(command.name)
  }
  if (stopped !== undefined) throw new Error('the log ends while commands are stopped')
  return { annotations, commands, text: text.join('\n') }
}

function commandIn(
  line: string,
): { readonly name: string; readonly properties: Readonly<Record<string, string>>; readonly data: string } | undefined {
  const second = /^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line)
  const first = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line)
  const match = second ?? first
  if (!match) return undefined
  const properties = (match[2] ?? '').split(second ? ',' : ';').flatMap((pair): [string, string][] => {
    const [key, value] = pair.split('=', 2)
    return key && value !== undefined ? [[key.trim(), unescaped(value)]] : []
  })
  return { name: match[1]!, properties: Object.fromEntries(properties), data: unescaped(match[3] ?? '') }
}

const unescaped = (text: string): string =>
  text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
