import path from 'node:path'

/** A path with `/`, whatever the system's separator is. */
export const slashed = (file: string): string => (path.sep === '/' ? file : file.replaceAll(path.sep, '/'))

/** A path as it is reported: relative to the working directory, with `/`; `` for the working directory itself. */
export function shownPath(cwd: string, file: string): string {
  const relative = path.relative(cwd, path.resolve(cwd, file))
  // On Windows another drive has no relative path.
  return slashed(relative)
}
