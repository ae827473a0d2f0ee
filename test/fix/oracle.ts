import type { Json } from '../../src/manifest/cursor.js'
import type { Path } from '../../src/parse/types.js'

/** An intent on plain values: what `editsFor` must bring about in the text. */
export type Wish =
  | { readonly kind: 'set' | 'append'; readonly path: Path; readonly value: Json }
  | { readonly kind: 'remove'; readonly path: Path }

/** The value with a wish fulfilled; undefined where it contradicts the value (a field of a scalar). */
export function fulfilled(root: Json, wish: Wish): Json | undefined {
  const copy = structuredClone(root) as Json
  const holder = { root: copy } as Record<string, unknown>
  const path: Path = ['root', ...wish.path]
  let parent: unknown = holder
  for (const [depth, key] of path.entries()) {
    const last = depth === path.length - 1
    if (typeof parent !== 'object' || parent === null) return wish.kind === 'remove' ? root : undefined
    if (Array.isArray(parent) !== (typeof key === 'number')) return wish.kind === 'remove' ? root : undefined
    const fields = parent as Record<string | number, unknown>
    if (Array.isArray(parent) && (key as number) > parent.length) return undefined
    if (last && wish.kind === 'remove') {
      if (Array.isArray(parent)) parent.splice(key as number, 1)
      else delete fields[key]
      return holder.root as Json
    }
    if (last && wish.kind === 'set') {
      fields[key] = wish.value
      return holder.root as Json
    }
    const child = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (last && wish.kind === 'append') {
      if (child !== undefined && child !== null && !Array.isArray(child)) return undefined
      fields[key] = [...((child as unknown[] | undefined | null) ?? []), wish.value]
      return holder.root as Json
    }
    if (child === undefined || child === null) {
      if (wish.kind === 'remove') return root
      fields[key] = typeof path[depth + 1] === 'number' ? [] : {}
    }
    parent = fields[key]
  }
  return undefined
}

/** A value as text that is the same for equal values, whatever the order of their keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  )
}
