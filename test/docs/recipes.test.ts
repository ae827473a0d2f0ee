import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { parse } from '../../src/parse/index.js'
import { seaworthy } from '../cli/seaworthy.js'
import { folderWith } from '../node/folder.js'
import { blocksOf } from './blocks.js'

const recipes = fs.readdirSync('docs/ci').map(file => `docs/ci/${file}`)
const guides = fs.readdirSync('docs/guides').map(file => `docs/guides/${file}`)
const pages = [...recipes, ...guides, ...fs.readdirSync('docs').map(file => `docs/${file}`), 'README.md'].filter(file =>
  file.endsWith('.md'),
)

/** Brackets close in the order in which they open; those in strings and comments do not count. */
function balances(text: string): boolean {
  const open: string[] = []
  for (const [token] of text.matchAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/.*|[()[\]{}]/g)) {
    if ('([{'.includes(token)) open.push(token)
    else if (')]}'.includes(token) && open.pop() !== { ')': '(', ']': '[', '}': '{' }[token]) return false
  }
  return open.length === 0
}

test('the recipes that were promised are there', () => {
  const promised = ['argo-cd', 'azure-pipelines', 'circleci', 'flux', 'gitlab', 'husky', 'jenkins', 'lefthook']
  expect(recipes.map(file => path.basename(file, '.md')).sort()).toEqual(promised)
})

describe.each(recipes)('%s', page => {
  const blocks = blocksOf(page)
  test('has snippets, each right in its language', () => {
    expect(blocks.length).toBeGreaterThan(0)
    for (const { language, text } of blocks) {
      if (language === 'yaml') expect(parse(text).problems, text).toEqual([])
      else if (language === 'json') JSON.parse(text)
      else if (language === 'groovy') expect(balances(text), text).toBe(true)
      else expect(['sh', 'shell']).toContain(language)
    }
  })
  test('scripts in it are scripts', context => {
    if (spawnSync('bash', ['-c', 'exit 0']).status !== 0) context.skip('bash is not here')
    for (const { language, text } of blocks) {
      const scripts = language === 'sh' || language === 'shell' ? [text] : scriptsIn(text)
      for (const script of scripts) {
        const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })
        expect({ status, stderr }, script).toEqual({ status: 0, stderr: '' })
      }
    }
  })
})

/** Literal block scalars are scripts in these snippets. */
function scriptsIn(text: string): string[] {
  return [...text.matchAll(/^( *)(?:- )?(?:[a-z]+: )?\|\n((?:\1 .*\n|\n)+)/gm)].map(([, , script]) => script!.replace(/^ {2,}/gm, ''))
}

test('scripts are found in snippets', () => {
  const scripts = recipes.flatMap(page => blocksOf(page).flatMap(({ language, text }) => (language === 'yaml' ? scriptsIn(text) : [])))
  expect(scripts.some(script => script.includes('git clone --depth 1'))).toBe(true)
  expect(scripts.some(script => script.includes('flux build kustomization'))).toBe(true)
})

test('a balance that is off is seen', () => {
  expect(balances("a { b('}') // }\n}")).toBe(true)
  expect(balances('a { b( }')).toBe(false)
})

test('every command line of the docs is one that the command understands', () => {
  let seen = 0
  for (const page of pages) {
    const text = fs.readFileSync(page, 'utf8')
    for (const [, name, rest] of text.matchAll(
      /\bseaworthy(?:@[0-9.]+)? (lint|rules|explain|init|migrate|completion)\b((?:[ ]+(?:--?[a-z][a-z-]*(?:[= ][^\s`|<>&;)\]]+)?|-(?![a-z-])))*)/g,
    )) {
      const command = commands.find(candidate => candidate.name === name)!
      const flags = [...rest!.matchAll(/ (--[a-z-]+)/g)].map(([, flag]) => flag!)
      const known = command.flags.filter(flag => flag.reserved === undefined).map(flag => `--${flag.name}`)
      for (const flag of flags) expect(known, `${page}: seaworthy ${name}${rest}`).toContain(flag)
      seen++
    }
  }
  expect(seen).toBeGreaterThan(30)
})

test('the manifests of the recipes have no findings themselves', async () => {
  const folder = folderWith({})
  for (const page of recipes) {
    for (const [index, { language, text }] of blocksOf(page).entries()) {
      if (language === 'yaml' && /^kind: Job$/m.test(text))
        fs.writeFileSync(path.join(folder, `${path.basename(page, '.md')}-${index}.yaml`), text)
    }
  }
  expect(fs.readdirSync(folder).length).toBeGreaterThan(0)
  const { code, stdout } = await seaworthy(folder, ['lint', '--preset', 'recommended,resources', '--fail-on', 'info'])
  expect(stdout).toMatch(/^No problems/)
  expect(code).toBe(0)
})
