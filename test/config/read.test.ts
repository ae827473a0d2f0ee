import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { ConfigError } from '../../src/config/index.js'
import { checkedConfig, readConfig } from '../../src/config/read.js'
import { buildConfigSchema } from '../../src/config/schema.js'
import { parse } from '../../src/parse/index.js'
import { rules } from './rules.js'

const ajv = new Ajv({ allErrors: true, strict: true })
const check = ajv.compile(buildConfigSchema(rules))
const validate = (value: unknown) => (check(value) ? [] : (check.errors ?? []))
const read = (text: string) => readConfig(parse(text), 'seaworthy.yaml', validate, rules)

function refusals(text: string): string[] {
  try {
    read(text)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return [error, ...error.others].map(({ place, message }) => `${place?.file}:${place?.line}:${place?.column}: ${message}`)
  }
  throw new Error('the configuration was accepted')
}

describe('a configuration is read', () => {
  test('an empty file, comments, an empty mapping', () => {
    expect(read('')).toEqual({})
    expect(read('# nothing yet\n')).toEqual({})
    expect(read('---\n{}\n')).toEqual({})
  })
  test('with everything that can stand in it', () => {
    const text = `
extends: [recommended, resources]
rules:
  memory-limit-missing: { severity: error, containers: 4, seconds: { ingress: 20 } }
  latest-tag: info
overrides:
  - { files: [dev/], kinds: [Pod], names: [a*], namespaces: [x], rules: { latest-tag: error } }
ignore: [third-party/]
kubernetesVersion: 1.28-1.33
provider: aws
clusterDomain: k8s.example.com
nodeCIDRs: [10.0.0.0/16, 'fd00::/8']
nodeKernel: 5.10
images: { 'registry.example.com/*': { shell: dash, libc: musl, entrypoint: [/tini, --], cmd: [run], drainsOnTerm: true } }
externalCallers: true
externalObjects: [{ kind: Secret, name: tls, namespace: web }]
workloadKinds: [{ apiVersion: example.com/v1, kind: Worker, podTemplate: /spec/template, replicas: /spec/replicas }]
suppressions: { requireReason: true, reportUnused: false }
`
    expect(read(text)).toMatchObject({ nodeKernel: '5.10', kubernetesVersion: '1.28-1.33', rules: { 'latest-tag': 'info' } })
  })
  test('off is a word, and a version no number', () => {
    expect(read('rules: { latest-tag: off }\nkubernetesVersion: 1.30\n')).toEqual({
      rules: { 'latest-tag': 'off' },
      kubernetesVersion: '1.30',
    })
    expect(read('externalCallers: true')).toEqual({ externalCallers: true })
    expect(refusals('externalCallers: yes')).toEqual(['seaworthy.yaml:1:18: "externalCallers" must be true or false, not "yes"'])
  })
  test('anchors and merge keys', () => {
    const text =
      'rules: { memory-limit-missing: &x { strict: true, containers: 2 } }\noverrides: [{ rules: { memory-limit-missing: { <<: *x, containers: 3 } } }]\n'
    expect(read(text).overrides).toEqual([{ rules: { 'memory-limit-missing': { strict: true, containers: 3 } } }])
  })
})

describe('what cannot be used is refused at its place', () => {
  test.each([
    [
      'rule: {}',
      'seaworthy.yaml:1:1: there is no key "rule"; did you mean "rules"? (the keys are extends, rules, overrides, ignore, kubernetesVersion, provider, clusterDomain, nodeCIDRs, nodeKernel, images, externalCallers, externalObjects, workloadKinds, suppressions)',
    ],
    [
      'rules:\n  memory-limit-mising: off',
      'seaworthy.yaml:2:3: there is no rule "memory-limit-mising"; did you mean "memory-limit-missing"? ("seaworthy rules" lists them)',
    ],
    [
      'overrides:\n  - rules:\n      latest-tags: off',
      'seaworthy.yaml:3:7: there is no rule "latest-tags"; did you mean "latest-tag"? ("seaworthy rules" lists them)',
    ],
    [
      'rules:\n  latest-tag: warn',
      'seaworthy.yaml:2:15: "rules.latest-tag" cannot be "warn"; did you mean "warning"? (it can be off, info, warning, error)',
    ],
    [
      'rules:\n  latest-tag: [off]',
      'seaworthy.yaml:2:15: "rules.latest-tag" must be a severity (off, info, warning, error), or a mapping of options, not a list',
    ],
    [
      'rules:\n  latest-tag:',
      'seaworthy.yaml:2:14: "rules.latest-tag" must be a severity (off, info, warning, error), or a mapping of options, not empty',
    ],
    ['rules:\n  latest-tag: { max: 1 }', 'seaworthy.yaml:2:17: the rule latest-tag has no option "max" (it has none)'],
    [
      'rules:\n  memory-limit-missing: { stict: 1 }',
      'seaworthy.yaml:2:27: the rule memory-limit-missing has no option "stict"; did you mean "strict"? (its options are strict, containers, factor, mode, skip, seconds)',
    ],
    [
      'rules:\n  memory-limit-missing: { containers: 12 }',
      'seaworthy.yaml:2:39: "rules.memory-limit-missing.containers" must be at most 9',
    ],
    [
      'rules:\n  memory-limit-missing: { containers: x }',
      'seaworthy.yaml:2:39: "rules.memory-limit-missing.containers" must be an integer, not "x"',
    ],
    [
      'rules:\n  memory-limit-missing: { mode: fra }',
      'seaworthy.yaml:2:33: "rules.memory-limit-missing.mode" cannot be "fra"; did you mean "far"? (it can be near, far)',
    ],
    [
      'rules:\n  memory-limit-missing: { seconds: { ingres: 1 } }',
      'seaworthy.yaml:2:38: there is no name "ingres" in "rules.memory-limit-missing.seconds"; did you mean "ingress"? (the names are clusterip, ingress)',
    ],
    ['rules: { syntax-error: off }', 'seaworthy.yaml:1:24: "rules.syntax-error" cannot be "off" (it can be error)'],
    [
      'extends: recomended',
      'seaworthy.yaml:1:10: there is no preset "recomended"; did you mean "recommended"? (it can be recommended, resources, traffic, dns, valid, security, availability, cluster, all)',
    ],
    [
      'extends: [all, wrong]',
      'seaworthy.yaml:1:16: there is no preset "wrong" (it can be recommended, resources, traffic, dns, valid, security, availability, cluster, all)',
    ],
    ['extends: { a: b }', 'seaworthy.yaml:1:10: "extends" must be the name of a preset, or a list of them, not a mapping'],
    [
      'kubernetesVersion: latest',
      'seaworthy.yaml:1:20: "kubernetesVersion" cannot be "latest": write a minor version such as "1.30", or a range such as "1.28-1.33"',
    ],
    [
      'provider: asw',
      'seaworthy.yaml:1:11: "provider" cannot be "asw"; did you mean "aws"? (it can be aws, gcp, azure, alibaba, tencent, baremetal, unknown)',
    ],
    ['ignore: third-party/', 'seaworthy.yaml:1:9: "ignore" must be a list, not "third-party/"'],
    ['overrides:\n  - files: [dev/]', 'seaworthy.yaml:2:5: "overrides[0]" needs the key "rules"'],
    [
      'overrides:\n  - file: [dev/]\n    rules: {}',
      'seaworthy.yaml:2:5: there is no key "file" in "overrides[0]"; did you mean "files"? (the keys are files, kinds, names, namespaces, rules)',
    ],
    [
      'suppressions: { requireReasons: true }',
      'seaworthy.yaml:1:17: there is no key "requireReasons" in "suppressions"; did you mean "requireReason"? (the keys are requireReason, reportUnused)',
    ],
    ['plugins: [x]', 'seaworthy.yaml:1:1: plugins are not there yet: the key "plugins" is reserved for them'],
    ['- a', 'seaworthy.yaml:1:1: a configuration is a mapping: "extends: recommended"'],
    ['a: b\n---\nc: d', 'seaworthy.yaml:2:1: a configuration is one YAML document, and here begins a second one'],
    ['provider: {{ x }}', expect.stringMatching(/^seaworthy\.yaml:1:/)],
    ['a: &a [*a]', expect.stringMatching(/^seaworthy\.yaml:1:.*(nested too deeply|anchor)/)],
    ['rules: { latest-tag: off, latest-tag: info }', expect.stringMatching(/^seaworthy\.yaml:1:/)],
    ['a: "', expect.stringMatching(/^seaworthy\.yaml:1:/)],
  ])('%s', (text, expected) => {
    expect(refusals(text)).toEqual([expected])
  })
  test('everything that is wrong is said, in the order of the file', () => {
    expect(refusals('provider: x\nrules:\n  nothing: off\n  latest-tag: never\n').map(line => line.slice(0, 20))).toEqual([
      'seaworthy.yaml:1:11:',
      'seaworthy.yaml:3:3: ',
      'seaworthy.yaml:4:15:',
    ])
  })
  test('aliases that multiply are refused, not expanded', () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x]']
    for (let index = 1; index < 10; index++) lines.push(`b${index}: &b${index} [${`*${index === 1 ? 'a' : `b${index - 1}`},`.repeat(9)}]`)
    expect(refusals(lines.join('\n')).length).toBeGreaterThan(0)
  })
})

test('a configuration that is given as a value is checked too', () => {
  expect(checkedConfig({ rules: { 'latest-tag': 'off' } }, validate, rules)).toEqual({ rules: { 'latest-tag': 'off' } })
  expect(() => checkedConfig({ rules: { 'latest-tags': 'off' } }, validate, rules)).toThrow('did you mean "latest-tag"?')
  expect(() => checkedConfig(null, validate, rules)).toThrow(ConfigError)
})
