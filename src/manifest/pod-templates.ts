import type { WorkloadKind } from '../kubernetes/workload-kinds.js'
import type { Path } from '../parse/types.js'
import { isMapping } from './cursor.js'

/** A Pod template of an object, and the way to it from the object. */
export interface PodTemplatePlace {
  readonly path: Path
  readonly template: unknown
}

/** More templates than any object has; a mapping full of aliases to one template must not multiply. */
const MOST = 10_000

/**
 * The Pod templates of an object, in the order of the manifest.
 * @param object the object, of whatever shape
 * @param kind where its kind has templates; `*` on the way stands for every item of a list and every value of a mapping
 * @returns also a template that is missing, where no `*` stands before it
 */
export function podTemplatesIn(object: unknown, kind: WorkloadKind): readonly PodTemplatePlace[] {
  let places: PodTemplatePlace[] = [{ path: [], template: object }]
  for (const key of kind.template) {
    if (key === '*') places = places.flatMap(({ path, template }) => everyChild(path, template)).slice(0, MOST)
    else places = places.map(({ path, template }) => ({ path: [...path, key], template: child(template, key) }))
  }
  return places
}

function everyChild(path: Path, value: unknown): PodTemplatePlace[] {
  if (Array.isArray(value)) return value.slice(0, MOST).map((template, index) => ({ path: [...path, index], template }))
  if (!isMapping(value)) return []
  return Object.entries(value)
    .slice(0, MOST)
    .map(([key, template]) => ({ path: [...path, key], template }))
}

function child(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? (value[key] ?? undefined) : undefined
  return isMapping(value) && Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined
}
