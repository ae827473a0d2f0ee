import type { Resource } from '../manifest/resource.js'
import { hasPlaceholder } from '../parse/unknown.js'
import { namespaceKey } from './namespaces.js'
import { field } from './raw.js'

/**
 * The object that a manifest makes, with `default` and an unset namespace taken as one; undefined where the manifest does not name one
 * (no name, `generateName`, a placeholder in it).
 */
export function objectKey(resource: Resource): string | undefined {
  const name = field(resource.object, 'metadata', 'name')
  if (typeof name !== 'string' || name === '' || hasPlaceholder(name)) return undefined
  const namespace = namespaceKey(resource.namespace) ?? `?${resource.namespace}`
  return JSON.stringify([resource.group, resource.kind, namespace, name])
}
