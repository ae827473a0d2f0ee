import type { Cluster, ConfigEdge } from '../cluster/types.js'
import { Cursor, isMapping } from '../manifest/cursor.js'
import type { ContainerCursor, Workload } from '../manifest/workload.js'

/** A configuration text that reaches a workload as a file. */
export interface MountedText {
  /** The same for one text that is mounted in several places. */
  readonly id: string
  readonly cursor: Cursor<string>
  /** The key in its ConfigMap or Secret. */
  readonly key: string
  readonly container: ContainerCursor | undefined
  /** Full path of the file in that container; undefined where it is not known. */
  readonly path: string | undefined
}

/**
 * The texts of a workload's ConfigMaps and Secrets (`stringData`), with the files they become.
 * @param accepts which texts, by what stands in them and their key
 */
export function mountedTexts(
  cluster: Cluster,
  workload: Workload,
  accepts: (text: string, key: string) => boolean,
): readonly MountedText[] {
  const texts: MountedText[] = []
  for (const edge of cluster.configOf(workload)) {
    if (edge.how !== 'mount') continue
    for (const [key, cursor] of textsOf(edge)) {
      if (!accepts(cursor.raw as string, key)) continue
      const { file, document } = cursor.resource
      texts.push({
        id: [file.path, document.index, ...cursor.path].join('\u0000'),
        cursor,
        key,
        container: edge.container,
        path: edge.fileOf(key),
      })
    }
  }
  return texts
}

/** The strings that an edge brings, by key. */
export function textsOf({ config, keys }: ConfigEdge): readonly (readonly [string, Cursor<string>])[] {
  const data = Cursor.of(config).walk(config.kind === 'Secret' ? 'stringData' : 'data')
  if (!isMapping(data.raw)) return []
  return (keys ?? Object.keys(data.raw)).flatMap(key => {
    const cursor = data.walk(key)
    return typeof cursor.raw === 'string' ? [[key, cursor as Cursor<string>] as const] : []
  })
}
