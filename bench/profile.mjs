import fs from 'node:fs'
import path from 'node:path'
import { timeOnce } from './measure.mjs'

/**
 * Where a run spends its time: `{ milliseconds, functions: [{ name, place, self, total }] }`; `total` is the time in the function and in what it
 * calls, `self` in it alone, both in milliseconds. The raw profile stays in `folder` for Chrome's developer tools.
 */
export function profile(node, args, folder) {
  fs.mkdirSync(folder, { recursive: true })
  const before = new Set(fs.readdirSync(folder))
  timeOnce(node, ['--cpu-prof', '--cpu-prof-interval', '500', '--cpu-prof-dir', folder, ...args])
  const name = fs.readdirSync(folder).find(file => file.endsWith('.cpuprofile') && !before.has(file))
  const { nodes, samples, timeDeltas } = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))
  const selfOf = new Map(nodes.map(({ id }) => [id, 0]))
  for (const [index, id] of samples.entries()) selfOf.set(id, selfOf.get(id) + timeDeltas[index] / 1000)

  const byId = new Map(nodes.map(node => [node.id, node]))
  const functions = new Map()
  let milliseconds = 0
  // Recursion is counted once: a function that is already being looked at passes its total on to its caller alone.
  const open = new Set()
  const visit = node => {
    const { functionName, url, lineNumber } = node.callFrame
    const key = `${functionName}\t${url}\t${lineNumber}`
    const self = functionName === '(idle)' ? 0 : selfOf.get(node.id)
    milliseconds += self
    const outermost = !open.has(key)
    open.add(key)
    let total = self
    for (const child of node.children ?? []) total += visit(byId.get(child))
    if (outermost) open.delete(key)
    const entry = functions.get(key) ?? {
      name: functionName || '(anonymous)',
      place: url ? `${path.basename(url)}:${lineNumber + 1}` : '',
      self: 0,
      total: 0,
    }
    entry.self += self
    if (outermost) entry.total += total
    functions.set(key, entry)
    return total
  }
  visit(nodes[0])
  return { milliseconds, functions: [...functions.values()], file: path.join(folder, name) }
}
