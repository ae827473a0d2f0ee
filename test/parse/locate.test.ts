import { describe, expect, test } from 'vitest'
import type { Located, Path } from '../../src/parse/index.js'
import { parse, pointerOf } from '../../src/parse/index.js'

const locate = (text: string, ...path: Path): Located => parse(text).documents[0]!.locate(path)!
const shown = (text: string, span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end)
const place = (text: string, ...path: Path) => {
  const located = locate(text, ...path)
  return [located.found, shown(text, located.key), shown(text, located.value)]
}

describe('places of keys and values', () => {
  test.each([
    ['plain, without trailing blanks', 'a: one two   # c\n', ['a'], [1, 'a', 'one two']],
    ['plain over two lines', 'a: one  \n  two  \nb: 1\n', ['a'], [1, 'a', 'one  \n  two']],
    ['double quotes', 'a: "one\\n" # c\n', ['a'], [1, 'a', '"one\\n"']],
    ['quotes over two lines', "a: 'one\n\n  two'\n", ['a'], [1, 'a', "'one\n\n  two'"]],
    ['a quoted key', '"a b":   1\n', ['a b'], [1, '"a b"', '1']],
    ['literal', 'a: |\n  one\n  two\n\n# c\nb: 1\n', ['a'], [1, 'a', '|\n  one\n  two']],
    ['literal with indicators and a comment', 'a: |2-  # how\n    one\n\n\n', ['a'], [1, 'a', '|2-  # how\n    one']],
    ['literal without content', 'a: |+\n\n\nb: 1\n', ['a'], [1, 'a', '|+']],
    ['literal with a line of blanks that counts', 'a: |\n  x\n     \nb: 1\n', ['a'], [1, 'a', '|\n  x\n     ']],
    ['folded at the end of the file', 'a: >-\n  x\n  y', ['a'], [1, 'a', '>-\n  x\n  y']],
    ['a header on its own line', 'a: # c |\n  |\n  x\n', ['a'], [1, 'a', '|\n  x']],
    ['with CRLF', 'a: |\r\n  x\r\n  y\r\n\r\nb: 1\r\n', ['a'], [1, 'a', '|\r\n  x\r\n  y']],
    ['nothing', 'a:   \nb: 1\n', ['a'], [1, 'a', '']],
    ['flow mapping', 'a: {b: 1, "c": [x, y ] } # c\n', ['a'], [1, 'a', '{b: 1, "c": [x, y ] }']],
    ['flow sequence over lines', 'a: [ # c ]\n  x, # ]\n  y,\n  ]\nb: 1\n', ['a'], [1, 'a', '[ # c ]\n  x, # ]\n  y,\n  ]']],
    ['in flow', 'a: {b: 1, "c": [x, y ] }\n', ['a', 'c', 1], [3, undefined, 'y']],
    ['a pair in a flow sequence', 'a: [b: 1, c]\n', ['a', 0, 'b'], [3, 'b', '1']],
    ['an empty flow collection', 'a: [ ]\nb: {}\n', ['b'], [1, 'b', '{}']],
    ['a value without one in flow', 'a: {b, c: }\n', ['a', 'b'], [2, 'b', '']],
    ['block sequence', 'a:\n- x\n- b: 1\n  c: 2\nd: 1\n', ['a'], [1, 'a', '- x\n- b: 1\n  c: 2']],
    ['block mapping', 'a:\n  b: 1\n  c: |\n    x\n\nd: 1\n', ['a'], [1, 'a', 'b: 1\n  c: |\n    x']],
    ['behind anchor and tag', 'a: &x !!str  one\nb: 1\n', ['a'], [1, 'a', 'one']],
    ['a map behind an anchor', 'a: &x\n  b: 1\n', ['a'], [1, 'a', 'b: 1']],
    ['explicit key', '? a\n: one\n', ['a'], [1, 'a', 'one']],
    ['a key that is a boolean', 'on: {push: 1}\n', ['true', 'push'], [2, 'push', '1']],
    ['JSON', '{\n\t"a": {\n\t\t"b": "c"\n\t}\n}\n', ['a', 'b'], [2, '"b"', '"c"']],
    ['the last of duplicate keys', 'a: 1\na: 2\n', ['a'], [1, 'a', '2']],
    ['a document behind its marker', '--- {a: 1}\n', ['a'], [1, 'a', '1']],
    ['a scalar behind its marker', '--- "x"\n', [], [0, undefined, '"x"']],
    ['a block scalar behind its marker', '--- |\n  x\n', [], [0, undefined, '|\n  x']],
    ['behind directives', '%YAML 1.2\n# c\n---\na: 1\n', ['a'], [1, 'a', '1']],
  ] as const)('%s', (_, text, path, wanted) => {
    expect(place(text, ...path)).toEqual(wanted)
  })

  test('a missing path stops at the deepest part that exists', () => {
    const text = 'a:\n  b:\n  - c: 1\n'
    expect(place(text, 'a', 'x', 'y')).toEqual([1, 'a', 'b:\n  - c: 1'])
    expect(place(text, 'a', 'b', 0, 'x')).toEqual([3, undefined, 'c: 1'])
    expect(place(text, 'a', 'b', 7)).toEqual([2, 'b', '- c: 1'])
    expect(place(text, 'x')).toEqual([0, undefined, text.trim()])
    expect(place(text, 'a', 'b', 0, 'c', 'x')).toEqual([4, 'c', '1'])
  })

  test.each([
    ['- x\n- y\n', [1], 4],
    ['a:\n-   b: 1\n-\n  c: 1\n', ['a', 1], 12],
    ['a:\n  - # c - d\n    b\n  - c\n', ['a', 1], 23],
    ['- - x\n  - y\n', [0, 1], 8],
    ['- |\n  x - y\n\n- z\n', [1], 13],
    ['-\n-\n', [1], 2],
    ['- -\n  -\n- x\n', [1], 8],
    ['- -\n  -\n- x\n', [0, 1], 6],
    ['- - {a: , b: [ ]}\n  - [[x], y ]\n- a: |\n    - y\n  b:\n- z\n', [2], 52],
    ['- - {a: , b: [ ]}\n  - [[x], y ]\n- a: |\n    - y\n  b:\n- z\n', [0, 1], 20],
    ['a: [x]\n', ['a', 0], undefined],
  ] as const)('the dash of an item: %j', (text, path, start) => {
    expect(locate(text, ...path).dash).toEqual(start === undefined ? undefined : { start, end: start + 1 })
  })

  test('flow and block are told apart', () => {
    expect(locate('a: {b: [c]}\n', 'a').inFlow).toBe(false)
    expect(locate('a: {b: [c]}\n', 'a', 'b').inFlow).toBe(true)
    expect(locate('a: {b: [c]}\n', 'a', 'b', 0).inFlow).toBe(true)
  })
})

describe('through aliases and merge keys', () => {
  const text =
    'base: &b {k: 1, q: {m: 2}}\na: *b\nc:\n  <<: *b\n  own: 3\nd:\n  <<: {k: 4}\ne:\n  <<: [{k: 5}, *b]\nf: &f\n  <<: *b\ng: *f\n'
  const via = (...path: Path) => {
    const found = locate(text, ...path)
    return [shown(text, found.value), found.via && [found.via.how, shown(text, found.via.use), shown(text, found.via.anchor)]]
  }
  test('a path that ends at an alias is the alias', () => {
    expect(via('a')).toEqual(['*b', undefined])
    expect(locate(text, 'a').node.kind).toBe('alias')
  })
  test('a path through an alias says where it is used', () => {
    expect(via('a', 'q', 'm')).toEqual(['2', ['alias', '*b', '{k: 1, q: {m: 2}}']])
  })
  test('a merged key', () => {
    expect(via('c', 'k')).toEqual(['1', ['merge', '<<', '{k: 1, q: {m: 2}}']])
    expect(via('c', 'own')).toEqual(['3', undefined])
  })
  test('what is merged in place stands there', () => {
    expect(via('d', 'k')).toEqual(['4', undefined])
    expect(via('e', 'k')).toEqual(['5', undefined])
    expect(via('e', 'q')).toEqual(['{m: 2}', ['merge', '<<', '{k: 1, q: {m: 2}}']])
  })
  test('of several the outermost', () => {
    expect(via('g', 'k')).toEqual(['1', ['alias', '*f', '<<: *b']])
  })
  test('a merge key behind a key wins here as it does in the value', () => {
    const late = 'b: &b {k: 1}\nm:\n  k: 2\n  <<: *b\n'
    expect(shown(late, locate(late, 'm', 'k').value)).toBe('1')
  })
  test('cycles end', () => {
    expect(locate('a: &a\n  <<: *a\n  k: 1\n', 'a', 'k').found).toBe(2)
    expect(locate('a: &a {b: *a}\n', 'a', 'b', 'b', 'b').found).toBe(2)
  })
})

describe('peek', () => {
  const text =
    'apiVersion: v1\nkind: Pod\nmetadata: &m\n  name: "x"\n  on: yes\nspec:\n- a\n- 0777\n- {b: ~}\ncopy: *m\nmore:\n  <<: *m\nkind: Service\n'
  test.each([
    [['apiVersion'], 'v1'],
    [['kind'], 'Service'],
    [['metadata', 'name'], 'x'],
    [['metadata', 'true'], true],
    [['spec', 1], 511],
    [['spec', 2, 'b'], null],
    [['spec', 3], undefined],
    [['spec'], undefined],
    [['copy', 'name'], 'x'],
    [['more', 'name'], 'x'],
    [['nope'], undefined],
    [['kind', 'x'], undefined],
    [[], undefined],
  ] as const)('%j is %j, before and after composing', (path, wanted) => {
    const document = parse(text).documents[0]!
    expect(document.peek(path)).toBe(wanted)
    expect(document.value).toBeDefined()
    expect(document.peek(path)).toBe(wanted)
  })
})

test('a pointer escapes what RFC 6901 wants escaped', () => {
  expect(pointerOf([])).toBe('')
  expect(pointerOf(['metadata', 'annotations', 'a/b~c', 0, ''])).toBe('/metadata/annotations/a~1b~0c/0/')
})
