import path from 'node:path'

/**
 * Rolldown's `codeSplitting.groups`. Loading a file costs about a millisecond whatever is in it, so what is always loaded together is one file:
 *
 * - `names`: what is small and used everywhere, so that `--version` loads nothing else with it;
 * - `core`: the library with its rules, what linting texts takes; it knows no Node;
 * - `start`: what the Action needs before there is something to lint, and every command as well;
 * - `command`: what every command needs besides;
 * - `lint-command`: what linting files takes besides;
 * - `report`: what output formats share.
 *
 * What only some runs need (other parsers, globs, validation, an output format, another command) stays apart.
 */
export function chunkGroups(project) {
  const at = file => path.join(project, file)
  /** The modules that are loaded with some others; not what these import only when they need it. */
  const loadedWith = files => {
    let found
    return (id, graph) => {
      if (!found) {
        found = new Set()
        const queue = files.map(at)
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
          if (found.has(next)) continue
          found.add(next)
          queue.push(...(graph.getModuleInfo(next)?.importedIds ?? []))
        }
        found.delete(at('src/index.ts'))
      }
      return found.has(id)
    }
  }
  const action = loadedWith(['src/action/main.ts'])
  const isOfAction = id => path.dirname(id) === at('src/action')
  const groups = [
    ['names', loadedWith(['src/engine/docs-url.ts', 'src/text/did-you-mean.ts', 'src/node/v8-flags.ts'])],
    ['core', loadedWith(['src/index.ts', 'src/rule/index.ts'])],
    ['start', (id, graph) => action(id, graph) && path.dirname(path.dirname(id)) === at('src') && !isOfAction(id)],
    ['command', loadedWith(['src/cli/command.ts'])],
    ['lint-command', loadedWith(['src/cli/lint-command.ts'])],
    ['report', (id, graph) => path.dirname(id) === at('src/output') && graph.getModuleInfo(id).importers.length > 0],
  ]
  return groups.map(([name, holds], index) => ({
    debugName: name,
    priority: groups.length - index,
    name: (id, graph) => (holds(id, graph) ? name : null),
  }))
}

/**
 * Drops files that only pass on what another one exports (Rolldown makes them for modules that are loaded when they are needed): whoever loads such a
 * file loads the other, under the name without a number.
 */
export function withoutFacades(output) {
  const byName = new Map(output.map(part => [part.fileName, part]))
  const renamed = new Map()
  const facades = new Set()
  for (const { type, fileName, isEntry, moduleIds, imports, exports } of output) {
    const other = type === 'chunk' && !isEntry && moduleIds.length === 0 && imports.length === 1 ? byName.get(imports[0]) : undefined
    if (!other || !exports.every(name => other.exports.includes(name))) continue
    const [from, to] = [path.basename(fileName), path.basename(other.fileName)]
    facades.add(fileName)
    if (to.replace(/\d+(?=\.js$)/, '') === from) renamed.set(to, from)
    else renamed.set(from, to)
  }
  const named = file => renamed.get(file) ?? file
  return output
    .filter(({ fileName }) => !facades.has(fileName))
    .map(({ fileName, code }) => ({
      fileName: path.join(path.dirname(fileName), named(path.basename(fileName))),
      code: code.replace(/((?:\bfrom |\bimport |\bimport\()"\.\/(?:chunks\/)?)([\w.-]+)(?=")/g, (_, before, file) => before + named(file)),
    }))
}

/** The code with escapes for all that is not ASCII: V8 keeps such a text in half the memory and reads it in half the time. */
export function inAscii(code) {
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(code)) throw new Error('String.raw with a character that is not ASCII')
  return code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
