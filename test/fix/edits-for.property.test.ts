import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editsFor } from '../../src/fix/edits-for.js'
import { replaceParts } from '../../src/fix/offset-edit.js'
import { Cursor, type Intent, type Json } from '../../src/manifest/cursor.js'
import { type Path, parse } from '../../src/parse/index.js'
import { resourceOf } from './fixture.js'
import { canonical, fulfilled, type Wish } from './oracle.js'
import { dice, writeYaml } from './written-yaml.js'

const keys = ['name', 'image', 'a', 'b b', 'on', 'x.y/z', '5', 'resources', 'containers', 'metadata', 'null', '-x', '#h']
const strings = [
  '',
  'web',
  'yes',
  '5',
  '1e3',
  'a: b',
  'a #b',
  '- x',
  '*a',
  '&a',
  '!t',
  '{x',
  '[x',
  '1.5',
  '0x1f',
  '~',
  'null',
  'two\nlines\n',
  'no end\nhere',
  ' lead',
  'trail ',
  "it's",
  'say "x"',
  'tab\there',
  '%x',
  '@x',
  '`x',
  'a,b',
  ':x',
  'x:',
  '2001-01-01',
  '<<',
  '=',
  'ü ☃ 𝄞',
  '\u0085',
  '\ufeffx',
  '---',
  'x\n\n\ny\n',
  'first\n  deeper\nlast\n',
  'end\n\n',
]
const scalar = fc.oneof(
  fc.constantFrom<Json>(...strings),
  fc.constantFrom<Json>(0, 1, -5, 1.5, 1e21, true, false, null),
  fc.string({ maxLength: 6 }),
)
const { value: json } = fc.letrec<{ value: Json; map: Json; list: Json }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    { arbitrary: scalar, weight: 3 },
    { arbitrary: tie('map'), weight: 3 },
    { arbitrary: tie('list'), weight: 2 },
  ),
  map: fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }) as fc.Arbitrary<Json>,
  list: fc.array(tie('value'), { maxLength: 4 }),
}))
const root = fc.dictionary(fc.constantFrom(...keys), json, { minKeys: 1, maxKeys: 5 }) as fc.Arbitrary<Json>

/** A path into a value, mostly along what is there. */
function walk(value: Json, roll: (sides: number) => number): Path {
  const path: (string | number)[] = []
  let at: Json | undefined = value
  for (let depth = 0; depth < 5; depth++) {
    if (Array.isArray(at)) {
      const index: number = roll(at.length + (roll(4) === 0 ? 1 : 0)) || 0
      path.push(Number.isNaN(index) ? 0 : index)
      at = at[index] as Json | undefined
    } else if (typeof at === 'object' && at !== null) {
      const own = Object.keys(at)
      const key: string = own.length > 0 && roll(3) ? own[roll(own.length)]! : keys[roll(keys.length)]!
      path.push(key)
      at = (at as Record<string, Json>)[key]
    } else if (at === undefined || at === null) path.push(keys[roll(keys.length)]!)
    else break
    if (roll(3) === 0) break
  }
  return path
}

function intentOf(text: string, wish: Wish): Intent {
  const at = Cursor.of<unknown>(resourceOf(parse(text))).walk(...wish.path)
  return wish.kind === 'remove' ? { kind: 'remove', at } : { kind: wish.kind, at, value: wish.value }
}

const commentsOf = (text: string) =>
  parse(text)
    .comments.map(comment => comment.text.trim())
    .sort()

function check(value: Json, wish: Wish, text: string): 'done' | 'refused' | 'impossible' {
  const before = parse(text)
  expect(before.problems).toEqual([])
  expect(canonical(before.documents[0]!.value)).toBe(canonical(value))
  const wanted = fulfilled(value, wish)
  const edits = editsFor([intentOf(text, wish)])
  if (wanted === undefined) {
    expect(edits).toBeUndefined()
    return 'impossible'
  }
  if (!edits) return 'refused'
  const result = replaceParts(text, edits)
  const after = parse(result)
  expect(after.problems).toEqual([])
  expect(canonical(after.documents[0]!.value)).toBe(canonical(wanted))
  expect(after.documents.length).toBe(before.documents.length)
  expect(commentsOf(result)).toEqual(commentsOf(text))
  // A block scalar reads the final newline, so that it must stay where such a scalar becomes the last thing.
  if (!(result.endsWith('\n') && result.includes('|'))) expect(result.endsWith('\n')).toBe(text.endsWith('\n'))
  if (text.includes('\r\n')) expect(result).not.toMatch(/[^\r]\n/)
  if (canonical(wanted) === canonical(value)) expect(edits).toEqual([])
  if (wish.kind === 'set') expect(editsFor([intentOf(result, wish)])).toEqual([])
  return 'done'
}

for (const comments of [false, true]) {
  it(`brings about what is wanted, and nothing else, in YAML ${comments ? 'with' : 'without'} comments`, () => {
    let done = 0
    let refused = 0
    fc.assert(
      fc.property(root, fc.nat(), fc.constantFrom('set', 'remove', 'append'), json, (value, seed, kind, added) => {
        const wish = { kind, path: walk(value, dice(seed + 1)), value: added } as Wish
        const outcome = check(value, wish, writeYaml(value, seed, comments))
        if (outcome === 'done') done++
        if (outcome === 'refused') refused++
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 400) },
    )
    // Without comments only the end of a block scalar is a reason to refuse.
    expect(refused).toBeLessThan(done * (comments ? 0.05 : 0.01))
  })
}

it('brings about several wishes at once', () => {
  fc.assert(
    fc.property(
      root,
      fc.nat(),
      fc.array(fc.tuple(fc.constantFrom('set', 'remove', 'append'), json), { minLength: 2, maxLength: 4 }),
      (value, seed, wanted) => {
        const text = writeYaml(value, seed)
        const roll = dice(seed + 7)
        const wishes: Wish[] = []
        let expected: Json = value
        for (const [kind, added] of wanted) {
          const wish = { kind, path: walk(value, roll), value: added } as Wish
          // Wishes speak of the text as it is; those whose paths cross, or go through lists that shrink, mean something else one after the other.
          if (wishes.some(other => other.path[0] === wish.path[0])) continue
          const next = fulfilled(expected, wish)
          if (next === undefined) continue
          expected = next
          wishes.push(wish)
        }
        const edits = editsFor(
          wishes
            .map(wish => intentOf(text, wish))
            .map((intent, _, all) => ({ ...intent, at: Cursor.of<unknown>(all[0]!.at.resource).walk(...intent.at.path) })) as Intent[],
        )
        if (!edits) return
        const result = replaceParts(text, edits)
        const after = parse(result)
        expect(after.problems).toEqual([])
        expect(canonical(after.documents[0]!.value)).toBe(canonical(expected))
        expect(commentsOf(result)).toEqual(commentsOf(text))
      },
    ),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
  )
})

it('neither throws nor does harm, whatever the text: anchors, merges, duplicate keys, tags, broken lines', () => {
  const lines = fc.constantFrom(
    'a: 1',
    'b:',
    '  c: 2',
    '  - x',
    '- y',
    'd: &d {e: 1}',
    'f: *d',
    'g: &g',
    '  <<: *d',
    '  h: 1',
    '<<: *g',
    'i: !!str 5',
    '? j',
    ': k',
    'l: |',
    '    text',
    '  # note',
    '# end',
    'm: >-',
    'n: [a, b: c,',
    ']',
    '}',
    'o: {',
    '---',
    '--- # note',
    '...',
    '"p": "q',
    '  r"',
    "s: 't",
    "  u'",
    '\t',
    'v: - w',
    'a: 2',
    '&z z: 1',
    '*z : 2',
    '',
    '%YAML 1.1',
    '- - - a',
    '-',
    '  -',
    '    b: 1',
    'x: !!binary aGk=',
    'l: |+',
    'l: |2-',
    '     deep',
    'key: value # trailing',
    'k: a',
    '  b # c',
  )
  let written = 0
  fc.assert(
    fc.property(
      fc.array(lines, { minLength: 1, maxLength: 10 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.nat(),
      fc.constantFrom('set', 'remove', 'append'),
      json,
      (parts, newline, final, seed, kind, added) => {
        const text = parts.join(newline) + (final ? newline : '')
        const before = parse(text)
        const document = before.documents[0]!
        let value: Json
        try {
          value = JSON.parse(JSON.stringify(document.value ?? null)) as Json
        } catch {
          return
        }
        if (typeof value !== 'object' || value === null) return
        const wish = { kind, path: walk(value, dice(seed)), value: added } as Wish
        const edits = editsFor([intentOf(text, wish)])
        if (!edits) return
        written++
        const result = replaceParts(before.text, edits)
        const after = parse(result)
        expect(canonical(after.documents[0]!.value)).toBe(canonical(fulfilled(value, wish)))
        expect(after.problems.length).toBeLessThanOrEqual(before.problems.length)
        expect(after.documents.length).toBe(before.documents.length)
        for (const other of before.documents.slice(1))
          expect(canonical(after.documents[other.index]!.value ?? null)).toBe(canonical(other.value ?? null))
        expect(commentsOf(result)).toEqual(commentsOf(text))
      },
    ),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 1_500) },
  )
  expect(written).toBeGreaterThan(100)
})
