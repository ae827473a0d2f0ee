import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.js'
import { baseFingerprint } from '../../src/engine/known-findings.js'
import { beginSelection } from '../../src/node/selection.js'
import { dice } from '../fix/written-yaml.js'
import { folderWith } from './folder.js'
import { lintIn, runIn } from './lint-folder.js'
import { related } from './related-files.js'
import { git, repositoryWith, write } from './repository.js'

const { '.git/HEAD': _, ...files } = related
/** Files about which there is little to say, and that say much about others. */
const influential = [
  'web/edge/service.yaml',
  'api/service.yaml',
  'ingress.yaml',
  'scale.yaml',
  'limits.yaml',
  'base/service.yaml',
  'overlays/prod/hook.yaml',
  'env/b/service.yaml',
]
const names = Object.keys(files).filter(name => name.endsWith('.yaml') && !name.includes('seaworthy'))

/** What somebody may do to a repository: paths and what becomes of them, and what a file was called before. */
function randomChange(roll: (sides: number) => number): { changes: Record<string, string | undefined>; oldNames: Map<string, string> } {
  const changes: Record<string, string | undefined> = {}
  const oldNames = new Map<string, string>()
  const count = 1 + roll(3)
  for (let turn = 0; turn < count; turn++) {
    const from = roll(2) ? influential : names
    const name = from[roll(from.length)]!
    if (name in changes) continue
    const text = files[name]!
    const lines = text.split('\n')
    const at = roll(lines.length)
    const kind = roll(7)
    if (kind === 0) changes[name] = undefined
    else if (kind === 1) changes[name] = `# comment\n\n${text}`
    else if (kind === 2) changes[name] = [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n')
    else if (kind === 3) changes[name] = text.replace(/app: \w+/, 'app: api')
    else if (kind === 6) changes[name] = text.replace('ports:', 'type: LoadBalancer, ports:')
    else if (kind === 4) changes[`new/${turn}.yaml`] = text
    else {
      changes[name] = undefined
      changes[`${path.posix.dirname(name)}/moved-${turn}.yaml`] = text
      oldNames.set(path.posix.normalize(`${path.posix.dirname(name)}/moved-${turn}.yaml`), name)
    }
  }
  return { changes, oldNames }
}

const keyOf = (file: string, { fingerprint, resource, rule, message }: Diagnostic) =>
  `${file} ${resource ? baseFingerprint(fingerprint) : `${rule} ${message}`}`
const counted = (keys: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

test('whatever is changed: every finding that a checkout of the earlier version lacks is reported, and nothing of files that the change leaves alone', async () => {
  const before = await lintIn(folderWith(related), '.')
  let reportedElsewhere = 0
  for (let seed = 1; seed <= 20; seed++) {
    const roll = dice(seed)
    const { changes, oldNames } = randomChange(roll)
    const cwd = repositoryWith(files)
    write(cwd, changes)
    if (roll(2)) git(cwd, 'add', '-A')
    const begun = beginSelection({ cwd, since: 'main' })
    const run = await runIn(cwd, '.')
    const selection = await begun(run)
    expect(selection.notes).toEqual([])
    const { outcome } = await selection.select(run.outcome)
    const reported = new Set(outcome.diagnostics)
    expect(outcome.summary.unchanged).toBe(run.outcome.diagnostics.length - reported.size)

    const oldName = (file: string) => oldNames.get(file) ?? file
    const known = counted(before.diagnostics.map(diagnostic => keyOf(diagnostic.file, diagnostic)))
    const now = counted(run.outcome.diagnostics.map(diagnostic => keyOf(oldName(diagnostic.file), diagnostic)))
    const severityBefore = new Map(before.diagnostics.map(diagnostic => [keyOf(diagnostic.file, diagnostic), diagnostic.severity]))
    const changed = new Set(Object.keys(changes).map(name => path.posix.normalize(name)))
    for (const diagnostic of run.outcome.diagnostics) {
      const key = keyOf(oldName(diagnostic.file), diagnostic)
      const told = `seed ${seed}: ${diagnostic.file} ${diagnostic.rule} after ${JSON.stringify(Object.keys(changes))}`
      const isNew = now.get(key)! > (known.get(key) ?? 0)
      if (isNew) expect(reported.has(diagnostic), told).toBe(true)
      const untouched = [diagnostic, ...diagnostic.related].every(({ file }) => !changed.has(file))
      if (!isNew && untouched && severityBefore.get(key) === diagnostic.severity) expect(reported.has(diagnostic), told).toBe(false)
      if (!changed.has(diagnostic.file) && reported.has(diagnostic)) reportedElsewhere++
    }
    fs.rmSync(cwd, { recursive: true, force: true })
  }
  // Otherwise the changes were too tame to show anything.
  expect(reportedElsewhere).toBeGreaterThan(3)
})
