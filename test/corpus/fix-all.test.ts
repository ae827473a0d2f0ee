import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import type { Diagnostic, TextEdit } from '../../src/diagnostic.js'
import { type Answer, seaworthy } from '../cli/seaworthy.js'

const archive = path.resolve(import.meta.dirname, '../../../shared/corpus/large.tar.gz')
const fixing = ['--unsafe-fixes', '--preset', 'all', '--context', 'none']
const modes = [0o644, 0o600, 0o664, 0o755]

/** The files below a folder, relative to it. */
function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
}

interface Report {
  readonly diagnostics: readonly Diagnostic[]
}

const syntaxErrors = ({ diagnostics }: Report): string[] =>
  diagnostics.filter(({ rule }) => rule === 'syntax-error').map(({ file }) => file)

/** The edits of the reported repairs, by file. */
function reportedEdits({ diagnostics }: Report): Map<string, TextEdit[][]> {
  const byFile = new Map<string, TextEdit[][]>()
  for (const { fix } of diagnostics) {
    for (const file of new Set(fix?.edits.map(edit => edit.file))) {
      byFile.set(file, [...(byFile.get(file) ?? []), fix!.edits.filter(edit => edit.file === file)])
    }
  }
  return byFile
}

/** Applies the edits of one repair as an editor would: from the last to the first, by lines and columns. */
function applied(text: string, edits: readonly TextEdit[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const lines = text.slice(mark.length).split('\n')
  const offset = ({ line, column }: { line: number; column: number }) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1
  let result = text.slice(mark.length)
  for (const edit of [...edits].reverse()) {
    result = result.slice(0, offset(edit.range.start)) + edit.text + result.slice(offset(edit.range.end))
  }
  return mark + result
}

/** Whether `part` comes out of `whole` by leaving out lines. */
function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const line of whole) if (line === part[at]) at++
  return at === part.length
}

/** The lines of a text that no edit touches; an insertion at the end of a line leaves the line whole. */
function untouchedLines(text: string, edits: readonly TextEdit[]): string[] {
  const lines = text.split('\n')
  const touched = new Set<number>()
  for (const { range } of edits) for (let line = range.start.line; line <= range.end.line; line++) touched.add(line)
  return lines.filter((_, index) => !touched.has(index + 1))
}

describe.skipIf(!fs.existsSync(archive))('--fix over 10,000 real files', () => {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'seaworthy-fix-all-')))
  const old = path.join(folder, 'old')
  const fixed = path.join(folder, 'fixed')
  const oldText = (name: string) => fs.readFileSync(path.join(old, name), 'utf8')
  const fixedText = (name: string) => fs.readFileSync(path.join(fixed, name), 'utf8')
  let names: string[] = []
  let changed: string[] = []
  let shown: Answer
  let before: Report
  let after: Report

  beforeAll(async () => {
    fs.mkdirSync(old)
    execFileSync('tar', ['xzf', archive, '-C', old, '--strip-components=1'])
    names = filesIn(old)
    for (const [index, name] of names.entries()) fs.chmodSync(path.join(old, name), modes[index % modes.length]!)
    fs.cpSync(old, fixed, { recursive: true })
    const report = path.join(folder, 'before.json')
    shown = await seaworthy(old, ['lint', '--fix-dry-run', ...fixing, '--format', 'json', '--output', report])
    before = JSON.parse(fs.readFileSync(report, 'utf8'))
    const written = await seaworthy(fixed, ['lint', '--fix', ...fixing, '--format', 'json'])
    expect([shown.code, written.code]).toEqual([1, 1])
    expect(written.stderr).toBe(shown.stderr.replace('; nothing was written', '').replace(/^.*written to .*\n/m, ''))
    after = JSON.parse(written.stdout)
    changed = names.filter(name => !fs.readFileSync(path.join(old, name)).equals(fs.readFileSync(path.join(fixed, name))))
    console.log(written.stderr.trim())
  }, 1_200_000)
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }), 120_000)

  test('changes many files, and leaves no file behind', () => {
    expect(names.length).toBe(10_000)
    expect(changed.length).toBeGreaterThan(1_000)
    expect(filesIn(fixed)).toEqual(names)
  })
  test('keeps the permissions', () => {
    const wrong = names.filter((name, index) => (fs.statSync(path.join(fixed, name)).mode & 0o777) !== modes[index % modes.length])
    expect(wrong).toEqual([])
  })
  test('writes what --fix-dry-run shows, as git applies it', () => {
    const patched = path.join(folder, 'patched')
    fs.cpSync(old, patched, { recursive: true })
    const patch = path.join(folder, 'all.diff')
    fs.writeFileSync(patch, shown.stdout)
    // Beside the repository of whoever runs this.
    execFileSync('git', ['apply', '--whitespace=nowarn', patch], { cwd: patched, env: { ...process.env, GIT_CEILING_DIRECTORIES: folder } })
    const differing = names.filter(name => !fs.readFileSync(path.join(patched, name)).equals(fs.readFileSync(path.join(fixed, name))))
    expect(differing).toEqual([])
  })
  test('changes nothing but what the reported edits replace', () => {
    const edits = reportedEdits(before)
    let exact = 0
    const wrong: string[] = []
    for (const name of changed) {
      const fixes = edits.get(name) ?? []
      // An unsafe repair can bring another finding, which a later round repairs.
      if (fixes.length === 1 && applied(oldText(name), fixes[0]!) === fixedText(name)) exact++
      else if (!isSubsequence(untouchedLines(oldText(name), fixes.flat()), fixedText(name).split('\n'))) wrong.push(name)
    }
    expect(wrong).toEqual([])
    expect(exact).toBeGreaterThan(changed.length / 4)
    console.log(`${exact} files with one repair are exactly as reported, ${changed.length - exact} with several keep every other line`)
  })
  test('breaks nothing that could be read', () => {
    expect(syntaxErrors(after)).toEqual(syntaxErrors(before))
    const problems = (text: string) =>
      parseAllDocuments(text, { logLevel: 'silent' }).flatMap(document => document.errors.map(error => error.code))
    expect(changed.filter(name => problems(fixedText(name)).join() !== problems(oldText(name)).join())).toEqual([])
  })
  test('leaves no finding with a repair, and a second run changes nothing', async () => {
    const repairable = after.diagnostics.filter(({ fix }) => fix)
    expect(repairable).toEqual([])
    const inodes = names.map(name => fs.statSync(path.join(fixed, name)).ino)
    const { stderr } = await seaworthy(fixed, ['lint', '--fix', ...fixing])
    expect(stderr).toBe('seaworthy: 0 repairs in 0 files\n')
    expect(names.map(name => fs.statSync(path.join(fixed, name)).ino)).toEqual(inodes)
  })
})
