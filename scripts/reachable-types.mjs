import fs from 'node:fs'
import path from 'node:path'

/**
 * Removes the declarations that no entry leads to: the compiler writes one for every module, and nobody can import those of rules and front ends.
 *
 * @param {string} folder where the declarations are.
 * @param {readonly string[]} entries the declarations that the package exports, relative to it.
 */
export function keepReachableTypes(folder, entries) {
  const reachable = new Set()
  const open = entries.map(entry => path.join(folder, entry))
  for (let file = open.pop(); file; file = open.pop()) {
    if (reachable.has(file)) continue
    reachable.add(file)
    const text = fs.readFileSync(file, 'utf8')
    for (const [, specifier] of text.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
      open.push(path.resolve(path.dirname(file), specifier).replace(/\.js$/, '.d.ts'))
    }
  }
  remove(folder, reachable)
}

/** Removes the files of a folder that are not kept, and folders in which nothing is left. @returns whether the folder is gone. */
function remove(folder, kept) {
  let left = 0
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name)
    if (entry.isDirectory()) left += remove(at, kept) ? 0 : 1
    else if (kept.has(at)) left++
    else fs.rmSync(at)
  }
  if (left === 0) fs.rmdirSync(folder)
  return left === 0
}
