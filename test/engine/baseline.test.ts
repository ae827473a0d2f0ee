import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ConfigError } from '../../src/config/index.js'
import type { Diagnostic } from '../../src/diagnostic.js'
import { applyBaseline, type BaselineEntry, baselineOf, checkBaseline, formatBaseline } from '../../src/engine/baseline.js'
import { baseFingerprint } from '../../src/engine/known-findings.js'
import { finding, fingerprint } from './findings.js'

const asIs = (file: string) => file
const apply = (
  found: readonly Diagnostic[],
  entries: readonly BaselineEntry[],
  options: { judged?: (entry: BaselineEntry) => boolean; keepFirst?: (diagnostic: Diagnostic) => boolean } = {},
) => {
  const { hidden, gone, left } = applyBaseline(found, entries, { nameOf: asIs, judged: () => true, keepFirst: () => false, ...options })
  return { shown: found.filter(diagnostic => !hidden.has(diagnostic)), gone, left }
}
const brief = (entries: readonly BaselineEntry[]) => entries.map(({ file, count }) => `${file} ${count}`)

describe('a baseline', () => {
  test('holds findings sorted, counted by fingerprint and file, and no more than it may', () => {
    const found = [
      finding('b.yaml', 'x'),
      finding('a.yaml', 'y'),
      finding('b.yaml', 'x-2'),
      finding('a.yaml', 'z', { rule: 'syntax-error' }),
      finding('a.yaml', 'z', { rule: 'file-too-large' }),
      finding('a.yaml', 'z', { rule: 'internal/rule-crash' }),
    ]
    const entries = baselineOf(found, file => `deploy/${file}`)
    expect(entries).toEqual([
      { file: 'deploy/a.yaml', rule: 'best-effort-pod', message: 'about y', fingerprint: fingerprint('y'), count: 1 },
      { file: 'deploy/b.yaml', rule: 'best-effort-pod', message: 'about x', fingerprint: fingerprint('x'), count: 2 },
    ])
    expect(checkBaseline(JSON.parse(formatBaseline(entries)))).toEqual(entries)
    expect(formatBaseline(entries).split('\n')).toHaveLength(8)
    expect(formatBaseline([])).toBe('{\n  "version": 1,\n  "findings": []\n}\n')
  })
  test('hides what it holds, in renamed files too', () => {
    const entries = baselineOf([finding('a.yaml', 'x')], asIs)
    expect(apply([finding('b.yaml', 'x')], entries)).toMatchObject({ shown: [], gone: [], left: [{ file: 'b.yaml', count: 1 }] })
    expect(apply([finding('a.yaml', 'y')], entries).shown).toHaveLength(1)
  })
  test('never hides what cannot be in it', () => {
    const broken = finding('a.yaml', 'x', { rule: 'syntax-error' })
    expect(apply([broken], [{ file: 'a.yaml', rule: 'syntax-error', message: '', fingerprint: fingerprint('x'), count: 9 }]).shown).toEqual(
      [broken],
    )
  })
  test('shows those that are more: first what is known to be new, then what is in files it does not name', () => {
    const entries = baselineOf([finding('b.yaml', 'x')], asIs)
    const [a, b] = [finding('a.yaml', 'x'), finding('b.yaml', 'x-2')]
    expect(apply([a, b], entries).shown).toEqual([a])
    expect(apply([a, b], entries, { keepFirst: diagnostic => diagnostic === b }).shown).toEqual([b])
    expect(apply([a], entries).shown).toEqual([])
  })
  test('tells what is gone, where it can', () => {
    const entries = baselineOf([finding('a.yaml', 'x'), finding('a.yaml', 'x-2'), finding('b.yaml', 'x-3'), finding('c.yaml', 'y')], asIs)
    const { gone, left } = apply([finding('a.yaml', 'x'), finding('b.yaml', 'x-2')], entries, { judged: ({ file }) => file !== 'c.yaml' })
    expect(brief(gone)).toEqual(['a.yaml 1'])
    expect(brief(left)).toEqual(['a.yaml 1', 'b.yaml 1', 'c.yaml 1'])
  })
  test('is what it was where nothing changed, and never holds more than before', () => {
    const some = fc.array(
      fc.record({ file: fc.constantFrom('a', 'b', 'c'), word: fc.constantFrom('x', 'y') }).map(({ file, word }) => finding(file, word)),
      { maxLength: 12 },
    )
    const counts = (fingerprints: readonly string[]) => {
      const sums = new Map<string, number>()
      for (const one of fingerprints) sums.set(one, (sums.get(one) ?? 0) + 1)
      return sums
    }
    const sums = (entries: readonly BaselineEntry[]) => counts(entries.flatMap(entry => Array<string>(entry.count).fill(entry.fingerprint)))
    fc.assert(
      fc.property(some, some, (before, now) => {
        const entries = baselineOf(before, asIs)
        expect(apply(before, entries)).toEqual({ shown: [], gone: [], left: entries })
        const { shown, gone, left } = apply(now, entries)
        const held = sums(entries)
        const there = counts(now.map(diagnostic => baseFingerprint(diagnostic.fingerprint)))
        for (const word of ['x', 'y'].map(fingerprint)) {
          const [had, has] = [held.get(word) ?? 0, there.get(word) ?? 0]
          expect(shown.filter(diagnostic => diagnostic.fingerprint === word)).toHaveLength(Math.max(0, has - had))
          expect(sums(left).get(word) ?? 0).toBe(Math.min(had, has))
          expect(sums(gone).get(word) ?? 0).toBe(Math.max(0, had - has))
        }
      }),
    )
  })
})

describe('checkBaseline', () => {
  const entry = { file: 'a.yaml', rule: 'r', message: 'm', fingerprint: fingerprint('x'), count: 1 }
  test('what two branches both left is meant once', () => {
    expect(checkBaseline({ version: 1, findings: [entry, { ...entry, count: 3 }] })).toEqual([{ ...entry, count: 3 }])
  })
  test.each([
    [[], []],
    [{ findings: [] }, ['version']],
    [{ version: 2, findings: [] }, ['version']],
    [{ version: 1 }, ['findings']],
    [{ version: 1, findings: [1] }, ['findings', 0]],
    [{ version: 1, findings: [entry, { ...entry, fingerprint: `${entry.fingerprint}-2` }] }, ['findings', 1, 'fingerprint']],
    [{ version: 1, findings: [{ ...entry, count: 0 }] }, ['findings', 0, 'count']],
    [{ version: 1, findings: [{ ...entry, count: '1' }] }, ['findings', 0, 'count']],
    [{ version: 1, findings: [{ ...entry, message: null }] }, ['findings', 0, 'message']],
  ])('refuses %j', (value, path) => {
    let refused: unknown
    try {
      checkBaseline(value)
    } catch (error) {
      refused = error
    }
    expect(refused).toBeInstanceOf(ConfigError)
    expect((refused as ConfigError).path).toEqual(path)
  })
})
