import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  comparableValues,
  exclusiveAnnotations,
  listenPorts,
  nlbTargets,
  stringList,
  stringMap,
} from '../../src/kubernetes/controllers/aws-load-balancer.js'

describe('values of annotations', () => {
  const compared = (key: string, text: string) =>
    Object.fromEntries(comparableValues(exclusiveAnnotations.find(annotation => annotation.key === key)!, text))
  test('are compared as the controller does', () => {
    expect(compared('subnets', 'b, a')).toEqual(compared('subnets', 'a,b'))
    expect(compared('security-groups', 'b,a')).not.toEqual(compared('security-groups', 'a,b'))
    expect(compared('ssl-redirect', ' 443')).toEqual({ '': '443' })
    expect(compared('shield-advanced-protection', 'True')).toEqual({ '': 'true' })
    expect(compared('tags', 'a=1,b=2')).toEqual({ a: '1', b: '2' })
  })
  test.each([
    ['a=1,b=2', { a: '1', b: '2' }],
    [' a = 1 , b=2=3', { a: '1', b: '2=3' }],
    ['a=1,2,b=3', { a: '1,2', b: '3' }],
    ['a,b', {}],
    ['', {}],
  ])('stringMap %j', (text, expected) => expect(Object.fromEntries(stringMap(text))).toEqual(expected))
  test('stringList', () => expect(stringList('a, b,,c ')).toEqual(['a', 'b', 'c']))
  test('listen-ports', () => {
    expect([...(listenPorts('[{"HTTP": 80}, {"HTTPS": 443}]', false) ?? [])]).toEqual([
      [80, 'HTTP'],
      [443, 'HTTPS'],
    ])
    expect([...(listenPorts(undefined, true) ?? [])]).toEqual([[443, 'HTTPS']])
    expect([...(listenPorts(undefined, false) ?? [])]).toEqual([[80, 'HTTP']])
    expect(listenPorts('HTTP 80', false)).toBeUndefined()
  })
  test('no text throws', () =>
    fc.assert(
      fc.property(fc.string(), text => {
        stringMap(text)
        stringList(text)
        listenPorts(text, false)
      }),
    ))
})

test.each([
  [{}, undefined, undefined],
  [{}, 'service.k8s.aws/nlb', 'instance'],
  [{}, 'eks.amazonaws.com/nlb', 'ip'],
  [{ 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal' }, undefined, 'instance'],
  [{ 'service.beta.kubernetes.io/aws-load-balancer-type': 'nlb-ip' }, undefined, 'ip'],
  [{ 'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type': 'ip' }, 'service.k8s.aws/nlb', 'ip'],
])('targets of a load balancer with %j and class %s: %s', (annotations, loadBalancerClass, expected) => {
  expect(nlbTargets(annotations as Record<string, string>, loadBalancerClass)).toBe(expected)
})
