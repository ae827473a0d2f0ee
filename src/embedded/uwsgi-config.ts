import type { Cluster } from '../cluster/types.js'
import type { Runtime } from '../container/types.js'
import type { Cursor } from '../manifest/cursor.js'
import type { ContainerCursor, Workload } from '../manifest/workload.js'
import { type Variable, variablesOf } from './container-variables.js'
import { type MountedText, mountedTexts, textsOf } from './mounted-texts.js'
import { isProxyImage } from './proxy-images.js'
import type { UwsgiConfig, UwsgiOption } from './types.js'
import { uwsgiCommand } from './uwsgi-command.js'
import { uwsgiFormat } from './uwsgi-entry.js'
import { Options } from './uwsgi-options.js'
import { fillIn } from './uwsgi-placeholders.js'
import { readUwsgiText } from './uwsgi-text.js'

/** Options whose value is another configuration. Source: core/uwsgi.c and core/ini.c of uWSGI 2.0.30. */
const includes = new Set(['', 'ini', 'yaml', 'yml', 'json', 'js', 'xml', 'xmlconfig', 'config', 'include', 'inherit', 'sqlite3', 'ldap'])
/** Options that bring configuration from where no manifest can show it. */
const elsewhere = new Set(['emperor', 'vassals-dir', 'include-template', 'inherit-template', 'import', 'early-envdir', 'envdir'])
/** Variables that only mean something to uWSGI itself. */
const ownVariable = /^UWSGI_(HTTP|HTTP_SOCKET|HTTP11_SOCKET|SOCKET|INI|YAML|WSGI_FILE|MODULE|MASTER|DIE_ON_TERM)$/

class Config extends Options implements UwsgiConfig {
  readonly workload: Workload
  readonly container: ContainerCursor
  readonly commandSeen: boolean
  constructor(container: ContainerCursor, options: readonly UwsgiOption[], complete: boolean, commandSeen: boolean) {
    super(options, complete)
    this.workload = container.workload
    this.container = container
    this.commandSeen = commandSeen
  }
}

/** The uWSGI configuration of every container of a workload that runs uWSGI, as far as the manifests show. */
export function uwsgiConfigs(cluster: Cluster, runtime: Runtime, workload: Workload): readonly UwsgiConfig[] {
  const texts = mountedTexts(cluster, workload, text => uwsgiFormat(text) !== undefined)
  if (texts.length === 0 && !mentionsUwsgi(cluster, runtime, workload)) return []
  const found: { readonly config: Config; readonly read: ReadonlySet<string> }[] = []
  const candidates: { readonly container: ContainerCursor; readonly variables: ReadonlyMap<string, Variable> }[] = []
  for (const container of workload.running) {
    const variables = variablesOf(cluster, workload, container)
    const hasText = texts.some(text => text.container === container)
    const command = uwsgiCommand(container, runtime, name => variables.get(name)?.value, hasText)
    if (command.kind === 'uwsgi') {
      const reader = new Reader(container, texts, variables)
      reader.takeVariables()
      reader.take(command.options, undefined)
      found.push({ config: reader.config(!command.several, true), read: reader.read })
    } else if (command.kind === 'unknown' && !isProxyImage(container.at('image').string)) candidates.push({ container, variables })
  }
  const untouched = texts.filter(text => !found.some(({ read }) => read.has(text.id)))
  for (const { container, variables } of candidates) {
    const mine = untouched.filter(text => text.container === container)
    const others = candidates.some(other => other.container !== container && untouched.some(text => text.container === other.container))
    const named = [...variables.keys()].some(name => ownVariable.test(name))
    if (!named && (mine.length === 0 || others)) continue
    const reader = new Reader(container, texts, variables)
    reader.takeVariables()
    // The image starts uWSGI with a file: the one that is mounted, when there is only one.
    if (mine.length === 1 && reader.read.size === 0) reader.takeText(mine[0] as MountedText)
    found.push({ config: reader.config(mine.length <= 1, false), read: reader.read })
  }
  return found.map(({ config }) => config)
}

/** Whether a linked Dockerfile says it. */
function startsUwsgi(runtime: Runtime, container: ContainerCursor, says: (value: unknown) => boolean): boolean {
  const { entrypoint, cmd } = runtime.image(container).commands ?? {}
  return [entrypoint, cmd].some(command => command?.words?.some(word => says(word.text)))
}

/** Whether there is any sign of uWSGI in commands, images and variables: most workloads have none, and nothing more is read of them. */
function mentionsUwsgi(cluster: Cluster, runtime: Runtime, workload: Workload): boolean {
  const says = (value: unknown) =>
    typeof value === 'string' && /uwsgi|--(http(11)?-socket|wsgi-file|die-on-term|http-keepalive)/i.test(value)
  return (
    workload.running.some(
      container =>
        says(container.at('image').raw) ||
        [...container.at('command').items(), ...container.at('args').items()].some(word => says(word.raw)) ||
        startsUwsgi(runtime, container, says) ||
        container
          .at('env')
          .items()
          .some(item => says(item.at('name').raw)),
    ) || cluster.configOf(workload).some(edge => edge.how === 'env-from' && textsOf(edge).some(([key]) => says(key)))
  )
}

/** A word of the command line that is a configuration file. */
const configFile = /\.(ini|ya?ml|json|js|xml|conf)(:[\w-]+)?$/

/** Collects the options of one container in the order in which uWSGI meets them. */
class Reader {
  /** The texts that were read, by id. */
  readonly read = new Set<string>()
  readonly #container: ContainerCursor
  readonly #texts: readonly MountedText[]
  readonly #variables: ReadonlyMap<string, Variable>
  readonly #options: UwsgiOption[] = []
  readonly #values = new Map<string, string>()
  readonly #sections = new Set<string>()
  #complete = true

  constructor(container: ContainerCursor, texts: readonly MountedText[], variables: ReadonlyMap<string, Variable>) {
    this.#container = container
    this.#texts = texts
    this.#variables = variables
  }

  config(complete: boolean, commandSeen: boolean): Config {
    return new Config(this.#container, this.#options, this.#complete && complete, commandSeen)
  }

  /** `UWSGI_HTTP_SOCKET` is the option http-socket. */
  takeVariables(): void {
    for (const { name, value, valueAt, nameAt } of this.#variables.values()) {
      if (!name.startsWith('UWSGI_') || name.length < 7) continue
      const raw = valueAt.raw
      const at = { cursor: valueAt as Cursor<string>, from: 0, to: typeof raw === 'string' ? raw.length : 0 }
      const option = name.slice(6).toLowerCase().replaceAll('_', '-')
      const place = nameAt ? { cursor: nameAt as Cursor<string>, from: 0, to: name.length } : at
      this.take([{ name: option, value, unknown: value === undefined, conditional: false, at, nameAt: place, source: 'env' }], undefined)
    }
  }

  /** @param file path of the file in which the options stand */
  take(options: readonly UwsgiOption[], file: string | undefined): void {
    for (const option of options) {
      const filled =
        option.value === undefined ? undefined : fillIn(option.value, this.#values, name => this.#variables.get(name)?.value, file)
      const unknown = option.unknown || (option.value !== undefined && filled === undefined)
      if (includes.has(option.name)) this.#include(option, unknown ? undefined : filled, file)
      else if (elsewhere.has(option.name)) this.#complete = false
      if (option.name === '' && (unknown || configFile.test(filled ?? ''))) continue
      if (option.name === 'set' || option.name === 'set-placeholder' || option.name === 'set-ph') this.#setPlaceholder(filled)
      else if (filled !== undefined && option.name !== '') this.#values.set(option.name, filled)
      this.#options.push({ ...option, value: unknown ? undefined : filled, unknown })
    }
  }

  takeText({ id, cursor, path }: MountedText, section?: string): void {
    const key = `${id}\u0000${section ?? ''}`
    // A file that includes itself is read once.
    if (this.#sections.has(key)) return
    this.#sections.add(key)
    this.read.add(id)
    const text = readUwsgiText(cursor, section)
    if (text) this.take(text.options, path)
  }

  #setPlaceholder(text: string | undefined): void {
    const equals = text?.indexOf('=') ?? -1
    if (text && equals > 0) this.#values.set(text.slice(0, equals), text.slice(equals + 1))
  }

  #include(option: UwsgiOption, value: string | undefined, file: string | undefined): void {
    if (value === undefined) {
      this.#complete = false
      return
    }
    // A word without option: a configuration file by its ending, else something that brings no options (`:8080`, a Python file).
    if (option.name === '' && !configFile.test(value)) return
    const [, path = '', section] = /^(.*?)(?::([\w-]+))?$/s.exec(value) ?? []
    const text =
      path === '' ? this.#texts.find(candidate => this.read.has(candidate.id) && candidate.path === file) : this.#file(path, file)
    if (text) this.takeText(text, section)
    else this.#complete = false
  }

  /** The text behind a path: by its place in this container, else by its name when only one text has it. */
  #file(path: string, from: string | undefined): MountedText | undefined {
    const folder = from?.includes('/') ? from.slice(0, from.lastIndexOf('/')) : undefined
    const working = this.#container.at('workingDir').string?.replace(/\/$/, '')
    const relative = path.replace(/^\.\//, '')
    const paths = path.startsWith('/') ? [path] : [working, folder].flatMap(base => (base === undefined ? [] : [`${base}/${relative}`]))
    const mine = this.#texts.filter(text => text.container === this.#container)
    const exact = mine.find(text => text.path !== undefined && paths.includes(text.path))
    if (exact) return exact
    // Nothing tells the working directory of the image, or where an init container copies the file.
    const name = relative.slice(relative.lastIndexOf('/') + 1)
    const named = this.#texts.filter(
      text => (text.path === undefined ? text.key : text.path.slice(text.path.lastIndexOf('/') + 1)) === name,
    )
    const ids = new Set(named.map(text => text.id))
    const usable = named.filter(text => !path.startsWith('/') || text.path === undefined || text.container !== this.#container)
    return ids.size === 1 ? usable[0] : undefined
  }
}
