import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.js'
import { applyEdits } from '../../src/fix/offset-edit.js'
import { fixUntilStable, type Texts } from '../../src/fix/until-stable.js'

describe('applyEdits', () => {
  it('applies what does not overlap, and leaves the rest', () => {
    const text = 'a: 1\nb: 2\nc: 3\n'
    const edit = (start: number, end: number, by: string) => ({ start, end, text: by })
    expect(applyEdits(text, [[edit(13, 14, '4')], [edit(3, 4, '5')], [edit(0, 4, 'x: 1')]])).toEqual({
      text: 'a: 5\nb: 2\nc: 4\n',
      applied: [0, 1],
      left: [2],
    })
  })
  it('leaves a fix that touches another, over white space and comments too', () => {
    const text = 's:\n  a: 1\n  # about b\n  b: 2\n'
    const a = { start: 2, end: 9, text: '' }
    const b = { start: text.indexOf('\n  b'), end: text.length - 1, text: '' }
    expect(applyEdits(text, [[b], [a]])).toMatchObject({ applied: [0], left: [1] })
    const insert = { start: 9, end: 9, text: '\n  c: 1' }
    expect(applyEdits(text, [[insert], [insert]])).toMatchObject({ applied: [0], left: [1] })
  })
  it('applies a fix whole or not at all', () => {
    const first = { start: 0, end: 1, text: 'x' }
    const last = { start: 10, end: 11, text: 'y' }
    expect(applyEdits('0123456789abc', [[first], [first, last]])).toMatchObject({ text: 'x123456789abc', left: [1] })
    expect(applyEdits('0123', [[first, { start: 0, end: 2, text: '' }]])).toMatchObject({ text: '0123', left: [0] })
  })
})

function diagnostic(file: string, line: number, column: number, end: number, text: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const range = { start: { line, column }, end: { line, column: end } }
  return {
    rule: 'r',
    severity: 'warning',
    message: 'm',
    file,
    range,
    resource: null,
    related: [],
    fingerprint: 'f',
    fix: { safety: 'safe', edits: [{ file, range, text }] },
    docs: '',
    ...more,
  }
}

/** A linter that wants every `0` to be `1`. */
function zeros(texts: Texts): Diagnostic[] {
  return [...texts].flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, index) => [...line.matchAll(/0/g)].map(match => diagnostic(file, index + 1, match.index + 1, match.index + 2, '1'))),
  )
}

describe('fixUntilStable', () => {
  it('goes on until nothing is left', async () => {
    const texts = new Map([
      ['a', '0 0\n000\n'],
      ['b', 'x\n'],
    ])
    const outcome = await fixUntilStable(texts, zeros(texts), zeros, { unsafe: false })
    expect(outcome).toMatchObject({ stable: true, applied: 5, diagnostics: [], takenBack: [] })
    expect([...outcome.changed]).toEqual([['a', '1 1\n111\n']])
  })

  it('ends at the bound', async () => {
    let pass = 0
    const grow = (texts: Texts) => [diagnostic('a', 1, 1, 1, `${pass++}`, {})].filter(() => texts.has('a'))
    const texts = new Map([['a', 'x']])
    const outcome = await fixUntilStable(texts, grow(texts), grow, { unsafe: false, bound: 3 })
    expect(outcome).toMatchObject({ stable: false, applied: 3 })
    expect(outcome.changed.get('a')).toBe('210x')
  })

  it('leaves unsafe fixes alone unless they are asked for', async () => {
    const texts = new Map([['a', 'x']])
    const lint = (now: Texts) =>
      now.get('a') === 'x'
        ? [diagnostic('a', 1, 1, 2, 'y', { fix: { safety: 'unsafe', edits: diagnostic('a', 1, 1, 2, 'y').fix!.edits } })]
        : []
    expect((await fixUntilStable(texts, lint(texts), lint, { unsafe: false })).changed.size).toBe(0)
    expect((await fixUntilStable(texts, lint(texts), lint, { unsafe: true })).changed.get('a')).toBe('y')
  })

  it('edits several files together or not at all', async () => {
    const both = (column: number) => {
      const one = diagnostic('a', 1, column, column + 1, 'y').fix!.edits
      return diagnostic('a', 1, column, column + 1, 'y', { fix: { safety: 'safe', edits: [...one, { ...one[0]!, file: 'b' }] } })
    }
    const texts = new Map([
      ['a', 'xxx'],
      ['b', 'xxx'],
    ])
    const lint = (now: Texts) => (now.get('a') === 'xxx' ? [diagnostic('b', 1, 1, 2, 'z'), both(1), both(3)] : [])
    const outcome = await fixUntilStable(texts, lint(texts), lint, { unsafe: false, bound: 1 })
    expect([...outcome.changed]).toEqual([
      ['a', 'xxy'],
      ['b', 'zxy'],
    ])
    const missing = await fixUntilStable(new Map([['a', 'xxx']]), [both(1)], () => [], { unsafe: false })
    expect(missing.changed.size).toBe(0)
  })

  it('takes back what makes a file unreadable', async () => {
    const texts = new Map([
      ['a', 'x'],
      ['b', 'x'],
    ])
    const lint = (now: Texts) =>
      [...now].flatMap(([file, text]) =>
        text === '{'
          ? [diagnostic(file, 1, 1, 2, '', { rule: 'syntax-error', fix: undefined as never })]
          : text === 'x'
            ? [diagnostic(file, 1, 1, 2, file === 'a' ? '{' : 'y')]
            : [],
      )
    const outcome = await fixUntilStable(texts, lint(texts), lint, { unsafe: false })
    expect([...outcome.changed]).toEqual([['b', 'y']])
    expect(outcome).toMatchObject({ takenBack: ['a'], stable: false, applied: 1 })
  })

  it('counts columns behind a byte order mark and line breaks of any kind as the parser does', async () => {
    const texts = new Map([['a', '\ufeffa: 0\r\nb: 0\n']])
    const lint = (now: Texts) => (now.get('a')!.includes('0') ? [diagnostic('a', 1, 4, 5, '1'), diagnostic('a', 2, 4, 5, '1')] : [])
    expect((await fixUntilStable(texts, lint(texts), lint, { unsafe: false })).changed.get('a')).toBe('\ufeffa: 1\r\nb: 1\n')
  })
})
