import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Range } from '../../src/diagnostic.js'
import { cellWidth } from '../../src/output/cell-width.js'
import { codeFrame } from '../../src/output/code-frame.js'
import { linesOf } from '../../src/output/lines.js'
import { paintWith } from '../../src/output/paint.js'
import { hostileText } from './hostile-text.js'
import { range } from './sample.js'

const frame = (text: string, at: Range, width = 60): string[] =>
  codeFrame(text, linesOf(text), at, { width, severity: 'error', paint: paintWith(false) })

/** The characters of the shown line that have a caret below them. */
function underlined(rows: readonly string[]): string {
  const marks = rows.findIndex(row => /^ +\| +\^/.test(row))
  const code = rows[marks - 1] ?? ''
  const from = (rows[marks] ?? '').indexOf('^')
  return code.slice(from, (rows[marks] ?? '').lastIndexOf('^') + 1)
}

describe('codeFrame', () => {
  it('numbers the lines and underlines exactly the range', () => {
    expect(frame('a: 1\nimage: nginx:latest\nb: 2\n', range(2, 8, 2, 20))).toEqual([
      '  1 | a: 1',
      '> 2 | image: nginx:latest',
      '    |        ^^^^^^^^^^^^',
      '  3 | b: 2',
    ])
  })

  it('puts one caret where the range is empty, also at the end of the line', () => {
    expect(frame('key:', range(1, 5, 1, 5))).toEqual(['> 1 | key:', '    |     ^'])
  })

  it('shows the first and the last line of a range of many lines', () => {
    const text = 'spec:\n  a: 1\n  b: 2\n  c: 3\n  d: 4\nnext: 1\n'
    expect(frame(text, range(2, 3, 6, 1))).toEqual([
      '  1 | spec:',
      '> 2 |   a: 1',
      '    |   ^^^^',
      '> 3 |   b: 2',
      '    |   ^^^^',
      '  . |',
      '> 5 |   d: 4',
      '    |   ^^^^',
    ])
  })

  it('stays aligned behind tabs, wide characters and characters that are shown as escapes', () => {
    expect(frame('\ta: x', range(1, 5, 1, 6))).toEqual(['> 1 |   a: x', '    |      ^'])
    expect(frame('名前: 😀x', range(1, 5, 1, 7))).toEqual(['> 1 | 名前: 😀x', '    |       ^^'])
    expect(frame('a\u001bb: x', range(1, 6, 1, 7))).toEqual(['> 1 | a\\x1bb: x', '    |         ^'])
    expect(frame('e\u0301: x', range(1, 5, 1, 6))).toEqual(['> 1 | e\u0301: x', '    |    ^'])
  })

  it('cuts a long line around the range', () => {
    const text = `${'a'.repeat(300)} HERE ${'b'.repeat(300)}`
    const rows = frame(text, range(1, 302, 1, 306))
    expect(underlined(rows)).toBe('HERE')
    expect(rows[0]).toMatch(/^> 1 \| …a+ HERE b+…$/)
    expect(rows.every(row => row.length <= 60)).toBe(true)
  })

  it('looks at no more of a line of 50 MB than it shows', () => {
    const text = `k: "${'x'.repeat(50 * 2 ** 20)}NEEDLE"`
    const column = text.length - 6
    const rows = frame(text, range(1, column, 1, column + 6))
    expect(underlined(rows)).toBe('NEEDLE')
  })

  it('is empty where the file is shorter than the report says', () => {
    expect(frame('a: 1', range(7, 1, 7, 2))).toEqual([])
  })

  it('never throws and never gets wider than it may, whatever the text and the range', () => {
    const position = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 400 }))
    fc.assert(
      fc.property(hostileText, position, position, (text, [startLine, startColumn], [endLine, endColumn]) => {
        for (const row of frame(text.repeat(9), range(startLine, startColumn, endLine, endColumn), 50)) {
          expect(cellWidth(row)).toBeLessThanOrEqual(50)
          expect(row).not.toContain('\n')
        }
      }),
    )
  })
})
