import type { Resource } from '../manifest/resource.js'
import { hasPlaceholder } from '../parse/unknown.js'
import { namespaceKey } from './namespaces.js'

/**
 * The object that a manifest makes, with `default` and an unset namespace taken as one; undefined where the manifest does not name one
 * (no name, a placeholder in it, or `generateName`, which customarily ends in a dash as no name can).
 */
export function objectKey(resource: Resource): string | undefined {
  const { name } = resource
  if (name === undefined || name.endsWith('-') || hasPlaceholder(name)) return undefined
  const namespace = namespaceKey(resource.namespace) ?? `?${resource.namespace}`
  return `${resource.group}\u0000${resource.kind}\u0000${namespace}\u0000${name}`
}
