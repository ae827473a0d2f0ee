/**
 * A path or glob of another linter as a pattern of .gitignore, relative to the folder of the config file.
 *
 * @returns undefined for a path above that folder, in the home folder, or that is a regular expression rather than a path.
 */
export function gitignorePattern(given: string): string | undefined {
  const path = given
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
  if (path === '' || path === '.' || /^(?:~|\.\.)(?:\/|$)/.test(path) || path.includes('/../')) return undefined
  if (/[()|^$+]|\.\*/.test(path)) return undefined
  // A leading "!" or "#" means something else there.
  return /^[!#]/.test(path) ? `\\${path}` : path
}
