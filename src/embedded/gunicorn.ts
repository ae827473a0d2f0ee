import type { Cluster } from '../cluster/types.js'
import type { Runtime } from '../container/types.js'
import type { Cursor } from '../manifest/cursor.js'
import type { TextPart } from '../manifest/source-text.js'
import type { ContainerCursor, Workload } from '../manifest/workload.js'
import { type Variable, variablesOf } from './container-variables.js'
import { textsOf } from './mounted-texts.js'
import { baseName, type ProgramWord, programIndex } from './program-words.js'
import { gunicornFacts, gunicornPythonNames, type ServerFacts, type SettingName, uvicornFacts } from './python-server-facts.js'
import { readPythonSettings } from './python-settings.js'
import { scriptCommands } from './script-words.js'
import { type StartedCommand, startedCommands } from './started-commands.js'
import type { PythonServer, Setting } from './types.js'

const gunicornName = /^gunicorn\d?$/
const isGunicorn = (word: string): boolean => gunicornName.test(baseName(word))
const isUvicorn = (word: string): boolean => baseName(word) === 'uvicorn'
/** Options that no other server has, so that arguments alone tell gunicorn. */
const gunicornOnly = /^--(?:worker-class|graceful-timeout|max-requests-jitter|worker-tmp-dir|worker-connections)(?:=|$)/

/** The gunicorn or uvicorn of every container of a workload that starts one, as far as the manifests show. */
export function pythonServers(cluster: Cluster, runtime: Runtime, workload: Workload): readonly PythonServer[] {
  if (!mentionsServer(cluster, workload)) return []
  return workload.running.flatMap(container => {
    const server = serverOf(cluster, runtime, container)
    return server ? [server] : []
  })
}

/** Whether there is any sign of these servers: most workloads have none, and nothing more is read of them. */
function mentionsServer(cluster: Cluster, workload: Workload): boolean {
  const says = (value: unknown) => typeof value === 'string' && /gunicorn|uvicorn|--worker-class|--graceful-timeout/i.test(value)
  return (
    workload.running.some(
      container =>
        [...container.at('command').items(), ...container.at('args').items()].some(word => says(word.raw)) ||
        container
          .at('env')
          .items()
          .some(item => says(item.at('name').raw)),
    ) ||
    cluster.configOf(workload).some(edge => {
      if (edge.how === 'env') return false
      const inText = ([key, { raw }]: readonly [string, Cursor<string>]) =>
        says(key) || (edge.how === 'mount' && startsPrograms.test(key) && says(raw))
      return textsOf(edge).some(inText)
    })
  )
}

/** Names of files that may start a server. */
const startsPrograms = /\.(?:sh|bash|py)$|start|entrypoint|run|launch|boot|cmd/i

function serverOf(cluster: Cluster, runtime: Runtime, container: ContainerCursor): PythonServer | undefined {
  const variables = variablesOf(cluster, container.workload, container)
  const started = startedCommands(runtime, container, variables)
  const starts = started.commands.flatMap(command => startOf(command, started.seen) ?? [])
  const servers = starts.map(({ server, at, rest }) => {
    const reader = new Reader(cluster, container, variables, server, at)
    reader.read(rest, at !== undefined)
    return reader.result(at !== undefined)
  })
  const [first, ...others] = servers
  if (first) return others.reduce(agreed, first)
  if (started.seen || container.at('command').items().length > 0) return undefined
  // The image starts it; a variable that only gunicorn reads tells.
  const owns = variables.has('GUNICORN_CMD_ARGS') || [...variables.keys()].some(name => /^UVICORN_(?:HOST|PORT|WORKERS)$/.test(name))
  const server = variables.has('GUNICORN_CMD_ARGS') ? 'gunicorn' : 'uvicorn'
  if (!owns && !hasConfigFile(cluster, container)) return undefined
  const reader = new Reader(cluster, container, variables, owns ? server : 'gunicorn', undefined)
  reader.read([], false)
  return reader.result(false)
}

interface Start {
  readonly server: PythonServer['server']
  readonly at: TextPart | undefined
  readonly rest: readonly ProgramWord[]
}

/** @param seen the words begin with the program, and are not arguments to an ENTRYPOINT that is not known */
function startOf({ words, source }: StartedCommand, seen: boolean): Start | undefined {
  const texts = words.slice(0, 11).map(word => word.text)
  const gunicorn = programIndex(texts, isGunicorn)
  const index = gunicorn ?? programIndex(texts, isUvicorn)
  if (index !== undefined) {
    return { server: gunicorn === undefined ? 'uvicorn' : 'gunicorn', at: words[index]?.at, rest: words.slice(index + 1) }
  }
  const bare = !seen && source === 'args' && words.some(word => gunicornOnly.test(word.text ?? ''))
  return bare ? { server: 'gunicorn', at: undefined, rest: words } : undefined
}

/** A script that starts a server in several ways may take any of them: what they do not agree on is unknown. */
function agreed(a: PythonServer, b: PythonServer): PythonServer {
  const same = <Value>(one: Setting<Value>, other: Setting<Value>): Setting<Value> =>
    a.server === b.server && String(one.value) === String(other.value) ? one : { ...one, state: 'unknown', value: undefined }
  return {
    ...a,
    workers: same(a.workers, b.workers),
    threads: same(a.threads, b.threads),
    workerClass: same(a.workerClass, b.workerClass),
    timeout: same(a.timeout, b.timeout),
    gracefulTimeout: same(a.gracefulTimeout, b.gracefulTimeout),
    keepAlive: same(a.keepAlive, b.keepAlive),
    maxRequests: same(a.maxRequests, b.maxRequests),
    bind: same(a.bind, b.bind),
    backlog: same(a.backlog, b.backlog),
  }
}

const defaultConfig = 'gunicorn.conf.py'

function hasConfigFile(cluster: Cluster, container: ContainerCursor): boolean {
  return configFiles(cluster, container).some(({ path }) => baseName(path) === defaultConfig)
}

function configFiles(cluster: Cluster, container: ContainerCursor): readonly { readonly path: string; readonly cursor: Cursor<string> }[] {
  return cluster.configOf(container.workload).flatMap(edge =>
    edge.how === 'mount' && edge.container === container
      ? textsOf(edge).flatMap(([key, cursor]) => {
          const path = edge.fileOf(key)
          return path?.endsWith('.py') ? [{ path, cursor }] : []
        })
      : [],
  )
}

interface Written {
  readonly value: unknown
  readonly text: string
  readonly at: TextPart
}

/** Collects settings, the stronger sources later. */
class Reader {
  readonly #cluster: Cluster
  readonly #container: ContainerCursor
  readonly #variables: ReadonlyMap<string, Variable>
  readonly #facts: ServerFacts
  readonly #server: PythonServer['server']
  readonly #at: TextPart | undefined
  readonly #settings = new Map<SettingName, Written>()
  readonly #bind = new Map<'host' | 'port' | 'socket', Written>()
  #config: Written | undefined
  /** What is not set has its default. */
  #complete = true

  constructor(
    cluster: Cluster,
    container: ContainerCursor,
    variables: ReadonlyMap<string, Variable>,
    server: PythonServer['server'],
    at: TextPart | undefined,
  ) {
    this.#cluster = cluster
    this.#container = container
    this.#variables = variables
    this.#server = server
    this.#facts = server === 'gunicorn' ? gunicornFacts : uvicornFacts
    this.#at = at
  }

  /** @param complete the words are all of the command line */
  read(words: readonly ProgramWord[], complete: boolean): void {
    if (!complete) this.#complete = false
    this.#fromVariable('WEB_CONCURRENCY', 'workers')
    if (this.#server === 'uvicorn') {
      for (const [option, name] of this.#facts.long) this.#fromVariable(`UVICORN_${option.toUpperCase().replaceAll('-', '_')}`, name)
      this.#takeWords(words)
      return
    }
    const port = this.#variables.get('PORT')
    if (port) this.#take('bind', port.value === undefined ? undefined : `0.0.0.0:${port.value}`, placeOf(port))
    const own = this.#ownArguments()
    this.#takeConfigOf([...own, ...words])
    this.#takeWords(own)
    this.#takeWords(words)
  }

  /** @param commandSeen the manifests name the program */
  result(commandSeen: boolean): PythonServer {
    const number = (name: SettingName) => this.#setting(name, asNumber)
    const threads = number('threads')
    const workerClass = this.#setting('workerClass', value => (typeof value === 'string' ? value : undefined))
    return {
      server: this.#server,
      workload: this.#container.workload,
      container: this.#container,
      commandSeen,
      at: this.#at,
      workers: number('workers'),
      threads,
      workerClass: workerClass.value === 'sync' && threads.state !== 'default' ? withThreads(workerClass, threads) : workerClass,
      timeout: number('timeout'),
      gracefulTimeout: number('gracefulTimeout'),
      keepAlive: number('keepAlive'),
      maxRequests: number('maxRequests'),
      bind: this.#server === 'uvicorn' ? this.#uvicornBind() : this.#setting('bind', asAddresses),
      backlog: number('backlog'),
    }
  }

  #setting<Value>(name: SettingName, convert: (value: unknown) => Value | undefined): Setting<Value> {
    const written = this.#settings.get(name)
    if (!written) {
      return this.#complete
        ? { state: 'default', value: convert(this.#facts.defaults[name]), text: undefined, at: undefined }
        : { state: 'unknown', value: undefined, text: undefined, at: undefined }
    }
    const value = convert(written.value)
    return { state: value === undefined ? 'unknown' : 'set', value, text: written.text, at: written.at }
  }

  #uvicornBind(): Setting<readonly string[]> {
    const [socket, host, port] = [this.#bind.get('socket'), this.#bind.get('host'), this.#bind.get('port')]
    const written = socket ?? host ?? port
    if (!written) return this.#setting('bind', asAddresses)
    const [hostValue, portValue] = [host ? host.value : this.#complete && '127.0.0.1', port ? port.value : this.#complete && '8000']
    const known = socket ? typeof socket.value === 'string' : typeof hostValue === 'string' && typeof portValue === 'string'
    const value = !known ? undefined : [socket ? `unix:${socket.value}` : `${hostValue}:${portValue}`]
    return { state: value ? 'set' : 'unknown', value, text: written.text, at: written.at }
  }

  /** The words of GUNICORN_CMD_ARGS. */
  #ownArguments(): readonly ProgramWord[] {
    const variable = this.#variables.get('GUNICORN_CMD_ARGS')
    if (!variable) return []
    if (variable.value === undefined) {
      this.#complete = false
      return []
    }
    const place = placeOf(variable)
    // Only where nothing was filled in do the words stand where they are read.
    const raw: unknown = place.cursor.raw
    return scriptCommands(variable.value, () => undefined)
      .flat()
      .map(({ text, from, to }) => ({ text, at: raw === variable.value ? { cursor: place.cursor, from, to } : place }))
  }

  #takeConfigOf(words: readonly ProgramWord[]): void {
    this.#takeWords(words.filter((_, index) => belongsToConfig(words, index)))
    const files = configFiles(this.#cluster, this.#container)
    const working = this.#container.at('workingDir').string?.replace(/\/$/, '')
    const named = this.#config
    if (!named) {
      const file = files.find(
        ({ path }) => baseName(path) === defaultConfig && (working === undefined || path === `${working}/${defaultConfig}`),
      )
      if (file) this.#takePython(file.cursor)
      return
    }
    const path = typeof named.value === 'string' && !named.value.startsWith('python:') ? named.value.replace(/^file:/, '') : undefined
    const relative = path?.replace(/^\.\//, '')
    const file = files.find(candidate =>
      path?.startsWith('/') || relative === undefined
        ? candidate.path === path
        : working === undefined
          ? candidate.path.endsWith(`/${relative}`)
          : candidate.path === `${working}/${relative}`,
    )
    if (file) this.#takePython(file.cursor)
    else if (path !== '/dev/null') this.#complete = false
  }

  #takePython(cursor: Cursor<string>): void {
    const { settings, complete } = readPythonSettings(cursor.raw as string, name => this.#variables.get(name)?.value)
    for (const [python, own] of gunicornPythonNames) {
      const setting = settings.get(python)
      if (setting) this.#settings.set(own, { value: setting.value, text: setting.text, at: { cursor, from: setting.from, to: setting.to } })
    }
    if (!complete) this.#complete = false
  }

  #fromVariable(variable: string, setting: SettingName | 'config' | 'host' | 'port' | 'socket'): void {
    const found = this.#variables.get(variable)
    if (found) this.#take(setting, found.value, placeOf(found))
  }

  #takeWords(words: readonly ProgramWord[]): void {
    const binds: string[] = []
    for (let index = 0; index < words.length; index++) {
      const { text, at } = words[index] as ProgramWord
      if (text === undefined) {
        // Any option may stand there.
        this.#complete = false
        continue
      }
      const option = readOption(text, this.#facts)
      if (!option) continue
      const next = option.value === undefined ? words[index + 1] : undefined
      if (option.value === undefined && !next) continue
      if (next) index++
      const value = option.value ?? next?.text
      const place = option.value === undefined ? (next?.at ?? at) : at
      if (option.setting === 'bind' && value !== undefined) binds.push(value)
      this.#take(option.setting, option.setting === 'bind' && value !== undefined ? binds.join(',') : value, place)
    }
  }

  #take(setting: SettingName | 'config' | 'host' | 'port' | 'socket', value: string | undefined, at: TextPart): void {
    const raw: unknown = at.cursor.raw
    const written: Written = { value, text: value ?? (typeof raw === 'string' ? raw.slice(at.from, at.to) : ''), at }
    if (setting === 'config') this.#config = written
    else if (setting === 'host' || setting === 'port' || setting === 'socket') this.#bind.set(setting, written)
    else this.#settings.set(setting, written)
  }
}

/** `--workers=4`, `--workers 4`, `-w 4`, `-w4`; undefined for an option that is not read. */
function readOption(
  text: string,
  facts: ServerFacts,
): { readonly setting: SettingName | 'config' | 'host' | 'port' | 'socket'; readonly value: string | undefined } | undefined {
  if (text.startsWith('--')) {
    const equals = text.indexOf('=')
    const setting = facts.long.get(equals > 0 ? text.slice(2, equals) : text.slice(2))
    return setting && { setting, value: equals > 0 ? text.slice(equals + 1) : undefined }
  }
  if (!/^-[A-Za-z]/.test(text)) return undefined
  const setting = facts.short.get(text[1] as string)
  return setting && { setting, value: text.length > 2 ? text.slice(2).replace(/^=/, '') : undefined }
}

function belongsToConfig(words: readonly ProgramWord[], index: number): boolean {
  const isConfig = (word: ProgramWord | undefined) => /^(?:-c|--config)/.test(word?.text ?? '')
  const before = words[index - 1]?.text
  return isConfig(words[index]) || before === '-c' || before === '--config'
}

function placeOf({ valueAt }: Variable): TextPart {
  const raw = valueAt.raw
  return { cursor: valueAt as Cursor<string>, from: 0, to: typeof raw === 'string' ? raw.length : 0 }
}

function withThreads(workerClass: Setting<string>, threads: Setting<number>): Setting<string> {
  if (threads.state === 'unknown') return { ...workerClass, state: 'unknown', value: undefined }
  return (threads.value ?? 1) > 1 ? { ...workerClass, value: 'gthread' } : workerClass
}

function asNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : undefined
}

function asAddresses(value: unknown): readonly string[] | undefined {
  if (Array.isArray(value)) return value.every(item => typeof item === 'string') ? value : undefined
  return typeof value === 'string' ? value.split(',').map(part => part.trim()) : undefined
}
