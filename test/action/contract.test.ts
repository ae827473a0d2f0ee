import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatNames } from '../../src/output/index.js'
import { parse } from '../../src/parse/index.js'
import { builtAction } from './step.js'

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}
const metadata = parse(fs.readFileSync('action.yml', 'utf8')).documents[0]!.value as Metadata
const source = fs
  .readdirSync('src/action')
  .map(name => fs.readFileSync(path.join('src/action', name), 'utf8'))
  .join('\n')
const docs = fs.readFileSync('docs/github-action.md', 'utf8')
/** The names in the first column of the table below a heading. */
const documented = (heading: string): string[] =>
  [
    ...docs
      .slice(docs.indexOf(`## ${heading}`))
      .split('\n## ')[0]!
      .matchAll(/^\| (`[^|]+) \|/gm),
  ].flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
const sorted = (names: Iterable<string | undefined>): string[] => [...new Set(names)].map(String).sort()

describe('action.yml', () => {
  test('has the inputs that are read, and the docs name them', () => {
    const read = [...source.matchAll(/(?:runner\.(?:input|lines)\(|oneOf\(runner, )'([^']+)'/g)].map(([, name]) => name)
    expect(sorted(Object.keys(metadata.inputs))).toEqual(sorted(read))
    expect(sorted(documented('Inputs'))).toEqual(sorted(read))
  })
  test('has the outputs that are set, and the docs name them', () => {
    const set = [...source.matchAll(/setOutput\('([^']+)'/g)].map(([, name]) => name)
    expect(sorted(Object.keys(metadata.outputs))).toEqual(sorted(set))
    expect(sorted(documented('Outputs'))).toEqual(sorted(set))
  })
  test('describes the formats of the log', () => {
    for (const name of formatNames) {
      if (name === 'github') continue
      expect(metadata.inputs.format!.description).toContain(name)
      expect(docs).toContain(`\`${name}\``)
    }
  })
  test('runs the file that is built, on Node 24', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
    expect(fs.existsSync(builtAction())).toBe(true)
  })
})

describe('the bundle', () => {
  const dist = path.dirname(builtAction())
  /** A word that stands in @actions/core and nowhere else. */
  const core = 'ghadelimiter_'
  /** The files that an entry can load, however late. */
  const reachable = (entry: string): string[] => {
    const seen = new Set<string>()
    const stack = [entry]
    for (let file = stack.pop(); file !== undefined; file = stack.pop()) {
      if (seen.has(file)) continue
      seen.add(file)
      const text = fs.readFileSync(path.join(dist, file), 'utf8')
      for (const [, name] of text.matchAll(/(?:from|import)\s*\(?["'](\.{1,2}\/[^"']+\.js)["']/g))
        stack.push(path.join(path.dirname(file), name!))
    }
    return [...seen]
  }
  const holdsCore = (file: string) => fs.readFileSync(path.join(dist, file), 'utf8').includes(core)

  test('@actions/core is in the Action alone, and nothing of its HTTP client', () => {
    expect(reachable('action.js').filter(holdsCore)).toEqual(['action.js'])
    for (const entry of ['cli.js', 'index.js', 'rule.js', 'testing.js']) {
      const files = reachable(entry)
      expect(files.filter(holdsCore)).toEqual([])
      expect(files).not.toContain('action.js')
    }
    expect(reachable('cli.js').length).toBeGreaterThan(20)
    expect(fs.statSync(path.join(dist, 'action.js')).size).toBeLessThan(60_000)
  })
  test('an Action that finds no manifest loads no rule', () => {
    const text = fs.readFileSync(path.join(dist, 'action.js'), 'utf8')
    const atOnce = [...text.matchAll(/^import [^"']*["'](\.[^"']+)["']/gm)].map(([, name]) => name)
    expect(atOnce.sort()).toEqual(['./chunks/names.js', './chunks/start.js'])
  })
})
