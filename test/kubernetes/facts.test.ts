import { describe, expect, it } from 'vitest'
import { readIntOrString, scaledValue } from '../../src/kubernetes/int-or-string.js'
import { isBuiltInGroup, scopeOf, splitApiVersion } from '../../src/kubernetes/kinds.js'
import { isDns1035Label, isDnsLabel, isDnsSubdomain, isLabelValue, isPortName, isQualifiedName } from '../../src/kubernetes/names.js'
import { formatVersionRange, isSupported, parseVersionRange } from '../../src/kubernetes/versions.js'
import { workloadKindsOf } from '../../src/kubernetes/workload-kinds.js'

describe('names', () => {
  it.each([
    [isDnsLabel, ['a', 'a-1', '1a', 'x'.repeat(63)], ['', '-a', 'a-', 'A', 'a.b', 'x'.repeat(64), 'a\n']],
    [isDns1035Label, ['a', 'a-1'], ['1a', '-a']],
    [isDnsSubdomain, ['a', 'a.b-c.1'], ['', 'a..b', '.a', 'a.', 'a_b', 'x'.repeat(254)]],
    [isQualifiedName, ['app', 'a.b/App_1.x', 'x'.repeat(63)], ['', '/a', 'a/', 'A.b/c', 'a/b/c', '-a', 'x'.repeat(64)]],
    [isLabelValue, ['', 'A_b.c-1'], ['a b', '-a', 'a-', 'x'.repeat(64)]],
    [isPortName, ['http', 'a-1'], ['80', 'a--b', 'x'.repeat(16), '-a', '']],
  ])('%o', (check, good, bad) => {
    for (const text of good) expect([text, check(text)]).toEqual([text, true])
    for (const text of bad) expect([text, check(text)]).toEqual([text, false])
  })
  it.each([isDnsSubdomain, isQualifiedName, isLabelValue])('takes no time for a hostile text', check => {
    check(`${'a-'.repeat(100_000)}!`)
    check(`${'a'.repeat(200)}${'-'.repeat(50)}!`)
  })
})

describe('int or string', () => {
  it.each([
    [80, { kind: 'int', value: 80 }],
    [-1, { kind: 'int', value: -1 }],
    ['25%', { kind: 'percent', value: 25 }],
    ['http', { kind: 'text', value: 'http' }],
    ['80', { kind: 'text', value: '80' }],
    [1.5, undefined],
    [2 ** 31, undefined],
    [true, undefined],
    [null, undefined],
  ])('%j', (value, expected) => expect(readIntOrString(value)).toEqual(expected))
  it('scales percentages', () => {
    expect(scaledValue({ kind: 'percent', value: 25 }, 3, 'up')).toBe(1)
    expect(scaledValue({ kind: 'percent', value: 25 }, 3, 'down')).toBe(0)
    expect(scaledValue({ kind: 'percent', value: 29 }, 100, 'up')).toBe(29)
    expect(scaledValue({ kind: 'int', value: 2 }, 3, 'up')).toBe(2)
    expect(scaledValue({ kind: 'text', value: 'x' }, 3, 'up')).toBeUndefined()
  })
})

describe('versions', () => {
  it.each([
    ['1.30', { from: 30, to: 30 }],
    ['v1.30.4', { from: 30, to: 30 }],
    ['1.30.4+k3s1', { from: 30, to: 30 }],
    ['1.28-1.33', { from: 28, to: 33 }],
    ['1.33-1.28', undefined],
    ['2.0', undefined],
    ['1', undefined],
    ['latest', undefined],
  ])('%s', (text, expected) => expect(parseVersionRange(text)).toEqual(expected))
  it('knows what is supported', () => {
    expect(isSupported({ from: 25, to: 36 })).toBe(true)
    expect(isSupported({ from: 24, to: 30 })).toBe(false)
    expect(isSupported({ from: 30, to: 37 })).toBe(false)
    expect(formatVersionRange({ from: 28, to: 33 })).toBe('1.28-1.33')
    expect(formatVersionRange({ from: 30, to: 30 })).toBe('1.30')
  })
})

describe('kinds', () => {
  it.each([
    ['', 'Pod', 'Namespaced'],
    ['', 'Namespace', 'Cluster'],
    ['apps', 'Deployment', 'Namespaced'],
    ['rbac.authorization.k8s.io', 'ClusterRole', 'Cluster'],
    ['policy', 'PodSecurityPolicy', 'Cluster'],
    ['', 'Deployment', undefined],
    ['example.com', 'Widget', undefined],
    ['__proto__', 'toString', undefined],
  ] as const)('%s %s: %s', (group, kind, scope) => expect(scopeOf(group, kind)).toBe(scope))
  it('splits an apiVersion', () => {
    expect(splitApiVersion('apps/v1')).toEqual({ group: 'apps', version: 'v1' })
    expect(splitApiVersion('v1')).toEqual({ group: '', version: 'v1' })
    expect(isBuiltInGroup('batch')).toBe(true)
    expect(isBuiltInGroup('release-notes')).toBe(false)
  })
})

describe('workload kinds', () => {
  it('knows where the templates are', () => {
    expect(workloadKindsOf('', 'Pod')).toEqual([{ group: '', kind: 'Pod', controller: 'pod', template: [], defaultReplicas: 1 }])
    expect(workloadKindsOf('batch', 'CronJob')[0]?.template).toEqual(['spec', 'jobTemplate', 'spec', 'template'])
    expect(workloadKindsOf('extensions', 'Deployment')[0]?.replicas).toEqual(['spec', 'replicas'])
    expect(workloadKindsOf('ray.io', 'RayCluster')).toHaveLength(2)
    expect(workloadKindsOf('', 'Service')).toEqual([])
    expect(workloadKindsOf('toString', 'x')).toEqual([])
  })
})
