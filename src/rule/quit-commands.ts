import type { HookCommands, Runtime } from '../container/types.js'
import type { ContainerCursor } from '../manifest/workload.js'

/** A command of a hook that tells a server to stop, and returns before it has. */
export interface QuitCommand {
  /** `nginx -s quit`, for messages. */
  readonly command: string
  /** The signal that it sends: `SIGQUIT`. */
  readonly signal: string
  /** The process to wait for: `nginx`. */
  readonly server: string
  /** Something sleeps in front of it. */
  readonly delayed: boolean
  /** Something behind it may wait: a sleep, a loop, any program that is not known to return at once. */
  readonly waits: boolean
}

type Words = readonly (string | undefined)[]

const instant = new Set(['true', ':', 'exit', 'echo', 'printf', 'date', 'logger', 'set', 'return'])
const base = (word: string | undefined) => word?.slice(word.lastIndexOf('/') + 1)

/**
 * The last command of a hook by which a server is told to drain and stop.
 * Sources: https://nginx.org/en/docs/control.html (QUIT), https://httpd.apache.org/docs/2.4/stopping.html (WINCH), the manual of HAProxy (USR1), php-fpm(8) (QUIT).
 */
export function quitOf({ commands, complete }: HookCommands): QuitCommand | undefined {
  for (let index = commands.length - 1; index >= 0; index--) {
    const words = (commands[index] as HookCommands['commands'][number]).words
    const found = read(words[0] === 'exec' ? words.slice(1) : words)
    if (!found) continue
    const before = commands.slice(0, index)
    const behind = commands.slice(index + 1)
    return {
      ...found,
      command: words
        .map(word => word ?? '…')
        .join(' ')
        .slice(0, 60),
      // A program of which nothing is known may take its time.
      delayed: before.some(command => !instant.has(base(command.words[0]) ?? '')),
      waits: !complete || behind.some(command => !instant.has(base(command.words[0]) ?? '')),
    }
  }
  return undefined
}

/** The first command of a hook that ends the process of its container, gracefully or not. */
export function stopCommandOf({ commands }: HookCommands): { readonly command: string; readonly delayed: boolean } | undefined {
  for (const [index, { words }] of commands.entries()) {
    const own = words[0] === 'exec' ? words.slice(1) : words
    if (read(own) || stops(own))
      return {
        command: own
          .map(word => word ?? '…')
          .join(' ')
          .slice(0, 60),
        delayed: commands.slice(0, index).some(command => !instant.has(base(command.words[0]) ?? '')),
      }
  }
  return undefined
}

function stops(words: Words): boolean {
  const name = base(words[0])
  switch (name) {
    case 'kill':
      return words.includes('1') && !words.some(word => word === '-0' || word === '-HUP' || word === '-1')
    case 'pkill':
    case 'killall':
      return !words.some(word => /^-(?:0|1|HUP|SIGHUP|USR\d|SIGUSR\d)$/.test(word ?? ''))
    case 'nginx':
    case 'openresty':
      return words.includes('-s') && words.includes('stop')
    case 'apachectl':
    case 'httpd':
      return words.includes('stop')
    case 'curl':
    case 'wget':
    case 'pilot-agent':
      return words.some(word => /(?:^|\/)(?:quitquitquit|shutdown|quit)\b/.test(word ?? ''))
    default:
      return false
  }
}

function read(words: Words): { readonly signal: string; readonly server: string } | undefined {
  const name = base(words[0])
  switch (name) {
    case 'nginx':
    case 'openresty': {
      const at = words.indexOf('-s')
      return at > 0 && words[at + 1] === 'quit' ? { signal: 'SIGQUIT', server: 'nginx' } : undefined
    }
    case 'apachectl':
    case 'apache2ctl':
    case 'httpd':
    case 'apache2':
      return words.includes('graceful-stop')
        ? { signal: 'SIGWINCH', server: name === 'httpd' || name === 'apachectl' ? 'httpd' : 'apache2' }
        : undefined
    case 'kill':
      return words.includes('1') ? signalled(words, 'the server') : undefined
    case 'pkill':
    case 'killall': {
      const target = words.at(-1)
      return target === undefined || target.startsWith('-') ? undefined : signalled(words, target)
    }
    default:
      return undefined
  }
}

/** The signals by which servers drain; TERM only comes before the one of the kubelet. */
function signalled(words: Words, server: string): { readonly signal: string; readonly server: string } | undefined {
  const at = words.findIndex(word => word === '-s' || word === '--signal')
  const given = at > 0 ? words[at + 1] : words.find(word => /^-(?:SIG)?[A-Z0-9]+$/.test(word ?? ''))?.slice(1)
  const name = given?.replace(/^SIG/, '').toUpperCase()
  const known =
    name === 'QUIT' || name === '3'
      ? 'SIGQUIT'
      : name === 'WINCH' || name === '28'
        ? 'SIGWINCH'
        : name === 'USR1' || name === '10'
          ? 'SIGUSR1'
          : undefined
  return known && { signal: known, server }
}

/**
 * The fixed delays of a preStop hook in seconds: all of them (`total`), and those for which the application surely has not been told to stop (`untold`).
 * A sleep behind a command that stops the server is a limit for its end: the hook is over when the container is.
 */
export function hookDelaysOf(container: ContainerCursor, runtime: Runtime): { readonly total: number; readonly untold: number } {
  const hook = runtime.preStop(container)
  const total = hook.kind === 'sleep' ? hook.total : hook.kind === 'unknown' ? hook.atLeast : 0
  const leading = hook.kind === 'sleep' ? hook.seconds : 0
  const commands = leading < total ? runtime.preStopCommands(container) : undefined
  const stopped = commands !== undefined && (quitOf(commands) ?? stopCommandOf(commands)) !== undefined
  return { total, untold: stopped ? leading : total }
}
