import { describe, expect, test } from 'vitest'
import type { ConfigExplanation } from '../../src/cli/config-explanation.js'
import { folderWith } from '../node/folder.js'
import { deployment, pod, service } from './manifests.js'
import { seaworthy } from './seaworthy.js'

const config = `extends: [recommended, resources]
kubernetesVersion: 1.28-1.30
ignore: [old/]
rules:
  memory-limit-missing: info
  prestop-missing:
    severity: warning
    shutdownBudgetSeconds: 3
overrides:
  - files: [deploy/]
    rules:
      best-effort-pod: info
  - kinds: [Service]
    rules:
      external-traffic-policy-unset: warning
  - files: [deploy/]
    rules:
      best-effort-pod: off
`
const cwd = folderWith({
  'seaworthy.yaml': config,
  'deploy/web.yaml': `${deployment}---\n${service}`,
  'other/a.yaml': pod(),
  'old/b.yaml': pod('b'),
  'bare/.git/': '',
  'bare/c.yaml': pod('c'),
})

async function explain(...args: string[]): Promise<ConfigExplanation> {
  const { code, stdout, stderr } = await seaworthy(cwd, ['lint', '--format', 'json', '--explain-config', ...args])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout) as ConfigExplanation
}
const rule = (explanation: ConfigExplanation, id: string) => explanation.rules.find(entry => entry.rule === id)!

describe('lint --explain-config', () => {
  test('names the file, presets and settings that hold', async () => {
    const web = await explain('deploy/web.yaml')
    expect(web).toMatchObject({
      config: 'seaworthy.yaml',
      how: 'nearest',
      ignored: false,
      presets: [
        { name: 'recommended', by: 'extends' },
        { name: 'resources', by: 'extends' },
      ],
      settings: { kubernetesVersion: '1.28-1.30', provider: 'unknown', clusterDomain: 'cluster.local' },
      objects: [
        { kind: 'Deployment', name: 'web' },
        { kind: 'Service', name: 'web' },
      ],
    })
    expect((await explain('old/b.yaml')).ignored).toBe(true)
  })
  test('says of each rule who had a say, with the line, the last word last', async () => {
    const web = await explain('deploy/web.yaml')
    const { severity, because } = rule(web, 'best-effort-pod')
    expect(severity).toBe('off')
    expect(because[0]).toEqual({ by: 'preset', name: 'recommended', line: 1 })
    expect(because.slice(-2)).toEqual([
      { by: 'override', number: 1, line: 12, setting: 'info' },
      { by: 'override', number: 3, line: 18, setting: 'off' },
    ])
    expect(rule(web, 'memory-limit-missing')).toMatchObject({
      severity: 'info',
      because: [
        { by: 'preset', name: 'resources', line: 1 },
        { by: 'rules', line: 5, setting: 'info' },
      ],
    })
    expect(rule(web, 'prestop-missing')).toMatchObject({ severity: 'warning', options: { shutdownBudgetSeconds: 3 } })
    expect(rule(web, 'syntax-error').because).toEqual([{ by: 'engine' }])
    expect(rule(web, 'dns-ndots-amplification')).toMatchObject({ severity: 'off', because: [{ by: 'nothing' }] })
    expect(rule(await explain('deploy/web.yaml', '--no-config'), 'memory-request-missing').because).toEqual([
      { by: 'nothing', name: 'resources' },
    ])
    expect(rule(await explain('other/a.yaml'), 'best-effort-pod').severity).not.toBe('off')
  })
  test('tells the objects of a file apart', async () => {
    expect(rule(await explain('deploy/web.yaml'), 'external-traffic-policy-unset')).toMatchObject({
      severity: 'off',
      objects: [{ object: { kind: 'Service', name: 'web' }, severity: 'warning', because: [{ by: 'override', number: 2, line: 15 }] }],
    })
  })
  test('the command line has its say', async () => {
    const web = await explain('deploy/web.yaml', '--rule', 'best-effort-pod=error', '--preset', 'resources')
    expect(web.presets).toEqual([{ name: 'resources', by: 'command line' }])
    expect(rule(web, 'best-effort-pod')).toMatchObject({ severity: 'error' })
    expect(rule(web, 'best-effort-pod').because.at(-1)).toEqual({ by: 'command line', name: '--rule', setting: 'error' })
    const only = await explain('deploy/web.yaml', '--only', 'grace-period-zero')
    expect(rule(only, 'memory-limit-missing')).toMatchObject({ severity: 'off' })
    expect(rule(only, 'memory-limit-missing').because.at(-1)).toEqual({ by: 'command line', name: '--only' })
    expect(rule(only, 'grace-period-zero').severity).toBe('error')
    expect(await explain('deploy/web.yaml', '--no-config')).toMatchObject({ config: null, how: 'none', presets: [{ by: 'default' }] })
  })
  test('for people: every rule has a line, also without a configuration', async () => {
    const { code, stdout } = await seaworthy(cwd, ['lint', '--explain-config', 'deploy/web.yaml'])
    expect(code).toBe(0)
    expect(stdout).toContain('configuration  seaworthy.yaml, the nearest upwards')
    expect(stdout).toMatch(/memory-limit-missing +info +preset resources; rules \(seaworthy\.yaml:5\): info/)
    expect(stdout).toMatch(/Service web: warning {2}override 2 \(seaworthy\.yaml:15\): warning/)
    expect(stdout).toMatch(/Off \(\d+\)\n(?:.*\n)*.*best-effort-pod .*override 3 \(seaworthy\.yaml:18\): off/)
    const bare = await seaworthy(cwd, ['lint', '--explain-config', 'bare/c.yaml'])
    expect(bare.stdout).toContain('none: there is no seaworthy.yaml up to the root of the repository')
    expect(bare.stdout).toContain('recommended (the default)')
  })
  test('names of a manifest cannot inject what a terminal or a log obeys', async () => {
    const hostile = folderWith({
      'seaworthy.yaml': config,
      'a.yaml': `${service.replace('name: web', 'name: "::error::\\u001b[31m"')}---\n${pod()}`,
    })
    const { stdout } = await seaworthy(hostile, ['lint', '--explain-config', 'a.yaml'])
    expect(stdout).toContain('Service')
    expect(stdout).not.toMatch(/\u001b|^\s*::/m)
  })
  test('wrong usage', async () => {
    for (const [args, message] of [
      [['--explain-config', 'nothing.yaml'], '"nothing.yaml" is no file'],
      [['--explain-config', 'deploy'], '"deploy" is no file'],
      [['--explain-config', 'other/a.yaml', 'deploy'], 'takes the place of the paths'],
      [['--explain-config', 'other/a.yaml', '--format', 'junit'], 'pretty or json'],
    ] as const) {
      const { code, stderr } = await seaworthy(cwd, ['lint', ...args])
      expect(code).toBe(2)
      expect(stderr).toContain(message)
    }
  })
})
