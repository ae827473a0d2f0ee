import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../node/folder.js'
import { deployment, service } from './manifests.js'
import { lint, seaworthy } from './seaworthy.js'

const both = `${service}---\n# stays\n${deployment}`
const read = (cwd: string, name: string) => fs.readFileSync(path.join(cwd, name), 'utf8')
const fixing = ['--fix', '--unsafe-fixes', '--only', 'prestop-missing']

describe('--fix', () => {
  test('repairs, and the report speaks of what is left', async () => {
    const cwd = folderWith({ 'a.yaml': both })
    expect((await lint(cwd, ['--only', 'prestop-missing'])).report.diagnostics).toHaveLength(1)
    const { code, stderr, report } = await lint(cwd, fixing)
    expect({ code, diagnostics: report.diagnostics }).toEqual({ code: 0, diagnostics: [] })
    expect(stderr).toBe('seaworthy: 1 repair in 1 file\n')
    expect(read(cwd, 'a.yaml')).toContain('# stays')
    expect(read(cwd, 'a.yaml')).toContain('preStop')
    expect(fs.readdirSync(cwd)).toEqual(['a.yaml'])
  })
  test('keeps byte order mark, line ends, permissions and links', async () => {
    const cwd = folderWith({ 'real/a.yaml': `\uFEFF${both.replaceAll('\n', '\r\n')}`, 'b/': '' })
    fs.symlinkSync('../real/a.yaml', path.join(cwd, 'b/link.yaml'))
    fs.chmodSync(path.join(cwd, 'real/a.yaml'), 0o604)
    expect((await lint(cwd, [...fixing, 'b/link.yaml'])).code).toBe(0)
    const text = read(cwd, 'real/a.yaml')
    expect(text.startsWith('\uFEFFapiVersion')).toBe(true)
    expect(text).toContain('preStop')
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(fs.statSync(path.join(cwd, 'real/a.yaml')).mode & 0o777).toBe(0o604)
    expect(fs.lstatSync(path.join(cwd, 'b/link.yaml')).isSymbolicLink()).toBe(true)
  })
  test('writes UTF-16 as UTF-16', async () => {
    const cwd = folderWith({ 'a.yaml': Buffer.from(`\uFEFF${both}`, 'utf16le') })
    expect((await lint(cwd, fixing)).code).toBe(0)
    expect(fs.readFileSync(path.join(cwd, 'a.yaml')).toString('utf16le')).toContain('preStop')
  })
  test('does not touch context', async () => {
    const cwd = folderWith({ '.git/': '', 'a.yaml': deployment, 'b.yaml': service })
    expect((await lint(cwd, [...fixing, 'b.yaml'])).code).toBe(0)
    expect(read(cwd, 'a.yaml')).toBe(deployment)
    expect((await lint(cwd, [...fixing, 'a.yaml'])).code).toBe(0)
    expect(read(cwd, 'a.yaml')).toContain('preStop')
  })
})

describe('--fix-dry-run', () => {
  test('shows a diff that can be applied, and writes nothing', async () => {
    const cwd = folderWith({ 'a.yaml': both })
    const { code, stdout, stderr } = await seaworthy(cwd, ['lint', '--fix-dry-run', '--unsafe-fixes', '--only', 'prestop-missing'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^--- a\/a\.yaml\n\+\+\+ b\/a\.yaml\n@@ /)
    expect(stdout).toMatch(/^\+ +preStop/m)
    expect(stderr).toBe('seaworthy: 1 repair in 1 file; nothing was written\n')
    expect(read(cwd, 'a.yaml')).toBe(both)
  })
  const tools = ['git', 'patch'].filter(tool => spawnSync(tool, ['--version'], { encoding: 'utf8' }).stdout?.match(/^git|^GNU patch/))
  test.each(tools)('%s applies it, whatever the files are called and end with', async tool => {
    const texts = {
      'a b/c d.yaml': both,
      ' lead.yaml': both,
      'q"uote.yaml': both,
      'back\\slash.yaml': both,
      'tab\t.yaml': both,
      '船.yaml': both,
      '-dash.yaml': both,
      'crlf.yaml': both.replaceAll('\n', '\r\n'),
      'mark.yaml': `\uFEFF${both}`,
      'unended.yaml': both.trimEnd(),
      'wide.yaml': Buffer.from(`\uFEFF${both}`, 'utf16le'),
    }
    const cwd = folderWith(texts)
    const { stdout, stderr } = await seaworthy(cwd, ['lint', '--fix-dry-run', '--unsafe-fixes', '--only', 'prestop-missing'])
    expect(stderr).toContain('seaworthy: wide.yaml is UTF-16, which no patch can change; use --fix\n')
    const patched = folderWith(texts)
    const [command, args] = tool === 'git' ? ['git', ['apply', '--whitespace=nowarn']] : ['patch', ['-p1', '--binary', '--silent']]
    execFileSync(command as string, args as string[], { cwd: patched, input: stdout, stdio: ['pipe', 'pipe', 'pipe'] })
    await lint(cwd, fixing)
    for (const name of Object.keys(texts).filter(name => name !== 'wide.yaml')) {
      expect(read(patched, name), name).toContain('preStop')
      expect(read(patched, name), name).toBe(read(cwd, name))
    }
  })
  test('of standard input', async () => {
    const { stdout } = await seaworthy(folderWith({}), ['lint', '--fix-dry-run', '--unsafe-fixes', '--only', 'prestop-missing', '-'], {
      stdin: both,
    })
    expect(stdout).toMatch(/^--- a\/stdin\n/)
  })
  test('with code frames of the files as they are', async () => {
    const cwd = folderWith({ 'a.yaml': `${both}---\n${both.replaceAll('web', 'api')}` })
    await seaworthy(cwd, ['lint', '--fix-dry-run', '--unsafe-fixes', '--only', 'prestop-missing', '--output', 'out.txt'])
    expect(read(cwd, 'out.txt').match(/> .*name: .*/g)).toEqual([
      expect.stringContaining('- name: web'),
      expect.stringContaining('- name: api'),
    ])
  })
  test('with a report beside it', async () => {
    const cwd = folderWith({ 'a.yaml': both })
    expect((await seaworthy(cwd, ['lint', '--fix-dry-run', '--format', 'json'])).code).toBe(2)
    expect((await seaworthy(cwd, ['lint', '--fix-dry-run', '--format', 'json', '--output', 'out.json'])).code).toBe(1)
    expect(JSON.parse(read(cwd, 'out.json')).version).toBe(1)
  })
})
