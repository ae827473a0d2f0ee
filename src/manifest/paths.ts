/** Paths of files with `/`, as the run names them; nothing here asks a file system. */

/** The folder of a file; empty for one that stands in the working directory. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

/** The last part of a path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * A relative path as seen from a folder, without `.` and `..` as far as they can be resolved.
 * @returns undefined for absolute paths and for what is no path (a URL, a Git reference)
 */
export function resolveFrom(folder: string, relative: string): string | undefined {
  if (
    relative === '' ||
    relative.startsWith('/') ||
    relative.includes('://') ||
    relative.includes('?') ||
    /^[\w.-]+@[\w.-]+:/.test(relative)
  ) {
    return undefined
  }
  const parts: string[] = []
  for (const part of `${folder}/${relative}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return (folder.startsWith('/') ? '/' : '') + parts.join('/')
}
