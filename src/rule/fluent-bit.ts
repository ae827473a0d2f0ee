import type { Embedded, FluentBitConfig } from '../embedded/index.js'
import type { Resource } from '../manifest/resource.js'
import type { TextPart } from '../manifest/source-text.js'
import type { ContainerCursor } from '../manifest/workload.js'

/** Judges every Fluent Bit configuration that has to do with a ConfigMap or Secret, and gives the findings that stand in it, each place once. */
export function eachFluentBit<Found extends { readonly at: TextPart }>(
  embedded: Embedded,
  config: Resource,
  judge: (subject: FluentBitConfig) => readonly Found[],
): readonly Found[] {
  const kept = new Map<string, Found>()
  for (const subject of embedded.fluentBitIn(config)) {
    for (const found of judge(subject)) {
      const { cursor, from, to } = found.at
      const key = `${cursor.path.join('\u0000')} ${from} ${to}`
      if (cursor.resource === config && !kept.has(key)) kept.set(key, found)
    }
  }
  return [...kept.values()]
}

/** How long a file of a container lives: as long as the container, the Pod, or longer than that. */
export type FileLife = 'container' | 'pod' | 'longer'

/**
 * How long the files at an absolute path of a container live, by the volume that is mounted there; undefined where the volume is not known, or its kind.
 * Source: https://kubernetes.io/docs/concepts/storage/volumes/
 */
export function fileLifeOf(
  container: ContainerCursor,
  path: string,
): { readonly life: FileLife; readonly volume: string | undefined } | undefined {
  if (!path.startsWith('/')) return undefined
  let best: { readonly at: string; readonly name: string | undefined } | undefined
  for (const mount of container.at('volumeMounts').items()) {
    const at = mount.at('mountPath')
    if (at.string === undefined) return undefined
    const folder = at.string.replace(/\/+$/, '')
    if ((path === folder || path.startsWith(`${folder}/`)) && folder.length >= (best?.at.length ?? 0)) {
      best = { at: folder, name: mount.at('name').string }
    }
  }
  if (!best) return { life: 'container', volume: undefined }
  const volume = best.name === undefined ? undefined : container.workload.pod.at('volumes').named(best.name)
  if (!volume) return container.workload.resource.kind === 'StatefulSet' ? { life: 'longer', volume: best.name } : undefined
  if (!volume.at('emptyDir').absent || isEmptyVolume(volume.raw)) return { life: 'pod', volume: best.name }
  return { life: 'longer', volume: best.name }
}

/** `- name: x` and nothing else is an emptyDir; a null says so too. */
function isEmptyVolume(volume: unknown): boolean {
  if (typeof volume !== 'object' || volume === null) return false
  const keys = Object.keys(volume).filter(key => key !== 'name')
  return keys.length === 0 || (keys.length === 1 && keys[0] === 'emptyDir')
}
