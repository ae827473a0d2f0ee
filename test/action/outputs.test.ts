import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { goodPod, pod } from '../cli/manifests.js'
import { folderWith } from '../node/folder.js'
import { step } from './step.js'

describe('outputs and exit codes', () => {
  test('findings fail the step', async () => {
    const { code, outputs, stderr } = await step(folderWith({ 'a.yaml': pod(), 'b.yaml': goodPod('b') }))
    expect({ code, outputs, stderr }).toEqual({
      code: 1,
      outputs: { errors: '0', warnings: '1', infos: '0', 'sarif-file': '', 'exit-reason': 'findings' },
      stderr: '',
    })
  })
  test('nothing found', async () => {
    const { code, outputs, annotations, summary } = await step(folderWith({ 'a.yaml': goodPod() }))
    expect({ code, outputs, annotations }).toEqual({
      code: 0,
      outputs: { errors: '0', warnings: '0', infos: '0', 'sarif-file': '', 'exit-reason': 'clean' },
      annotations: [],
    })
    expect(summary).toMatch(/^## seaworthy: no problems\n\n1 object in 1 file, [\d.]+ m?s\.\n$/)
  })
  test('fail-on: findings below it are shown, and the step succeeds', async () => {
    const { code, outputs, annotations } = await step(folderWith({ 'a.yaml': pod() }), { inputs: { 'fail-on': 'error' } })
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ warnings: '1', 'exit-reason': 'clean' })
    expect(annotations.map(({ level, title }) => [level, title])).toEqual([['warning', 'best-effort-pod']])
  })
  test('a text that is no YAML', async () => {
    const { code, outputs, annotations } = await step(folderWith({ 'a.yaml': `${goodPod()}---\na: [\n` }))
    expect({ code, reason: outputs['exit-reason'] }).toEqual({ code: 1, reason: 'not-read' })
    expect(annotations.map(({ level, title }) => [level, title])).toEqual([
      ['error', 'syntax-error'],
      ['error', 'seaworthy'],
    ])
  })
  test('an empty folder is a wrong use of the Action, as of the command', async () => {
    const { code, outputs, annotations, summary } = await step(folderWith({}))
    expect(code).toBe(2)
    expect(outputs).toEqual({ errors: '', warnings: '', infos: '', 'sarif-file': '', 'exit-reason': 'usage' })
    expect(annotations).toHaveLength(1)
    expect(annotations[0]!.message).toContain('no manifest')
    expect(summary).toContain('## seaworthy: nothing was linted')
  })
  test('a configuration that cannot be used is annotated where it is wrong', async () => {
    const { code, annotations, summary } = await step(
      folderWith({ 'a.yaml': pod(), 'seaworthy.yaml': 'rules:\n  best-effort-podd: off\n' }),
    )
    expect(code).toBe(2)
    expect(annotations).toEqual([expect.objectContaining({ level: 'error', file: 'seaworthy.yaml', line: '2', title: 'seaworthy' })])
    expect(annotations[0]!.message).toContain('best-effort-pod')
    expect(summary).toContain('seaworthy.yaml:2')
  })
  test('a configuration that is wrong in many places: ten annotations, the rest in the log and the summary', async () => {
    const wrong = Array.from({ length: 150 }, (_, index) => `  no-such-rule-${index}: off\n`).join('')
    const { annotations, text, summary } = await step(folderWith({ 'a.yaml': pod(), 'seaworthy.yaml': `rules:\n${wrong}` }))
    expect(annotations).toHaveLength(10)
    expect(text.match(/^error: seaworthy\.yaml:\d+/gm)).toHaveLength(140)
    expect(summary.match(/^- seaworthy\.yaml:\d+/gm)).toHaveLength(100)
    expect(summary).toContain('- and 50 more: see the log')
  })
  test('files of the runner that are not there are no clean run', async () => {
    const env = { GITHUB_OUTPUT: 'missing', GITHUB_STEP_SUMMARY: 'missing' }
    const { code, annotations } = await step(folderWith({ 'a.yaml': goodPod() }), { env })
    expect(code).toBe(3)
    expect(annotations.map(({ level, message }) => [level, message.replace(/:.*/, '')])).toEqual([
      ['warning', 'the job summary could not be written'],
      ['error', 'the outputs could not be written'],
    ])
  })
  test.each([
    ['fail-on', 'never', 'input fail-on cannot be "never" (it can be error, warning, info)'],
    ['format', 'github', 'input format cannot be "github" (it can be pretty, json, sarif, gitlab, junit, markdown)'],
    ['paths', '-', 'there is no standard input'],
    ['paths', 'missing.yaml', '"missing.yaml" does not exist'],
    ['working-directory', 'missing', '"missing" is no folder'],
    ['kubernetes-version', 'next', 'next'],
    ['preset', 'recomended', 'recommended'],
    ['sarif-file', '../out.sarif', 'leads out of the workspace'],
  ])('input %s: %s is refused', async (name, value, said) => {
    const { code, annotations, outputs } = await step(folderWith({ 'a.yaml': pod() }), { inputs: { [name]: value } })
    expect(code).toBe(2)
    expect(outputs['exit-reason']).toBe('usage')
    expect(annotations.map(({ message }) => message).join('\n')).toContain(said)
  })
  test('without the files of a runner it still ends as it should', async () => {
    const { code, annotations } = await step(folderWith({ 'a.yaml': pod() }), {
      env: { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '', GITHUB_EVENT_PATH: '', RUNNER_TEMP: '', GITHUB_SHA: '', GITHUB_REPOSITORY: '' },
    })
    expect(code).toBe(1)
    expect(annotations.map(({ title }) => title)).toContain('best-effort-pod')
  })
})

describe('inputs', () => {
  test('paths are lines, relative to the working directory', async () => {
    const cwd = folderWith({ 'deploy/a b/x.yaml': pod(), 'deploy/y.yaml': pod('y'), 'deploy/z.yaml': pod('z') })
    const { outputs, annotations } = await step(cwd, { inputs: { paths: '  a b/ \n\n y.yaml\n', 'working-directory': 'deploy' } })
    expect(outputs.warnings).toBe('2')
    // Relative to the workspace, since there is no repository.
    expect(annotations.flatMap(({ file }) => file ?? []).sort()).toEqual(['deploy/a b/x.yaml', 'deploy/y.yaml'])
  })
  test('files are named from the root of the repository, wherever it was checked out', async () => {
    const cwd = folderWith({ 'checkout/.git/HEAD': 'ref: refs/heads/main', 'checkout/deploy/y.yaml': pod('y') })
    const { annotations, summary } = await step(cwd, { inputs: { 'working-directory': 'checkout' } })
    expect(annotations[0]!.file).toBe('deploy/y.yaml')
    expect(summary).toContain('(https://github.com/shop/manifests/blob/0123456789abcdef0123456789abcdef01234567/deploy/y.yaml#L')
  })
  test('preset, config, kubernetes-version', async () => {
    const cwd = folderWith({ 'a.yaml': pod(), 'other.yaml': 'rules: { best-effort-pod: off }\n' })
    const count = async (inputs: Record<string, string>) => {
      const { outputs } = await step(cwd, { inputs: { paths: 'a.yaml', ...inputs } })
      return Number(outputs.errors) + Number(outputs.warnings) + Number(outputs.infos)
    }
    expect(await count({})).toBe(1)
    expect(await count({ preset: 'valid,\nrecommended', 'kubernetes-version': '1.30-1.33' })).toBe(1)
    expect(await count({ preset: 'valid' })).toBe(0)
    expect(await count({ config: 'other.yaml' })).toBe(0)
  })
  test('format: what the log is written in', async () => {
    const { text } = await step(folderWith({ 'a.yaml': pod() }), { inputs: { format: 'json' } })
    expect(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)).diagnostics).toHaveLength(1)
  })
})

describe('SARIF', () => {
  test('is written, its folder is made, and the output names it from the workspace', async () => {
    const cwd = folderWith({ 'deploy/a.yaml': pod() })
    const { outputs, code } = await step(cwd, { inputs: { 'working-directory': 'deploy', 'sarif-file': 'out/seaworthy.sarif' } })
    expect(code).toBe(1)
    expect(outputs['sarif-file']).toBe('deploy/out/seaworthy.sarif')
    const log = JSON.parse(fs.readFileSync(path.join(cwd, 'deploy/out/seaworthy.sarif'), 'utf8'))
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('deploy/a.yaml')
  })
  test('a link in its place is replaced, never followed', async () => {
    const outside = folderWith({ 'precious.txt': 'precious' })
    const cwd = folderWith({ 'a.yaml': pod() })
    fs.symlinkSync(path.join(outside, 'precious.txt'), path.join(cwd, 'out.sarif'))
    const { code } = await step(cwd, { inputs: { 'sarif-file': 'out.sarif' } })
    expect(code).toBe(1)
    expect(fs.readFileSync(path.join(outside, 'precious.txt'), 'utf8')).toBe('precious')
    expect(fs.lstatSync(path.join(cwd, 'out.sarif')).isFile()).toBe(true)
  })
  test('a folder that is a link out of the workspace is refused', async () => {
    const outside = folderWith({})
    const cwd = folderWith({ 'a.yaml': pod() })
    fs.symlinkSync(outside, path.join(cwd, 'out'))
    const { code, annotations } = await step(cwd, { inputs: { 'sarif-file': 'out/deeper/x.sarif' } })
    expect(code).toBe(2)
    expect(annotations[0]!.message).toContain('leads out of the workspace')
    expect(fs.readdirSync(outside)).toEqual([])
  })
})
