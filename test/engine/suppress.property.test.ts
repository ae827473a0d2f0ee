import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applySuppressions } from '../../src/engine/suppress.js'
import type { Json } from '../../src/manifest/cursor.js'
import { readManifests } from '../../src/manifest/index.js'
import { type ParsedDocument, type Path, parse } from '../../src/parse/index.js'
import { dice, writeYaml } from '../fix/written-yaml.js'

const scalar = fc.constantFrom<Json>(
  'x',
  'a longer text',
  'yes',
  1,
  true,
  null,
  '',
  'one\n# seaworthy-ignore all\ntwo\n',
  '# seaworthy-ignore-file',
  'x # seaworthy-ignore all',
)
const { value: json } = fc.letrec<{ value: Json; map: Json; list: Json }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    { arbitrary: scalar, weight: 2 },
    { arbitrary: tie('map'), weight: 3 },
    { arbitrary: tie('list'), weight: 2 },
  ),
  map: fc.dictionary(fc.constantFrom('name', 'image', 'spec', 'env', 'b b', 'x.y/z'), tie('value'), { maxKeys: 4 }) as fc.Arbitrary<Json>,
  list: fc.array(tie('value'), { maxLength: 3 }),
}))
const object = json.map((spec): Json => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' }, spec }))

function pathsOf(value: unknown, path: Path = []): Path[] {
  const children = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const below = children.flatMap(key =>
    pathsOf((value as Record<string, unknown>)[key], [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return [path, [...path, 'missing'], ...below]
}

function outcome(text: string, suppressible: readonly Path[]) {
  const file = { path: 'test.yaml', parsed: parse(text), target: true }
  const { resources } = readManifests([file], () => ({ workloadKinds: [] }))
  const findings = suppressible.map(path => ({ rule: 'rule-a', document: 0, path, span: { start: 0, end: 0 } }))
  return applySuppressions(findings, file, resources, {
    today: '2026-01-01',
    knownRules: new Set(['rule-a']),
    requireReason: false,
    reportUnused: true,
    ran: () => true,
  })
}

/** Where a key or dash stands that is the first thing on its line. */
function startOfLine(text: string, document: ParsedDocument, path: Path): number | undefined {
  const located = document.locate(path)
  if (!located || located.found < path.length) return undefined
  const at = typeof path.at(-1) === 'number' ? located.dash?.start : located.key?.start
  if (at === undefined) return undefined
  const line = text.lastIndexOf('\n', at - 1) + 1
  return text.slice(line, at).trim() === '' ? at : undefined
}

it('a comment above a node covers exactly the findings at or below it', () => {
  let tried = 0
  fc.assert(
    fc.property(object, fc.nat(), (value, seed) => {
      const text = writeYaml(value, seed, false)
      const parsed = parse(text)
      const document = parsed.documents[0]!
      const all = pathsOf(value)
      const nodes = all.filter(path => path.length > 0 && path.at(-1) !== 'missing' && startOfLine(text, document, path) !== undefined)
      if (nodes.length === 0) return
      const path = nodes[dice(seed + 1)(nodes.length)]!
      const start = startOfLine(text, document, path)!
      const { column } = parsed.position(start)
      // Above the first key of a block mapping the whole mapping is meant; one in braces starts at its brace.
      const parent = path.slice(0, -1)
      const siblings = parent.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value)
      const { node } = document.locate(parent)!
      const isBlock = node.kind === 'map' && node.style === 'block'
      const covered = isBlock && Object.keys(siblings as object)[0] === path.at(-1) ? parent : path
      const at = start - column + 1
      const suppressed = `${text.slice(0, at)}${' '.repeat(column - 1)}# seaworthy-ignore rule-a -- why\n${text.slice(at)}`
      const result = outcome(suppressed, all)
      expect(result.findings).toEqual([])
      const expected = all.filter(other => covered.every((key, index) => other[index] === key))
      expect(result.suppressed.map(finding => finding.path)).toEqual(expected)
      tried++
    }),
    { numRuns: 600 },
  )
  expect(tried).toBeGreaterThan(300)
})

it('text in scalars suppresses nothing', () => {
  fc.assert(
    fc.property(object, fc.nat(), (value, seed) => {
      const result = outcome(writeYaml(value, seed), pathsOf(value))
      expect(result.suppressed).toEqual([])
      expect(result.findings).toEqual([])
    }),
    { numRuns: 400 },
  )
})

it('no text makes it throw', () => {
  const lines = fc.constantFrom(
    '# seaworthy-ignore rule-a',
    '# seaworthy-ignore-file',
    '---',
    '...',
    '- a: 1',
    'a: [',
    ']',
    '  b: |',
    '    # seaworthy-ignore all',
    '&x *x',
    '{',
    '}',
    'kind: Pod',
    'apiVersion: v1',
    'a: 1 # seaworthy-ignore rule-a until 2020-01-01',
    '\t',
    '%YAML 1.1',
    '\ufeff',
    '? x',
    '<<: *x # seaworthy-ignore rule-a',
  )
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 12 }), parts => {
      const result = outcome(parts.join('\n'), [[], ['a'], ['items', 0]])
      expect(result.kept.length + result.suppressed.length).toBe(3)
    }),
    { numRuns: 500 },
  )
})
