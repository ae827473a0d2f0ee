import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceTextOf } from '../../src/manifest/source-text.js'
import { parse } from '../../src/parse/index.js'
import { cursorOf } from './cursor-of-text.js'
import { scalarTexts } from './scalar-texts.js'

const at = (text: string, ...path: (string | number)[]) => sourceTextOf(cursorOf(text, ...path))
const slice = (text: string, span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end)

/** The text after a splice; undefined where it was refused. */
function spliced(text: string, path: (string | number)[], from: number, to: number, replacement: string): string | undefined {
  const source = at(text, ...path)
  const intent = source.splice(from, to, replacement)
  if (intent?.kind !== 'splice') return undefined
  const span = source.span(from, to)!
  return text.slice(0, span.start) + intent.text + text.slice(span.end)
}

describe('where the characters of a string are written', () => {
  test.each([
    ['plain', 'a: hello world\n', 'world'],
    ['single quotes', "a: 'it''s hello'\n", 'hello'],
    ['double quotes', 'a: "x\\n\\u00e9 hello"\n', 'hello'],
    ['literal', 'a: |\n  one\n  hello\n', 'hello'],
    ['folded', 'a: >-\n  one\n\n  two\n  hello\n', 'hello'],
    ['with an indentation indicator', 'a: |1\n   one\n  hello\n', 'hello'],
    ['with CRLF', 'a: |\r\n  one\r\n  hello\r\n', 'hello'],
    ['in several lines of quotes', 'a: "one\n  two  \n\n  hello"\n', 'hello'],
  ])('%s', (_, text, wanted) => {
    const source = at(text, 'a')
    const from = source.value.indexOf(wanted)
    expect(slice(text, source.span(from, from + wanted.length))).toBe(wanted)
  })

  test('an escape is one character of the value and several of the file', () => {
    const text = 'a: "x\\ty\'\\u00e9"\n'
    const source = at(text, 'a')
    expect([...source.value].map((_, index) => slice(text, source.span(index, index + 1)))).toEqual(['x', '\\t', 'y', "'", '\\u00e9'])
  })

  test('a fold is the white space that it replaces', () => {
    const text = 'a: one  \n\n   two\n'
    const source = at(text, 'a')
    expect(source.value).toBe('one\ntwo')
    expect(slice(text, source.span(3, 4))).toBe('  \n\n   ')
  })

  test('the end of a string is a place too', () => {
    const text = 'a: "xy"\nb: ""\n'
    expect(at(text, 'a').span(2, 2)).toEqual({ start: 6, end: 6 })
    expect(at(text, 'b').span(0, 0)).toEqual({ start: 12, end: 12 })
  })

  test('a string that came through an alias or a merge key has no place of its own', () => {
    const text = 'x: &x {k: v}\ns: &s text\na: *s\nb: *x\nc:\n  <<: *x\n'
    expect(at(text, 'a').span(0, 1)).toBeUndefined()
    expect(at(text, 'b', 'k').span(0, 1)).toBeUndefined()
    expect(at(text, 'c', 'k').span(0, 1)).toBeUndefined()
    expect(at(text, 'c', 'k').splice(0, 1, 'w')).toBeUndefined()
    expect(slice(text, at(text, 'x', 'k').span(0, 1))).toBe('v')
  })

  test('what a tag made of a text has no place', () => {
    expect(at('a: !!binary aGVsbG8=\n', 'a').value).toBe('hello')
    expect(at('a: !!binary aGVsbG8=\n', 'a').span(0, 1)).toBeUndefined()
  })

  test('a part outside of the string has no place', () => {
    expect(at('a: xy\n', 'a').span(1, 3)).toBeUndefined()
    expect(at('a: xy\n', 'a').span(2, 1)).toBeUndefined()
    expect(at('a: xy\n', 'a').span(-1, 1)).toBeUndefined()
  })

  test('every character, in every style', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(scalarTexts, ({ style, text }) => {
        const parsed = parse(text)
        const value = (parsed.documents[0]?.value as { data?: { key?: unknown } } | undefined)?.data?.key
        fc.pre(!parsed.documents[0]!.broken && typeof value === 'string')
        seen.add(style)
        const source = at(text, 'data', 'key')
        expect(source.value).toBe(value)
        let before = 0
        for (let index = 0; index < source.value.length; index++) {
          const span = source.span(index, index + 1)
          expect(span).toBeDefined()
          const written = slice(text, span)!
          const character = source.value[index]!
          const same =
            written === character || written === "''" || written.startsWith('\\') || (/\s/.test(character) && /^\s*$/.test(written))
          expect(same, `${JSON.stringify(character)} is not ${JSON.stringify(written)}`).toBe(true)
          expect(span!.start).toBeGreaterThanOrEqual(before)
          before = span!.start
        }
      }),
      { numRuns: 1500 },
    )
    expect([...seen].sort()).toEqual(['double', 'folded', 'literal', 'plain', 'single'])
  })
})

describe('edits inside a string', () => {
  test.each([
    ['plain', 'a: run me\n', 0, 0, 'exec ', 'a: exec run me\n'],
    ['single quotes', "a: 'run me'\n", 4, 6, "'you'", "a: 'run ''you'''\n"],
    ['double quotes', 'a: "run me"\n', 4, 6, '"\\n\n', 'a: "run \\"\\\\n\\n"\n'],
    ['a line of a literal', 'a: |\n  one\n  two\n', 4, 7, 'three', 'a: |\n  one\n  three\n'],
    ['new lines in a literal', 'a: |\n  one\n  two\n', 3, 3, '\nx\n\ny', 'a: |\n  one\n  x\n\n  y\n  two\n'],
    ['a line of a literal taken out', 'a: |\n  one\n  two\n  six\n', 4, 8, '', 'a: |\n  one\n  six\n'],
    ['CRLF', 'a: |\r\n  one\r\n  two\r\n', 3, 3, '\nx', 'a: |\r\n  one\r\n  x\r\n  two\r\n'],
    ['a line of a folded text', 'a: >\n  one\n  two\n', 4, 7, 'three', 'a: >\n  one\n  three\n'],
  ] as const)('%s', (_, text, from, to, replacement, wanted) => {
    expect(spliced(text, ['a'], from, to, replacement)).toBe(wanted)
  })

  test.each([
    ['an escape in the part', 'a: "x\\ty"\n', 0, 3, 'z'],
    ['a fold in the part', 'a: one\n  two\n', 0, 7, 'z'],
    ['a comment in a plain text', 'a: one\n', 3, 3, ' # two'],
    ['a mapping in a plain text', 'a: one\n', 3, 3, ': two'],
    ['a plain text that becomes a number', 'a: x1\n', 0, 1, ''],
    ['a plain text that becomes a boolean', 'a: none\n', 2, 4, ''],
    ['a comma in a flow collection', 'b: {a: one}\n', 3, 3, ', two'],
    ['a new line in single quotes', "a: 'one'\n", 3, 3, '\ntwo'],
    ['a new line in a folded text', 'a: >\n  one\n', 3, 3, '\ntwo'],
    ['a control character in single quotes', "a: 'one'\n", 3, 3, '\x07'],
    ['a deeper first line', 'a: |\n  one\n', 0, 0, ' '],
    ['the last line break', 'a: |\n  one\n', 3, 4, ''],
    ['nothing left', 'a: |\n  one\n', 0, 3, ''],
  ] as const)('refused: %s', (_, text, from, to, replacement) => {
    expect(spliced(text, text.startsWith('b') ? ['b', 'a'] : ['a'], from, to, replacement)).toBeUndefined()
  })

  test('gives the string that was asked for, or is refused; all else stays', () => {
    const replacement = fc.oneof(
      fc.constantFrom(
        'exec ',
        '',
        ' ',
        '\n',
        'a\nb',
        '\n\n',
        ': ',
        ' #',
        "'",
        '"',
        '\\',
        '- x',
        '\t',
        'no',
        '1',
        ',',
        '}',
        'é',
        '\x07',
        '\u2028',
        'x\n',
        '\ny',
      ),
      fc.string({ maxLength: 6 }),
    )
    let done = 0
    fc.assert(
      fc.property(scalarTexts, fc.nat(), fc.nat(), replacement, ({ text }, a, b, wanted) => {
        const parsed = parse(text)
        const value = (parsed.documents[0]?.value as { data?: { key?: unknown } } | undefined)?.data?.key
        fc.pre(!parsed.documents[0]!.broken && typeof value === 'string')
        const length = (value as string).length
        const from = a % (length + 1)
        const to = b % 3 === 0 ? from : from + (b % (length - from + 1))
        const after = spliced(text, ['data', 'key'], from, to, wanted)
        if (after === undefined) return
        done++
        const again = parse(after)
        expect(again.problems).toEqual([])
        const data = {
          ...(parsed.documents[0]!.value as { data: Record<string, unknown> }).data,
          key: (value as string).slice(0, from) + wanted + (value as string).slice(to),
        }
        expect({ ...(again.documents[0]!.value as { data: Record<string, unknown> }).data }).toEqual(data)
        expect(again.comments.length).toBe(parsed.comments.length)
      }),
      { numRuns: 3000 },
    )
    expect(done).toBeGreaterThan(500)
  })
})
