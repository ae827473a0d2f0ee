import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import vm from 'node:vm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { asFunction } from '../../src/node/compiled-chunks.js'
import { builtCommand, seaworthy } from './seaworthy.js'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'seaworthy-compiled-chunks-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))
fs.writeFileSync(
  path.join(folder, 'web.yaml'),
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: nginx:1.29\n',
)

let cache: string
beforeEach(() => {
  cache = fs.mkdtempSync(path.join(folder, 'cache-'))
})
const own = () => path.join(cache, `seaworthy-compiled-${process.getuid?.()}`)
const stored = () => (fs.existsSync(own()) ? fs.readdirSync(own()).map(name => path.join(own(), name)) : [])
const lint = async (env: Record<string, string> = {}) => {
  const { code, stdout, stderr } = await seaworthy(folder, ['lint', '--format', 'json', 'web.yaml'], {
    env: { NODE_COMPILE_CACHE: cache, NODE_DISABLE_COMPILE_CACHE: '', ...env },
  })
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  return JSON.parse(stdout).diagnostics as unknown
}

test('every chunk of the build is a script once its imports and exports are taken', () => {
  const chunks = path.join(path.dirname(builtCommand()), 'chunks')
  for (const name of fs.readdirSync(chunks)) {
    const text = fs.readFileSync(path.join(chunks, name), 'latin1')
    // They are read a byte a character, which is quicker.
    expect(text).not.toMatch(/[^\0-\x7f]/)
    const script = asFunction(text)
    expect(() => new vm.Script(script, { filename: name })).not.toThrow()
    // Traces name the lines of the file.
    expect(script.split('\n').findIndex(line => line.includes('// src/'))).toBe(
      text.split('\n').findIndex(line => line.includes('// src/')),
    )
  }
})

test('imports and exports of every form', () => {
  const module = [
    'import { a, b as c } from "./one.js";',
    'import fs from "node:fs";',
    'import * as os from "node:os";',
    'import "./two.js";',
    'const value = [a, c, fs, os];',
    'const late = () => import("./three.js");',
    '',
    'export { late, value as default$1 };',
  ].join('\n')
  const got: string[] = []
  const exports: Record<string, unknown> = {}
  const get = (wanted: string) => {
    got.push(wanted)
    return { a: 1, b: 2, wanted }
  }
  vm.runInThisContext(asFunction(module))(exports, get, (wanted: string) => `later ${wanted}`, 'file:///x.js')
  expect(got).toEqual(['./one.js', 'node:fs', 'node:os', './two.js'])
  expect(exports.default$1).toEqual([1, 2, { a: 1, b: 2, wanted: 'node:fs' }, { a: 1, b: 2, wanted: 'node:os' }])
  expect((exports.late as () => unknown)()).toBe('later ./three.js')
})

test('what was compiled is stored, and gives the same answers', async () => {
  const first = await lint()
  const files = stored()
  expect(files.map(file => path.basename(file).split('-')[0])).toEqual(expect.arrayContaining(['core.js', 'command.js', 'json.js']))
  for (const file of files) expect(fs.statSync(file).mode & 0o077).toBe(0)
  expect(await lint()).toEqual(first)
  expect(stored()).toEqual(files)
})

test('what is damaged is not used, and written again', async () => {
  const first = await lint()
  const core = stored().find(file => path.basename(file).startsWith('core.js'))!
  for (const damaged of [Buffer.alloc(0), Buffer.from('short'), Buffer.alloc(4096, 0x41)]) {
    fs.writeFileSync(core, damaged)
    expect(await lint()).toEqual(first)
    expect(fs.statSync(core).size).toBeGreaterThan(10_000)
  }
})

test('nothing is stored where others can write, or the user does not want it', async () => {
  fs.mkdirSync(own())
  fs.chmodSync(own(), 0o777)
  const first = await lint()
  expect(stored()).toEqual([])
  fs.chmodSync(own(), 0o700)
  expect(await lint({ NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(first)
  expect(stored()).toEqual([])
  fs.rmdirSync(own())
  fs.symlinkSync(folder, own())
  expect(await lint()).toEqual(first)
  fs.unlinkSync(own())
  fs.writeFileSync(own(), '')
  expect(await lint()).toEqual(first)
})

test('a folder that cannot be made is no failure', async () => {
  const first = await lint()
  expect(await lint({ NODE_COMPILE_CACHE: '/dev/null/nowhere' })).toEqual(first)
})
