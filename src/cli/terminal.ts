import { plain, withoutCommands } from '../output/visible.js'

/** Whoever reads our output may stop reading (`| head`): that is no error, and no reason for a stack. */
export function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      // With the exit code that the command set before it wrote.
      process.exit()
    })
  }
}

/** Says a line on standard error. Names from the linted tree can be in it: control characters are made visible, and it cannot be taken for a workflow command. */
export function say(line: string): void {
  process.stderr.write(`${withoutCommands(plain(line))}\n`)
}

/**
 * Whether to use colours on standard output: a flag decides, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal.
 * NO_COLOR: https://no-color.org (any value but the empty one).
 */
export function wantsColor(
  flags: { readonly color: boolean; readonly noColor: boolean },
  env: NodeJS.ProcessEnv,
  isTerminal: boolean,
): boolean {
  if (flags.noColor) return false
  if (flags.color) return true
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}

/** Columns of the terminal; 100 where there is none. */
export const terminalWidth = (): number => process.stdout.columns || 100

/** A line on standard error that shows how far a long run is; nothing where standard error is no terminal, or the run is short. */
export class Progress {
  private readonly started = Date.now()
  private last = 0
  private shown = false

  update(done: number, total: number): void {
    const now = Date.now()
    if (!process.stderr.isTTY || now - this.started < 1000 || now - this.last < 100) return
    this.last = now
    this.shown = true
    process.stderr.write(`\r\u001b[2Kreading file ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`)
  }

  clear(): void {
    if (this.shown) process.stderr.write('\r\u001b[2K')
    this.shown = false
  }
}
