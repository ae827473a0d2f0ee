import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNearWord } from '../../src/rule/index.js'

describe('typing errors', () => {
  test.each([
    ['daemon', 'deamon'],
    ['frontend', 'fronted'],
    ['Frontend', 'frontend'],
    ['checkout-service', 'chekout-service'],
  ])('%s and %s', (a, b) => {
    expect(isNearWord(a, b)).toBe(true)
    expect(isNearWord(b, a)).toBe(true)
  })
  test.each([
    ['equal words', 'web', 'web'],
    ['numbers', 'web-1', 'web-2'],
    ['a last letter that numbers', 'shard-a', 'shard-b'],
    ['a last letter more', 'my-service', 'myservicea'],
    ['a short part', 'eu-web', 'us-web'],
    ['a part more', 'web', 'web-db'],
    ['short words', 'db', 'fe'],
    ['words of three letters', 'web', 'wbe'],
    ['other words', 'primary', 'replica'],
  ])('none: %s', (_, a, b) => {
    expect(isNearWord(a, b)).toBe(false)
    expect(isNearWord(b, a)).toBe(false)
  })
  test('no text throws, and no word is near itself', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => isNearWord(a, b) === isNearWord(b, a) && !isNearWord(a, a)))
  })
})
