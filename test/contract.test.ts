import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.js'
import { VERSION } from '../src/engine/docs-url.js'
import { engineRules } from '../src/rule/engine-rules.js'

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'))
const files = fs
  .readdirSync('rules', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) => fs.readdirSync(path.join('rules', name)).map(file => ({ category: name, id: file.replace(/\.ts$/, '') })))

test('every rule file is listed once, under its own name', () => {
  expect(rules.map(rule => ({ category: rule.category, id: rule.id })).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    files.sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
})

test('no two rules and no engine finding share an id', () => {
  const ids = [...rules.map(rule => rule.id), ...engineRules.map(rule => rule.id)]
  expect(new Set(ids).size).toBe(ids.length)
})

test('the version is that of the package', () => {
  expect(VERSION).toBe(manifest.version)
})

test('the package has no run-time dependencies', () => {
  expect(manifest.dependencies).toBeUndefined()
})

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is named <subject>-<what is wrong>', () => expect(id).toMatch(/^[a-z]+[a-z0-9]*(-[a-z0-9]+)+$/))
  test('speaks in sentences', () => {
    expect(rule.summary).toMatch(/^[A-Z`].*\.$/)
    expect(rule.why).toMatch(/[.!]$/)
    for (const message of Object.values(rule.messages as Record<string, string>)) {
      expect(message.length).toBeGreaterThan(40)
      // The last words may come from the rule: a slot.
      expect(message).toMatch(/[.)!}]$/)
      // Only letters and digits make a slot; anything else would stand in the message with its braces.
      for (const [, name] of message.matchAll(/\{([\w-]+)\}/g)) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]*$/)
    }
  })
  test('names its sources', () => {
    expect(rule.sources.length).toBeGreaterThan(0)
    for (const { title, url } of rule.sources) {
      expect(title).not.toBe('')
      expect(new URL(url).protocol).toBe('https:')
    }
  })
  test('names the same checks of other linters as tool/id', () => {
    for (const alias of rule.aliases ?? []) expect(alias).toMatch(/^[a-z0-9-]+\/\S+$/)
  })
  test('claims an error in preset valid', () => {
    if (rule.presets.includes('valid')) expect(rule.severity).toBe('error')
  })
  test('describes its options', () => {
    for (const spec of Object.values(rule.options ?? {}) as { description: string }[]) expect(spec.description).toMatch(/\.$/)
  })
  test('came with a version that exists', () => expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/))
})

test('the layers below the front ends import nothing of node', () => {
  const folders = [
    'parse',
    'manifest',
    'kubernetes',
    'cluster',
    'container',
    'embedded',
    'config',
    'rule',
    'engine',
    'fix',
    'output',
    'text',
    'testing',
  ]
  const guilty = folders.flatMap(folder =>
    fs
      .readdirSync(path.join('src', folder), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .map(file => path.join('src', folder, file))
      .filter(file => /from '(node:|\.\.\/(node|cli|action|lsp)\/)/.test(fs.readFileSync(file, 'utf8'))),
  )
  expect(guilty).toEqual([])
})
