import type { WrapperKind } from './types.js'

/** How many of its own arguments a program eats before the program that it starts. */
interface WrapperSpec {
  readonly kind: WrapperKind
  /** Options that take the next word as their value. */
  readonly valued?: readonly string[]
  /** Words of its own behind the options: the duration of `timeout 5`, the user of `gosu app`. */
  readonly positional?: number
  /** `NAME=value` words are its own. */
  readonly assignments?: boolean
  /** Everything up to `--` is its own. */
  readonly untilDashes?: boolean
  /** What it starts cannot be read from the words (`su app -c "..."`). */
  readonly opaque?: boolean
}

const init: WrapperSpec = { kind: 'init' }
const transparent: WrapperSpec = { kind: 'transparent' }

/**
 * Programs that start another program, by base name. `init` reaps children and passes signals to its direct child; `transparent` becomes its argument
 * (the process id is kept); `forwarding` stays as the parent and relays SIGTERM; `blocking` stays and relays nothing.
 * Measured with tini 0.19, dumb-init 1.2.5, GNU coreutils 9.1 and util-linux 2.38; gosu, su-exec, chpst, numactl and the tracers from their documentation.
 */
const wrappers: ReadonlyMap<string, WrapperSpec> = new Map<string, WrapperSpec>([
  ['tini', { ...init, valued: ['-e', '-p'] }],
  ['tini-static', { ...init, valued: ['-e', '-p'] }],
  ['dumb-init', { ...init, valued: ['-r', '--rewrite'] }],
  ['catatonit', init],
  ['docker-init', init],
  ['podman-init', init],
  ['my_init', init],

  ['env', { ...transparent, valued: ['-u', '--unset', '-C', '--chdir'], assignments: true }],
  ['nice', { ...transparent, valued: ['-n', '--adjustment'] }],
  ['nohup', transparent],
  ['setsid', transparent],
  ['stdbuf', { ...transparent, valued: ['-i', '-o', '-e', '--input', '--output', '--error'] }],
  ['ionice', { ...transparent, valued: ['-c', '-n', '--class', '--classdata'] }],
  ['chrt', { ...transparent, positional: 1 }],
  ['taskset', { ...transparent, positional: 1 }],
  ['chroot', { ...transparent, valued: ['--userspec', '--groups'], positional: 1 }],
  ['chpst', { ...transparent, valued: ['-u', '-U', '-b', '-e', '-/', '-n', '-l', '-L', '-m', '-d', '-o', '-p', '-f', '-c', '-t'] }],
  ['gosu', { ...transparent, positional: 1 }],
  ['su-exec', { ...transparent, positional: 1 }],
  [
    'setpriv',
    {
      ...transparent,
      valued: [
        '--reuid',
        '--regid',
        '--groups',
        '--ruid',
        '--euid',
        '--rgid',
        '--egid',
        '--inh-caps',
        '--ambient-caps',
        '--bounding-set',
        '--securebits',
        '--pdeathsig',
      ],
    },
  ],
  [
    'numactl',
    {
      ...transparent,
      valued: ['-i', '-N', '-C', '-m', '-p', '--interleave', '--cpunodebind', '--physcpubind', '--membind', '--preferred'],
    },
  ],
  ['opentelemetry-instrument', { ...transparent, valued: ['--traces_exporter', '--metrics_exporter', '--service_name'] }],
  ['ddtrace-run', transparent],
  ['wait-for-it.sh', { ...transparent, untilDashes: true }],
  ['wait-for-it', { ...transparent, untilDashes: true }],

  ['timeout', { kind: 'forwarding', valued: ['-k', '--kill-after', '-s', '--signal'], positional: 1 }],
  ['sudo', { kind: 'forwarding', valued: ['-u', '--user', '-g', '--group', '-C', '-h', '-p', '-r', '-t', '-D', '-R', '-T', '-U'] }],
  [
    'dockerize',
    {
      kind: 'forwarding',
      valued: ['-wait', '-timeout', '-template', '-stdout', '-stderr', '-wait-retry-interval', '-delims', '-wait-http-header'],
    },
  ],

  ['su', { kind: 'blocking', opaque: true }],
  ['runuser', { kind: 'blocking', opaque: true }],
  ['script', { kind: 'blocking', opaque: true }],
  ['conda', { kind: 'blocking', opaque: true }],
  [
    'xvfb-run',
    {
      kind: 'blocking',
      valued: ['-n', '-s', '-e', '-f', '-p', '-w', '--server-num', '--server-args', '--error-file', '--auth-file', '--wait'],
    },
  ],
])

/** What the first words of a command line start, if they are a wrapper. */
export interface Peeled {
  readonly kind: WrapperKind
  readonly name: string
  /** Index of the first word of the program behind it; undefined where that cannot be told. */
  readonly next: number | undefined
}

/** Last part of a path: `/usr/bin/tini` is `tini`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * Reads one wrapper.
 * @param words the text of each word; undefined where it is not known
 * @param from index of the word that may be a wrapper
 * @returns undefined where it is none
 */
export function peelWrapper(words: readonly (string | undefined)[], from: number): Peeled | undefined {
  const program = words[from]
  if (program === undefined) return undefined
  const name = baseName(program)
  // BusyBox takes the name of the applet first: `busybox sh -c ...`.
  if (name === 'busybox' && words.length > from + 1) return { kind: 'transparent', name, next: from + 1 }
  // s6-overlay's init is known by its path alone.
  const spec = program === '/init' ? init : wrappers.get(name)
  if (!spec || (name === 'conda' && words[from + 1] !== 'run')) return undefined
  return { kind: spec.kind, name, next: spec.opaque ? undefined : skipOwn(words, from + 1, spec) }
}

function skipOwn(words: readonly (string | undefined)[], from: number, spec: WrapperSpec): number | undefined {
  if (spec.untilDashes) {
    const dashes = words.indexOf('--', from)
    return dashes < 0 ? undefined : dashes + 1
  }
  let at = from
  for (; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) return undefined
    if (word === '--') {
      at++
      break
    }
    if (word.startsWith('-') && word !== '-') {
      if (spec.valued?.includes(word)) at++
    } else if (!(spec.assignments && /^[A-Za-z_][A-Za-z0-9_]*=/.test(word))) break
  }
  if (spec.assignments) while (at < words.length && /^[A-Za-z_][A-Za-z0-9_]*=/.test(words[at] ?? '')) at++
  at += spec.positional ?? 0
  return at < words.length ? at : undefined
}
