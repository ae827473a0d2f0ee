import type { ContainerCursor } from '../manifest/workload.js'

/**
 * Seconds that the application in a container is configured to take for draining, where its arguments or variables say so: gunicorn's `--graceful-timeout`
 * (docs.gunicorn.org, settings) and Spring Boot's `spring.lifecycle.timeout-per-shutdown-phase` (docs.spring.io). Undefined when nothing says.
 */
export function configuredDrain(container: ContainerCursor): number | undefined {
  const words = [...container.at('command').items(), ...container.at('args').items()].map(word => word.string ?? '')
  const variable = (name: string) => container.at('env').named(name)?.at('value').string
  const found = [
    secondsAfter('--graceful-timeout', words),
    secondsAfter('--graceful-timeout', (variable('GUNICORN_CMD_ARGS') ?? '').split(/\s+/)),
    duration(variable('SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE')),
  ].filter(seconds => seconds !== undefined)
  return found.length ? Math.max(...found) : undefined
}

/** The value of `--flag N` or `--flag=N`. */
function secondsAfter(flag: string, words: readonly string[]): number | undefined {
  for (const [index, word] of words.entries()) {
    const value = word === flag ? words[index + 1] : word.startsWith(`${flag}=`) ? word.slice(flag.length + 1) : undefined
    if (value !== undefined && /^\d{1,6}$/.test(value)) return Number(value)
  }
  return undefined
}

/** Spring's durations: `30s`, `1m`, `PT30S`. */
function duration(text: string | undefined): number | undefined {
  const match = text === undefined ? null : /^(?:PT)?(\d{1,6})(ms|s|m)$/i.exec(text.trim())
  if (!match) return undefined
  const factor = { ms: 0.001, s: 1, m: 60 }[(match[2] as string).toLowerCase() as 'ms' | 's' | 'm']
  return Number(match[1]) * factor
}
