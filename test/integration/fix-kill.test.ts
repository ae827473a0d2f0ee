import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { pod } from '../cli/manifests.js'
import { builtCommand, lint, seaworthy } from '../cli/seaworthy.js'
import { folderWith } from '../node/folder.js'

const rounds = 15
const count = 200
const names = Array.from({ length: count }, (_, index) => `pod-${String(index).padStart(3, '0')}.yaml`)
/** Some are long: a write of many pages is not over at once. */
const before = new Map(
  names.map((name, index) => [name, `${pod(`a${index}`)}${`# ${'.'.repeat(98)}\n`.repeat(index % 40 === 0 ? 5_000 : 10)}`]),
)
const fixing = ['lint', '--fix', '--unsafe-fixes', '--only', 'best-effort-pod', '--format', 'json']

function restore(cwd: string): void {
  for (const name of fs.readdirSync(cwd)) if (!before.has(name)) fs.rmSync(path.join(cwd, name))
  for (const [name, text] of before) fs.writeFileSync(path.join(cwd, name), text)
}

/** The files of a folder, by whether they hold the old or the new text. */
function stateOf(cwd: string, after: ReadonlyMap<string, string>): { old: number; fixed: number; torn: string[]; stray: string[] } {
  const state = { old: 0, fixed: 0, torn: [] as string[], stray: [] as string[] }
  for (const name of names) {
    const text = fs.existsSync(path.join(cwd, name)) ? fs.readFileSync(path.join(cwd, name), 'utf8') : undefined
    if (text === before.get(name)) state.old++
    else if (text === after.get(name)) state.fixed++
    else state.torn.push(name)
  }
  state.stray = fs.readdirSync(cwd).filter(name => !before.has(name))
  return state
}

describe('a process that is killed while it repairs', () => {
  test(`leaves every file whole, in ${rounds} rounds of ${count} files`, async () => {
    const cwd = folderWith(Object.fromEntries(before))
    expect((await seaworthy(cwd, fixing)).code).toBe(0)
    const after = new Map(names.map(name => [name, fs.readFileSync(path.join(cwd, name), 'utf8')]))
    expect(stateOf(cwd, after)).toEqual({ old: 0, fixed: count, torn: [], stray: [] })

    let interrupted = 0
    let longest = 0
    for (let round = 0; round < rounds; round++) {
      restore(cwd)
      const last = path.join(cwd, names.at(-1)!)
      const first = path.join(cwd, names[0]!)
      const inode = fs.statSync(first).ino
      const child = spawn(process.execPath, [builtCommand(), ...fixing], { cwd, stdio: 'ignore' })
      const closed = once(child, 'close')
      // The first rounds measure how long the writing takes; the others kill somewhere in it.
      while (child.exitCode === null && fs.statSync(first).ino === inode) await sleep(1)
      const started = performance.now()
      if (round < 2) {
        const lastInode = fs.statSync(last).ino
        while (child.exitCode === null && fs.statSync(last).ino === lastInode) await sleep(1)
        longest = Math.max(longest, performance.now() - started)
      } else await sleep((longest * ((round * 7) % rounds)) / rounds)
      child.kill('SIGKILL')
      await closed
      const state = stateOf(cwd, after)
      expect(state.torn, `round ${round}`).toEqual([])
      expect(state.stray.length, `round ${round}`).toBeLessThanOrEqual(1)
      for (const name of state.stray) expect(name).toMatch(/^\.pod-\d{3}\.yaml\.seaworthy-\d+-[0-9a-f]{8}\.tmp$/)
      if (state.old > 0 && state.fixed > 0) interrupted++
    }
    // Otherwise nothing was tried.
    expect(interrupted).toBeGreaterThan(rounds / 3)

    // The next run ends the work, and takes nothing that was left behind for a manifest.
    const stray = '.pod-001.yaml.seaworthy-1-0123abcd.tmp'
    fs.writeFileSync(path.join(cwd, stray), 'apiVersion: v1\nkind: Po')
    const { code, report } = await lint(cwd, fixing.slice(1))
    expect({ code, files: report.summary.files, notLinted: report.summary.notLinted }).toEqual({ code: 0, files: count, notLinted: [] })
    expect(stateOf(cwd, after)).toMatchObject({ old: 0, fixed: count, torn: [] })
  })
})
