import type { Probe } from '../kubernetes/types.js'
import type { Cursor } from '../manifest/cursor.js'
import { isMapping } from '../manifest/cursor.js'
import type { ContainerCursor } from '../manifest/workload.js'

export type ProbeName = 'livenessProbe' | 'readinessProbe' | 'startupProbe'
export const probeNames: readonly ProbeName[] = ['startupProbe', 'livenessProbe', 'readinessProbe']

type ProbeKind = 'httpGet' | 'tcpSocket' | 'grpc' | 'exec'
const kinds: readonly ProbeKind[] = ['httpGet', 'tcpSocket', 'grpc', 'exec']

/** What a probe asks of a container. */
export interface ProbeCheck {
  readonly kind: ProbeKind
  /** Equal for two probes of one container that ask the same. */
  readonly key: string
  /** For a message: `GET /healthz`, `a connection to port 8080`, `redis-cli ping`. */
  readonly phrase: string
}

/** What a probe asks; undefined for none, for several handlers at once, and where a placeholder stands. */
export function probeCheck(container: ContainerCursor, name: ProbeName): ProbeCheck | undefined {
  const probe = container.at(name)
  const handlers = kinds.filter(kind => isMapping(probe.at(kind).value))
  const [kind] = handlers
  if (kind === undefined || handlers.length > 1) return undefined
  const made = (parts: readonly unknown[], phrase: string): ProbeCheck => ({ kind, key: JSON.stringify([kind, ...parts]), phrase })
  if (kind === 'exec') {
    const words = probe.at('exec').at('command').items()
    const command = words.map(word => (typeof word.raw === 'string' ? word.raw : undefined))
    if (command.length === 0 || words.some(word => word.unknown) || command.includes(undefined)) return undefined
    return made(command, `\`${shorten(command.join(' '))}\``)
  }
  const port = probePort(container, name)
  if (port === undefined) return undefined
  if (kind === 'tcpSocket') return made([port, probe.at('tcpSocket').at('host').raw], `a connection to port ${port}`)
  if (kind === 'grpc') return made([port, probe.at('grpc').at('service').raw ?? ''], `a gRPC health check on port ${port}`)
  const get = probe.at('httpGet')
  const path = get.at('path')
  if (path.unknown) return undefined
  const text = path.string ?? '/'
  const scheme = (get.at('scheme').string ?? 'HTTP').toUpperCase()
  return made([port, text, scheme, get.at('host').raw, get.at('httpHeaders').raw], `GET ${shorten(text)} on port ${port}`)
}

/** The port that a probe calls: its number where the name is one of a port of the container, else what is written. */
function probePort(container: ContainerCursor, name: ProbeName): number | string | undefined {
  const { raw, unknown } = probePortCursor(container, name)
  if (unknown || (typeof raw !== 'string' && typeof raw !== 'number')) return undefined
  const declared = container
    .at('ports')
    .items()
    .find(port => port.at('name').string === raw)
  return declared?.at('containerPort').number ?? (typeof raw === 'string' && /^[0-9]{1,5}$/.test(raw) ? Number(raw) : raw)
}

/** Where a probe names its port; an absent cursor for an exec probe. */
export function probePortCursor(container: ContainerCursor, name: ProbeName): Cursor<unknown> {
  const probe = container.at(name)
  const kind = (['httpGet', 'tcpSocket', 'grpc'] as const).find(handler => !probe.at(handler).absent) ?? 'httpGet'
  return probe.walk(kind, 'port')
}

/** The numbers of a probe, defaults filled in; a field is undefined where something else than a number stands. */
export interface ProbeTiming {
  readonly initialDelaySeconds: number | undefined
  readonly periodSeconds: number | undefined
  readonly timeoutSeconds: number | undefined
  readonly failureThreshold: number | undefined
  /** How long failures are borne: period times threshold, in seconds. */
  readonly patienceSeconds: number | undefined
}

/** Source of the defaults: https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes */
const defaults = { initialDelaySeconds: 0, periodSeconds: 10, timeoutSeconds: 1, failureThreshold: 3 } as const

/** How patient a probe is. The API server takes 0 for "not set", except for the initial delay, where it is the default anyway. */
export function probeTiming(probe: Cursor<Probe>): ProbeTiming {
  const read = (field: keyof typeof defaults) => {
    const cursor = probe.at(field)
    return cursor.absent || cursor.number === 0 ? defaults[field] : cursor.number
  }
  const [periodSeconds, failureThreshold] = [read('periodSeconds'), read('failureThreshold')]
  return {
    initialDelaySeconds: read('initialDelaySeconds'),
    periodSeconds,
    timeoutSeconds: read('timeoutSeconds'),
    failureThreshold,
    patienceSeconds: periodSeconds === undefined || failureThreshold === undefined ? undefined : periodSeconds * failureThreshold,
  }
}

/** Whether liveness asks the same as readiness and is no more patient, so that both fail at once. */
export function probesFailTogether(container: ContainerCursor): ProbeCheck | undefined {
  if (container.at('livenessProbe').absent || container.at('readinessProbe').absent) return undefined
  const liveness = probeCheck(container, 'livenessProbe')
  if (!liveness || probeCheck(container, 'readinessProbe')?.key !== liveness.key) return undefined
  const live = probeTiming(container.at('livenessProbe'))
  const ready = probeTiming(container.at('readinessProbe'))
  if (live.patienceSeconds === undefined || ready.patienceSeconds === undefined) return undefined
  const slower = live.patienceSeconds > ready.patienceSeconds || (live.timeoutSeconds ?? 1) > (ready.timeoutSeconds ?? 1)
  return slower ? undefined : liveness
}

const MOST_CHARACTERS = 60
function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line
}
