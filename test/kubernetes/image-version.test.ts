import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inRange, isVersionRange, parseImageVersion } from '../../src/kubernetes/image-version.js'

describe('versions of images', () => {
  test.each([
    ['v1.2.3', '1.2.3', false],
    ['1.2.3-alpine', '1.2.3', false],
    ['6.11.3-jmx', '6.11.3', false],
    ['v1.30.4-eksbuild.1', '1.30.4', true],
    ['v1.17.3-gke.12', '1.17.3', true],
    ['1.8', '1.8', false],
  ])('%s', (tag, text, rebuilt) => expect(parseImageVersion(tag)).toMatchObject({ text, rebuilt }))

  test.each(['latest', '7', '7.x', '1.2.x', '1.9.0-rc1', '0.12-dev', 'v1.2.3-alpha.4', 'sha-1a2b3c4', ''])('%s names no release', tag =>
    expect(parseImageVersion(tag)).toBeUndefined(),
  )

  test.each([
    ['6.11.3', '>=6.10.0 <6.12.0', true],
    ['6.12.0', '>=6.10.0 <6.12.0', false],
    ['6.11', '>=6.10.0 <6.12.0', true],
    ['1.1', '=1.1.2', false],
    ['1.1.2', '=1.1.2', true],
    ['1.1.2', '1.1.2 || >2', true],
    ['3.0.0', '1.1.2 || >2', true],
    ['1.4', '<1.4.0', false],
    ['1.3', '<1.4', true],
    ['9.9.9', '*', true],
  ])('%s in %s: %s', (tag, range, holds) => expect(inRange(parseImageVersion(tag)!, range)).toBe(holds))

  test('what is no range', () => {
    for (const range of ['', '>=1.2 <', 'latest', '1.2.3.4', '>= 1.2', '1.2 ||']) expect(isVersionRange(range), range).toBe(false)
  })

  test('no tag throws', () => fc.assert(fc.property(fc.string(), tag => void parseImageVersion(tag))))
})
