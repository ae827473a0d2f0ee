import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { replaceFile } from '../../src/node/write-file.js'
import { folderWith } from './folder.js'

const old = Buffer.from('old\n')
const fresh = Buffer.from('new\n')
const root = process.getuid?.() === 0

describe('replaceFile', () => {
  test('replaces the file, with its permissions', () => {
    const folder = folderWith({ 'a.yaml': old })
    const file = path.join(folder, 'a.yaml')
    for (const mode of [0o600, 0o640, 0o755, 0o666]) {
      fs.writeFileSync(file, old)
      fs.chmodSync(file, mode)
      expect(replaceFile(file, old, fresh)).toBeUndefined()
      expect(fs.readFileSync(file)).toEqual(fresh)
      expect(fs.statSync(file).mode & 0o7777).toBe(mode)
    }
    expect(fs.readdirSync(folder)).toEqual(['a.yaml'])
  })
  test('who has the old file open reads the old text to its end', () => {
    const file = path.join(folderWith({ 'a.yaml': old }), 'a.yaml')
    const reader = fs.openSync(file, 'r')
    expect(replaceFile(file, old, fresh)).toBeUndefined()
    expect(fs.readFileSync(reader)).toEqual(old)
    fs.closeSync(reader)
  })
  test('leaves a file that was changed, removed or replaced by something else', () => {
    const folder = folderWith({ 'a.yaml': 'somebody wrote this\n', 'target.yaml': old, 'folder.yaml/': '' })
    fs.symlinkSync('target.yaml', path.join(folder, 'link.yaml'))
    expect(replaceFile(path.join(folder, 'a.yaml'), old, fresh)).toBe('it was changed meanwhile')
    expect(fs.readFileSync(path.join(folder, 'a.yaml'), 'utf8')).toBe('somebody wrote this\n')
    expect(replaceFile(path.join(folder, 'link.yaml'), old, fresh)).toBe('it was changed meanwhile')
    expect(replaceFile(path.join(folder, 'folder.yaml'), old, fresh)).toBe('it was changed meanwhile')
    expect(replaceFile(path.join(folder, 'gone.yaml'), old, fresh)).toBe('it is not there any more')
    expect(fs.readdirSync(folder).sort()).toEqual(['a.yaml', 'folder.yaml', 'link.yaml', 'target.yaml'])
  })
  test.skipIf(root)('leaves a file that may not be written', () => {
    const folder = folderWith({ 'a.yaml': old })
    fs.chmodSync(path.join(folder, 'a.yaml'), 0o444)
    expect(replaceFile(path.join(folder, 'a.yaml'), old, fresh)).toBe('permission denied')
    expect(fs.readdirSync(folder)).toEqual(['a.yaml'])
  })
  test.each([
    ['long', `${'x'.repeat(250)}.yaml`],
    ['of three bytes a character', `${'船'.repeat(83)}.yaml`],
    ['of pairs', `${'🚢'.repeat(62)}.yaml`],
  ])('a name %s', (_, name) => {
    const folder = folderWith({ [name]: old })
    expect(replaceFile(path.join(folder, name), old, fresh)).toBeUndefined()
    expect(fs.readdirSync(folder)).toEqual([name])
  })
})
