import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/index.js'

const values = (text: string) => parse(text).documents.map(({ value }) => value)

describe('quoted texts that go on at the indentation of their key', () => {
  const property = (indent: string) => (index: number) =>
    `  p${index}:\n    description: 'It''s a text of\n${indent}two lines: number ${index}'\n    note: "a \\"quoted\\"\n${indent}text"\n    type: string\n`
  const file = (indent: string) => `kind: X\nproperties:\n${Array.from({ length: 300 }, (_, index) => property(indent)(index)).join('')}`

  test('hundreds of them are read as kubectl reads them, at their places', () => {
    const parsed = parse(file('    '))
    expect(parsed.problems).toEqual([])
    expect(values(file('    '))).toEqual(values(file('      ')))
    const located = parsed.documents[0]!.locate(['properties', 'p299', 'type'])!
    expect(parsed.text.slice(located.value.start, located.value.end)).toBe('string')
    expect(parsed.position(located.value.start).line).toBe(2 + 299 * 6 + 6)
  })

  test('what looks like them inside of a block scalar stays as it is', () => {
    const text = `a: |\n  description: 'one\n  two'\n${file('    ')}`
    expect(values(text)).toEqual(values(`a: |\n  description: 'one\n  two'\n${file('      ')}`))
    expect((values(text)[0] as { a: string }).a).toBe("description: 'one\ntwo'\n")
  })

  test('a quote that is not closed stays an error', () => {
    expect(parse(`${file('    ')}last: 'x\n`).problems.map(({ rule }) => rule)).toEqual(['syntax-error'])
  })
})
