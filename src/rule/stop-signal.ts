import type { Cluster } from '../cluster/types.js'
import type { CommandLine, Runtime, ShellVerdict } from '../container/types.js'
import type { Severity } from '../diagnostic.js'
import type { TextPart } from '../manifest/source-text.js'
import type { ContainerCursor } from '../manifest/workload.js'
import type { Place } from './context.js'
import { gracePeriodOf } from './grace-period.js'
import { type Serving, servingOf } from './serving.js'

/** What it costs when SIGTERM does not reach the application of a container. */
export interface StopImpact {
  /** Services that send traffic to the container itself. */
  readonly serving: Serving | undefined
  /** `30s`, or `the grace period` where it is not known. */
  readonly grace: string
  /** What is lost: "with requests in flight". */
  readonly loss: string
  readonly related: readonly { readonly at: Place; readonly message: string }[]
  /** The severity that the impact allows, and why it is less than an error. */
  readonly lowered: { readonly lower?: Severity; readonly because?: string }
}

/**
 * What a swallowed SIGTERM costs; undefined where it costs nothing: containers that are meant to end, Pods that are not run, a grace period of 0.
 * An error where a Service sends traffic to the container, a warning for every other container that runs on, info where a preStop hook may stop the application.
 */
export function stopImpact(container: ContainerCursor, cluster: Cluster, runtime: Runtime): StopImpact | undefined {
  const { workload, role } = container
  if (role === 'init' || role === 'ephemeral' || workload.runsToCompletion || workload.replicaCount === 0 || workload.pod.unknown)
    return undefined
  const { seconds } = gracePeriodOf(workload.pod)
  if (seconds === 0) return undefined
  const grace = seconds === undefined ? 'the grace period' : `${seconds}s`
  const traffic = servingOf(cluster, workload)
  const target = traffic && targetOf(traffic, container)
  const serving = target ? traffic : undefined
  // A Pod of its own that is not restarted ends by itself, like a Job.
  const restart = workload.pod.at('restartPolicy').string
  if (workload.kind.controller === 'pod' && (restart === 'Never' || restart === 'OnFailure') && !serving) return undefined
  const sure = serving !== undefined && target === 'surely' && !serving.weak
  const loss = sure
    ? 'with requests in flight'
    : workload.kind.controller === 'statefulset'
      ? 'before it could close its data'
      : 'in the middle of its work'
  const because = serving?.weak
    ? 'a namespace is set on one side only, so Service and Pods may not belong together'
    : serving
      ? 'no container of the Pod declares the port that the Service sends traffic to'
      : traffic
        ? 'the Services of the Pod send their traffic to another container'
        : 'no Service in the linted files sends traffic to the Pod'
  const hook = runtime.preStop(container)
  const stops = hook.kind === 'unknown' || (hook.kind === 'sleep' && !hook.only)
  const lowered = stops
    ? ({ lower: 'info', because: 'the preStop hook may stop the application by itself' } as const)
    : sure
      ? {}
      : ({ lower: 'warning', because } as const)
  return { serving, grace, loss, related: serving?.related ?? [], lowered }
}

/** Whether a port of the Services leads to the container: it declares the port or is the only one that runs, or nothing tells which container listens. */
export function targetOf(serving: Serving, container: ContainerCursor): 'surely' | 'perhaps' | undefined {
  if (container.workload.running.length === 1) return 'surely'
  const ports = serving.exposures.flatMap(({ edge }) => edge.ports)
  const own = ports.filter(port => port.container?.key === container.key && port.container?.role === container.role)
  if (own.some(port => port.declared)) return 'surely'
  return own.length > 0 || ports.length === 0 || ports.some(port => !port.container) ? 'perhaps' : undefined
}

/** A shell that was found behind PID 1 of a container, told for messages. */
export interface ShellStory {
  /** The application, short enough for a message. */
  readonly command: string
  /** Why the shell stays, as a sentence. */
  readonly reason: string
  /** Where the shell is started. */
  readonly started: readonly { readonly at: Place; readonly message: string }[]
}

/** @returns the words for a verdict */
export function shellStory(container: ContainerCursor, verdict: ShellVerdict, runtime: Runtime): ShellStory {
  const { program } = runtime.commandLine(container)
  const shell = program.find(word => word.at)
  return {
    command: verdict.command ? excerpt(verdict.command) : 'the application',
    reason: reasonOf(verdict),
    started: shell?.at ? [{ at: shell.at, message: `container "${container.label}" starts this shell` }] : [],
  }
}

/** The init, or another parent that passes SIGTERM on, in front of the shell. */
export function parentOf({ wrappers }: CommandLine): CommandLine['wrappers'][number] | undefined {
  return wrappers.find(wrapper => wrapper.kind === 'init' || wrapper.kind === 'forwarding')
}

/** Whether the shell is not PID 1 although nothing stands in front of it: the processes of the Pod, or of the node, share their ids. */
export function sharesProcesses(container: ContainerCursor): boolean {
  const { pod } = container.workload
  return pod.at('shareProcessNamespace').boolean === true || pod.at('hostPID').boolean === true
}

const LONGEST = 60

/** A part of a manifest's string on one line, cut where it is long. */
export function excerpt({ cursor, from, to }: TextPart): string {
  const text = typeof cursor.raw === 'string' ? cursor.raw.slice(from, Math.min(to, from + 4 * LONGEST)) : ''
  const line = text.replace(/\\?\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line
}

function reasonOf({ cause, dialect, script, file }: ShellVerdict): string {
  if (file && cause !== 'trap') return 'A shell that runs a script file never lets a command take its place.'
  switch (cause) {
    case 'redirection':
      if (dialect?.startsWith('bash')) return 'bash stays in front of a command with a redirection.'
      break
    case 'trap':
      return 'A trap keeps the shell there.'
    case 'compound':
      if (dialect?.startsWith('bash')) return 'bash stays where the command stands inside if, { } or a function.'
      break
  }
  if (dialect === 'dash-debian') return 'The sh of Debian and Ubuntu never lets a command take its place.'
  if (dialect === 'busybox' && script?.value.includes('\n')) return 'BusyBox stays when anything follows the command, even a newline.'
  return 'The shell waits for it to end.'
}

/** Whether dumb-init stands in front and sends signals to the whole process group, as it does unless it is told `--single-child`. */
export function signalsGroup({ wrappers, words, program }: CommandLine): boolean {
  if (!wrappers.some(wrapper => wrapper.name === 'dumb-init')) return false
  return !words.slice(0, words.length - program.length).some(word => word.text === '--single-child' || word.text === '-c')
}
