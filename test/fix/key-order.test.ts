import { describe, expect, it } from 'vitest'
import { conventionalOrder, placeOf } from '../../src/fix/key-order.js'
import { fixed } from './fixture.js'

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector: {}
  template:
    metadata: {}
    spec:
      containers:
        - name: web
          image: nginx
          volumeMounts: []
      volumes: []
`

describe('new fields land where a person would put them', () => {
  const container = ['spec', 'template', 'spec', 'containers', 0] as const

  it('in a container', () => {
    const text = fixed(deployment, at => [
      at(...container, 'securityContext', 'privileged').set(false),
      at(...container, 'lifecycle', 'preStop', 'sleep', 'seconds').set(5),
      at(...container, 'resources', 'requests', 'memory').set('1Gi'),
      at(...container, 'imagePullPolicy').set('Always'),
    ])
    expect(text?.match(/^ {8}[ -] (\w+):/gm)?.map(line => line.replace(/\W/g, ''))).toEqual([
      'name',
      'image',
      'imagePullPolicy',
      'resources',
      'volumeMounts',
      'lifecycle',
      'securityContext',
    ])
  })

  it('in a Pod spec, a Deployment, metadata', () => {
    const text = fixed(deployment, at => [
      at('spec', 'template', 'spec', 'terminationGracePeriodSeconds').set(60),
      at('spec', 'replicas').set(2),
      at('metadata', 'namespace').set('shop'),
    ])!
    expect(text).toContain('    spec:\n      terminationGracePeriodSeconds: 60\n      containers:\n')
    expect(text).toContain('spec:\n  replicas: 2\n  selector: {}\n')
    expect(text).toContain('  name: web\n  namespace: shop\n')
  })

  it('in an item of a List', () => {
    const list = `apiVersion: v1\nkind: List\nitems:\n  - ${deployment.trim().replaceAll('\n', '\n    ')}\n`
    // The resource of the fixture is the List: the fields of its items follow from their places alone.
    expect(fixed(list, at => [at('items', 0, 'spec', 'template', 'spec', 'containers', 0, 'command').set(['x'])])).toContain(
      '              image: nginx\n              command:\n',
    )
  })

  it('not under a comment about another field', () => {
    const text = 'kind: Deployment\nspec:\n  # how to find the Pods\n  selector: {}\n'
    expect(fixed(text, at => [at('spec', 'replicas').set(2)])).toBe(`${text}  replicas: 2\n`)
  })

  it('in alphabetical order where the object is sorted so', () => {
    const sorted =
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - args: []\n      command: []\n      image: x\n      name: web\n      ports: []\n'
    expect(fixed(sorted, at => [at('spec', 'containers', 0, 'lifecycle').set({})])).toBe(
      sorted.replace('image: x\n', 'image: x\n      lifecycle: {}\n'),
    )
  })
})

describe('placeOf', () => {
  const order = ['a', 'b', 'c', 'd']
  it('goes behind the nearest predecessor, else before the first successor, else last', () => {
    expect(placeOf('c', ['a', 'd'], order)).toBe(0)
    expect(placeOf('c', ['b', 'a', 'd'], order)).toBe(1)
    expect(placeOf('a', ['b', 'd'], order)).toBe(-1)
    expect(placeOf('a', ['x', 'b'], order)).toBe(0)
    expect(placeOf('x', ['a', 'b'], order)).toBe(1)
    expect(placeOf('a', ['x', undefined], order)).toBe(1)
    expect(placeOf('a', [], order)).toBe(-1)
  })
})

it('knows no order where there is no convention', () => {
  expect(conventionalOrder({ base: [], kind: 'Widget' }, ['spec'])).toEqual([])
  expect(conventionalOrder({ base: [], kind: 'Widget' }, ['spec', 'ports', 0])).toEqual([])
  expect(conventionalOrder({ base: [], kind: 'CronJob' }, ['spec', 'jobTemplate', 'spec'])[0]).toBe('parallelism')
  expect(conventionalOrder({ base: ['items', 0], kind: 'Service' }, ['items', 0, 'spec', 'ports', 1])[0]).toBe('name')
})
