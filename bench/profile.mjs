import fs from 'node:fs'
import path from 'node:path'
import { timeOnce } from './measure.mjs'

/**
 * Where a run spends its time: `{ milliseconds, functions: [{ name, place, self, share }] }`, most expensive first; `self` in milliseconds.
 * The raw profile stays in `folder` for Chrome's developer tools.
 */
export function profile(node, args, folder) {
  fs.mkdirSync(folder, { recursive: true })
  const before = new Set(fs.readdirSync(folder))
  timeOnce(node, ['--cpu-prof', '--cpu-prof-interval', '500', '--cpu-prof-dir', folder, ...args])
  const file = fs.readdirSync(folder).find(name => name.endsWith('.cpuprofile') && !before.has(name))
  const { nodes, samples, timeDeltas } = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const self = new Map()
  let total = 0
  for (const [index, id] of samples.entries()) {
    const { functionName, url, lineNumber } = frames.get(id)
    const delta = timeDeltas[index] / 1000
    if (functionName === '(idle)') continue
    const key = `${functionName || '(anonymous)'}\t${url ? `${path.basename(url)}:${lineNumber + 1}` : ''}`
    self.set(key, (self.get(key) ?? 0) + delta)
    total += delta
  }
  const functions = [...self]
    .map(([key, milliseconds]) => {
      const [name, place] = key.split('\t')
      return { name, place, self: milliseconds, share: milliseconds / total }
    })
    .sort((a, b) => b.self - a.self)
  return { milliseconds: total, functions, file: path.join(folder, file) }
}
