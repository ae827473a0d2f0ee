import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/index.js'
import { tolerantParser } from '../../src/parse/tolerant-parser.js'

/** All that a run asks of a parsed file. */
function useAll(text: string): void {
  for (const tolerant of [undefined, tolerantParser]) {
    const parsed = parse(text, tolerant)
    holds(parsed.documents.length > 0, 'a document at least')
    for (const document of parsed.documents) {
      holds(document.span.start <= document.span.end, 'a span of a document')
      holds(!document.broken || document.value === undefined, 'no value of a broken document')
      document.peek(['metadata', 'name'])
      document.locate(['spec', 0, 'a'])
      JSON.stringify(document.value)
    }
    for (const { span } of [...parsed.problems, ...parsed.comments]) {
      holds(span.start >= 0 && span.start <= span.end && span.end <= parsed.text.length, 'a span inside of the text')
      const { line, column } = parsed.position(span.start)
      holds(parsed.offset(line, column) === span.start, 'an offset and its position')
    }
    holds(parsed.problems.length > 0 || !parsed.documents.some(document => document.broken), 'a broken document has a problem')
    parsed.release()
    if (!parsed.needsTolerantParser) return
  }
}

/** `expect` costs too much to be called a million times. */
function holds(condition: boolean, what: string): void {
  if (!condition) expect.fail(what)
}

describe('no text makes it throw', () => {
  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => useAll(text)),
      { numRuns: 200 },
    )
  })

  test('any text of the characters that YAML is made of', () => {
    const unit = fc.constantFrom(
      ...' \n\t:-?[]{},#&*!|>\'"%@`~<=.0123abyn\r\\é\u0085\u2028\ufeff',
      '---\n',
      '\n  ',
      ': ',
      '- ',
      '<<: ',
      '{{ ',
      '&a ',
      '*a',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), text => useAll(text)),
      { numRuns: 1500 },
    )
  })

  test('a manifest with mistakes', () => {
    const manifest =
      'apiVersion: apps/v1 # c\nkind: Deployment\nmetadata: &m\n  name: "web"\n  labels: {app: web, "on": \'x\'}\nspec:\n  template:\n    spec:\n      containers:\n' +
      '        - name: a\n          args: [a, "b",\n            c]\n          command:\n          - sh\n          - |\n            exec x # y\n---\nkind: List\nitems:\n- <<: *m\n- {{ .x }}\n'
    const edit = fc.tuple(
      fc.nat({ max: manifest.length }),
      fc.nat({ max: 4 }),
      fc.constantFrom('', '\t', '"', "'", '[', '}', ': ', '\n', '  ', '- ', '#', '|', '? ', '\r', '---\n', '&a ', '!x '),
    )
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => {
        useAll(edits.reduce((text, [at, length, replacement]) => text.slice(0, at) + replacement + text.slice(at + length), manifest))
      }),
      { numRuns: 500 },
    )
  })
})

describe('hostile texts', () => {
  test.each([
    ['flow sequences', `a: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`],
    ['flow mappings', `a: ${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}\n`],
    ['compact sequences', `${'- '.repeat(20_000)}x\n`],
    ['JSON', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['block mappings', `${Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}${' '.repeat(1500)}b\n`],
  ])('nested too deep: %s', (_, text) => {
    const parsed = parse(text, tolerantParser)
    expect(parsed.documents.map(document => document.broken)).toEqual([true])
    expect(parsed.problems.map(problem => problem.message)).toEqual(['Nested more than 1000 levels deep; this document was not linted.'])
  })

  test('nested as deep as allowed', () => {
    const text = `a: ${'['.repeat(900)}${']'.repeat(900)}\n`
    const parsed = parse(text)
    expect(parsed.problems).toEqual([])
    expect(parsed.documents[0]!.locate(['a', ...Array(899).fill(0)])!.found).toBe(900)
  })

  test('too deep in one document leaves the others alone', () => {
    expect(parse(`a: 1\n---\n${'['.repeat(5000)}\n---\nb: 1\n`).documents.map(document => document.broken)).toEqual([false, true, false])
  })

  test('big texts take time in proportion', () => {
    const keys = (count: number) => `a:\n${Array.from({ length: count }, (_, index) => `  k${index}: v\n`).join('')}`
    const bigs: [string, string][] = [
      ['keys', keys(20_000)],
      ['duplicate keys', keys(10_000).replace('a:', 'b:').repeat(3)],
      ['documents', '---\na: 1\n'.repeat(10_000)],
      ['broken documents', '---\na: "\n'.repeat(2000)],
      ['a broken document among many', `${'---\na: 1\n'.repeat(10_000)}---\nb: [\n`],
      ['comments', `${'# comment\n'.repeat(30_000)}a: 1\n`],
      ['items', `a:\n${'- {b: c}\n'.repeat(20_000)}`],
      ['lines of a text', `a: |\n${'  line\n'.repeat(100_000)}`],
      ['lines in brackets that are not indented', `a:\n  b: [\n${'x,\n'.repeat(20_000)}]\n`],
      ['a quote that is not closed', `a:\n  b: "x\n${'c: 1\n'.repeat(20_000)}`],
      ['merge keys', `b: &b {k: v}\n${Array.from({ length: 20_000 }, (_, index) => `m${index}:\n  <<: *b\n  x: 1\n`).join('')}`],
      ['anchors', Array.from({ length: 20_000 }, (_, index) => `k${index}: &a${index} x\n`).join('')],
    ]
    // The time that a test may take is the limit.
    for (const [, text] of bigs) useAll(text)
  })

  test('looking up many places of one document is not quadratic', () => {
    const parsed = parse(`a:\n${Array.from({ length: 30_000 }, (_, index) => `  k${index}: [x, y]\n`).join('')}`)
    for (let index = 0; index < 30_000; index++) holds(parsed.documents[0]!.locate(['a', `k${index}`, 1])!.found === 3, 'a place')
  })
})

describe('release', () => {
  test('all comes again', () => {
    const text = 'a: {b: [1, *x]}\n---\nc: [\n  "x"\n]\nd: &x y # c\nd: *x\n---\ne: [\n'
    const parsed = parse(text, tolerantParser)
    const look = () => ({
      values: JSON.stringify(parsed.documents.map(document => document.value)),
      places: parsed.documents.map(document => document.locate(['d'])),
      problems: parsed.problems,
      comments: parsed.comments,
      peeked: parsed.documents.map(document => document.peek(['d'])),
      spans: parsed.documents.map(document => document.span),
      position: parsed.position(30),
    })
    const before = look()
    parsed.release()
    expect(look()).toEqual(before)
    parsed.release()
    parsed.release()
    expect(look()).toEqual(before)
  })
})

describe('lines and columns', () => {
  test('of every kind of line end', () => {
    const parsed = parse('a: 1\r\nb: 2\rc: "x\u0085\u2028y"\n\nd: 😀z\n')
    const at = (part: string) => parsed.position(parsed.text.indexOf(part))
    expect([at('b'), at('c'), at('y'), at('d'), at('z')]).toEqual([
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 8 },
      { line: 5, column: 1 },
      { line: 5, column: 6 },
    ])
    expect(parsed.newline).toBe('\r\n')
    expect(parse('a: 1\nb: 2\r\n').newline).toBe('\n')
    expect(parsed.position(-5)).toEqual({ line: 1, column: 1 })
    expect(parsed.offset(99, 1)).toBe(parsed.text.length)
    expect(parsed.position(10_000)).toEqual({ line: 6, column: 1 })
  })
})
