import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelSelector, mapSelector } from '../../src/kubernetes/selector.js'

const web = { app: 'web', tier: 'front' }

describe('labelSelector', () => {
  it('selects nothing when absent and everything when empty', () => {
    expect(labelSelector(undefined)).toMatchObject({ selects: 'nothing' })
    expect(labelSelector(null).matches({})).toBe(false)
    expect(labelSelector({})).toMatchObject({ selects: 'everything' })
    expect(labelSelector({ matchLabels: null, matchExpressions: [] }).matches(web)).toBe(true)
  })
  it('wants all of matchLabels', () => {
    expect(labelSelector({ matchLabels: { app: 'web' } }).matches(web)).toBe(true)
    expect(labelSelector({ matchLabels: { app: 'web', tier: 'back' } }).matches(web)).toBe(false)
    expect(labelSelector({ matchLabels: { app: 'web' } }).matches({})).toBe(false)
  })
  it.each([
    [{ key: 'app', operator: 'In', values: ['api', 'web'] }, true],
    [{ key: 'app', operator: 'In', values: ['api'] }, false],
    [{ key: 'zone', operator: 'In', values: ['a'] }, false],
    [{ key: 'app', operator: 'NotIn', values: ['api'] }, true],
    [{ key: 'app', operator: 'NotIn', values: ['web'] }, false],
    [{ key: 'zone', operator: 'NotIn', values: ['a'] }, true],
    [{ key: 'app', operator: 'Exists' }, true],
    [{ key: 'zone', operator: 'Exists', values: [] }, false],
    [{ key: 'app', operator: 'DoesNotExist' }, false],
    [{ key: 'zone', operator: 'DoesNotExist' }, true],
  ])('%j: %s', (expression, selected) => {
    const selector = labelSelector({ matchExpressions: [expression] })
    expect(selector.problems).toEqual([])
    expect(selector.matches(web)).toBe(selected)
  })
  it.each([
    ['a list'],
    [{ matchLabels: ['app'] }],
    [{ matchLabels: { app: 7 } }],
    [{ matchExpressions: { key: 'app' } }],
    [{ matchExpressions: [{ key: 'app', operator: 'Equals', values: ['web'] }] }],
    [{ matchExpressions: [{ key: 'app', operator: 'In' }] }],
    [{ matchExpressions: [{ key: 'app', operator: 'In', values: [1] }] }],
    [{ matchExpressions: [{ key: 'app', operator: 'Exists', values: ['web'] }] }],
    [{ matchExpressions: [{ operator: 'Exists' }] }],
    [{ matchExpressions: [null] }],
  ])('%j is invalid, selects nothing and says so', value => {
    const selector = labelSelector(value)
    expect(selector.selects).toBe('nothing')
    expect(selector.problems).not.toEqual([])
    expect(selector.matches(web)).toBe(false)
  })
  it('tells which labels must have one certain value', () => {
    const selector = labelSelector({
      matchLabels: { app: 'web' },
      matchExpressions: [
        { key: 'tier', operator: 'In', values: ['front'] },
        { key: 'zone', operator: 'In', values: ['a', 'b'] },
      ],
    })
    expect([...selector.exact]).toEqual([
      ['app', 'web'],
      ['tier', 'front'],
    ])
  })
  it('takes no prototype for a label', () => {
    expect(labelSelector({ matchExpressions: [{ key: 'toString', operator: 'Exists' }] }).matches({})).toBe(false)
    expect(mapSelector(JSON.parse('{"__proto__": "x"}')).matches({})).toBe(false)
  })
})

describe('mapSelector', () => {
  it('selects nothing when absent or empty', () => {
    expect(mapSelector(undefined).matches(web)).toBe(false)
    expect(mapSelector({}).matches(web)).toBe(false)
  })
  it('wants every label', () => {
    expect(mapSelector(web).matches({ ...web, more: 'x' })).toBe(true)
    expect(mapSelector(web).matches({ app: 'web' })).toBe(false)
  })
  it('equals matchLabels where there is a label', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string(), { minKeys: 1 }), fc.dictionary(fc.string(), fc.string()), (wanted, labels) => {
        expect(mapSelector(wanted).matches(labels)).toBe(labelSelector({ matchLabels: wanted }).matches(labels))
        expect(mapSelector(wanted).matches({ ...labels, ...wanted })).toBe(true)
      }),
    )
  })
})
