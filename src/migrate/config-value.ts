import { isMapping } from '../manifest/cursor.js'

/** A field of a mapping that is one too; an empty one where it is not. */
export function mapAt(value: unknown, ...keys: readonly string[]): Readonly<Record<string, unknown>> {
  let at = value
  for (const key of keys) at = isMapping(at) && Object.hasOwn(at, key) ? at[key] : undefined
  return isMapping(at) ? at : {}
}

/** A field of a mapping; undefined where there is none. */
export function fieldAt(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The texts of a list, or of a text with commas; anything else holds none. */
export function textsAt(value: unknown, key: string): string[] {
  const field = fieldAt(value, key)
  const items = Array.isArray(field) ? field : [field]
  return items
    .filter((item): item is string => typeof item === 'string')
    .flatMap(item => item.split(','))
    .map(item => item.trim())
    .filter(Boolean)
}
