import { describe, expect, test } from 'vitest'
import { baseFingerprint, KnownFindings } from '../../src/engine/known-findings.js'
import { finding, fingerprint } from './findings.js'

const sameName = (file: string) => file
const newOnes = (
  before: Parameters<typeof finding>[],
  now: Parameters<typeof finding>[],
  oldName: (file: string) => string | undefined = sameName,
) => {
  const found = now.map(of => finding(...of))
  const fresh = new KnownFindings(before.map(of => finding(...of))).newAmong(found, oldName)
  return found.flatMap((diagnostic, index) => (fresh.has(diagnostic) ? [index] : []))
}

test('the number of a fingerprint is taken off', () => {
  expect(baseFingerprint(fingerprint('a-12'))).toBe(fingerprint('a'))
  expect(baseFingerprint(fingerprint('a'))).toBe(fingerprint('a'))
})

describe('new is', () => {
  test('what was not there, whatever its message and number', () => {
    expect(
      newOnes(
        [['a.yaml', 'x']],
        [
          ['a.yaml', 'x-2', { message: 'other' }],
          ['a.yaml', 'y'],
        ],
      ),
    ).toEqual([1])
  })
  test('what was in another file, unless it is the same under a new name', () => {
    expect(newOnes([['a.yaml', 'x']], [['b.yaml', 'x']])).toEqual([0])
    expect(newOnes([['a.yaml', 'x']], [['b.yaml', 'x']], () => 'a.yaml')).toEqual([])
    expect(newOnes([['a.yaml', 'x']], [['a.yaml', 'x']], () => undefined)).toEqual([0])
  })
  test('each of equal ones where there are more than before', () => {
    expect(
      newOnes(
        [
          ['a.yaml', 'x'],
          ['b.yaml', 'x-2'],
        ],
        [
          ['a.yaml', 'x'],
          ['a.yaml', 'x-2'],
          ['b.yaml', 'x-3'],
        ],
      ),
    ).toEqual([0, 1])
  })
  test('what is more severe now', () => {
    expect(newOnes([['a.yaml', 'x', { severity: 'info' }]], [['a.yaml', 'x']])).toEqual([0])
    expect(newOnes([['a.yaml', 'x', { severity: 'error' }]], [['a.yaml', 'x']])).toEqual([])
  })
  test('for what belongs to no object: another message, since its fingerprint depends on the file', () => {
    const none = { resource: null, message: 'broken' }
    expect(newOnes([['a.yaml', 'x', none]], [['b.yaml', 'y', none]], () => 'a.yaml')).toEqual([])
    expect(newOnes([['a.yaml', 'x', none]], [['a.yaml', 'x', { ...none, message: 'other' }]])).toEqual([0])
  })
})
