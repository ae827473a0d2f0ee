import type { OutputContext } from './types.js'

/**
 * A file of the report relative to the repository's root, as code hosts name it. An absolute path stays as it is; what lies outside of
 * the repository keeps its `..`.
 */
export function repositoryPath(file: string, { repositoryPrefix }: Pick<OutputContext, 'repositoryPrefix'>): string {
  if (file.startsWith('/')) return file
  const parts: string[] = []
  for (const part of `${repositoryPrefix}/${file}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

/** The path as a URI reference (RFC 3986): percent-encoded, so that a `:` in its first part is no scheme; an absolute path is a file URI. */
export function uriOf(path: string): string {
  const encoded = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(part => encodeURIComponent(part).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/')
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
