import type { Cluster } from '../cluster/types.js'
import type { ContainerFiles, ScriptFile } from '../container/types.js'
import type { Cursor } from '../manifest/cursor.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { textsOf } from './mounted-texts.js'

/** The files that ConfigMaps and Secrets (`stringData`) bring into containers. Where two of them bring the same path, or namespaces may not fit, nothing is known. */
export function createMountedFiles(cluster: Cluster): ContainerFiles {
  const known = new WeakMap<ContainerCursor, Map<string, ScriptFile | undefined>>()
  return {
    // Nobody mounts a package.json without the program that it belongs to.
    packageScripts: () => undefined,
    file(container, path) {
      const absolute = path.startsWith('/') ? path : inWorkingDirectory(container, path)
      if (absolute === undefined || !isMounted(container, absolute)) return undefined
      let files = known.get(container)
      if (!files) {
        files = new Map()
        known.set(container, files)
      }
      if (!files.has(absolute)) files.set(absolute, mountedFile(cluster, container, absolute))
      return files.get(absolute)
    },
  }
}

/** `./start.sh` and `bin/start.sh`; a name without a folder is looked for in PATH, of which nothing is known. */
function inWorkingDirectory(container: ContainerCursor, path: string): string | undefined {
  const folder = container.at('workingDir').string
  if (!path.includes('/') || !folder?.startsWith('/')) return undefined
  return `${folder.replace(/\/+$/, '')}/${path.replace(/^(?:\.\/+)+/, '')}`
}

/** Asked first, since it costs next to nothing: whether any mount leads to the path. */
function isMounted(container: ContainerCursor, path: string): boolean {
  return container
    .at('volumeMounts')
    .items()
    .some(mount => {
      const at = mount.at('mountPath').string?.replace(/\/+$/, '')
      return at !== undefined && (path === at || path.startsWith(`${at}/`))
    })
}

function mountedFile(cluster: Cluster, container: ContainerCursor, path: string): ScriptFile | undefined {
  const found: Cursor<string>[] = []
  for (const edge of cluster.configOf(container.workload)) {
    if (edge.how !== 'mount' || edge.weak || edge.container !== container) continue
    for (const [key, cursor] of textsOf(edge)) if (edge.fileOf(key) === path) found.push(cursor)
  }
  const text = found.length === 1 ? found[0]?.text() : undefined
  return text && { text, linked: false }
}
