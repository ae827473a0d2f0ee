import { describe, expect, test } from 'vitest'
import { parse, UNKNOWN } from '../../src/parse/index.js'

/** Values with plain prototypes, to compare them. */
const plain = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(plain)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
      : value
const values = (text: string) => parse(text).documents.map(document => plain(document.value))

describe('documents', () => {
  test.each([
    ['', [undefined]],
    ['# only\n# comments\n', [undefined]],
    ['   \n\n  \n', [undefined]],
    ['---\n---\n---\n', [null, null, null]],
    ['---\n...\n---\n...\n---\na: 1\n', [null, null, { a: 1 }]],
    ['---\nnull\n---\n~\n---\na: 1\n', [null, null, { a: 1 }]],
    ['a: 1', [{ a: 1 }]],
    ['---\na: 1\n...', [{ a: 1 }]],
    ['a: 1\n--- # two\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['--- just text\n---\n42\n---\n- a\n', ['just text', 42, ['a']]],
    ['data:\n  k: |\n    a\n    ---\n    b\n', [{ data: { k: 'a\n---\nb\n' } }]],
    ['k: "a\n\n    --- b"\n', [{ k: 'a\n--- b' }]],
    ['--- {a: 1}\n', [{ a: 1 }]],
    ['%YAML 1.1\n---\na: yes\n', [{ a: true }]],
    ['\ufeffa: 1\n', [{ a: 1 }]],
    ['a: 1\r\nb: |\r\n  x\r\n  y\r\n', [{ a: 1, b: 'x\ny\n' }]],
    ['a: 1\rb:\r- 2\r', [{ a: 1, b: [2] }]],
    ['a: "x\u0085y\u2028z\u2029"\n', [{ a: 'x\u0085y\u2028z\u2029' }]],
    ['{"a": 1, "b": ["\\u00e9\\/"],}\n', [{ a: 1, b: ['é/'] }]],
    ['{\n\t"a": {\n\t\t"b": [1]\n\t}\n}\n', [{ a: { b: [1] } }]],
    ['a:\t1\nb:\t{c: d}\n', [{ a: 1, b: { c: 'd' } }]],
    ['a: [\n  1,\n  yes\n]\nb: {\n  c: ~\n  , on\n: 0777\n  }\n', [{ a: [1, true], b: { c: null, true: 511 } }]],
    ['a: 1\n  2\n', [{ a: '1 2' }]],
    ['? a\n: 1\n? b\n', [{ a: 1, b: null }]],
    ['a: 1 # c\nb: x#c\n', [{ a: 1, b: 'x#c' }]],
  ])('%j', (text, wanted) => {
    expect(values(text)).toEqual(wanted)
    expect(parse(text).problems).toEqual([])
  })

  test('which are empty, and where they are', () => {
    const text = '# head\n---\na: 1\n---\n# nothing\n---\n~\n...\n---\n"x"\n'
    const { documents } = parse(text)
    expect(documents.map(document => document.empty)).toEqual([false, true, true, false])
    expect(documents.map(document => document.index)).toEqual([0, 1, 2, 3])
    expect(documents.map(document => text.slice(document.span.start, document.span.end))).toEqual([
      '# head\n---\na: 1\n',
      '---\n# nothing\n',
      '---\n~\n...\n',
      '---\n"x"\n',
    ])
    expect(parse('').documents[0]!.empty).toBe(true)
  })

  test('the number of a document counts as YAML counts, however the text is cut', () => {
    const broken = 'a: 1\n---\n---\nb: [\n---\n# none\n---\nc: 3\n'
    const { documents } = parse(broken)
    expect(documents.map(document => [document.broken, document.empty])).toEqual([
      [false, false],
      [false, true],
      [true, false],
      [false, true],
      [false, false],
    ])
    expect(plain(documents[4]!.value)).toEqual({ c: 3 })
  })

  test('comments and directives in front of the first marker make no document', () => {
    const head = '# head\n\n%YAML 1.2\n---\n'
    expect(parse(`${head}a: 1\n`).documents).toHaveLength(1)
    expect(parse(`${head}a: [\n---\nb: 1\n`).documents.map(document => document.broken)).toEqual([true, false])
  })

  test('a byte order mark is no column', () => {
    const parsed = parse('\ufeffa: 1\n')
    expect(parsed.byteOrderMark).toBe(true)
    expect(parsed.text).toBe('a: 1\n')
    expect(parsed.documents[0]!.locate(['a'])!.key).toEqual({ start: 0, end: 1 })
    expect(parse('a: 1\n').byteOrderMark).toBe(false)
  })
})

describe('aliases and merge keys', () => {
  test('an alias is the object that it names', () => {
    const value = parse('a: &x {k: v}\nb: *x\n').documents[0]!.value as { a: unknown; b: unknown }
    expect(value.b).toBe(value.a)
  })

  test('an anchor can be given again', () => {
    expect(values('a: &x one\nb: *x\nc: &x two\nd: *x\n')).toEqual([{ a: 'one', b: 'one', c: 'two', d: 'two' }])
  })

  test.each([
    ['a map', 'base: &b {k: 1}\nm:\n  <<: *b\n  q: 2\n', { k: 1, q: 2 }],
    ['own keys behind it win', 'base: &b {k: 1}\nm:\n  <<: *b\n  k: 2\n', { k: 2 }],
    ['it wins over keys in front of it, as in go-yaml v2', 'base: &b {k: 1}\nm:\n  k: 2\n  <<: *b\n', { k: 1 }],
    ['several', 'base: &b {k: 1}\nm:\n  <<: *b\n  <<: {z: 2}\n', { k: 1, z: 2 }],
    ['a list: the first wins', 'base: &b {k: 1}\nm:\n  <<: [*b, {k: 2, q: 3}]\n', { k: 1, q: 3 }],
    ['with its tag', 'base: &b {k: 1}\nm:\n  !!merge <<: *b\n', { k: 1 }],
    ['quoted it is a key', 'm:\n  "<<": {k: 1}\n', { '<<': { k: 1 } }],
  ])('merge: %s', (_, text, wanted) => {
    expect((values(text)[0] as { m: unknown }).m).toEqual(wanted)
    expect(parse(text).problems).toEqual([])
  })

  test('what cannot be merged is refused', () => {
    expect(parse('<<: 5\na: 1\n').problems.map(problem => problem.message)).toEqual([
      'A merge key ("<<") takes a mapping or a list of mappings.',
    ])
    expect(parse('<<: [{a: 1}, 5]\n').problems).toHaveLength(1)
  })

  test('an unknown anchor is refused, and what it would be is unknown', () => {
    const text = 'a: *nope\nb: 1\n'
    const parsed = parse(text)
    expect(parsed.problems).toHaveLength(1)
    expect(text.slice(parsed.problems[0]!.span.start, parsed.problems[0]!.span.end)).toBe('*nope')
    expect(plain(parsed.documents[0]!.value)).toEqual({ a: UNKNOWN, b: 1 })
  })

  test('anchors do not live across documents', () => {
    expect(parse('a: &x 1\n---\nb: *x\n').problems.map(problem => problem.document)).toEqual([1])
  })

  test.each(['data: &a\n  self: *a\n', 'items: &l\n- *l\n', 'data: &m\n  <<: *m\n  k: v\n'])(
    'a cycle is refused, and the value has none: %j',
    text => {
      const parsed = parse(text)
      expect(parsed.problems.map(problem => problem.rule)).toEqual(['syntax-error'])
      expect(parsed.problems[0]!.message).toContain('contains itself')
      expect(() => JSON.stringify(parsed.documents[0]!.value)).not.toThrow()
    },
  )

  test('an alias bomb costs nothing and is refused', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) =>
        `a${level}: &a${level} [${
          level === 0
            ? 'x'
            : Array(9)
                .fill(`*a${level - 1}`)
                .join(', ')
        }]\n`,
    )
    const parsed = parse(levels.join(''))
    expect(parsed.documents[0]!.broken).toBe(true)
    expect(parsed.documents[0]!.value).toBeUndefined()
    expect(parsed.problems).toHaveLength(1)
    expect(parsed.problems[0]!.message).toContain('excessive aliasing')
  })

  test('many harmless aliases are fine', () => {
    const parsed = parse(`k: &a v\n${Array.from({ length: 20_000 }, (_, index) => `k${index}: *a\n`).join('')}`)
    expect(parsed.documents[0]!.broken).toBe(false)
    expect(parsed.problems).toEqual([])
  })
})

describe('keys and placeholders', () => {
  test('no key reaches a prototype', () => {
    const value = parse('__proto__: {polluted: yes}\nconstructor: y\ntoString: z\n').documents[0]!.value as Record<string, unknown>
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    const other = parse('a: 1\n').documents[0]!.value as Record<string, unknown>
    expect(other.constructor).toBeUndefined()
    expect(other.polluted).toBeUndefined()
  })

  test('merged prototype names are keys', () => {
    const { m } = parse('m:\n  <<: {__proto__: {hostPID: true}}\n').documents[0]!.value as { m: Record<string, unknown> }
    expect(Object.keys(m)).toEqual(['__proto__'])
    expect(m.hostPID).toBeUndefined()
  })

  test.each(['replicas: {{ .Values.replicas }}\n', 'replicas: {{ .x | default 3 }}\n', 'replicas: {{x}}\n'])(
    'an unquoted template is unknown: %j',
    text => {
      const parsed = parse(text)
      expect(plain(parsed.documents[0]!.value)).toEqual({ replicas: UNKNOWN })
      expect(parsed.problems).toEqual([])
      expect(parsed.documents[0]!.peek(['replicas'])).toBe(UNKNOWN)
    },
  )

  test('a template as a key takes only its entry with it', () => {
    const parsed = parse('a: 1\n{{ .x }}: 2\n')
    expect(plain(parsed.documents[0]!.value)).toEqual({ a: 1 })
    expect(parsed.problems).toEqual([])
  })
})

describe('brackets and quotes that kubectl does not want indented', () => {
  test.each([
    ['a bracket at its key', 'a:\n  args: [\n    "x",\n  ]\n  b: 1\n', { a: { args: ['x'], b: 1 } }],
    ['content at its key', 'a:\n  args: [\n  "x",\n  z\n  ]\n', { a: { args: ['x', 'z'] } }],
    ['content at the start of the line', 'a:\n  args: {\nx: 1, # one\nz: "2"\n}\n  b: 1\n', { a: { args: { x: 1, z: '2' }, b: 1 } }],
    ['a quoted text that goes on at its key', 'a:\n  b: "x\n  y"\n  c: 1\n', { a: { b: 'x y', c: 1 } }],
    ["a quoted text that goes on at the line's start", "a:\n  b: 'x\n\ny'\n  c: 1\n", { a: { b: 'x\ny', c: 1 } }],
    ['a tab in front of a brace', 'a:\t{b: c}\n', { a: { b: 'c' } }],
  ])('%s', (_, text, wanted) => {
    const parsed = parse(text)
    expect(plain(parsed.documents[0]!.value)).toEqual(wanted)
    expect(parsed.problems).toEqual([])
    expect(parsed.needsTolerantParser).toBe(false)
  })

  test('places are those of the text as it is', () => {
    const text = 'x: 1\n---\na: {\nb: [\n"c",\nd\n]\n}\n'
    const located = parse(text).documents[1]!.locate(['a', 'b', 1])!
    expect(text.slice(located.value.start, located.value.end)).toBe('d')
    const list = parse(text).documents[1]!.locate(['a', 'b'])!
    expect(text.slice(list.value.start, list.value.end)).toBe('[\n"c",\nd\n]')
  })
})
