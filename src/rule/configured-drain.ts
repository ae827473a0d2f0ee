import type { Cluster } from '../cluster/types.js'
import type { Embedded } from '../embedded/types.js'
import { Cursor, isMapping } from '../manifest/cursor.js'
import type { TextPart } from '../manifest/source-text.js'
import type { ContainerCursor } from '../manifest/workload.js'
import type { Place } from './context.js'

/** How long an application may take to drain, as its own configuration has it. */
export interface DrainSetting {
  /** `gunicorn's graceful_timeout`, for messages. */
  readonly what: string
  readonly seconds: number
  /** Where it stands; undefined for a default. */
  readonly at: Place | undefined
}

/** What is needed to look into configuration. */
export interface DrainSources {
  readonly cluster: Cluster
  readonly embedded: Embedded
}

/**
 * The longest time that the application in a container is configured to take for draining; undefined where nothing says.
 * Sources: gunicorn `graceful_timeout` and uvicorn `--timeout-graceful-shutdown` (their settings), Spring Boot `spring.lifecycle.timeout-per-shutdown-phase`
 * (docs.spring.io), nginx `worker_shutdown_timeout` (nginx.org), uWSGI `worker-reload-mercy` (uwsgi-docs), supervisord `stopwaitsecs` (supervisord.org).
 */
export function configuredDrain(container: ContainerCursor, sources: DrainSources): DrainSetting | undefined {
  const { workload } = container
  const found: DrainSetting[] = [...springDrains(container, sources.cluster), ...supervisorDrains(container, sources.cluster)]
  const add = (what: string, seconds: number | undefined, at: Place | undefined) => {
    if (seconds !== undefined && Number.isFinite(seconds)) found.push({ what, seconds, at })
  }
  for (const server of sources.embedded.pythonServers(workload)) {
    const { gracefulTimeout } = server
    if (server.container === container && gracefulTimeout.state === 'set')
      add(
        server.server === 'gunicorn' ? "gunicorn's graceful_timeout" : "uvicorn's timeout_graceful_shutdown",
        gracefulTimeout.value,
        gracefulTimeout.at,
      )
  }
  for (const config of sources.embedded.nginx(workload)) {
    const directive = config.container === container ? config.all('worker_shutdown_timeout').at(-1) : undefined
    if (directive) add("nginx's worker_shutdown_timeout", duration(directive.words[0]?.text), directive.at)
  }
  for (const config of sources.embedded.uwsgi(workload)) {
    const mercy = config.container === container ? config.last('worker-reload-mercy') : undefined
    if (mercy && !mercy.conditional && /^\d{1,6}$/.test(mercy.value ?? ''))
      add("uWSGI's worker-reload-mercy", Number(mercy.value), mercy.at)
  }
  return found.sort((a, b) => b.seconds - a.seconds)[0]
}

/** What gunicorn takes by default where it is surely configured with nothing else: 30 seconds (docs.gunicorn.org, settings). */
export function defaultDrain(container: ContainerCursor, { embedded }: DrainSources): DrainSetting | undefined {
  const server = embedded.pythonServers(container.workload).find(candidate => candidate.container === container)
  return server?.server === 'gunicorn' && server.gracefulTimeout.state === 'default' && server.gracefulTimeout.value !== undefined
    ? { what: "gunicorn's graceful_timeout (its default)", seconds: server.gracefulTimeout.value, at: server.at }
    : undefined
}

const SPRING = 'spring.lifecycle.timeout-per-shutdown-phase'

function springDrains(container: ContainerCursor, cluster: Cluster): readonly DrainSetting[] {
  const found: DrainSetting[] = []
  const add = (text: string | undefined, at: Place) => {
    const seconds = duration(text)
    if (seconds !== undefined) found.push({ what: SPRING, seconds, at })
  }
  const variable = container.at('env').named('SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE')?.at('value')
  if (variable) add(variable.string, variable)
  for (const word of [...container.at('command').items(), ...container.at('args').items()]) {
    const given = word.string?.includes(SPRING) ? /timeout-per-shutdown-phase=(\w+)/.exec(word.string) : null
    if (given) add(given[1], word)
  }
  for (const { cursor, text } of mountedTexts(container, cluster, /timeout-per-shutdown-phase/)) {
    const line = /^[ \t]*(?:spring\.lifecycle\.)?timeout-per-shutdown-phase\s*[=:]\s*["']?(\w+)/m.exec(text)
    if (line) add(line[1], partOf(cursor, line))
  }
  return found
}

function supervisorDrains(container: ContainerCursor, cluster: Cluster): readonly DrainSetting[] {
  return mountedTexts(container, cluster, /^[ \t]*stopwaitsecs[ \t]*=/m).flatMap(({ cursor, text }) =>
    [...text.matchAll(/^[ \t]*stopwaitsecs[ \t]*=[ \t]*(\d{1,6})/gm)].map(line => ({
      what: "supervisord's stopwaitsecs",
      seconds: Number(line[1]),
      at: partOf(cursor, line),
    })),
  )
}

function partOf(cursor: Cursor<string>, match: RegExpExecArray): TextPart {
  const from = match.index + (match[0].length - match[0].trimStart().length)
  return { cursor, from, to: match.index + match[0].length }
}

/** Texts of ConfigMaps that are mounted into a container and say something. */
function mountedTexts(
  container: ContainerCursor,
  cluster: Cluster,
  says: RegExp,
): readonly { readonly cursor: Cursor<string>; readonly text: string }[] {
  if (container.at('volumeMounts').absent) return []
  return cluster.configOf(container.workload).flatMap(edge => {
    if (edge.how !== 'mount' || edge.container !== container) return []
    const data = Cursor.of(edge.config).walk('data')
    if (!isMapping(data.raw)) return []
    return (edge.keys ?? Object.keys(data.raw)).flatMap(key => {
      const cursor = data.walk(key) as Cursor<string>
      return typeof cursor.raw === 'string' && says.test(cursor.raw) ? [{ cursor, text: cursor.raw }] : []
    })
  })
}

/** Durations of Spring and nginx: `30s`, `1m`, `PT30S`, `2h`; a bare number is seconds for nginx and milliseconds for Spring, and taken for neither. */
function duration(text: string | undefined): number | undefined {
  const match = text === undefined ? null : /^(?:PT)?(\d{1,6})(ms|s|m|h)$/i.exec(text.trim())
  if (!match) return undefined
  const factor = { ms: 0.001, s: 1, m: 60, h: 3600 }[(match[2] as string).toLowerCase() as 'ms' | 's' | 'm' | 'h']
  return Number(match[1]) * factor
}
