import { describe, expect, it } from 'vitest'
import { fillMessage } from '../../src/engine/message.js'

describe('slots of a message', () => {
  it('what a rule adds with a space before or behind it keeps the space', () => {
    expect(fillMessage('{name} is not allowed{since}. {advice}See there.', { name: 'a', since: ' before 1.27', advice: 'Upgrade. ' })).toBe(
      'a is not allowed before 1.27. Upgrade. See there.',
    )
  })
  it('a value of several lines becomes one line without edges', () => {
    expect(fillMessage('"{value}"', { value: '  a\n  b\n' })).toBe('"a b"')
  })
  it('a long value is cut', () => {
    expect(fillMessage('{value}', { value: 'x'.repeat(10_000) })).toHaveLength(160)
  })
})
