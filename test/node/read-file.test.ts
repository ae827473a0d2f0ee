import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRegularFile } from '../../src/node/read-file.js'
import { replaceFile } from '../../src/node/write-file.js'
import { folderWith } from './folder.js'

const root = process.getuid?.() === 0

describe('readRegularFile', () => {
  test('reads files, those that have no size too', () => {
    const folder = folderWith({ a: 'text', empty: '' })
    expect(readRegularFile(path.join(folder, 'a'))).toMatchObject({ bytes: Buffer.from('text') })
    expect(readRegularFile(path.join(folder, 'empty'))).toMatchObject({ bytes: Buffer.alloc(0) })
    if (process.platform === 'linux') expect((readRegularFile('/proc/self/status') as { bytes: Buffer }).bytes.length).toBeGreaterThan(100)
  })
  test('refuses by size before it reads', () => {
    const folder = folderWith({ sparse: '' })
    fs.truncateSync(path.join(folder, 'sparse'), 8 * 1024 ** 3)
    expect(readRegularFile(path.join(folder, 'sparse'))).toEqual({
      failure: { rule: 'file-too-large', message: 'the file has 8,192 MB; more than 100 MB are not read' },
    })
  })
  test.skipIf(process.platform === 'win32')('does not wait for a pipe, and does not read a device', () => {
    const folder = folderWith({})
    const pipe = path.join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    expect(readRegularFile(pipe)).toEqual({ special: 'a named pipe' })
    expect(readRegularFile('/dev/zero')).toEqual({ special: 'a device' })
    expect(readRegularFile(folder)).toEqual({ special: 'a folder' })
  })
  test('says why a file cannot be read', () => {
    const folder = folderWith({ a: '' })
    const messageOf = (file: string) => (readRegularFile(file) as { failure: { message: string } }).failure.message
    expect(messageOf(path.join(folder, 'b'))).toContain('it does not exist')
    expect(messageOf(path.join(folder, 'a/b'))).toContain('a part of the path is no folder')
    expect(messageOf(path.join(folder, 'x'.repeat(300)))).toContain('the name is too long')
  })
})

describe('replaceFile', () => {
  test('replaces the file, keeps its permissions, and leaves nothing else behind', () => {
    const folder = folderWith({ 'a.yaml': 'old' })
    const file = path.join(folder, 'a.yaml')
    fs.chmodSync(file, 0o640)
    expect(replaceFile(file, Buffer.from('old'), Buffer.from('new'))).toBeUndefined()
    expect(fs.readFileSync(file, 'utf8')).toBe('new')
    expect(fs.statSync(file).mode & 0o777).toBe(0o640)
    expect(fs.readdirSync(folder)).toEqual(['a.yaml'])
  })
  test('does not overwrite what somebody changed meanwhile', () => {
    const folder = folderWith({ 'a.yaml': 'theirs' })
    expect(replaceFile(path.join(folder, 'a.yaml'), Buffer.from('old'), Buffer.from('new'))).toBe('it was changed meanwhile')
    expect(fs.readFileSync(path.join(folder, 'a.yaml'), 'utf8')).toBe('theirs')
    expect(fs.readdirSync(folder)).toEqual(['a.yaml'])
  })
  test.skipIf(root)('respects write protection', () => {
    const folder = folderWith({ 'a.yaml': 'old' })
    fs.chmodSync(path.join(folder, 'a.yaml'), 0o444)
    expect(replaceFile(path.join(folder, 'a.yaml'), Buffer.from('old'), Buffer.from('new'))).toBe('permission denied')
  })
  test('says why nothing was written', () => {
    expect(replaceFile(path.join(folderWith({}), 'a.yaml'), Buffer.from(''), Buffer.from('new'))).toBe('it is not there any more')
  })
})
