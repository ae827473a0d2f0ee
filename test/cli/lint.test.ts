import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../node/folder.js'
import { deployment, goodPod, pod, service } from './manifests.js'
import { builtCommand, lint, seaworthy } from './seaworthy.js'

const rulesIn = async (cwd: string, ...args: string[]) =>
  (await lint(cwd, args)).report.diagnostics.map(({ file, rule }) => `${file} ${rule}`)

describe('exit codes', () => {
  test('0: nothing found', async () => {
    const { code, report } = await lint(folderWith({ 'a.yaml': goodPod() }), [])
    expect(code).toBe(0)
    expect(report).toMatchObject({ diagnostics: [], summary: { files: 1, resources: 1 } })
  })
  test('1: findings at or above --fail-on; whatever the format', async () => {
    const cwd = folderWith({ 'a.yaml': pod() })
    for (const format of ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown']) {
      expect((await seaworthy(cwd, ['lint', '--format', format])).code, format).toBe(1)
      expect((await seaworthy(cwd, ['lint', '--format', format, '--rule', 'best-effort-pod=info'])).code, format).toBe(0)
    }
    expect((await lint(cwd, ['--rule', 'best-effort-pod=info', '--fail-on', 'info'])).code).toBe(1)
    expect((await lint(cwd, ['--rule', 'best-effort-pod=warning', '--fail-on', 'error'])).code).toBe(0)
  })
  test('1: what cannot be parsed or read, whatever --only, --preset and --fail-on say', async () => {
    const cwd = folderWith({
      'good.yaml': goodPod(),
      'broken.yaml': `${goodPod()}---\na: "\n`,
      'latin1.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]),
    })
    fs.symlinkSync('nowhere.yaml', path.join(cwd, 'dangling.yaml'))
    const { code, report } = await lint(cwd, [
      '--only',
      'best-effort-pod',
      '--fail-on',
      'error',
      'good.yaml',
      'broken.yaml',
      'latin1.yaml',
      'dangling.yaml',
    ])
    expect(code).toBe(1)
    expect(report.diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'broken.yaml syntax-error',
      'dangling.yaml unreadable-file',
      'latin1.yaml syntax-error',
    ])
    expect(report.summary.resources).toBe(2)
  })
  test('1: a file that is too large is not read', async () => {
    const cwd = folderWith({ 'a.yaml': '' })
    fs.truncateSync(path.join(cwd, 'a.yaml'), 8 * 1024 ** 3)
    const { code, report } = await lint(cwd, [])
    expect([code, report.diagnostics[0]?.rule]).toEqual([1, 'file-too-large'])
  })
  test('2: nothing was linted', async () => {
    expect((await seaworthy(folderWith({}), ['lint'])).code).toBe(2)
  })
  test('0, and a word: files without an object', async () => {
    const cwd = folderWith({ 'values.yaml': 'replicas: 1\n', 'package.json': '{ "name": "x" }' })
    const { code, stderr, report } = await lint(cwd, [])
    expect(code).toBe(0)
    expect(stderr).toContain('seaworthy: no Kubernetes object in ')
    expect(report.summary.notLinted.map(({ file }) => file).sort()).toEqual(['package.json', 'values.yaml'])
  })
  test('--fail-on-not-linted', async () => {
    const cwd = folderWith({
      'a.yaml': goodPod(),
      'chart/Chart.yaml': 'apiVersion: v2\nname: x\n',
      'chart/templates/a.yaml': 'a: {{ .Values.x }}\n',
    })
    expect((await lint(cwd, [])).code).toBe(0)
    const { code, report } = await lint(cwd, ['--fail-on-not-linted'])
    expect(code).toBe(1)
    expect(report.summary.notLinted.map(({ reason }) => reason)).toContain('helm-template')
  })
})

describe('what is linted', () => {
  test('paths that begin with a dash', async () => {
    const cwd = folderWith({ '-rf.yaml': pod(), '--fix': pod() })
    expect(await rulesIn(cwd, '--', '-rf.yaml', '--fix')).toEqual(['--fix best-effort-pod', '-rf.yaml best-effort-pod'])
    expect(await rulesIn(cwd, './-rf.yaml')).toEqual(['-rf.yaml best-effort-pod'])
  })
  test('standard input, under the name that is given, within the context of that name', async () => {
    const cwd = folderWith({ '.git/': '', 'deploy/service.yaml': service })
    expect((await lint(cwd, ['-'], { stdin: pod() })).report.diagnostics.map(d => `${d.file} ${d.rule}`)).toEqual(['stdin best-effort-pod'])
    const named = await lint(cwd, ['-', '--stdin-filename', 'deploy/web.yaml'], { stdin: deployment })
    expect(named.report.diagnostics.map(d => `${d.file} ${d.rule}`)).toEqual(['deploy/web.yaml prestop-missing'])
    expect((await lint(cwd, ['-'], { stdin: deployment })).report.diagnostics).toEqual([])
    expect((await lint(cwd, ['-'], { stdin: '' })).code).toBe(0)
  })
  test('one file within its repository; without context alone', async () => {
    const cwd = folderWith({ '.git/': '', 'deploy/web.yaml': deployment, 'deploy/service.yaml': service, 'other/pod.yaml': pod() })
    expect(await rulesIn(cwd, 'deploy/web.yaml')).toEqual(['deploy/web.yaml prestop-missing'])
    expect(await rulesIn(cwd, 'deploy/web.yaml', '--context', 'none')).toEqual([])
    expect(await rulesIn(cwd, 'deploy/web.yaml', '--context', 'other')).toEqual([])
    expect(await rulesIn(cwd, 'deploy/web.yaml', '--context', 'deploy')).toEqual(['deploy/web.yaml prestop-missing'])
    expect(await rulesIn(path.join(cwd, 'deploy'), 'web.yaml')).toEqual(['web.yaml prestop-missing'])
  })
  test('lint . filtered to a file equals lint file', async () => {
    const cwd = folderWith({
      '.git/': '',
      'a/web.yaml': deployment,
      'b/service.yaml': service,
      'c/pod.yaml': pod('c'),
      'c/d/pod.yaml': pod('d'),
    })
    const { report: all } = await lint(cwd, ['--preset', 'all', '.'])
    for (const file of ['a/web.yaml', 'b/service.yaml', 'c/pod.yaml', 'c/d/pod.yaml']) {
      const { report: one } = await lint(cwd, ['--preset', 'all', file])
      expect(one.diagnostics).toEqual(all.diagnostics.filter(diagnostic => diagnostic.file === file))
    }
  })
  test('a pipe is named and not opened', async () => {
    const cwd = folderWith({ 'a.yaml': goodPod() })
    execFileSync('mkfifo', [path.join(cwd, 'pipe.yaml')])
    const { code, report } = await lint(cwd, ['pipe.yaml'])
    expect(code).toBe(0)
    expect(report.summary.notLinted).toMatchObject([{ file: 'pipe.yaml', reason: 'special-file' }])
  })
  test('only, preset and rule', async () => {
    const cwd = folderWith({ 'a.yaml': pod() })
    expect(await rulesIn(cwd, '--only', 'memory-limit-missing,cpu-limit-missing')).not.toContain('a.yaml best-effort-pod')
    expect(await rulesIn(cwd, '--preset', 'valid')).toEqual([])
    expect(await rulesIn(cwd, '--preset=valid', '--preset', 'recommended')).toEqual(['a.yaml best-effort-pod'])
    expect(await rulesIn(cwd, '--rule', 'best-effort-pod=off')).toEqual([])
  })
})

describe('the configuration', () => {
  test('the nearest one upwards holds, to the root of the repository; nothing is merged', async () => {
    const cwd = folderWith({
      'seaworthy.yaml': 'rules: { best-effort-pod: off }',
      'repo/.git/': '',
      'repo/a.yaml': pod('a'),
      'repo/x/seaworthy.yml': 'rules: { best-effort-pod: info }',
      'repo/x/y/b.yaml': pod('b'),
      'c.yaml': pod('c'),
    })
    const { report } = await lint(cwd, [])
    expect(report.diagnostics.map(({ file, severity }) => `${file} ${severity}`)).toEqual(['repo/a.yaml warning', 'repo/x/y/b.yaml info'])
    expect((await lint(path.join(cwd, 'repo'), ['--no-config', 'x/y/b.yaml'])).report.diagnostics[0]?.severity).toBe('warning')
    expect((await lint(path.join(cwd, 'repo'), ['--config', '../seaworthy.yaml'])).report.diagnostics).toEqual([])
  })
  test('overrides and ignore are relative to the file; ignore holds for named files too', async () => {
    const cwd = folderWith({
      'conf/seaworthy.yaml': 'ignore: [third-party/]\noverrides: [{ files: [dev/**], rules: { best-effort-pod: off } }]\n',
      'conf/dev/a.yaml': pod('a'),
      'conf/prod/a.yaml': pod('a'),
      'conf/third-party/b.yaml': pod('b'),
    })
    expect(await rulesIn(cwd, 'conf')).toEqual(['conf/prod/a.yaml best-effort-pod'])
    const { code, stderr, report } = await lint(cwd, ['conf/third-party/b.yaml'])
    expect({ code, files: report.summary.files }).toEqual({ code: 0, files: 0 })
    expect(stderr).toContain('1 file left out by "ignore" in the configuration')
  })
  test('what is wrong with it is said with its place, all of it, and nothing is linted', async () => {
    const cwd = folderWith({
      'a.yaml': pod(),
      'seaworthy.yaml': 'extends: recommended\nrules:\n  best-efort-pod: off\n  syntax-error: off\nplugin: x\n',
    })
    const { code, stdout, stderr } = await seaworthy(cwd, ['lint'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.split('\n')).toEqual([
      'seaworthy.yaml:3:3: there is no rule "best-efort-pod"; did you mean "best-effort-pod"? ("seaworthy rules" lists them)',
      'seaworthy.yaml:4:17: "rules.syntax-error" cannot be "off" (it can be error)',
      expect.stringMatching(/^seaworthy\.yaml:5:1: there is no key "plugin"/),
      '',
    ])
  })
  test('a configuration that is no UTF-8, or a pipe', async () => {
    const cwd = folderWith({ 'a.yaml': pod(), 'c.yaml': Buffer.from([0xe9]) })
    execFileSync('mkfifo', [path.join(cwd, 'p.yaml')])
    expect((await seaworthy(cwd, ['lint', '--config', 'c.yaml'])).stderr).toContain('the configuration c.yaml cannot be read: byte 0xe9')
    expect((await seaworthy(cwd, ['lint', '--config', 'p.yaml', 'a.yaml'])).stderr).toBe(
      'seaworthy: the configuration p.yaml is a named pipe\n',
    )
  })
})

describe('the output', () => {
  test('goes to a file; standard output stays empty', async () => {
    const cwd = folderWith({ 'a.yaml': pod() })
    const { code, stdout, stderr } = await seaworthy(cwd, ['lint', '--format', 'sarif', '--output', 'out.sarif'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('seaworthy: 0 errors, 1 warnings, 0 infos; written to out.sarif')
    const log = JSON.parse(fs.readFileSync(path.join(cwd, 'out.sarif'), 'utf8'))
    expect(log.runs[0].results[0].ruleId).toBe('best-effort-pod')
    expect(
      log.runs[0].tool.driver.rules.find((rule: { id: string }) => rule.id === 'best-effort-pod').fullDescription.text.length,
    ).toBeGreaterThan(40)
  })
  test('SARIF names files from the root of the repository', async () => {
    const cwd = folderWith({ '.git/': '', 'deploy/a.yaml': pod() })
    const { stdout } = await seaworthy(path.join(cwd, 'deploy'), ['lint', '--format', 'sarif'])
    expect(JSON.parse(stdout).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('deploy/a.yaml')
  })
  test('has colours only where they are asked for, and never against NO_COLOR', async () => {
    const cwd = folderWith({ 'a.yaml': pod() })
    const colored = async (args: string[], env: Record<string, string>) =>
      (await seaworthy(cwd, ['lint', ...args], { env })).stdout.includes('\u001b[')
    expect(await colored([], {})).toBe(false)
    expect(await colored(['--color'], {})).toBe(true)
    expect(await colored([], { FORCE_COLOR: '1' })).toBe(true)
    expect(await colored([], { FORCE_COLOR: '0' })).toBe(false)
    expect(await colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
    expect(await colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
  })
  test.skipIf(process.platform === 'win32')('may be closed by its reader', () => {
    const cwd = folderWith({ 'a.yaml': Array.from({ length: 2000 }, (_, index) => pod(`p${index}`)).join('---\n') })
    const script = `'${process.execPath}' '${builtCommand()}' lint --format json 2>err | head -c 10; echo "\${PIPESTATUS[0]}"`
    const { stdout } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' })
    expect(stdout).toBe('{"version"1\n')
    expect(fs.readFileSync(path.join(cwd, 'err'), 'utf8')).toBe('')
  })
})
