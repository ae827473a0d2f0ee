/** Whether a path fits a glob pattern as an `include` takes it: `*` and `?` within a name. */
export function fitsPattern(path: string, pattern: string): boolean {
  if (!/[*?[]/.test(pattern)) return path === pattern
  const [paths, patterns] = [path.split('/'), pattern.split('/')]
  return paths.length === patterns.length && paths.every((name, index) => fitsName(name, patterns[index] as string))
}

function fitsName(name: string, pattern: string): boolean {
  // Greedy with one step back to the last star: no pattern takes more than |name| * |pattern| steps.
  let [at, of, star, mark] = [0, 0, -1, 0]
  while (at < name.length) {
    if (pattern[of] === '*') {
      star = of++
      mark = at
    } else if (of < pattern.length && (pattern[of] === '?' || pattern[of] === name[at])) {
      at++
      of++
    } else if (star >= 0) {
      of = star + 1
      at = ++mark
    } else return false
  }
  while (pattern[of] === '*') of++
  return of === pattern.length
}
