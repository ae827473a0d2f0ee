import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { discover, PathError } from '../../src/node/discover.js'
import { Folders } from '../../src/node/folders.js'
import { folderWith } from './folder.js'

const find = (cwd: string, ...paths: string[]) => discover(cwd, paths, new Folders())
const pathsOf = async (cwd: string, ...paths: string[]) => (await find(cwd, ...paths)).files.map(file => file.path)
const root = process.getuid?.() === 0

describe('a folder is walked', () => {
  test('for .yaml, .yml and .json in any case; hidden things, node_modules, vendor and the configuration are left out', async () => {
    const cwd = folderWith({
      'a.yaml': '',
      'b/c.YML': '',
      'b/d.json': '',
      'b/e.txt': '',
      '.hidden.yaml': '',
      '.github/x.yaml': '',
      'node_modules/p/x.yaml': '',
      'b/vendor/x.yaml': '',
      'seaworthy.yaml': '',
      'b/seaworthy.yml': '',
      'dir.yaml/f.yaml': '',
    })
    expect(await pathsOf(cwd, '.')).toEqual(['a.yaml', 'b/c.YML', 'b/d.json', 'dir.yaml/f.yaml'])
    expect(await pathsOf(path.join(cwd, 'b'), '..')).toEqual(['../a.yaml', '../dir.yaml/f.yaml', 'c.YML', 'd.json'])
    expect(await pathsOf(cwd, 'b', './b/', path.join(cwd, 'b'))).toEqual(['b/c.YML', 'b/d.json'])
  })
  test('with the .gitignore files of the repository, nested ones included', async () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      '.gitignore': '\uFEFFbuild/\r\n*.tmp.yaml\n/only-root.yaml\n',
      'a.yaml': '',
      'a.tmp.yaml': '',
      'only-root.yaml': '',
      'x/only-root.yaml': '',
      'build/b.yaml': '',
      'x/.gitignore': '!keep.tmp.yaml\nsecret.yaml\n',
      'x/keep.tmp.yaml': '',
      'x/secret.yaml': '',
      'x/y/secret.yaml': '',
      'secret.yaml': '',
    })
    const expected = ['a.yaml', 'secret.yaml', 'x/keep.tmp.yaml', 'x/only-root.yaml']
    expect(await pathsOf(cwd, '.')).toEqual(expected)
    // From within, those above hold too.
    expect(await pathsOf(path.join(cwd, 'x'), '.')).toEqual(['keep.tmp.yaml', 'only-root.yaml'])
    // What is named is linted, and a folder that is named is walked.
    expect(await pathsOf(cwd, 'a.tmp.yaml', 'x/secret.yaml')).toEqual(['a.tmp.yaml', 'x/secret.yaml'])
    expect(await pathsOf(cwd, 'build')).toEqual(['build/b.yaml'])
  })
  test('a .gitignore outside of the repository says nothing', async () => {
    const cwd = folderWith({ '.gitignore': '*.yaml', 'repo/.git': 'gitdir: elsewhere', 'repo/a.yaml': '' })
    expect(await pathsOf(path.join(cwd, 'repo'), '.')).toEqual(['a.yaml'])
  })
  test('links are followed within the repository, and each real file is found once', async () => {
    const outside = folderWith({ 'far.yaml': '', 'more/x.yaml': '' })
    const cwd = folderWith({ '.git/': '', 'a/one.yaml': '', '.data/two.yaml': '', 'target/three.yaml': '' })
    fs.symlinkSync('one.yaml', path.join(cwd, 'a/link.yaml'))
    fs.symlinkSync('..', path.join(cwd, 'a/up'))
    fs.symlinkSync('../.data', path.join(cwd, 'a/data'))
    fs.symlinkSync('loop.yaml', path.join(cwd, 'loop.yaml'))
    fs.symlinkSync('nowhere', path.join(cwd, 'dangling.yaml'))
    fs.symlinkSync(path.join(outside, 'far.yaml'), path.join(cwd, 'far.yaml'))
    fs.symlinkSync(path.join(outside, 'more'), path.join(cwd, 'more'))
    const found = await find(cwd, '.')
    expect(found.files.map(file => file.path)).toEqual(['a/data/two.yaml', 'a/one.yaml', 'target/three.yaml'])
    expect(found.notLinted.map(({ file, reason }) => `${file} ${reason}`).sort()).toEqual([
      'dangling.yaml symbolic-link',
      'far.yaml symbolic-link',
      'loop.yaml symbolic-link',
      'more symbolic-link',
    ])
    expect(found.failures).toEqual([])
    // Named, they are followed wherever they lead.
    expect(await pathsOf(cwd, 'far.yaml', 'more')).toEqual(['far.yaml', 'more/x.yaml'])
    expect(await pathsOf(cwd, 'a/link.yaml', 'a/one.yaml')).toHaveLength(1)
  })
  test('files whose name is not UTF-8 are found, each of them', async () => {
    const cwd = folderWith({ 'a.yaml': 'a' })
    for (const byte of [0xfe, 0xff]) {
      fs.writeFileSync(Buffer.concat([Buffer.from(`${cwd}/bad-`), Buffer.from([byte]), Buffer.from('.yaml')]), `${byte}`)
    }
    const { files } = await find(cwd, '.')
    expect(files.map(file => file.path)).toEqual(['a.yaml', 'bad-\uFFFD.yaml', 'bad-\uFFFD.yaml (2)'])
    const texts = files.map(file => fs.readFileSync(file.bytes ?? file.real, 'utf8'))
    expect(texts.sort()).toEqual(['254', '255', 'a'])
  })
  test.skipIf(root)('a folder without permission is reported, and the rest is found', async () => {
    const cwd = folderWith({ 'a.yaml': '', 'closed/b.yaml': '' })
    fs.chmodSync(path.join(cwd, 'closed'), 0)
    const found = await find(cwd, '.')
    fs.chmodSync(path.join(cwd, 'closed'), 0o755)
    expect(found.files.map(file => file.path)).toEqual(['a.yaml'])
    expect(found.failures).toEqual([{ path: 'closed', message: 'the folder cannot be read: permission denied' }])
  })
})

describe('what is named', () => {
  test('is taken whatever its name is', async () => {
    const cwd = folderWith({
      noext: '',
      '.hidden/x.yaml': '',
      '-rf.yaml': '',
      'x.txt': '',
      '[a]*?{b,c}.yaml': '',
      'node_modules/a.yaml': '',
    })
    expect(await pathsOf(cwd, 'noext', '.hidden/x.yaml', '-rf.yaml', 'x.txt', '[a]*?{b,c}.yaml', 'node_modules/a.yaml')).toEqual([
      '-rf.yaml',
      '.hidden/x.yaml',
      '[a]*?{b,c}.yaml',
      'node_modules/a.yaml',
      'noext',
      'x.txt',
    ])
  })
  test('a link that leads nowhere cannot be read', async () => {
    const cwd = folderWith({})
    fs.symlinkSync('nowhere', path.join(cwd, 'dangling.yaml'))
    fs.symlinkSync('loop.yaml', path.join(cwd, 'loop.yaml'))
    expect((await find(cwd, 'dangling.yaml', 'loop.yaml')).failures).toEqual([
      { path: 'dangling.yaml', message: 'cannot be read: it does not exist, or it is a symbolic link that leads nowhere' },
      { path: 'loop.yaml', message: 'cannot be read: the symbolic link leads back to itself' },
    ])
  })
  test.skipIf(process.platform === 'win32')('pipes and devices are named and not opened', async () => {
    const cwd = folderWith({ 'a.yaml': '' })
    execFileSync('mkfifo', [path.join(cwd, 'pipe.yaml')])
    fs.symlinkSync('/dev/zero', path.join(cwd, 'zero.yaml'))
    for (const paths of [['pipe.yaml', 'zero.yaml'], ['.']]) {
      const found = await find(cwd, ...paths)
      expect(found.notLinted.map(({ file, reason }) => `${file} ${reason}`).sort()).toEqual([
        'pipe.yaml special-file',
        'zero.yaml special-file',
      ])
    }
  })
  test('what does not exist is refused, with what was meant', async () => {
    const cwd = folderWith({ 'deploy/web.yaml': '' })
    await expect(find(cwd, 'deplyo')).rejects.toThrow(new PathError('"deplyo" does not exist; did you mean "deploy"?'))
    await expect(find(cwd, 'deploy', 'deploy/wbe.yaml')).rejects.toThrow(
      '"deploy/wbe.yaml" does not exist; did you mean "deploy/web.yaml"?',
    )
    await expect(find(cwd, 'deploy/web.yaml/x')).rejects.toThrow('does not exist')
    await expect(find(cwd, 'deploy/*.txt')).rejects.toThrow('no manifest (.yaml, .yml, .json) matches "deploy/*.txt"')
  })
  test('a folder without manifests is remembered', async () => {
    const cwd = folderWith({ 'empty/': '', 'a/a.yaml': '' })
    expect((await find(cwd, 'empty', 'a')).empty).toEqual(['empty'])
  })
  test('- is standard input', async () => {
    expect(await find(folderWith({}), '-')).toMatchObject({ stdin: true, files: [] })
  })
})

describe('a pattern', () => {
  test('finds files and folders, without what is hidden or ignored', async () => {
    const cwd = folderWith({
      '.git/': '',
      '.gitignore': 'skip/\n',
      'apps/a/x.yaml': '',
      'apps/a/x.txt': '',
      'apps/b/y.yml': '',
      'apps/skip/z.yaml': '',
      'apps/.h/z.yaml': '',
      'apps/node_modules/z.yaml': '',
    })
    expect(await pathsOf(cwd, 'apps/**/*.{yaml,yml}')).toEqual(['apps/a/x.yaml', 'apps/b/y.yml'])
    expect(await pathsOf(cwd, 'apps/*')).toEqual(['apps/a/x.yaml', 'apps/b/y.yml'])
  })
})
