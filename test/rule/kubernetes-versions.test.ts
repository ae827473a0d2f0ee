import { describe, expect, test } from 'vitest'
import { settingsOf } from '../../src/config/settings.js'
import { everyVersionHas, someVersionHas } from '../../src/rule/index.js'

describe('versions of a range', () => {
  test.each([
    // What a fix needs must be there in the lowest, what is removed is gone in the highest.
    ['1.28 - 1.33', 30, false, true],
    ['1.28-1.33', 30, false, true],
    ['v1.28.4 - v1.33.1', 28, true, true],
    ['1.28 - 1.33', 34, false, false],
    ['1.33', 33, true, true],
    ['1.33', 34, false, false],
    [undefined, 99, true, true],
  ])('%s and 1.%i: in each %s, in some %s', (text, minor, each, some) => {
    for (const settings of [settingsOf({}, text), settingsOf(text === undefined ? {} : { kubernetesVersion: text }, undefined)]) {
      expect(everyVersionHas(settings, minor)).toBe(each)
      expect(someVersionHas(settings, minor)).toBe(some)
    }
  })
})
