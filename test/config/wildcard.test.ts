import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesWildcard } from '../../src/config/wildcard.js'

describe('matchesWildcard', () => {
  test('agrees with a regular expression', () => {
    const text = fc.stringMatching(/^[ab]{0,8}$/)
    const pattern = fc.stringMatching(/^[ab*]{0,6}$/)
    fc.assert(fc.property(pattern, text, (p, t) => matchesWildcard(p, t) === new RegExp(`^${p.replaceAll('*', '.*')}$`).test(t)))
  })
  test('everything but a star stands for itself', () => {
    expect(matchesWildcard('a.?[b]', 'a.?[b]')).toBe(true)
    expect(matchesWildcard('a.?[b]', 'axyb')).toBe(false)
  })
  test('many stars on a long text take no time', () => {
    expect(matchesWildcard(`${'*a'.repeat(50)}b`, 'a'.repeat(10_000))).toBe(false)
  })
})
