import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.js'
import { initialConfig } from '../../src/cli/initial-config.js'
import { withEngineRules } from '../../src/config/index.js'
import { presetNames } from '../../src/config/presets.js'
import { readConfig } from '../../src/config/read.js'
import { validateConfigValue } from '../../src/config/validate.generated.js'
import { parse } from '../../src/parse/index.js'
import { engineRules } from '../../src/rule/engine-rules.js'
import { folderWith } from '../node/folder.js'
import { pod } from './manifests.js'
import { seaworthy } from './seaworthy.js'

const cwd = folderWith({})

describe('rules', () => {
  test('lists every rule, those of the engine too', async () => {
    const { code, stdout } = await seaworthy(cwd, ['rules', '--format', 'json'])
    expect(code).toBe(0)
    const listed = JSON.parse(stdout) as { id: string; engine: boolean; presets: string[] }[]
    expect(listed.map(rule => rule.id).sort()).toEqual([...rules, ...engineRules].map(rule => rule.id).sort())
    expect(listed.find(rule => rule.id === 'best-effort-pod')).toMatchObject({
      engine: false,
      category: 'resources',
      presets: ['recommended', 'resources', 'all'],
      fix: 'unsafe',
    })
    expect(listed.find(rule => rule.id === 'syntax-error')).toMatchObject({ engine: true, presets: [], severity: 'error' })
  })
  test('for people', async () => {
    const { stdout } = await seaworthy(cwd, ['rules'])
    for (const { id } of rules) expect(stdout).toContain(id)
    expect(stdout).toMatch(/syntax-error .*\(always on\)/)
  })
})

describe('explain', () => {
  test.concurrent.each(rules.map(rule => rule.id))('%s', async id => {
    const rule = rules.find(candidate => candidate.id === id)!
    const { code, stdout } = await seaworthy(cwd, ['explain', id])
    expect(code).toBe(0)
    const flat = stdout.replace(/\s+/g, ' ')
    expect(flat).toContain(rule.summary)
    expect(flat).toContain(rule.why.trim().replace(/\s+/g, ' '))
    for (const name of Object.keys(rule.options ?? {})) expect(flat).toContain(`${name} (`)
    for (const { url } of rule.sources) expect(flat).toContain(url)
  })
  test('a rule of the engine, and the id of a check of another linter', async () => {
    expect((await seaworthy(cwd, ['explain', 'duplicate-key'])).stdout).toContain('no preset hides it')
    const [rule] = rules.filter(candidate => candidate.aliases?.length)
    const alias = rule!.aliases![0]!
    const { code, stdout, stderr } = await seaworthy(cwd, ['explain', alias.toUpperCase()])
    expect(code).toBe(0)
    expect(stdout).toContain(rule!.id)
    expect(stderr).toContain('is the check of another linter; here it is')
    expect((await seaworthy(cwd, ['explain', 'KSV018'])).stdout).toContain('memory-limit-missing')
    const later = await seaworthy(cwd, ['explain', 'checkov/CKV_K8S_16'])
    expect(later.code === 2 || later.stdout.includes('privileged-container')).toBe(true)
    expect((await seaworthy(cwd, ['explain', 'CKV_K8S_9999'])).stderr).toContain('there is no rule')
  })
})

describe('init', () => {
  const read = (text: string) => readConfig(parse(text), 'seaworthy.yaml', validateConfigValue, withEngineRules(rules, engineRules))
  test('writes a configuration that works, and never overwrites one', async () => {
    const folder = folderWith({ 'a.yaml': pod() })
    const { code, stdout, stderr } = await seaworthy(folder, ['init'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('\nWrote seaworthy.yaml.\n')
    expect(fs.readFileSync(path.join(folder, 'seaworthy.yaml'), 'utf8')).toBe(initialConfig())
    expect((await seaworthy(folder, ['lint'])).code).toBe(1)
    expect(await seaworthy(folder, ['init'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'seaworthy: seaworthy.yaml is there already, and is not overwritten\n',
    })
    const other = folderWith({ 'sub/seaworthy.yml': '' })
    expect((await seaworthy(other, ['init', 'sub'])).code).toBe(2)
    expect(fs.readdirSync(path.join(other, 'sub'))).toEqual(['seaworthy.yml'])
  })
  test('everything in it works once it is no comment', () => {
    expect(read(initialConfig())).toEqual({ extends: 'recommended' })
    const everything = initialConfig()
      .split('\n')
      .filter(line => !/^#( |$)(yaml-language|$|The config| {2})|^# {3}[a-z]+: [a-z]/.test(line) || /^# {3}/.test(line))
      .filter(line => !presetNames.some(name => line.startsWith(`#   ${name}: `)))
      .map(line => line.replace(/^# /, ''))
      .join('\n')
    expect(Object.keys(read(everything)).sort()).toEqual([
      'advisories',
      'advisoryFiles',
      'clusterDomain',
      'extends',
      'externalCallers',
      'externalObjects',
      'ignore',
      'images',
      'kubernetesVersion',
      'nodeCIDRs',
      'overrides',
      'provider',
      'rules',
      'suppressions',
      'workloadKinds',
    ])
  })
})
