import type { ImageFacts, ShellDialect } from './types.js'

/** How the last command of a `-c` script stands in it: what a shell looks at before it lets the command take its place. */
export interface TailPosition {
  /** Part of an `&&` or `||` list, as its last command. */
  readonly inAndOr: boolean
  /** What stands before its statement on the same line; commands on lines of their own are parsed, and so judged, alone. */
  readonly before: 'nothing' | 'semicolon' | 'ampersand'
  /** What stands behind it: the end of the text, one newline and the end, or more lines (blank ones and comments count). */
  readonly behind: 'end' | 'newline' | 'more'
  /** The deepest construct around it that some shell minds. */
  readonly inside: 'nothing' | 'compound' | 'subshell' | 'function'
  readonly redirected: boolean
  /** A redirection of a group, an `if` or a loop around it. */
  readonly groupRedirected: boolean
  /** Behind `!` or `time`. */
  readonly prefixed: boolean
  /** The whole script is one command of plain words, without anything that a shell would expand. */
  readonly plain: boolean
}

/** What traps the script sets: `ignored` is `trap '' TERM`, `reset` is `trap - EXIT` after a trap was set. */
export type TrapState = 'none' | 'ignored' | 'reset' | 'set'

/**
 * Whether a shell executes the last command of a `-c` script in its own process, so that the command keeps the process id.
 * Measured on bash 4.2, 4.3, 4.4, 5.0, 5.1 and 5.2, BusyBox 1.35, Debian's dash 0.5.12, upstream dash, zsh 5.9 and mksh 59c (test/container/shell-truth.ts); read in bash
 * builtins/evalstring.c (should_suppress_fork), BusyBox shell/ash.c (EV_EXIT), dash src/eval.c. Debian and Ubuntu carry patch 0004, which takes it away for good.
 */
export function implicitExec(dialect: ShellDialect, at: TailPosition, traps: TrapState): boolean {
  if (traps === 'set' || at.prefixed || at.groupRedirected || at.inside === 'function') return false
  switch (dialect) {
    case 'dash-debian':
      return false
    case 'bash-4.2':
      return bash(at) && !at.inAndOr && at.before === 'nothing'
    case 'bash-4.4':
      return bash(at) && at.before === 'nothing'
    case 'bash-5.1':
      return bash(at) && at.before !== 'ampersand' && !(at.inAndOr && at.before === 'semicolon')
    case 'busybox':
    case 'dash':
      return at.behind === 'end' && traps !== 'reset'
    case 'zsh':
      return true
    case 'mksh':
      return at.plain && at.behind === 'end' && !at.redirected && at.inside === 'nothing'
  }
}

function bash(at: TailPosition): boolean {
  return !at.redirected && at.inside === 'nothing' && at.behind !== 'more'
}

/** Whether `( exec cmd )` at the end keeps the process id. */
export function execsInLastSubshell(dialect: ShellDialect): boolean {
  return dialect === 'busybox' || dialect === 'zsh' || dialect === 'dash'
}

const everyBash: readonly ShellDialect[] = ['bash-4.2', 'bash-4.4', 'bash-5.1']
/** What `sh` may be in an image of which nothing is known. Upstream dash, zsh and mksh are `sh` in no image that people run. */
const everySh: readonly ShellDialect[] = ['busybox', 'dash-debian', ...everyBash]

/**
 * The dialects that a shell may have.
 * @param name base name of the program: `sh`
 * @param applet it is called through BusyBox
 * @returns one where it is known; none where the image has no such shell
 */
export function dialectsOf(name: string, image: Pick<ImageFacts, 'sh' | 'bash' | 'libc'>, applet: boolean): readonly ShellDialect[] {
  if (applet || name === 'ash') return ['busybox']
  switch (name) {
    case 'bash':
    case 'rbash':
      return image.bash === 'none' ? [] : image.bash === undefined ? everyBash : [image.bash]
    case 'dash':
      return image.sh === 'dash-debian' ? ['dash-debian'] : ['dash-debian', 'dash']
    case 'zsh':
      return ['zsh']
    case 'mksh':
    case 'lksh':
      return ['mksh']
    case 'ksh':
      return ['mksh', 'zsh']
    default:
      return image.sh === 'none' ? [] : image.sh === undefined ? everySh : [image.sh]
  }
}
