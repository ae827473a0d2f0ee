import { isMapping } from '../manifest/cursor.js'

/** What stands below a chain of keys of a mapping; undefined where a key is missing, or something on the way is no mapping. */
export function field(value: unknown, ...keys: readonly string[]): unknown {
  let at = value
  for (const key of keys) {
    if (!isMapping(at) || !Object.hasOwn(at, key)) return undefined
    at = at[key]
  }
  return at
}

/** The value where it is a string that is not empty. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The value where it is an integer. */
export function integer(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined
}

/** The items of a list; none where it is no list. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
