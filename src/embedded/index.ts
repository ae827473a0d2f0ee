import type { Cluster } from '../cluster/types.js'
import { remember } from '../container/runtime.js'
import type { Runtime } from '../container/types.js'
import { Cursor, isMapping } from '../manifest/cursor.js'
import type { Resource, SourceFile } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import { createCorefiles } from './corefile.js'
import { createFluentBit } from './fluent-bit.js'
import { pythonServers } from './gunicorn.js'
import { istioDefaults, istioProxyOf, type ProxyDefaults } from './istio-proxy-config.js'
import { javaProcesses } from './java.js'
import { createNginx } from './nginx.js'
import { nodeProcesses } from './node-options.js'
import type { Embedded, PythonServer, UwsgiConfig, UwsgiFile } from './types.js'
import { uwsgiConfigs } from './uwsgi-config.js'
import { Options } from './uwsgi-options.js'
import { fillIn } from './uwsgi-placeholders.js'
import { readUwsgiText, type UwsgiText } from './uwsgi-text.js'

export type { Corefile, CorefileDirective, CorefileReader, CorefileServer, CorefileWord } from './corefile-types.js'
export type { FluentBitConfig, FluentBitEntry, FluentBitSection } from './fluent-bit-types.js'
export { nginxInForce } from './nginx-tree.js'
export type { NginxConfig, NginxDirective, NginxDirectives, NginxFile, NginxWord } from './nginx-types.js'
export { isProxyImage } from './proxy-images.js'
export type {
  Embedded,
  HeapSize,
  JavaProcess,
  NodeProcess,
  PythonServer,
  RuntimeFlag,
  Setting,
  UwsgiConfig,
  UwsgiFile,
  UwsgiOption,
  UwsgiOptions,
  UwsgiSocket,
} from './types.js'

const mentioned = new WeakMap<SourceFile, boolean>()

/** Whether a file speaks of uWSGI at all: its options, its variables (UWSGI_...) and its command hold the word. */
function mentionsUwsgi(file: SourceFile): boolean {
  let mentions = mentioned.get(file)
  if (mentions === undefined) {
    mentions = /uwsgi/i.test(file.parsed.text)
    mentioned.set(file, mentions)
  }
  return mentions
}

/** Reads configuration inside configuration for a cluster. Everything is read when it is asked for, and kept. */
export function createEmbedded(cluster: Cluster, runtime: Runtime): Embedded {
  const configs = new Map<Workload, readonly UwsgiConfig[]>()
  const files = new Map<Resource, readonly UwsgiFile[]>()
  const servers = new Map<Workload, readonly PythonServer[]>()
  let used: Set<Resource> | undefined
  let meshes: readonly ProxyDefaults[] | undefined
  let readers: Map<Resource, UwsgiConfig[]> | undefined
  const isUsed = (config: Resource): boolean => {
    used ??= new Set(cluster.workloads.flatMap(workload => cluster.configOf(workload).map(edge => edge.config)))
    return used.has(config)
  }
  const uwsgi = (workload: Workload): readonly UwsgiConfig[] => {
    let found = configs.get(workload)
    if (!found) {
      found = uwsgiConfigs(cluster, runtime, workload)
      configs.set(workload, found)
    }
    return found
  }
  return {
    ...createCorefiles(cluster),
    ...createFluentBit(cluster, runtime),
    ...createNginx(cluster, runtime),
    istioProxy(workload) {
      meshes ??= istioDefaults(cluster)
      return istioProxyOf(
        workload,
        meshes.filter(({ at }) => cluster.areTogether(workload.resource, at.resource)),
      )
    },
    uwsgi,
    uwsgiFrom(config) {
      // Whoever asks for every ConfigMap and Secret makes every workload be looked at, which few of them are worth.
      if (!mentionsUwsgi(config.file)) return []
      if (!readers) {
        readers = new Map()
        for (const found of cluster.workloads.flatMap(uwsgi)) {
          for (const source of new Set(found.options.map(option => option.at.cursor.resource))) {
            const list = readers.get(source)
            if (list) list.push(found)
            else readers.set(source, [found])
          }
        }
      }
      return readers.get(config) ?? []
    },
    uwsgiFiles(config) {
      let found = files.get(config)
      if (!found) {
        const data = Cursor.of(config).walk('data')
        const texts = isMapping(data.raw) ? Object.keys(data.raw).map(key => readUwsgiText(data.walk(key))) : []
        found = texts.flatMap(text => (text ? [new File(text, isUsed(config))] : []))
        files.set(config, found)
      }
      return found
    },
    java: remember(container => javaProcesses(cluster, runtime, container)),
    node: remember(container => nodeProcesses(cluster, runtime, container)),
    pythonServers(workload) {
      let found = servers.get(workload)
      if (!found) {
        found = pythonServers(cluster, runtime, workload)
        servers.set(workload, found)
      }
      return found
    },
  }
}

/** A text by itself: nothing is known of its environment, its path or its command line. */
class File extends Options implements UwsgiFile {
  readonly cursor: Cursor<string>
  readonly used: boolean
  constructor({ cursor, options }: UwsgiText, used: boolean) {
    const values = new Map<string, string>()
    const filled = options.map(option => {
      const value = fillIn(option.value ?? '', values, () => undefined, undefined)
      if (value !== undefined) values.set(option.name, value)
      return { ...option, value, unknown: value === undefined }
    })
    super(filled, false)
    this.cursor = cursor
    this.used = used
  }
}
