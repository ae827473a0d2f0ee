import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareQuantities, formatQuantity, parseQuantity, readQuantity } from '../../src/kubernetes/quantity.js'

const units = (value: unknown) => {
  const quantity = parseQuantity(value)
  return quantity === undefined ? undefined : Number(quantity.nanos) / 1e9
}

describe('what the API server accepts', () => {
  // Probed against API servers 1.25 to 1.36.
  it.each([
    ['1', 1],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['1.', 1],
    ['1e3', 1000],
    ['1E3', 1000],
    ['1Ki', 1024],
    ['1k', 1000],
    ['1m', 0.001],
    ['1.5m', 0.0015],
    ['100u', 0.0001],
    ['1n', 1e-9],
    ['1G', 1e9],
    ['1T', 1e12],
    ['1P', 1e15],
    ['1E', 1e18],
    ['1Ti', 2 ** 40],
    ['1Pi', 2 ** 50],
    ['1Ei', 2 ** 60],
    ['-1', -1],
    ['+1', 1],
    ['1e-3', 0.001],
    ['1e+2', 100],
    ['0.0001', 0.0001],
    ['  1', 1],
    ['1Mi ', 2 ** 20],
    ['00012', 12],
    ['0', 0],
    ['.', 0],
    ['-', 0],
  ])('%j is %d', (text, expected) => expect(units(text)).toBeCloseTo(expected, 12))

  it.each([1, 0.5, 1e21, 0])('the number %d, as YAML gives it', value => expect(units(value)).toBe(value))

  it.each([
    ['1KI', 'format'],
    ['1K', 'suffix'],
    ['1kI', 'format'],
    ['1 Gi', 'format'],
    ['1GB', 'format'],
    ['1Zi', 'format'],
    ['0x1', 'format'],
    ['1e', 'suffix'],
    ['1mi', 'suffix'],
    ['', 'format'],
    ['1,5', 'format'],
    ['1_000', 'format'],
    ['١', 'format'],
    ['1.5.5', 'format'],
    ['1-5', 'suffix'],
    ['1ee5', 'suffix'],
    ['1e99999999999999999999', 'suffix'],
    [true, 'type'],
    [null, 'type'],
    [[1], 'type'],
    [Number.NaN, 'type'],
  ])('%j is refused: %s', (value, problem) => expect(readQuantity(value)).toEqual({ problem }))
})

describe('rounding and bounds', () => {
  it('rounds what is finer than a billionth away from zero', () => {
    expect(parseQuantity('0.1n')?.nanos).toBe(1n)
    expect(parseQuantity('-0.1n')?.nanos).toBe(-1n)
    expect(parseQuantity('1.0000000001')?.nanos).toBe(1_000_000_001n)
    expect(parseQuantity('1e-400')?.nanos).toBe(1n)
    expect(parseQuantity('0e-400')?.nanos).toBe(0n)
  })
  it('caps long amounts at 2^63-1, as apimachinery does', () => {
    const most = (2n ** 63n - 1n) * 1_000_000_000n
    expect(parseQuantity('99999999999999999999')?.nanos).toBe(most)
    expect(parseQuantity('16Ei')?.nanos).toBe(most)
    expect(parseQuantity('9'.repeat(100))?.nanos).toBe(most)
    expect(parseQuantity('10E')?.nanos).toBe(10n ** 28n)
  })
  it('keeps 32 bits of an exponent', () => expect(parseQuantity('7e4294967296')?.nanos).toBe(7_000_000_000n))
  it('reads the fraction of a binary amount', () => {
    expect(parseQuantity('0.5Gi')?.nanos).toBe(2n ** 29n * 1_000_000_000n)
    expect(parseQuantity('0.1Ki')?.nanos).toBe(102_400_000_000n)
  })
  it.each([
    '9'.repeat(100_000),
    `0.${'0'.repeat(100_000)}1`,
    `1e${'0'.repeat(100_000)}1`,
    `1${'k'.repeat(100_000)}`,
    '1e999999999',
    '1e-999999999',
    `${'9'.repeat(100_000)}Ei`,
    `0.${'7'.repeat(100_000)}Ei`,
    `${' '.repeat(100_000)}x`,
  ])('takes no time for a hostile text', text => {
    readQuantity(text)
  })
})

describe('properties', () => {
  const decimal = fc.tuple(fc.nat(1_000_000), fc.constantFrom('n', 'u', 'm', '', 'k', 'M', 'G', 'T'))
  const exponents = new Map(['n', 'u', 'm', '', 'k', 'M', 'G', 'T'].map((suffix, index) => [suffix, index * 3]))

  it('a decimal amount is its digits times its unit', () => {
    fc.assert(
      fc.property(decimal, ([digits, suffix]) => {
        expect(parseQuantity(`${digits}${suffix}`)?.nanos).toBe(BigInt(digits) * 10n ** BigInt(exponents.get(suffix)!))
      }),
    )
  })
  it('a point moves with the unit', () => {
    fc.assert(
      fc.property(fc.nat(999_999), digits => {
        const text = String(digits).padStart(6, '0')
        expect(parseQuantity(`${text.slice(0, 3)}.${text.slice(3)}`)?.nanos).toBe(parseQuantity(`${digits}m`)?.nanos)
      }),
    )
  })
  it('comparing is an order, and the sign turns it round', () => {
    fc.assert(
      fc.property(decimal, decimal, ([a, unitA], [b, unitB]) => {
        const [left, right] = [parseQuantity(`${a}${unitA}`)!, parseQuantity(`${b}${unitB}`)!]
        const [minusLeft, minusRight] = [parseQuantity(`-${a}${unitA}`)!, parseQuantity(`-${b}${unitB}`)!]
        expect(compareQuantities(left, right)).toBe(-compareQuantities(right, left) + 0)
        expect(compareQuantities(minusLeft, minusRight)).toBe(compareQuantities(right, left))
      }),
    )
  })
  it('what is written is read as the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt(-(2n ** 80n), 2n ** 80n), fc.constantFrom('binary' as const, 'decimal' as const), (nanos, format) => {
        expect(parseQuantity(formatQuantity(nanos, format))?.nanos).toBe(nanos)
      }),
    )
  })
  it('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+]?[0-9.]{0,30}[eEinumkKMGTP]{0,3}[-+]?[0-9]{0,25}$/)), text => {
        readQuantity(text)
      }),
    )
  })
})

it('writes amounts as people do', () => {
  expect(formatQuantity(134_217_728n * 1_000_000_000n, 'binary')).toBe('128Mi')
  expect(formatQuantity(1_500n * 1_000_000_000n, 'binary')).toBe('1500')
  expect(formatQuantity(250_000_000n, 'decimal')).toBe('250m')
  expect(formatQuantity(2_000_000_000n, 'decimal')).toBe('2')
  expect(formatQuantity(0n, 'binary')).toBe('0')
})
