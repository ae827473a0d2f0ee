/** The settings that are read of gunicorn and uvicorn. */
export type SettingName =
  | 'workers'
  | 'threads'
  | 'workerClass'
  | 'timeout'
  | 'gracefulTimeout'
  | 'keepAlive'
  | 'maxRequests'
  | 'bind'
  | 'backlog'

export interface ServerFacts {
  /** Long options of the command line, without dashes. */
  readonly long: ReadonlyMap<string, SettingName | 'config' | 'host' | 'port' | 'socket'>
  readonly short: ReadonlyMap<string, SettingName | 'config'>
  readonly defaults: Readonly<Record<SettingName, number | string | readonly string[]>>
}

/**
 * gunicorn's settings and their defaults. Sources: https://docs.gunicorn.org/en/stable/settings.html and https://docs.gunicorn.org/en/stable/configure.html
 * (WEB_CONCURRENCY and PORT give defaults; the configuration file wins over these, GUNICORN_CMD_ARGS over the file, the command line over all).
 */
export const gunicornFacts: ServerFacts = {
  long: new Map([
    ['workers', 'workers'],
    ['threads', 'threads'],
    ['worker-class', 'workerClass'],
    ['timeout', 'timeout'],
    ['graceful-timeout', 'gracefulTimeout'],
    ['keep-alive', 'keepAlive'],
    ['max-requests', 'maxRequests'],
    ['bind', 'bind'],
    ['backlog', 'backlog'],
    ['config', 'config'],
  ]),
  short: new Map([
    ['w', 'workers'],
    ['k', 'workerClass'],
    ['t', 'timeout'],
    ['b', 'bind'],
    ['c', 'config'],
  ]),
  defaults: {
    workers: 1,
    threads: 1,
    workerClass: 'sync',
    timeout: 30,
    gracefulTimeout: 30,
    keepAlive: 2,
    maxRequests: 0,
    bind: ['127.0.0.1:8000'],
    backlog: 2048,
  },
}

/** The names of gunicorn's settings in a configuration file. */
export const gunicornPythonNames: ReadonlyMap<string, SettingName> = new Map([
  ['workers', 'workers'],
  ['threads', 'threads'],
  ['worker_class', 'workerClass'],
  ['timeout', 'timeout'],
  ['graceful_timeout', 'gracefulTimeout'],
  ['keepalive', 'keepAlive'],
  ['max_requests', 'maxRequests'],
  ['bind', 'bind'],
  ['backlog', 'backlog'],
])

/**
 * uvicorn's options and their defaults; each has a variable too: UVICORN_TIMEOUT_KEEP_ALIVE. Sources: https://www.uvicorn.org/settings/ and
 * https://www.uvicorn.org/deployment/ (WEB_CONCURRENCY gives the number of workers where `--workers` does not).
 */
export const uvicornFacts: ServerFacts = {
  long: new Map<string, SettingName | 'host' | 'port' | 'socket'>([
    ['workers', 'workers'],
    ['timeout-graceful-shutdown', 'gracefulTimeout'],
    ['timeout-keep-alive', 'keepAlive'],
    ['limit-max-requests', 'maxRequests'],
    ['backlog', 'backlog'],
    ['host', 'host'],
    ['port', 'port'],
    ['uds', 'socket'],
  ]),
  short: new Map(),
  defaults: {
    workers: 1,
    threads: 1,
    workerClass: 'asyncio',
    timeout: Number.POSITIVE_INFINITY,
    gracefulTimeout: Number.POSITIVE_INFINITY,
    keepAlive: 5,
    maxRequests: 0,
    bind: ['127.0.0.1:8000'],
    backlog: 2048,
  },
}
