import { describe, expect, it } from 'vitest'
import { editsFor } from '../../src/fix/edits-for.js'
import { type AnyCursor, Cursor, type Intent, type Json } from '../../src/manifest/cursor.js'
import { parse } from '../../src/parse/index.js'
import { fixed, resourceOf } from './fixture.js'

type At = (...path: (string | number)[]) => AnyCursor
const set =
  (...path: [...(string | number)[], unknown]) =>
  (at: At): Intent[] => [at(...(path.slice(0, -1) as string[])).set(path.at(-1))]
const remove =
  (...path: (string | number)[]) =>
  (at: At): Intent[] => [at(...path).remove()]
const append =
  (...path: [...(string | number)[], unknown]) =>
  (at: At): Intent[] => [at(...(path.slice(0, -1) as string[])).append(path.at(-1) as Json)]

/** Each case: what it shows, the text, the intents, the text afterwards (undefined where the fix is refused). */
type Case = readonly [string, string, (at: At) => Intent[], string | undefined]
function cases(list: readonly Case[]): void {
  for (const [title, before, intents, after] of list) it(title, () => expect(fixed(before, intents)).toBe(after))
}

describe('set', () => {
  cases([
    ['replaces a scalar and nothing around it', 'a:   1   # one\nb: 2\n', set('a', 5), 'a:   5   # one\nb: 2\n'],
    ['writes behind a bare colon', 'a:\nb: 2\n', set('a', 5), 'a: 5\nb: 2\n'],
    ['writes behind a bare colon with a comment', 'a:   # one\nb: 2\n', set('a', 5), 'a: 5   # one\nb: 2\n'],
    ['replaces null', 'a: null\nb: ~\n', set('a', 'x'), 'a: x\nb: ~\n'],
    ['keeps single quotes', "a: 'x'\n", set('a', 'v'), "a: 'v'\n"],
    ['keeps double quotes', 'a: "x"\n', set('a', 'v'), 'a: "v"\n'],
    ['drops quotes around what is no string', 'a: "1"\n', set('a', 1), 'a: 1\n'],
    ['quotes what would not be a string, as the document quotes', "a: 1\nb: 'q'\n", set('a', 'yes'), "a: 'yes'\nb: 'q'\n"],
    ['drops a tag', 'a: !!str 5\n', set('a', 6), 'a: 6\n'],
    ['changes nothing where the value is right', 'a: 0x10\n', set('a', 16), 'a: 0x10\n'],
    ['inserts a key behind the last sibling', 'a: 1 # one\n# end\n', set('b', 2), 'a: 1 # one\nb: 2\n# end\n'],
    ['inserts missing parents', 'a:\n    b: 1\n', set('a', 'c', 'd', 'e', 1), 'a:\n    b: 1\n    c:\n        d:\n            e: 1\n'],
    ['keeps a missing final newline', 'a: 1', set('b', 2), 'a: 1\nb: 2'],
    ['keeps CRLF', 'a: 1\r\nc: 3\r\n', set('a', { x: 1 }), 'a:\r\n  x: 1\r\nc: 3\r\n'],
    ['fills {} with block lines', 'a: {} # empty\nb: 1\n', set('a', 'x', 1), 'a: # empty\n  x: 1\nb: 1\n'],
    ['fills [] with items', 'a: []\nb:\n- 1\n', append('a', { x: 1, v: 2 }), 'a:\n- x: 1\n  v: 2\nb:\n- 1\n'],
    ['inserts into a flow mapping', 'a: { x: 1 }\n', set('a', 'v', 'z,'), 'a: { x: 1, v: "z," }\n'],
    ['fills an empty flow mapping inside another', 'a: {x: {}, v: []}\n', set('a', 'x', 'k', 1), 'a: {x: {k: 1}, v: []}\n'],
    ['minified JSON stays so', '{"a":{"x":1},"b":[]}', set('a', 'v', ['z']), '{"a":{"x":1,"v":["z"]},"b":[]}'],
    ['a one-line document behind its marker', '--- {a: 1}\n', set('b', 2), '--- {a: 1, b: 2}\n'],
    [
      'a comment between siblings stays with the one below',
      'spec:\n  a: 1\n  # about b\n  b: 2\n',
      set('spec', 'c', 3),
      'spec:\n  a: 1\n  # about b\n  b: 2\n  c: 3\n',
    ],
    ['a deeper comment stays with what is above', 'a:\n  x: 1\n  # v: 2\nb: 1\n', set('c', 1), 'a:\n  x: 1\n  # v: 2\nb: 1\nc: 1\n'],
    [
      'comments inside a replaced mapping stay',
      'a: # one\n  # two\n  b: 1 # three\nc: 1\n',
      set('a', 5),
      'a: 5 # one\n# two\n# three\nc: 1\n',
    ],
    ['several lines become a block scalar', 'a: x\n', set('a', 'one\ntwo\n'), 'a: |\n  one\n  two\n'],
    ['several lines inside brackets are escaped', 'a: [x]\n', set('a', 0, 'one\ntwo\n'), 'a: ["one\\ntwo\\n"]\n'],
    ['a block scalar becomes one line', 'a: |\n  one\n\nb: 1\n', set('a', 'x'), 'a: x\n\nb: 1\n'],
    [
      'an object changes only where it differs',
      'a:\n  x: 1 # one\n  v: 2\n  z: 3\n',
      set('a', { x: 1, v: 5, w: 0 }),
      'a:\n  x: 1 # one\n  v: 5\n  w: 0\n',
    ],
    ['a list changes only where it differs', 'a:\n- x # one\n- v\n- z\n', set('a', ['x', 'u', 'v', 'z']), 'a:\n- x # one\n- u\n- v\n- z\n'],
    ['an index behind the last item appends', 'a: [x]\n', set('a', 1, 'v'), 'a: [x, v]\n'],
    ['the document after it stays', 'a: 1\n---\nb: 1\n', set('c', 2), 'a: 1\nc: 2\n---\nb: 1\n'],
    ['a byte order mark is none of its business', '\ufeffa: 1\n', set('a', 2), 'a: 2\n'],
    ['a field of a scalar', 'a: 1\n', set('a', 'b', 2), undefined],
    ['a field of a list', 'a: [1]\n', set('a', 'b', 2), undefined],
    ['an index far behind the end', 'a: [1]\n', set('a', 5, 2), undefined],
  ])

  it('follows the indentation of the siblings', () => {
    const before = 'a:\n   b:\n      c: 1\nlist:\n  -   name: x\n'
    expect(fixed(before, at => [at('a', 'd', 'e').set(1), at('list').append({ name: 'v', v: 1 })])).toBe(
      'a:\n   b:\n      c: 1\n   d:\n      e: 1\nlist:\n  -   name: x\n  -   name: v\n      v: 1\n',
    )
  })

  it('writes pretty JSON as it is indented', () => {
    expect(fixed('{\n\t"a": {\n\t\t"b": 1\n\t}\n}\n', at => [at('a', 'c').set({ d: ['x'] })])).toBe(
      '{\n\t"a": {\n\t\t"b": 1,\n\t\t"c": {\n\t\t\t"d": [\n\t\t\t\t"x"\n\t\t\t]\n\t\t}\n\t}\n}\n',
    )
  })

  it('quotes strings that kubectl would read as something else', () => {
    const values = [
      'yes',
      'off',
      'Y',
      '5',
      '1e3',
      '1_000',
      '0x1f',
      '.5',
      '.inf',
      '',
      '~',
      'null',
      'a: b',
      'a #b',
      '- a',
      '*a',
      '&a',
      '!a',
      '|',
      '%a',
      '@a',
      '`a',
      '?',
      'a:',
      ' a',
      'a ',
      '<<',
      '2024-01-01',
      '12:30',
      '{a',
      '[a',
      "'a",
      '"a',
      '#a',
      ',a',
      '>a',
      '---',
      '+_0',
    ]
    for (const value of values) {
      const text = fixed('a: x\n', at => [at('a').set(value)])!
      expect(parse(text).documents[0]!.value, text).toEqual({ a: value })
      expect(text, value).toMatch(/^a: "/)
    }
    for (const value of [
      '500m',
      '1Gi',
      '--flag',
      '-x',
      'a:b',
      'http://x',
      'a#b',
      '10.0.0.1',
      'v1.2.3',
      'a, b',
      'x{v}',
      "it's",
      '/bin/sh',
      '1.2.3',
      '$(X)',
    ]) {
      expect(fixed('a: x\n', at => [at('a').set(value)])).toBe(`a: ${value}\n`)
    }
  })
})

describe('append', () => {
  cases([
    ['a list that is not indented', 'a:\n- 1\n- 2 # two\nb: 1\n', append('a', 3), 'a:\n- 1\n- 2 # two\n- 3\nb: 1\n'],
    [
      'a list of mappings',
      'a:\n  - x: 1\n    v: 2\n',
      append('a', { x: 3, v: [4] }),
      'a:\n  - x: 1\n    v: 2\n  - x: 3\n    v:\n      - 4\n',
    ],
    ['behind a block scalar', 'a:\n  - |\n    one\n\nb: 1\n', append('a', 'x'), 'a:\n  - |\n    one\n  - x\n\nb: 1\n'],
    ['behind a scalar that keeps its blank lines', 'a: |+\n  one\n\nb: 1\n', set('c', 1), 'a: |+\n  one\n\nb: 1\nc: 1\n'],
    ['a list that is missing', 'a: 1\n', append('b', 'c', 'x'), 'a: 1\nb:\n  c:\n    - x\n'],
    ['a list that is null', 'a:\n', append('a', 'x'), 'a:\n  - x\n'],
    [
      'a list over several lines in brackets',
      'a: [\n  x, # one\n  v # two\n]\n',
      append('a', 'z'),
      'a: [\n  x, # one\n  v, # two\n  z\n]\n',
    ],
    ['behind a trailing comma', 'a: [\n  x,\n]\n', append('a', 'z'), 'a: [\n  x,\n  z,\n]\n'],
    ['to a mapping', 'a: {b: 1}\n', append('a', 'x'), undefined],
  ])
})

describe('remove', () => {
  cases([
    ['a line', 'a: 1\nb: 2\nc: 3\n', remove('b'), 'a: 1\nc: 3\n'],
    ['the first line', 'a: 1\nb: 2\n', remove('a'), 'b: 2\n'],
    ['the last line of a text without final newline', 'a: 1\nb: 2', remove('b'), 'a: 1'],
    ['keeps comments, those of the line too', '# above\na: 1 # why\nb: 2\n', remove('a'), '# above\n# why\nb: 2\n'],
    ['the last entry leaves {}', 'a:\n  b: 1\nc: 2\n', remove('a', 'b'), 'a: {}\nc: 2\n'],
    ['the last item leaves []', 'a: # one\n- 1\nc: 2\n', remove('a', 0), 'a: [] # one\nc: 2\n'],
    ['the only key of the document', 'a: 1\n', remove('a'), '{}\n'],
    ['the first key of an item', '- a: 1\n  b: 2\n', remove(0, 'a'), '- b: 2\n'],
    ['the only key of an item', '- a: 1 # one\n- b\n', remove(0, 'a'), '- {} # one\n- b\n'],
    ['from brackets: first, middle, last, only', 'a: {x: 1, v: 2, z: 3}\n', remove('a', 'x'), 'a: {v: 2, z: 3}\n'],
    ['the last one in brackets', 'a: {x: 1, v: 2}\n', remove('a', 'v'), 'a: {x: 1}\n'],
    ['the only one in brackets', 'a: { x: 1 }\n', remove('a', 'x'), 'a: {}\n'],
    [
      'suppressions go with what they are about',
      'a: 1\n# seaworthy-ignore x -- y\nb: 2 # seaworthy-ignore z\nc: 3\n',
      remove('b'),
      'a: 1\nc: 3\n',
    ],
    ['what is not there', 'a: 1\n', remove('b', 'c', 0), 'a: 1\n'],
    ['a block scalar with its lines', 'a: |\n  x\n\n  v\nb: 1\n', remove('a'), 'b: 1\n'],
    ['a comment would become text of the scalar above', 'a: |\n  x\nb: 1\n  # deep\nc: 1\n', remove('b'), undefined],
    ['a comment in brackets would be lost', 'a: {\n  x: 1, # one\n  v: 2\n}\n', remove('a', 'x'), undefined],
  ])

  it('takes several entries at once', () => {
    expect(fixed('a: 1\nb: 2\nc: 3\n', at => [at('a').remove(), at('c').remove()])).toBe('b: 2\n')
    expect(fixed('s: {a: 1, b: 2, c: 3, d: 4}\n', at => [at('s', 'b').remove(), at('s', 'c').remove(), at('s', 'd').remove()])).toBe(
      's: {a: 1}\n',
    )
    expect(fixed('s:\n  a: 1\n  b: 2\n', at => [at('s', 'a').remove(), at('s', 'b').remove()])).toBe('s: {}\n')
  })
})

describe('several intents', () => {
  it('share the parents that are missing', () => {
    expect(
      fixed('a: 1\n', at => [
        at('r', 'limits', 'memory').set('1Gi'),
        at('r', 'requests', 'cpu').set('1'),
        at('l').append(1),
        at('l').append(2),
      ]),
    ).toBe(
      'a: 1\nr:\n  requests:\n    cpu: "1"\n  limits:\n    memory: 1Gi\nl:\n  - 1\n  - 2\n'.replace(
        'r:\n  requests:\n    cpu: "1"\n  limits:\n    memory: 1Gi\n',
        'r:\n  limits:\n    memory: 1Gi\n  requests:\n    cpu: "1"\n',
      ),
    )
  })
  it('rename a key in place', () => {
    expect(fixed('s:\n  a: 1\nb: 2\n', at => [at('s', 'a').remove(), at('s', 'z').set(1)])).toBe('s:\n  z: 1\nb: 2\n')
    expect(fixed('s: {a: 1}\n', at => [at('s', 'a').remove(), at('s', 'z').set(1)])).toBe('s: {z: 1}\n')
  })
  it('of one value: the later wins; what is removed is not written into', () => {
    expect(fixed('a: 1\n', at => [at('a').set(2), at('a').set(3)])).toBe('a: 3\n')
    expect(fixed('a: {b: 1}\n', at => [at('a').remove(), at('a', 'b').set(1)])).toBeUndefined()
    expect(fixed('a: 1\n', at => [at('m').set({ x: 1 }), at('m', 'v').set(2), at('m', 'l').append(1)])).toBe(
      'a: 1\nm:\n  x: 1\n  v: 2\n  l:\n    - 1\n',
    )
  })
  it('reach several files', () => {
    const left = resourceOf(parse('a: 1\n'))
    const right = resourceOf(parse('b: 1\n'))
    const edits = editsFor([
      { kind: 'set', at: { resource: left, path: ['a'] } as unknown as AnyCursor, value: 2 },
      { kind: 'set', at: { resource: right, path: ['b'] } as unknown as AnyCursor, value: 2 },
    ])
    expect(edits?.map(edit => [edit.file, edit.start, edit.end, edit.text])).toEqual([
      [left.file, 3, 4, '2'],
      [right.file, 3, 4, '2'],
    ])
  })
})

describe('what is shared is left alone', () => {
  const anchored = 'base: &base\n  x: 1\n  deep: {v: 1}\nuse: *base\nmore:\n  <<: *base\n  own: 1\n'
  cases([
    ['through an alias', anchored, set('use', 'x', 2), undefined],
    ['what an anchor names', anchored, set('base', 'x', 2), undefined],
    ['deep below an anchor', anchored, set('base', 'deep', 'v', 2), undefined],
    ['what a merge key brings', anchored, set('more', 'x', 2), undefined],
    ['below what a merge key brings', anchored, set('more', 'deep', 'z', 2), undefined],
    ['removing an anchor', anchored, remove('base'), undefined],
    ['replacing an anchor', 'a: &a 1\nb: *a\n', set('a', 2), undefined],
    ['a key beside a merge key is its own', anchored, set('more', 'own', 2), anchored.replace('own: 1', 'own: 2')],
    ['a new key beside a merge key too', anchored, set('more', 'new', 2), `${anchored}  new: 2\n`],
    ['an alias may go', anchored, remove('use'), anchored.replace('use: *base\n', '')],
    ['a key that stands twice', 'a: 1\na: 2\n', set('a', 3), undefined],
    ['an explicit key', '? a\n: 1\n', set('a', 3), undefined],
  ])
})

describe('files that programs write', () => {
  cases([
    ['generated', '# Code generated by x. DO NOT EDIT.\na: 1\n', set('a', 2), undefined],
    ['rendered by Helm', '---\n# Source: shop/templates/web.yaml\na: 1\n', set('a', 2), undefined],
    ['a template', 'a: 1\nb: "{{ .Values.b }}"\n', set('a', 2), undefined],
    ['an alert with a template of its own', 'a: 1\nb: "{{ $labels.pod }}"\n', set('a', 2), 'a: 2\nb: "{{ $labels.pod }}"\n'],
    [
      'a comment below the first value is about something else',
      'a: 1\n# the file is generated by hand\n',
      set('a', 2),
      'a: 2\n# the file is generated by hand\n',
    ],
  ])
})

describe('splice', () => {
  it('edits inside a string of any style', () => {
    const splice = (text: string, from: number, to: number, by: string) => fixed(text, at => [at('a').text()!.splice(from, to, by)!])
    expect(splice('a: run x # c\n', 0, 0, 'exec ')).toBe('a: exec run x # c\n')
    expect(splice("a: 'run'\n", 0, 0, "it's ")).toBe("a: 'it''s run'\n")
    expect(splice('a: |\n  one\n  two\n', 4, 7, 'exec two\nthree')).toBe('a: |\n  one\n  exec two\n  three\n')
  })
  it('is refused where the string is shared', () => {
    expect(fixed('a: &a run x\nb: *a\n', at => [at('a').text()!.splice(0, 0, 'exec ')!])).toBeUndefined()
    expect(fixed('x: &x {a: run}\nb: *x\n', at => [at('x', 'a').text()!.splice(0, 0, 'exec ')!])).toBeUndefined()
  })
})

it('refuses a text of several lines in front of a key that goes, when a comment below it would become a line of the text', () => {
  const resource = resourceOf(parse('image: ""\n"null": ""\n  # note\n'))
  const at = (key: string) => new Cursor<unknown>(resource, [key], '')
  expect(editsFor([{ kind: 'set', at: at('image'), value: 'two\nlines\n' }, at('null').remove()])).toBeUndefined()
  expect(editsFor([at('null').remove()])).toHaveLength(1)
})
