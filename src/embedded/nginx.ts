import type { Cluster } from '../cluster/types.js'
import type { Runtime } from '../container/types.js'
import { Cursor, isMapping } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { ContainerCursor, Workload } from '../manifest/workload.js'
import { type MountedText, mountedTexts } from './mounted-texts.js'
import { type IncludeReader, isMain, isNginxText, NginxTree, syntaxOf } from './nginx-tree.js'
import type { EmbeddedNginx, NginxConfig, NginxFile } from './nginx-types.js'
import { fitsPattern } from './path-pattern.js'

/** Where images have their nginx.conf: nginx and most others, OpenResty, Bitnami, builds from source. */
const mainPaths = [
  '/etc/nginx/nginx.conf',
  '/usr/local/openresty/nginx/conf/nginx.conf',
  '/opt/bitnami/nginx/conf/nginx.conf',
  '/usr/local/nginx/conf/nginx.conf',
]
/** Files that every image brings, and that hold only MIME types, parameters and modules. */
const stock =
  /(^|\/)(mime\.types|(fastcgi|uwsgi|scgi|grpc|proxy)_params|fastcgi\.conf|fastcgi-php\.conf|(koi|win)-\w+|modules(-enabled|\.d)?\/\*(\.conf)?)$/
/** Folders of an image from which its own nginx.conf includes everything; empty but for an example where no manifest fills them. */
const includedFolders = /\/(conf\.d|http\.d|sites-enabled|server_blocks|stream-conf\.d|default\.d)\/\*(\.conf)?$/

/** Reads the nginx configuration of a cluster. Everything is read when it is asked for, and kept. */
export function createNginx(cluster: Cluster, runtime: Runtime): EmbeddedNginx {
  const configs = new Map<Workload, readonly Config[]>()
  const files = new Map<Resource, readonly NginxFile[]>()
  let readers: Map<Resource, Config[]> | undefined
  const nginx = (workload: Workload): readonly Config[] => {
    let found = configs.get(workload)
    if (!found) {
      found = configsOf(cluster, runtime, workload)
      configs.set(workload, found)
    }
    return found
  }
  const nginxFrom = (config: Resource): readonly NginxConfig[] => {
    if (!readers) {
      readers = new Map()
      for (const found of cluster.workloads.flatMap(nginx)) {
        for (const source of found.sources) {
          const list = readers.get(source)
          if (list) list.push(found)
          else readers.set(source, [found])
        }
      }
    }
    return readers.get(config) ?? []
  }
  return {
    nginx,
    nginxFrom,
    nginxFiles(config) {
      let found = files.get(config)
      if (!found) {
        found = textsIn(config).map(cursor => new File(cursor, nginxFrom(config).length > 0))
        files.set(config, found)
      }
      return found
    },
  }
}

function textsIn(config: Resource): readonly Cursor<string>[] {
  const data = Cursor.of(config).walk(config.kind === 'Secret' ? 'stringData' : 'data')
  if (!isMapping(data.raw)) return []
  return Object.entries(data.raw).flatMap(([key, text]) =>
    typeof text === 'string' && isNginxText(text, key) ? [data.walk(key) as Cursor<string>] : [],
  )
}

/** A text by itself: what it includes is not looked for. */
class File extends NginxTree implements NginxFile {
  readonly cursor: Cursor<string>
  readonly used: boolean
  constructor(cursor: Cursor<string>, used: boolean) {
    super()
    this.cursor = cursor
    this.used = used
    this.add(cursor, pattern => (stock.test(pattern) ? [] : undefined))
  }
}

class Config extends NginxTree implements NginxConfig {
  readonly workload: Workload
  readonly container: ContainerCursor
  readonly sources: ReadonlySet<Resource>
  constructor(container: ContainerCursor, texts: readonly MountedText[]) {
    super()
    this.workload = container.workload
    this.container = container
    this.sources = new Set(texts.map(text => text.cursor.resource))
  }
}

function configsOf(cluster: Cluster, runtime: Runtime, workload: Workload): readonly Config[] {
  const texts = mountedTexts(cluster, workload, isNginxText)
  return workload.running.flatMap(container => {
    const mine = texts.filter(text => text.container === container)
    return mine.length > 0 ? [configOf(runtime, container, mine)] : []
  })
}

function configOf(runtime: Runtime, container: ContainerCursor, texts: readonly MountedText[]): Config {
  const config = new Config(container, texts)
  const read = new Set<MountedText>()
  const main = mainOf(runtime, container, texts)
  const include = (from: MountedText): IncludeReader => {
    const base = from.path?.slice(0, from.path.lastIndexOf('/'))
    return pattern => {
      const path = pattern.startsWith('/') ? pattern : base === undefined ? undefined : `${base}/${pattern}`
      const found = path === undefined ? [] : texts.filter(text => text.path !== undefined && fitsPattern(text.path, path))
      for (const text of found) read.add(text)
      if (found.length > 0 || stock.test(pattern) || includedFolders.test(path ?? pattern)) return found.map(({ cursor }) => cursor)
      return undefined
    }
  }
  if (main) {
    read.add(main)
    config.add(main.cursor, include(main))
  }
  // What no include was seen to reach: files of conf.d where the image has its own nginx.conf, or files whose path is not known.
  for (const text of texts) {
    if (read.has(text) || (main && isMain(syntaxOf(text.cursor)))) continue
    read.add(text)
    if (main) config.complete = false
    config.add(text.cursor, include(text))
  }
  return config
}

/** The text that is nginx.conf in a container: the file of `-c`, the one at a usual path, or the only one that looks like it. */
function mainOf(runtime: Runtime, container: ContainerCursor, texts: readonly MountedText[]): MountedText | undefined {
  const { words } = runtime.commandLine(container)
  const flag = words.findIndex(word => word.text === '-c')
  const named = flag >= 0 ? words[flag + 1]?.text : undefined
  const at = (path: string) => texts.find(text => text.path === path)
  const given = named === undefined ? undefined : at(named)
  return given ?? mainPaths.map(at).find(text => text !== undefined) ?? texts.find(text => isMain(syntaxOf(text.cursor)))
}
