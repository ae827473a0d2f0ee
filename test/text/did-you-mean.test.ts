import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from '../../src/text/did-you-mean.js'

describe('editDistance', () => {
  it('counts insertions, deletions, replacements and swaps', () => {
    expect(editDistance('prestop', 'prestop')).toBe(0)
    expect(editDistance('prestop', 'prestp')).toBe(1)
    expect(editDistance('prestop', 'prestoop')).toBe(1)
    expect(editDistance('prestop', 'prextop')).toBe(1)
    expect(editDistance('prestop', 'pretsop')).toBe(1)
    expect(editDistance('', 'abc')).toBe(3)
    expect(editDistance('kitten', 'sitting')).toBe(3)
  })

  it('is symmetric, zero only for equal words, and within the limit equal to the unlimited distance', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 })
    fc.assert(
      fc.property(words, words, fc.nat(5), (left, right, limit) => {
        const distance = editDistance(left, right)
        expect(editDistance(right, left)).toBe(distance)
        expect(distance === 0).toBe(left === right)
        expect(editDistance(left, right, limit)).toBe(Math.min(distance, limit + 1))
      }),
    )
  })
})

describe('nearest', () => {
  const rules = ['prestop-missing', 'prestop-too-short', 'best-effort-pod', 'memory-limit-missing', 'cpu-limit-missing']

  it('finds a rule behind a typing error, other letter case or another order of its words', () => {
    expect(nearest('prestop-mising', rules)).toBe('prestop-missing')
    expect(nearest('PreStop-Missing', rules)).toBe('prestop-missing')
    expect(nearest('missing-memory-limit', rules)).toBe('memory-limit-missing')
    expect(nearest('best-effort', rules)).toBe('best-effort-pod')
    expect(nearest('--formt', ['--format', '--fix', '--config'])).toBe('--format')
  })

  it('says nothing where nothing is near', () => {
    expect(nearest('runs-as-root', rules)).toBeUndefined()
    expect(nearest('x', ['y'])).toBeUndefined()
    expect(nearest('', rules)).toBeUndefined()
    expect(nearest('a'.repeat(100_000), rules)).toBeUndefined()
    expect(nearest('prestop', [])).toBeUndefined()
  })
})
