import { hasPlaceholder } from '../parse/unknown.js'

/** Whether two objects stand in one namespace: for sure, perhaps, or not. */
export type Nearness = 'strong' | 'weak' | 'none'

/**
 * Compares two namespaces as they are written. Unset equals unset. `default` equals unset: `kubectl apply` puts an object without a namespace
 * there, and with `-n other` it refuses the one that says `default`. Unset against another name, or a placeholder against anything else, is weak.
 */
export function compareNamespaces(a: string | undefined, b: string | undefined): Nearness {
  if (a === b) return 'strong'
  const [left, right] = [namespaceKey(a), namespaceKey(b)]
  if (left === undefined || right === undefined) return 'weak'
  if (left === right) return 'strong'
  return a === undefined || b === undefined ? 'weak' : 'none'
}

/** One key for namespaces that are surely the same: unset and `default` share the empty one; undefined for a placeholder. */
export function namespaceKey(namespace: string | undefined): string | undefined {
  if (namespace === undefined || namespace === 'default') return ''
  return hasPlaceholder(namespace) ? undefined : namespace
}
