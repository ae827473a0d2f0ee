import { describe, expect, it } from 'vitest'
import bestEffortPod from '../../rules/resources/best-effort-pod.js'
import cpuRequestMissing from '../../rules/resources/cpu-request-missing.js'
import limitBelowRequest from '../../rules/resources/limit-below-request.js'
import memoryLimitMissing from '../../rules/resources/memory-limit-missing.js'
import memoryRequestMissing from '../../rules/resources/memory-request-missing.js'
import resourceUnitWrong from '../../rules/resources/resource-unit-wrong.js'
import { configOf } from '../../src/config/index.js'
import type { ConfigFile } from '../../src/config/types.js'
import { lint } from '../../src/engine/lint.js'
import { parse } from '../../src/parse/index.js'

const rules = [bestEffortPod, memoryRequestMissing, memoryLimitMissing, cpuRequestMissing, limitBelowRequest, resourceUnitWrong]

/** Ids and messages of what the rules about resources say, with preset resources. */
function findings(text: string, config: ConfigFile = {}) {
  const merged = configOf({ extends: 'resources', ...config }, rules)
  const { diagnostics } = lint({
    files: [{ path: 'a.yaml', target: true, parsed: parse(text) }],
    rules,
    configFor: path => ({ config: merged, relative: path }),
    today: '2026-01-01',
    chunks: {},
  })
  return diagnostics.map(({ rule, message, related }) => ({ rule, message, related: related.map(place => place.message) }))
}

const pod = (resources: string) => `apiVersion: v1
kind: Pod
metadata:
  name: a
spec:
  containers:
    - name: one
      image: x
      resources: ${resources}
    - name: two
      image: x
      resources: ${resources}
`

describe('one cause is said once', () => {
  it('a Pod without anything has one finding', () => {
    expect(findings(pod('{}')).map(({ rule }) => rule)).toEqual(['best-effort-pod'])
  })
  it('where that rule is off, the others speak', () => {
    expect(findings(pod('{}'), { rules: { 'best-effort-pod': 'off' } }).map(({ rule }) => rule)).toEqual([
      'cpu-request-missing',
      'memory-limit-missing',
      'memory-request-missing',
    ])
  })
  it('an override counts too', () => {
    const config: ConfigFile = { overrides: [{ kinds: ['Pod'], rules: { 'best-effort-pod': 'off' } }] }
    expect(findings(pod('{}'), config)).toHaveLength(3)
    expect(findings(pod('{}'), { overrides: [{ kinds: ['Job'], rules: { 'best-effort-pod': 'off' } }] })).toHaveLength(1)
  })
  it('a limit below its request because of its unit has one finding', () => {
    const one =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: x, resources: {requests: {cpu: 1, memory: 256Mi}, limits: {memory: 512m}}}]}\n'
    expect(findings(one).map(({ rule }) => rule)).toEqual(['resource-unit-wrong'])
    expect(findings(one, { extends: 'valid' }).map(({ rule }) => rule)).toEqual(['limit-below-request'])
  })
  it('one finding for a Pod names every container', () => {
    const [finding] = findings(pod('{requests: {cpu: 1, memory: 1Gi}}'))
    expect(finding).toEqual({
      rule: 'memory-limit-missing',
      message: expect.stringContaining('"one" and "two"'),
      related: ['container "two" has none either'],
    })
  })
})

describe('what is of the wrong type', () => {
  it.each(['5', '[]', '"x"', '{requests: []}', '{requests: {memory: []}, limits: 7}', '{requests: {cpu: {}}}'])(
    'resources: %s',
    resources => {
      expect(findings(pod(resources)).filter(({ rule }) => rule === 'best-effort-pod')).toEqual([])
    },
  )
  it.each(['containers: {}', 'containers: null', 'containers: [5, null, []]', 'resources: [], containers: [{name: a, image: x}]'])(
    '%s',
    spec => {
      expect(() => findings(`apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {${spec}}\n`)).not.toThrow()
    },
  )
})
