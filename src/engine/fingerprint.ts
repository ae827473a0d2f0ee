import { isMapping } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { Path } from '../parse/types.js'

/**
 * What a finding is about, without line, file, message or severity, so that it stays the same when the manifest moves: rule, object (group, kind, namespace,
 * name, no version), the path with list items called by their merge key, and what the rule says to tell equal ones apart.
 * @returns 32 hexadecimal digits. Equal findings have equal fingerprints; the caller numbers them.
 */
export function fingerprintOf(
  rule: string,
  resource: Resource | undefined,
  path: Path | undefined,
  distinguish: string | undefined,
): string {
  const place = resource && path ? namedPath(resource, path) : ''
  return hash([rule, resource?.identity ?? '', place, distinguish ?? ''].join('\u0000'))
}

// The merge keys of the lists in a Pod and a Service (x-kubernetes-patch-merge-key in the OpenAPI document).
const mergeKeys = ['name', 'containerPort', 'port', 'mountPath', 'devicePath', 'topologyKey', 'key', 'ip', 'host', 'path']

/** The path below the object with `[name=web]` in place of an index where the item has a merge key. */
function namedPath(resource: Resource, path: Path): string {
  const parts: string[] = []
  let value: unknown = resource.object
  for (const part of path.slice(resource.base.length)) {
    const child = Array.isArray(value) ? value[part as number] : isMapping(value) && Object.hasOwn(value, part) ? value[part] : undefined
    if (typeof part === 'number') {
      const key = isMapping(child) ? mergeKeys.find(name => typeof child[name] === 'string' || typeof child[name] === 'number') : undefined
      parts.push(key && isMapping(child) ? `[${key}=${child[key]}]` : `[${part}]`)
    } else parts.push(part)
    value = child
  }
  return parts.join('/')
}

/** A 128-bit hash of a text that is fast, the same everywhere, and no cryptography: four 32-bit lanes of multiply and xor (after MurmurHash3's mixing). */
export function hash(text: string): string {
  let a = 0x3c074a61
  let b = 0x7f4a7c15
  let c = 0x1b873593
  let d = 0x2545f491
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a].map(lane => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}
