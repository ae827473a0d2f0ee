import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../node/folder.js'
import { git, repositoryWith, write } from '../node/repository.js'
import { goodPod, pod } from './manifests.js'
import { lint, seaworthy } from './seaworthy.js'

const file = 'seaworthy-baseline.json'
const read = (cwd: string, name = file) => fs.readFileSync(path.join(cwd, name), 'utf8')
const entries = (cwd: string, name = file): { file: string; rule: string; count: number }[] => JSON.parse(read(cwd, name)).findings
const found = async (cwd: string, args: readonly string[]) => {
  const { code, report, stderr } = await lint(cwd, args)
  return { code, stderr, findings: report.diagnostics.map(diagnostic => diagnostic.file), baselined: report.summary.baselined }
}
const withBaseline = ['--baseline', file]

describe('--write-baseline', () => {
  test('writes what is there, and ends with 0; from then on only new findings are reported', async () => {
    const cwd = folderWith({ 'a.yaml': pod('a'), 'x/b.yaml': pod('b') })
    expect(await found(cwd, ['--write-baseline'])).toEqual({
      code: 0,
      findings: [],
      baselined: 2,
      stderr: `seaworthy: 2 findings written to ${file}; from now on: --baseline ${file}\n`,
    })
    expect(entries(cwd).map(({ file, rule, count }) => `${file} ${rule} ${count}`)).toEqual([
      'a.yaml best-effort-pod 1',
      'x/b.yaml best-effort-pod 1',
    ])
    expect(await found(cwd, withBaseline)).toEqual({ code: 0, findings: [], baselined: 2, stderr: '' })
    const before = read(cwd)
    expect((await found(cwd, ['--write-baseline'])).code).toBe(0)
    expect(read(cwd)).toBe(before)

    // Moved lines and renamed files are no news, more of the same is.
    write(cwd, { 'a.yaml': undefined, 'y/c.yaml': `# moved\n\n${pod('a')}` })
    expect(await found(cwd, withBaseline)).toMatchObject({ code: 0, findings: [] })
    write(cwd, { 'new.yaml': pod('new'), 'z/b.yaml': pod('b') })
    expect(await found(cwd, withBaseline)).toMatchObject({ code: 1, findings: ['new.yaml', 'z/b.yaml'], baselined: 2 })
    // From elsewhere too.
    expect(await found(path.join(cwd, 'x'), ['--baseline', `../${file}`])).toMatchObject({ code: 0, baselined: 1, stderr: '' })
  })
  test('to another file, which is no manifest either', async () => {
    const cwd = folderWith({ 'a.yaml': pod('a'), 'x/': '' })
    for (const args of [['--write-baseline=x/one.json'], ['--write-baseline', 'x/one.json'], ['--write-baseline', 'x/one.json', '.']])
      expect((await found(cwd, args)).code, args.join(' ')).toBe(0)
    expect(entries(cwd, 'x/one.json').map(entry => entry.file)).toEqual(['../a.yaml'])
    const { code, report } = await lint(cwd, ['--baseline', 'x/one.json', '--fail-on-not-linted'])
    expect({ code, notLinted: report.summary.notLinted }).toEqual({ code: 0, notLinted: [] })
    // A path behind the flag is a path.
    expect((await found(cwd, ['--write-baseline', 'a.yaml'])).code).toBe(0)
    expect(entries(cwd)).toHaveLength(1)
  })
  test('does not overwrite what is no baseline', async () => {
    const manifest = JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: { containers: [] } })
    const cwd = folderWith({ 'a.yaml': pod('a'), 'pod.json': manifest })
    const { code, stderr } = await seaworthy(cwd, ['lint', '--write-baseline', 'pod.json'])
    expect(code).toBe(2)
    expect(stderr).toContain('what stands there is no baseline')
    expect(read(cwd, 'pod.json')).toBe(manifest)
  })
  test('what cannot be read is not in it, and stays reported', async () => {
    const cwd = folderWith({ 'a.yaml': pod('a'), 'broken.yaml': 'apiVersion: v1\nkind: [\n' })
    const { code, findings, stderr } = await found(cwd, ['--write-baseline'])
    expect({ code, findings }).toEqual({ code: 0, findings: ['broken.yaml'] })
    expect(stderr).toContain('1 finding not in it')
    expect(await found(cwd, withBaseline)).toMatchObject({ code: 1, findings: ['broken.yaml'] })
  })
  test('does not go together with what leaves findings out', async () => {
    const cwd = folderWith({ 'a.yaml': pod('a') })
    for (const other of [['--since', 'main'], ['--diff', 'x'], withBaseline, ['--fix'], ['--fix-dry-run']])
      expect((await seaworthy(cwd, ['lint', '--write-baseline', ...other])).code, other[0]).toBe(2)
    expect((await seaworthy(cwd, ['lint', '--prune-baseline'])).code).toBe(2)
    expect(fs.existsSync(path.join(cwd, file))).toBe(false)
  })
})

describe('what is gone', () => {
  const pods = { 'a.yaml': pod('a'), 'b.yaml': pod('b'), 'x/c.yaml': pod('c') }
  const repaired = async () => {
    const cwd = folderWith(pods)
    await found(cwd, ['--write-baseline'])
    write(cwd, { 'a.yaml': goodPod('a'), 'x/c.yaml': undefined })
    return cwd
  }
  test('is told, and taken out when asked for; nothing is added', async () => {
    const cwd = await repaired()
    write(cwd, { 'new.yaml': pod('new') })
    expect((await found(cwd, withBaseline)).stderr).toBe(
      `seaworthy: 2 findings of the baseline ${file} are gone; --prune-baseline takes them out\n`,
    )
    expect(entries(cwd)).toHaveLength(3)
    expect(await found(cwd, [...withBaseline, '--prune-baseline'])).toMatchObject({
      code: 1,
      findings: ['new.yaml'],
      stderr: `seaworthy: 2 findings taken out of the baseline ${file}\n`,
    })
    expect(entries(cwd).map(entry => entry.file)).toEqual(['b.yaml'])
    expect((await found(cwd, [...withBaseline, '--prune-baseline'])).stderr).toBe(`seaworthy: nothing is gone from the baseline ${file}\n`)
  })
  test('is not what this run did not look at', async () => {
    const cwd = await repaired()
    expect((await found(cwd, [...withBaseline, 'b.yaml'])).stderr).toBe('')
    expect((await found(cwd, [...withBaseline, '--only', 'prestop-missing'])).stderr).toBe('')
    expect((await found(cwd, [...withBaseline, 'a.yaml'])).stderr).toContain('1 finding of the baseline')
    write(cwd, { 'broken.yaml': 'a: [\nkind: Pod\n' })
    expect((await found(cwd, [...withBaseline, '--prune-baseline'])).stderr).toBe(`seaworthy: nothing is gone from the baseline ${file}\n`)
  })
})

describe('a baseline', () => {
  test('together with --since: the new one of two equal findings is reported', async () => {
    const cwd = repositoryWith({ 'b.yaml': pod('same') })
    await found(cwd, ['--write-baseline'])
    git(cwd, 'checkout', '-q', '-b', 'branch')
    write(cwd, { 'a.yaml': pod('same') })
    expect(await found(cwd, [...withBaseline, '--since', 'main'])).toMatchObject({ code: 1, findings: ['a.yaml'], baselined: 1 })
  })
  test('together with --fix: what it holds stays as it is', async () => {
    const cwd = folderWith({ 'a.yaml': pod('a') })
    await found(cwd, ['--write-baseline'])
    expect((await seaworthy(cwd, ['lint', ...withBaseline, '--fix', '--unsafe-fixes'])).stderr).toContain('0 repairs in 0 files')
    expect(read(cwd, 'a.yaml')).toBe(pod('a'))
  })
  test('that cannot be used: exit code 2, with the place', async () => {
    const cwd = folderWith({ 'a.yaml': pod('a') })
    await found(cwd, ['--write-baseline'])
    const text = read(cwd)
    for (const [broken, place] of [
      [text.replace('  "findings"', '<<<<<<< HEAD\n  "findings"'), `${file}:3:`],
      [text.replace('"version": 1,', '"version": 1'), `${file}:2:14: `],
      [text.replace('"version": 1', '"version": 7'), `${file}:2:14: `],
      [text.replace('"count":1', '"count":"1"'), `${file}:4:`],
      ['[]', `${file}:1:1: `],
      ['', `${file}:1:1: `],
    ] as const) {
      write(cwd, { [file]: broken })
      const { code, stderr, stdout } = await seaworthy(cwd, ['lint', ...withBaseline])
      expect({ code, stdout }, broken).toEqual({ code: 2, stdout: '' })
      expect(stderr.startsWith(place), stderr).toBe(true)
    }
    // A comma that an edit by hand left.
    write(cwd, { [file]: text.replace('"count":1}', '"count":1},') })
    expect(await found(cwd, withBaseline)).toMatchObject({ code: 0, baselined: 1 })
    const { code, stderr } = await seaworthy(cwd, ['lint', '--baseline', 'nowhere.json'])
    expect(code).toBe(2)
    expect(stderr).toContain('there is no baseline nowhere.json')
  })
})
