import { expect, test } from 'vitest'
import { goDurationSeconds } from '../../src/kubernetes/go-duration.js'

test.each([
  ['30s', 30],
  ['1m30s', 90],
  ['500ms', 0.5],
  ['1.5h', 5400],
  ['0', 0],
  ['0s', 0],
  ['-1s', -1],
  ['30', undefined],
  ['', undefined],
  ['1d', undefined],
  ['s', undefined],
])('%s', (text, seconds) => expect(goDurationSeconds(text)).toBe(seconds))
