import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { parse } from '../../src/parse/index.js'
import { differences } from '../parse/compare-ranges.js'

const odd = path.resolve('../shared/corpus/odd-yaml/files')
const pitfalls = path.resolve('../shared/corpus/pitfalls')

function yamlFiles(folder: string): string[] {
  if (!fs.existsSync(folder)) return []
  return (fs.readdirSync(folder, { recursive: true }) as string[])
    .filter(file => /\.(?:ya?ml|json)$/.test(file))
    .map(file => path.join(folder, file))
}

describe.skipIf(!fs.existsSync(odd))('real files at which YAML libraries stumble, and kubectl does not', () => {
  test.each(yamlFiles(odd).map(file => [path.relative(odd, file), file] as const))('%s', (_, file) => {
    const parsed = parse(fs.readFileSync(file, 'utf8'))
    expect(parsed.documents.filter(document => document.broken)).toEqual([])
    expect(parsed.problems.filter(problem => problem.rule !== 'duplicate-key')).toEqual([])
    expect(parsed.needsTolerantParser).toBe(false)
    for (const document of parsed.documents) if (!document.empty) expect(document.value).toBeTypeOf('object')
  })
})

describe.skipIf(!fs.existsSync(pitfalls))('every node of real manifests', () => {
  test('is where the other library has it', () => {
    let compared = 0
    for (const file of [...yamlFiles(pitfalls), ...yamlFiles(odd)]) {
      const parsed = parse(fs.readFileSync(file, 'utf8'))
      const theirs = parseAllDocuments(parsed.text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
      if (theirs.some(document => document.errors.length > 0)) continue
      if (theirs.length > 0) expect(theirs.length, file).toBe(parsed.documents.length)
      for (const [index, document] of parsed.documents.entries()) {
        if (!document.root) continue
        compared++
        expect(differences(theirs[index]!.contents, document.root, parsed.text), file).toEqual([])
      }
    }
    expect(compared).toBeGreaterThan(50)
  })
})
