import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Runs a command once; the wall-clock time in milliseconds. It throws where the exit code is none of `codes` (the linter's are 0 and 1). */
export function timeOnce(node, args, { codes = [0, 1], ...options } = {}) {
  const before = process.hrtime.bigint()
  const { status, signal, stderr } = spawnSync(node, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options })
  const milliseconds = Number(process.hrtime.bigint() - before) / 1e6
  if (signal || !codes.includes(status)) throw new Error(`${[node, ...args].join(' ')}: exit ${signal ?? status}\n${stderr}`)
  return milliseconds
}

/**
 * What a command uses, of `turns` runs the least: `{ memory, processor }`, peak resident memory in MB and processor time of all its threads in
 * milliseconds. Runs of their own, since looking costs time.
 */
export function use(node, args, temporary, turns, options = {}) {
  const file = path.join(temporary, 'use')
  const seen = Array.from({ length: turns }, () => {
    fs.rmSync(file, { force: true })
    timeOnce(node, ['--require', path.join(import.meta.dirname, 'report-use.cjs'), ...args], {
      ...options,
      env: { ...process.env, ...options.env, BENCH_USE: file },
    })
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  })
  return {
    memory: Math.min(...seen.map(({ memory }) => memory)) / 1024,
    processor: Math.min(...seen.map(({ processor }) => processor)) / 1000,
  }
}

/**
 * Times commands in turns, so that whatever slows the machine for a while slows all of them: `{ name: { min, median, times } }`, milliseconds.
 * A first turn warms the file system's cache and is not counted.
 */
export function interleave(commands, turns, options = {}) {
  const times = Object.fromEntries(Object.keys(commands).map(name => [name, []]))
  for (let turn = -1; turn < turns; turn++)
    for (const [name, { node, args }] of Object.entries(commands)) {
      const took = timeOnce(node, args, options)
      if (turn >= 0) times[name].push(took)
    }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, statistics(list)]))
}

function statistics(list) {
  const sorted = [...list].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return { min: sorted[0], median: sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, times: list }
}
