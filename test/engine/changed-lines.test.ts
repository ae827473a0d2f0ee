import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedLines, isAlwaysReported, isTouched, movedLines, touches, withNeighbours } from '../../src/engine/changed-lines.js'

const range = (from: number, to = from, column = 5) => ({ start: { line: from, column: 1 }, end: { line: to, column } })
const text = (...lines: string[]) => lines.map(line => `${line}\n`).join('')

describe('changedLines', () => {
  test('lines that are not in the old text; an empty range where lines were removed', () => {
    expect(changedLines(text('a', 'b', 'c'), text('a', 'x', 'c', 'd'))).toEqual([
      { start: 2, end: 3 },
      { start: 4, end: 5 },
    ])
    expect(changedLines(text('a', 'b', 'c'), text('a', 'c'))).toEqual([{ start: 2, end: 2 }])
    expect(changedLines(text('a'), text('a'))).toEqual([])
  })
  test('what ends a line is no part of it', () => {
    expect(changedLines('a\r\nb\r\n', 'a\nb\n')).toEqual([])
    expect(changedLines('a\rb', 'a\nc')).toEqual([{ start: 2, end: 3 }])
  })
})

describe('touches', () => {
  const lines = [
    { start: 3, end: 5 },
    { start: 8, end: 8 },
    { start: 12, end: 13 },
  ]
  test.each([
    [range(2), false],
    [range(3), true],
    [range(4), true],
    [range(5), false],
    [range(1, 3), true],
    [range(5, 12), true],
    // Removed in front of line 8: only what spans the place.
    [range(8), false],
    [range(7), false],
    [range(7, 8), true],
    [range(13, 20), false],
    // In front of the first character of a line nothing of it is meant.
    [range(1, 3, 1), false],
    [range(11, 12, 1), false],
  ])('%j: %s', (at, expected) => {
    expect(touches(at, lines)).toBe(expected)
    expect(touches(at, 'all')).toBe(true)
  })
  test('says the same as a look at each range', () => {
    const ranges = fc
      .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 12 })
      .map(numbers => numbers.sort((a, b) => a - b))
      .map(numbers => numbers.flatMap((start, index) => (index % 2 ? [] : [{ start, end: numbers[index + 1] ?? start }])))
    fc.assert(
      fc.property(ranges, fc.integer({ min: 1, max: 60 }), fc.nat(10), (own, first, more) => {
        const expected = own.some(({ start, end }) =>
          start === end ? first < start && start <= first + more : start <= first + more && first < end,
        )
        expect(touches(range(first, first + more), own)).toBe(expected)
      }),
    )
  })
})

test('neighbours of what was removed', () => {
  expect(
    withNeighbours([
      { start: 1, end: 1 },
      { start: 5, end: 5 },
      { start: 6, end: 9 },
    ]),
  ).toEqual([
    { start: 1, end: 2 },
    { start: 4, end: 9 },
  ])
})

describe('movedLines', () => {
  test('lines move with the edit, and what it wrote is added', () => {
    const before = text('a', 'b', 'c', 'd')
    expect(movedLines([{ start: 4, end: 5 }], before, text('x', 'a', 'b', 'c', 'd'))).toEqual([
      { start: 1, end: 2 },
      { start: 5, end: 6 },
    ])
    expect(movedLines([{ start: 2, end: 4 }], before, text('a', 'd'))).toEqual([{ start: 2, end: 2 }])
    expect(movedLines('all', before, 'x')).toBe('all')
  })
  test('a line that an edit leaves alone stays changed, and no other becomes it', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(lines, lines, fc.nat(11), (old, added, at) => {
        // Unique lines, so that it is known which is which.
        const before = old.map((line, index) => `${line}${index}`)
        const place = Math.min(at, before.length)
        const after = [...before.slice(0, place), ...added.map((line, index) => `new ${line}${index}`), ...before.slice(place)]
        const marked = before.map((_, index) => index % 2 === 0)
        const ranges = marked.flatMap((on, index) => (on ? [{ start: index + 1, end: index + 2 }] : []))
        const moved = movedLines(ranges, text(...before), text(...after))
        for (const [index, line] of after.entries()) {
          const old = before.indexOf(line)
          expect(touches(range(index + 1), moved), line).toBe(old === -1 || marked[old])
        }
      }),
    )
  })
})

describe('findings', () => {
  const changes = new Map([['a.yaml', [{ start: 3, end: 4 }]]])
  test('are touched at their range or at a related place', () => {
    expect(isTouched({ file: 'a.yaml', range: range(3), related: [] }, changes)).toBe(true)
    expect(isTouched({ file: 'a.yaml', range: range(4), related: [] }, changes)).toBe(false)
    expect(isTouched({ file: 'b.yaml', range: range(3), related: [] }, changes)).toBe(false)
    expect(isTouched({ file: 'b.yaml', range: range(3), related: [{ message: '', file: 'a.yaml', range: range(1, 9) }] }, changes)).toBe(
      true,
    )
  })
  test('about what could not be read are reported in changed files, defects always', () => {
    expect(isAlwaysReported({ rule: 'syntax-error', file: 'a.yaml' }, changes)).toBe(true)
    expect(isAlwaysReported({ rule: 'syntax-error', file: 'b.yaml' }, changes)).toBe(false)
    expect(isAlwaysReported({ rule: 'duplicate-key', file: 'a.yaml' }, changes)).toBe(false)
    expect(isAlwaysReported({ rule: 'internal/rule-crash', file: 'b.yaml' }, changes)).toBe(true)
  })
})
