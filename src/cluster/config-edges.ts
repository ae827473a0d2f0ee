import type { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { ContainerCursor, Workload } from '../manifest/workload.js'
import type { Objects } from './objects.js'
import { field, items, text } from './raw.js'
import type { ConfigEdge } from './types.js'

/** A reference to a ConfigMap or Secret in a Pod template. */
interface ConfigReference {
  readonly kind: 'ConfigMap' | 'Secret'
  readonly name: string
  readonly at: Cursor<unknown>
  readonly container: ContainerCursor | undefined
  readonly how: ConfigEdge['how']
  readonly path: string | undefined
  readonly keys: readonly string[] | undefined
  readonly fileOf: (key: string) => string | undefined
}

/**
 * What ConfigMaps and Secrets bring into the containers of a workload. A volume that no container mounts gives one edge without a container.
 * Sources: https://kubernetes.io/docs/concepts/storage/volumes/#configmap and https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath
 */
export function configEdges(workload: Workload, objects: Objects): readonly ConfigEdge[] {
  const edges: ConfigEdge[] = []
  const found = new Map<string, { readonly resource: Resource; readonly weak: boolean } | undefined>()
  for (const { kind, name, ...reference } of references(workload)) {
    const key = `${kind} ${name}`
    if (!found.has(key)) found.set(key, objects.find(workload.resource, { kind, name, group: '' }))
    const config = found.get(key)
    if (config) edges.push({ ...reference, config: config.resource, weak: config.weak })
  }
  return edges
}

function* references(workload: Workload): Generator<ConfigReference> {
  const mounts = mountsByVolume(workload)
  for (const volume of workload.pod.at('volumes').items()) {
    const name = volume.at('name').string
    for (const source of sourcesOf(volume)) {
      const ownMounts = (name !== undefined && mounts.get(name)) || [undefined]
      for (const mount of ownMounts) yield mounted(source, mount)
    }
  }
  for (const container of workload.containers) {
    const environment = { container, path: undefined, fileOf: () => undefined }
    for (const item of container.at('envFrom').items()) {
      for (const [field, kind] of [
        ['configMapRef', 'ConfigMap'],
        ['secretRef', 'Secret'],
      ] as const) {
        const at = item.at(field).at('name')
        if (at.string) yield { ...environment, kind, name: at.string, at, how: 'env-from', keys: undefined }
      }
    }
    for (const item of container.at('env').items()) {
      for (const [field, kind] of [
        ['configMapKeyRef', 'ConfigMap'],
        ['secretKeyRef', 'Secret'],
      ] as const) {
        const reference = item.at('valueFrom').at(field)
        const [name, key] = [reference.at('name').string, reference.at('key').string]
        if (name && key) yield { ...environment, kind, name, at: reference.at('name'), how: 'env', keys: [key] }
      }
    }
  }
}

interface Mount {
  readonly container: ContainerCursor
  readonly path: string
  readonly subPath: string | undefined
  /** `subPathExpr`, or a placeholder: which file it is cannot be known. */
  readonly unclear: boolean
}

function mountsByVolume(workload: Workload): ReadonlyMap<string, readonly Mount[]> {
  const byVolume = new Map<string, Mount[]>()
  for (const container of workload.containers) {
    for (const mount of container.at('volumeMounts').items()) {
      const [name, path] = [mount.at('name').string, mount.at('mountPath').string]
      if (name === undefined || path === undefined) continue
      const subPath = mount.at('subPath')
      const entry: Mount = {
        container,
        path: path.length > 1 ? path.replace(/\/+$/, '') : path,
        subPath: text(subPath.string)?.replace(/^\.\//, ''),
        unclear: subPath.unknown || !mount.at('subPathExpr').absent,
      }
      const list = byVolume.get(name)
      if (list) list.push(entry)
      else byVolume.set(name, [entry])
    }
  }
  return byVolume
}

interface VolumeSource {
  readonly kind: 'ConfigMap' | 'Secret'
  readonly name: string
  readonly at: Cursor<unknown>
  /** Path of each key in the volume; undefined where every key is a file of its own name. */
  readonly files: ReadonlyMap<string, string> | undefined
}

function* sourcesOf(volume: Cursor<unknown>): Generator<VolumeSource> {
  const one = function* (source: Cursor<unknown>, kind: VolumeSource['kind'], nameKey: string): Generator<VolumeSource> {
    const at = source.walk(nameKey)
    if (!at.string) return
    const list = field(source.raw, 'items')
    const files = Array.isArray(list) ? new Map<string, string>() : undefined
    for (const item of items(list)) {
      const [key, path] = [text(field(item, 'key')), text(field(item, 'path'))]
      if (key !== undefined && path !== undefined) files?.set(key, path)
    }
    yield { kind, name: at.string, at, files }
  }
  yield* one(volume.walk('configMap'), 'ConfigMap', 'name')
  yield* one(volume.walk('secret'), 'Secret', 'secretName')
  for (const source of (volume.walk('projected', 'sources') as Cursor<unknown[]>).items()) {
    yield* one((source as Cursor<unknown>).walk('configMap'), 'ConfigMap', 'name')
    yield* one((source as Cursor<unknown>).walk('secret'), 'Secret', 'name')
  }
}

function mounted({ kind, name, at, files }: VolumeSource, mount: Mount | undefined): ConfigReference {
  const inVolume = (key: string) => (files ? files.get(key) : key)
  const all = files && [...files.keys()]
  const reference = { kind, name, at, how: 'mount' as const, container: mount?.container, path: mount?.path }
  if (!mount || mount.unclear) return { ...reference, keys: all, fileOf: () => undefined }
  const { path, subPath } = mount
  if (subPath === undefined) {
    return {
      ...reference,
      keys: all,
      fileOf(key) {
        const file = inVolume(key)
        return file === undefined ? undefined : join(path, file)
      },
    }
  }
  // The mount brings one file, or the files of one folder, of the volume.
  const below = (key: string): string | undefined => {
    const file = inVolume(key)
    if (file === subPath) return path
    return file?.startsWith(`${subPath}/`) ? join(path, file.slice(subPath.length + 1)) : undefined
  }
  return { ...reference, keys: all ? all.filter(key => below(key) !== undefined) : [subPath], fileOf: below }
}

function join(folder: string, file: string): string {
  return folder.endsWith('/') ? folder + file : `${folder}/${file}`
}
