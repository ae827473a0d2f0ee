import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesOf } from '../../src/output/lines.js'

it('finds the lines that splitting would give, in any order', () => {
  const text = fc.array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', '')).map(parts => parts.join(''))
  fc.assert(
    fc.property(text, fc.array(fc.integer({ min: 1, max: 12 })), (source, order) => {
      const expected = source.split(/\r\n|\n|\r/)
      const lines = linesOf(source)
      for (const line of [...order, ...expected.keys()].map(n => (n === 0 ? 1 : n))) {
        const span = lines.at(line)
        expect(span && source.slice(span.start, span.end)).toBe(expected[line - 1])
      }
    }),
  )
})

it('indexes a million lines in one pass', () => {
  const lines = linesOf('k: v\r\n'.repeat(1_000_000))
  let wrong = 0
  for (let line = 1; line <= 1_000_000; line += 7) if (lines.at(line)?.start !== (line - 1) * 6) wrong++
  expect(wrong).toBe(0)
  expect(lines.at(1_000_001)).toEqual({ start: 6_000_000, end: 6_000_000 })
  expect(lines.at(1_000_002)).toBeUndefined()
})
