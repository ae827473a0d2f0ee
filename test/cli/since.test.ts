import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../node/folder.js'
import { commit, git, repositoryWith, write } from '../node/repository.js'
import { deployment, goodPod, pod, service } from './manifests.js'
import { lint, seaworthy } from './seaworthy.js'

const found = async (cwd: string, args: readonly string[], options: Parameters<typeof lint>[2] = {}) => {
  const { code, report, stderr } = await lint(cwd, args, options)
  return { code, stderr, findings: report.diagnostics.map(({ file, rule }) => `${file} ${rule}`), unchanged: report.summary.unchanged }
}
/** A repository on `branch`, with the files of `main` and what the branch does to them. */
const branchWith = (main: Parameters<typeof write>[1], changes: Parameters<typeof write>[1] = {}) => {
  const cwd = repositoryWith(main as Record<string, string>)
  git(cwd, 'checkout', '-q', '-b', 'branch')
  write(cwd, changes)
  return cwd
}

describe('--since', () => {
  test('nothing that was there, what is in new files, and what the change touches', async () => {
    const cwd = branchWith(
      { 'old.yaml': pod('old'), 'touched.yaml': `# one\n${pod('touched')}---\n${pod('other')}` },
      { 'new.yaml': pod('new'), 'touched.yaml': `# two\n${pod('touched')}---\n${pod('other').replace('nginx:1.29', 'nginx:1.30')}` },
    )
    expect(await found(cwd, ['--since', 'main'])).toEqual({ code: 1, stderr: '', findings: ['new.yaml best-effort-pod'], unchanged: 3 })
    write(cwd, { 'touched.yaml': `# two\n${pod('touched')}---\n${pod('other').replace('name: web', 'name: app')}` })
    expect((await found(cwd, ['--since', 'main'])).findings).toEqual(['new.yaml best-effort-pod', 'touched.yaml best-effort-pod'])
    // What is committed on the branch is part of the change, and so is what is only on the disk.
    commit(cwd, 'second')
    expect((await found(cwd, ['--since=main'])).findings).toEqual(['new.yaml best-effort-pod', 'touched.yaml best-effort-pod'])
    expect(await found(cwd, ['--since=HEAD'])).toMatchObject({ code: 0, findings: [], unchanged: 4 })
  })
  test('what it causes elsewhere: through a Service that is new, another selector, a preStop that is gone', async () => {
    const withoutTraffic = service.replace('selector: { app: web }', 'selector: { app: api }')
    const added = branchWith({ 'web.yaml': deployment, 'old.yaml': pod('old') }, { 'service.yaml': service })
    const changed = branchWith({ 'web.yaml': deployment, 'x/service.yaml': withoutTraffic }, { 'x/service.yaml': service })
    for (const cwd of [added, changed]) expect((await found(cwd, ['--since', 'main'])).findings).toEqual(['web.yaml prestop-missing'])
    // It is there with the file alone too, and not without what causes it.
    expect((await found(added, ['--since', 'main', 'web.yaml'])).findings).toEqual(['web.yaml prestop-missing'])
    expect((await found(added, ['--since', 'main', 'web.yaml', '--context', 'none'])).findings).toEqual([])

    const hook = 'lifecycle: { preStop: { sleep: { seconds: 5 } } }'
    const withHook = deployment.replace('          resources:', `          ${hook}\n          resources:`)
    const removed = branchWith({ 'both.yaml': `${service}---\n${withHook}` }, { 'both.yaml': `${service}---\n${deployment}` })
    expect((await found(removed, ['--since', 'main'])).findings).toEqual(['both.yaml prestop-missing'])
  })
  test('what the removal of a file causes', async () => {
    const cwd = branchWith(
      {
        'suppressed.yaml': deployment.replace(
          '        - name: web',
          '        # seaworthy-ignore prestop-missing -- drains itself\n        - name: web',
        ),
        'service.yaml': service,
      },
      { 'service.yaml': undefined },
    )
    expect((await found(cwd, ['--since', 'main'])).findings).toEqual(['suppressed.yaml unused-suppression'])
  })
  test('a finding that is more severe than it was', async () => {
    const cwd = branchWith(
      { 'all.yaml': `${deployment}---\n${service}` },
      { 'balancer.yaml': service.replace('name: web', 'name: edge').replace('spec:', 'spec:\n  type: LoadBalancer') },
    )
    const { report } = await lint(cwd, ['--since', 'main', '--only', 'prestop-missing'])
    expect(report.diagnostics.map(({ file, severity }) => `${file} ${severity}`)).toEqual(['all.yaml error'])
  })
  test('renamed files, with git and without', async () => {
    const licence = '# who may do what with this file\n'.repeat(20)
    const cwd = branchWith({ 'a/old.yaml': `${licence}${pod('old')}`, 'b.yaml': goodPod('b') })
    fs.mkdirSync(path.join(cwd, 'c'))
    git(cwd, 'mv', 'a/old.yaml', 'c/new.yaml')
    expect(await found(cwd, ['--since', 'main'])).toMatchObject({ code: 0, findings: [], unchanged: 1 })
    commit(cwd, 'moved')
    fs.renameSync(path.join(cwd, 'c/new.yaml'), path.join(cwd, 'newer.yaml'))
    for (const since of ['main', 'HEAD'])
      expect(await found(cwd, ['--since', since])).toMatchObject({ code: 0, findings: [], unchanged: 1 })
    write(cwd, { 'newer.yaml': `${licence}${pod('old')}---\n${pod('added')}` })
    git(cwd, 'add', '-A')
    expect((await found(cwd, ['--since', 'main'])).findings).toEqual(['newer.yaml best-effort-pod'])
  })
  test('changed files that cannot be read, always; others that were broken before, not', async () => {
    const broken = 'apiVersion: v1\nkind: [\n'
    const cwd = branchWith(
      { 'before.yaml': broken, 'changed.yaml': `# one\n${goodPod()}---\n${broken}` },
      { 'changed.yaml': `# two\n${goodPod()}---\n${broken}` },
    )
    expect(await found(cwd, ['--since', 'main'])).toMatchObject({ code: 1, findings: ['changed.yaml syntax-error'], unchanged: 1 })
  })
  test('other line ends are no change, in UTF-16 neither', async () => {
    const cwd = branchWith(
      { 'a.yaml': pod(), 'b.yaml': Buffer.from(`\uFEFF${pod('b')}`, 'utf16le') },
      { 'a.yaml': pod().replaceAll('\n', '\r\n') },
    )
    expect(await found(cwd, ['--since', 'main'])).toMatchObject({ code: 0, findings: [], unchanged: 2 })
  })
  test('standard input as a version of its file', async () => {
    const cwd = branchWith({ 'a.yaml': pod() })
    const args = ['--since', 'main', '-', '--stdin-filename', 'a.yaml']
    expect((await found(cwd, args, { stdin: `# x\n${pod()}` })).findings).toEqual([])
    expect((await found(cwd, args, { stdin: `${pod()}---\n${pod('b')}` })).findings).toEqual(['a.yaml best-effort-pod'])
    expect((await found(cwd, ['--since', 'main', '-'], { stdin: pod() })).findings).toEqual(['stdin best-effort-pod'])
  })
  test('from a subfolder, with the configuration as it is now', async () => {
    const cwd = branchWith(
      { 'seaworthy.yaml': 'rules: { best-effort-pod: off }\n', 'x/a.yaml': pod('a'), 'ignored/b.yaml': pod('b') },
      { 'seaworthy.yaml': 'ignore: [ignored/]\n', 'x/c.yaml': pod('c'), 'ignored/b.yaml': undefined },
    )
    expect((await found(path.join(cwd, 'x'), ['--since', 'main'])).findings).toEqual(['c.yaml best-effort-pod'])
  })
  test('everything, and a word, where it cannot be told', async () => {
    const files = { 'a.yaml': pod() }
    const cwd = branchWith(files, { 'b.yaml': goodPod('b') })
    commit(cwd, 'second')
    const clone = path.join(folderWith({}), 'clone')
    git(cwd, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${cwd}`, clone)
    for (const [folder, ref, why, env] of [
      [clone, 'origin/main', /the clone is shallow/, {}],
      [cwd, 'nope', /"nope" names no commit/, {}],
      [folderWith(files), 'main', /no git repository/, {}],
      [cwd, 'main', /git is not installed/, { PATH: '/nowhere' }],
    ] as const) {
      const { code, stderr, findings } = await found(folder, ['--since', ref], { env })
      expect({ code, findings }, String(why)).toEqual({ code: 1, findings: ['a.yaml best-effort-pod'] })
      expect(stderr).toMatch(/^seaworthy: what changed is not known, so every finding is reported: /)
      expect(stderr).toMatch(why)
    }
  })
  test('a flag of git is no commit', async () => {
    const cwd = branchWith({ 'a.yaml': pod() })
    for (const args of [['--since=--output=x'], ['--since', '-x'], ['--since', ''], ['--since', 'main', '--diff', 'x']])
      expect((await seaworthy(cwd, ['lint', ...args])).code, args.join(' ')).toBe(2)
    expect(fs.existsSync(path.join(cwd, 'x'))).toBe(false)
  })
})

describe('--since with --fix', () => {
  test('repairs what the change causes, and nothing else', async () => {
    const both = (name: string) => `${service.replaceAll('web', name)}---\n${deployment.replaceAll('web', name)}`
    const cwd = branchWith({ 'old.yaml': both('old') }, { 'new.yaml': both('new') })
    const fix = ['--fix', '--unsafe-fixes', '--only', 'prestop-missing']
    expect(await found(cwd, ['--since', 'main', ...fix])).toMatchObject({ code: 0, findings: [], unchanged: 1 })
    expect(fs.readFileSync(path.join(cwd, 'new.yaml'), 'utf8')).toContain('preStop')
    expect(fs.readFileSync(path.join(cwd, 'old.yaml'), 'utf8')).toBe(both('old'))
    write(cwd, { 'new.yaml': both('new') })
    execFileSync('sh', ['-c', 'git add -N new.yaml && git diff main > change.diff'], { cwd })
    expect(await found(cwd, ['--diff', 'change.diff', ...fix])).toMatchObject({ code: 0, findings: [], unchanged: 1 })
    expect(fs.readFileSync(path.join(cwd, 'old.yaml'), 'utf8')).toBe(both('old'))
  })
})

describe('--diff', () => {
  const lines = (name: string, ...added: string[]) =>
    `--- a/${name}\n+++ b/${name}\n@@ -0,0 +1,${added.length} @@\n${added.map(line => `+${line}\n`).join('')}`
  const cwd = folderWith({ 'x/a.yaml': pod('a'), 'x/b.yaml': pod('b') })
  const diff = lines('x/a.yaml', ...pod('a').trimEnd().split('\n'))
  test('what it touches, by names relative to the repository or to the folder', async () => {
    for (const [folder, text] of [
      [cwd, diff],
      [cwd, diff.replaceAll(/[ab]\/x/g, 'x')],
      [path.join(cwd, 'x'), diff.replaceAll('x/', '')],
    ] as const) {
      const { code, findings, stderr, unchanged } = await found(folder, ['--diff', '-'], { stdin: text })
      expect({ code, findings: findings.map(line => line.replace('x/', '')), unchanged }).toEqual({
        code: 1,
        findings: ['a.yaml best-effort-pod'],
        unchanged: 1,
      })
      expect(stderr).toBe('seaworthy: a diff tells what was touched; to see what it causes elsewhere as well, use --since\n')
    }
    const repository = repositoryWith({ 'x/a.yaml': pod('a') })
    expect((await found(path.join(repository, 'x'), ['--diff', '-'], { stdin: diff })).findings).toEqual(['a.yaml best-effort-pod'])
  })
  test('nothing of other files, of an empty diff, and a word about it', async () => {
    const other = await found(cwd, ['--diff', '-'], { stdin: lines('c.yaml', 'a') })
    expect(other).toMatchObject({ code: 0, findings: [], unchanged: 2 })
    expect(other.stderr).toContain('no file of the diff is among those that were linted')
    expect((await found(cwd, ['--diff', '-'], { stdin: '' })).stderr).toContain('the diff is empty')
  })
  test('the removal of lines touches those around it', async () => {
    const text = '--- a/x/a.yaml\n+++ b/x/a.yaml\n@@ -7 +6,0 @@\n-      resources: {}\n'
    expect((await found(cwd, ['--diff', '-'], { stdin: text })).findings).toEqual(['x/a.yaml best-effort-pod'])
  })
  test('that is none: exit code 2, with its place', async () => {
    for (const [text, place] of [
      ['hello\n', 'stdin:1:1'],
      ['--- a/a\n+++ b/a\n@@ -1,9 +1,9 @@\n a\n', 'stdin:3:1'],
    ] as const) {
      const { code, stderr } = await seaworthy(cwd, ['lint', '--diff', '-'], { stdin: text })
      expect(code).toBe(2)
      expect(stderr.startsWith(`${place}: `), stderr).toBe(true)
    }
    expect((await seaworthy(cwd, ['lint', '--diff', 'nowhere.diff'])).code).toBe(2)
    expect((await seaworthy(cwd, ['lint', '--diff', '-', '-'])).code).toBe(2)
  })
})
