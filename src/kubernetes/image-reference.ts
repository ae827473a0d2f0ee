/**
 * References to container images. Source: the grammar in https://github.com/distribution/reference and the defaults that container
 * runtimes add (https://kubernetes.io/docs/concepts/containers/images/#image-names).
 */

/** The parts of a reference, as written. */
export interface ImageReference {
  /** Host and port; undefined where the reference names none (`docker.io` is meant). */
  readonly registry: string | undefined
  /** Without the registry: `nginx`, `library/nginx`, `team/app`. */
  readonly repository: string
  readonly tag: string | undefined
  /** `sha256:` and 64 hexadecimal digits, or another algorithm. */
  readonly digest: string | undefined
  /** Registry and repository with the defaults filled in: `docker.io/library/nginx`. */
  readonly name: string
}

const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
const domainLabel = /^(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])$/
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/
/** Beyond this no reference is valid: 255 for the name, 128 for the tag, and a generous digest. */
const LONGEST = 1024

/**
 * Splits an image reference.
 * @param text the value of `image`
 * @returns its parts; undefined where no container runtime would accept it. Linear.
 */
export function parseImageReference(text: string): ImageReference | undefined {
  if (text.length > LONGEST) return undefined
  const digestAt = text.indexOf('@')
  const digest = digestAt < 0 ? undefined : text.slice(digestAt + 1)
  if (digest !== undefined && !digestPattern.test(digest)) return undefined
  let rest = digestAt < 0 ? text : text.slice(0, digestAt)
  // A colon behind the last slash begins the tag; one before it belongs to the registry's port.
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1)
  const tag = colon < 0 ? undefined : rest.slice(colon + 1)
  if (tag !== undefined && !tagPattern.test(tag)) return undefined
  if (colon >= 0) rest = rest.slice(0, colon)

  const slash = rest.indexOf('/')
  const first = slash < 0 ? '' : rest.slice(0, slash)
  const isRegistry = first !== '' && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase())
  const registry = isRegistry ? first : undefined
  if (registry !== undefined && !isDomain(registry)) return undefined
  const repository = isRegistry ? rest.slice(slash + 1) : rest
  if (repository === '' || rest.length > 255 || !repository.split('/').every(part => component.test(part))) return undefined
  return { registry, repository, tag, digest, name: canonicalName(registry, repository) }
}

function canonicalName(registry: string | undefined, repository: string): string {
  const host = registry === undefined || registry === 'index.docker.io' ? 'docker.io' : registry
  return host === 'docker.io' && !repository.includes('/') ? `docker.io/library/${repository}` : `${host}/${repository}`
}

function isDomain(text: string): boolean {
  if (text.startsWith('[')) return /^\[[0-9a-fA-F:]+\](?::[0-9]+)?$/.test(text)
  const [host, port, ...more] = text.split(':')
  return more.length === 0 && (port === undefined || /^[0-9]+$/.test(port)) && host!.split('.').every(label => domainLabel.test(label))
}
