import fs from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { GitError } from '../../src/node/git.js'
import { baseVersion } from '../../src/node/since.js'
import { folderWith } from './folder.js'
import { commit, git, repositoryWith, write } from './repository.js'

afterEach(() => {
  vi.unstubAllEnvs()
})

const long = (first: string) => `${first}\n${Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join('')}`
const refusal = async (cwd: string, ref = 'main') => {
  try {
    await baseVersion(cwd, ref)
  } catch (error) {
    if (error instanceof GitError) return error.message
    throw error
  }
  throw new Error('it was found')
}

describe('baseVersion', () => {
  test('tells changed, new, renamed and gone files: committed, staged, on the disk alone', async () => {
    const cwd = repositoryWith({
      'same.yaml': 'a',
      'committed.yaml': 'a',
      'staged.yaml': 'a',
      'disk.yaml': 'a',
      'gone.yaml': 'gone',
      'x/before.yaml': long('a'),
      'untracked.yaml': 'b',
      '.gitignore': 'ignored.yaml\n',
    })
    git(cwd, 'checkout', '-q', '-b', 'branch')
    write(cwd, { 'committed.yaml': 'b', 'gone.yaml': undefined, 'x/before.yaml': undefined, 'x/ä "after".yaml': long('b') })
    commit(cwd, 'second')
    write(cwd, { 'staged.yaml': 'b' })
    git(cwd, 'add', 'staged.yaml')
    git(cwd, 'rm', '-q', '--cached', 'untracked.yaml')
    write(cwd, { 'disk.yaml': 'b', 'new.yaml': 'b', 'ignored.yaml': 'b' })
    // What happens on main meanwhile is no change of this branch.
    git(
      cwd,
      'branch',
      '-f',
      'main',
      git(cwd, 'commit-tree', '-p', 'main', '-m', 'x', git(cwd, 'hash-object', '-t', 'tree', '-w', '/dev/null').trim()).trim(),
    )

    const at = (name: string) => path.join(cwd, name)
    for (const folder of [cwd, at('x')]) {
      const base = await baseVersion(folder, 'main')
      const unchanged = [
        'same.yaml',
        'committed.yaml',
        'staged.yaml',
        'disk.yaml',
        'new.yaml',
        'ignored.yaml',
        'untracked.yaml',
        'x/ä "after".yaml',
      ].filter(name => base.isUnchanged(at(name)))
      expect(unchanged).toEqual(['same.yaml'])
      expect(base.oldPath(at('disk.yaml'))).toBe(at('disk.yaml'))
      expect(base.oldPath(at('untracked.yaml'))).toBe(at('untracked.yaml'))
      expect(base.oldPath(at('x/ä "after".yaml'))).toBe(at('x/before.yaml'))
      expect(base.oldPath(at('new.yaml'))).toBeUndefined()
      expect(base.oldPath(at('ignored.yaml'))).toBeUndefined()
      expect([...base.gone].sort()).toEqual([at('gone.yaml'), at('untracked.yaml'), at('x/before.yaml')])
      const contents = await base.contents([at('gone.yaml'), at('x/before.yaml'), at('new.yaml'), at('same.yaml')])
      expect([...contents].map(([file, bytes]) => [path.relative(cwd, file), bytes.toString()])).toEqual([
        ['gone.yaml', 'gone'],
        ['x/before.yaml', long('a')],
        ['same.yaml', 'a'],
      ])
    }
  })
  test('a submodule that stands where it stood is unchanged', async () => {
    const inner = repositoryWith({ 'a.yaml': 'a' })
    const cwd = repositoryWith({ 'b.yaml': 'b' })
    git(cwd, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner, 'module')
    commit(cwd, 'with a module')
    const file = path.join(cwd, 'module/a.yaml')
    expect((await baseVersion(cwd, 'main')).isUnchanged(file)).toBe(true)
    write(path.join(cwd, 'module'), { 'a.yaml': 'b' })
    commit(path.join(cwd, 'module'), 'on')
    expect((await baseVersion(cwd, 'main')).isUnchanged(file)).toBe(false)
  })
  test('starts no program but git: no filters, hooks, monitors, pagers; and writes nothing', async () => {
    const cwd = repositoryWith({ '.gitattributes': '*.yaml filter=evil diff=evil\n', 'a.yaml': 'a' })
    const ran = path.join(cwd, 'ran')
    const script = path.join(cwd, 'evil.sh')
    fs.writeFileSync(script, `#!/bin/sh\necho "$0 $@" >> ${ran}\ncat\n`, { mode: 0o755 })
    for (const key of [
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'diff.evil.command',
      'diff.evil.textconv',
      'diff.external',
      'core.fsmonitor',
      'core.pager',
      'pager.diff',
      'core.sshCommand',
    ])
      git(cwd, 'config', key, script)
    git(cwd, 'config', 'filter.evil.required', 'true')
    fs.mkdirSync(path.join(cwd, '.git/hooks'), { recursive: true })
    fs.copyFileSync(script, path.join(cwd, '.git/hooks/post-index-change'))
    fs.rmSync(ran, { force: true })
    write(cwd, { 'a.yaml': 'b' })
    const index = fs.readFileSync(path.join(cwd, '.git/index'))
    const base = await baseVersion(cwd, 'main')
    expect(base.isUnchanged(path.join(cwd, 'a.yaml'))).toBe(false)
    expect([...(await base.contents([path.join(cwd, 'a.yaml')])).values()].map(String)).toEqual(['a'])
    expect(fs.existsSync(ran)).toBe(false)
    expect(fs.readFileSync(path.join(cwd, '.git/index')).equals(index)).toBe(true)
  })
  test('takes no git from the linted tree', async () => {
    const cwd = repositoryWith({ 'a.yaml': 'a' })
    fs.writeFileSync(path.join(cwd, 'git'), '#!/bin/sh\nexit 0\n', { mode: 0o755 })
    const before = process.cwd()
    vi.stubEnv('PATH', `.${path.delimiter}${path.delimiter}`)
    process.chdir(cwd)
    try {
      expect(await refusal(cwd)).toBe('git is not installed')
    } finally {
      process.chdir(before)
    }
  })
})

describe('says why it cannot tell', () => {
  test('no repository, no such commit, nothing in common, no commit at all', async () => {
    expect(await refusal(folderWith({}))).toBe('this is no git repository')
    const cwd = repositoryWith({ 'a.yaml': 'a' })
    expect(await refusal(cwd, 'nope')).toBe('"nope" names no commit of this clone')
    expect(await refusal(cwd, '0'.repeat(40))).toMatch(/names no commit of this clone$/)
    git(cwd, 'checkout', '-q', '--orphan', 'other')
    commit(cwd, 'other')
    expect(await refusal(cwd)).toBe('in this clone "main" and HEAD have no commit in common')
    const empty = folderWith({})
    git(empty, 'init', '-q', '-b', 'main')
    expect(await refusal(empty)).toMatch(/names no commit/)
  })
  test('a shallow clone', async () => {
    const cwd = repositoryWith({ 'a.yaml': 'a' })
    git(cwd, 'checkout', '-q', '-b', 'branch')
    write(cwd, { 'a.yaml': 'b' })
    commit(cwd, 'second')
    const clone = path.join(folderWith({}), 'clone')
    git(cwd, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${cwd}`, clone)
    expect(await refusal(clone, 'origin/main')).toMatch(
      /^in this clone "origin\/main" and HEAD have no commit in common; the clone is shallow: .*fetch-depth: 0/,
    )
    const single = path.join(folderWith({}), 'clone')
    git(cwd, 'clone', '-q', '--depth', '1', `file://${cwd}`, single)
    expect(await refusal(single, 'origin/main')).toMatch(/^"origin\/main" names no commit of this clone; the clone is shallow/)
  })
  test('a clone without the earlier versions, and nothing is fetched', async () => {
    const cwd = repositoryWith({ 'a.yaml': 'a' })
    git(cwd, 'config', 'uploadpack.allowFilter', 'true')
    git(cwd, 'checkout', '-q', '-b', 'branch')
    write(cwd, { 'a.yaml': 'b' })
    commit(cwd, 'second')
    const clone = path.join(folderWith({}), 'clone')
    git(cwd, 'clone', '-q', '--filter=blob:none', `file://${cwd}`, clone)
    const base = await baseVersion(clone, 'origin/main')
    await expect(base.contents([path.join(clone, 'a.yaml')])).rejects.toThrow(GitError)
  })
})
