import { describe, expect, it } from 'vitest'
import { readKustomizations } from '../../src/manifest/kustomization.js'
import { resolveFrom } from '../../src/manifest/paths.js'
import { manifestsOf, sourceFiles } from './files.js'

const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: s}\n'
const namespaceIn = (files: Record<string, string>) => manifestsOf({ 'base/s.yaml': service, ...files }).resources[0]?.namespace

describe('namespaces', () => {
  it('come from the kustomization that lists the file', () => {
    expect(namespaceIn({ 'base/kustomization.yaml': 'namespace: shop\nresources: [s.yaml]\n' })).toBe('shop')
    expect(namespaceIn({ 'base/kustomization.yml': 'namespace: shop\nresources: [./s.yaml]\n' })).toBe('shop')
    expect(namespaceIn({ 'base/Kustomization': 'namespace: shop\nresources: [other.yaml]\n' })).toBeUndefined()
  })
  it('come from what builds on it', () => {
    const base = { 'base/kustomization.yaml': 'resources: [s.yaml]\n' }
    const middle = { 'middle/kustomization.yaml': 'bases: [../base/]\n' }
    expect(namespaceIn({ ...base, 'prod/kustomization.yaml': 'namespace: prod\nresources: [../base]\n' })).toBe('prod')
    expect(namespaceIn({ ...base, ...middle, 'kustomization.yaml': 'namespace: top\nresources: [middle]\n' })).toBe('top')
    expect(namespaceIn({ ...base, 'prod/kustomization.yaml': 'namespace: prod\ncomponents: [../base]\n' })).toBe('prod')
  })
  it('stay open where environments differ', () => {
    const base = {
      'base/kustomization.yaml': 'resources: [s.yaml]\n',
      'prod/kustomization.yaml': 'namespace: prod\nresources: [../base]\n',
    }
    expect(namespaceIn({ ...base, 'dev/kustomization.yaml': 'namespace: dev\nresources: [../base]\n' })).toBeUndefined()
    expect(namespaceIn({ ...base, 'dev/kustomization.yaml': 'resources: [../base]\n' })).toBeUndefined()
    expect(namespaceIn({ ...base, 'dev/kustomization.yaml': 'namespace: prod\nresources: [../base]\n' })).toBe('prod')
  })
  it('never replace one that the object names, and never reach objects without namespace', () => {
    const kustomization = { 'kustomization.yaml': 'namespace: shop\nresources: [a.yaml]\n' }
    const namespaces = manifestsOf({
      'a.yaml': `${service.replace('name: s', 'name: s, namespace: own')}---\napiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n`,
      ...kustomization,
    }).resources.map(({ namespace }) => namespace)
    expect(namespaces).toEqual(['own', undefined])
  })
  it('survive cycles and long chains', () => {
    expect(
      namespaceIn({ 'base/kustomization.yaml': 'resources: [s.yaml, ../a]\n', 'a/kustomization.yaml': 'resources: [../base, ../a]\n' }),
    ).toBeUndefined()
    const chain: Record<string, string> = { 'base/kustomization.yaml': 'resources: [s.yaml]\n' }
    for (let index = 0; index < 3000; index++)
      chain[`k${index}/kustomization.yaml`] = `resources: [../${index === 0 ? 'base' : `k${index - 1}`}]\n`
    chain['top/kustomization.yaml'] = 'namespace: top\nresources: [../k2999]\n'
    expect(namespaceIn(chain)).toBe('top')
  })
})

describe('patches', () => {
  const files = (kustomization: string) =>
    manifestsOf({ 'p.yaml': service, 'kustomization.yaml': kustomization }).notLinted.filter(({ file }) => file === 'p.yaml')
  it.each(['patches: [{path: p.yaml}]', 'patchesStrategicMerge: [p.yaml]', 'patchesJson6902: [{path: ./p.yaml, target: {kind: Service}}]'])(
    '%s',
    text => {
      expect(files(text)).toEqual([
        expect.objectContaining({ reason: 'kustomize-patch', message: expect.stringContaining('kustomization.yaml') }),
      ])
    },
  )
  it('a file that is a resource somewhere is linted', () => expect(files('patches: [{path: p.yaml}]\nresources: [p.yaml]')).toEqual([]))
  it('a Deployment that is a resource may get its selector from the kustomization', () => {
    const deployment = 'apiVersion: apps/v1\nkind: Deployment\nspec: {template: {spec: {containers: [{name: a, image: x}]}}}\n'
    const kindsWith = (kustomization: string) =>
      manifestsOf({ 'd.yaml': deployment, 'kustomization.yaml': kustomization }).resources.map(({ kind }) => kind)
    expect(kindsWith('resources: [d.yaml]\ncommonLabels: {app: a}')).toEqual(['Deployment'])
    expect(kindsWith('resources: []')).toEqual([])
  })
  it('an inline patch names no file', () => expect(files('patches:\n- patch: |-\n    p.yaml\n')).toEqual([]))
  it('transformers configure kustomize', () => {
    expect(files('transformers: [p.yaml]')).toEqual([expect.objectContaining({ reason: 'kustomization' })])
  })
})

it.each([
  'resources: x',
  'resources: [5, null, {path: 7}, [a]]',
  'namespace: [x]',
  '[]',
  'x',
  'namespace: ""',
  'patches: {a: b}',
  'resources: [https://x/y?ref=1, /etc, ../../..]',
])('survives %s', text => {
  const { all, namespaceOf } = readKustomizations(sourceFiles({ 'a/kustomization.yaml': `${text}\n` }))
  expect(all.length).toBeLessThanOrEqual(1)
  expect(namespaceOf('a/x.yaml')).toBeUndefined()
})

it.each([
  ['a/b', '../c.yaml', 'a/c.yaml'],
  ['', './x', 'x'],
  ['', '../x', '../x'],
  ['../a', '../b', '../b'],
  ['a', '..', ''],
  ['a', 'b/', 'a/b'],
  ['a', '/etc/passwd', undefined],
  ['a', 'https://example.com/x', undefined],
  ['a', 'git@github.com:a/b', undefined],
  ['a', 'github.com/a/b?ref=v1', undefined],
])('%j and %j make %j', (folder, relative, expected) => expect(resolveFrom(folder, relative)).toBe(expected))

describe('patches of an object', () => {
  const deployment =
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {selector: {}, template: {spec: {containers: [{name: a, image: x}]}}}\n'
  const strategic =
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {containers: [{name: a, resources: {limits: {cpu: 1}}}]}}}\n'
  const isPatched = (files: Record<string, string>, field = 'resources') =>
    manifestsOf({ 'base/d.yaml': deployment, 'base/kustomization.yaml': 'resources: [d.yaml]\n', ...files }).workloads[0]?.mayBePatched(
      field,
    )

  it('stand in the kustomization that lists its file, or in one that builds on it', () => {
    expect(isPatched({})).toBe(false)
    expect(isPatched({ 'base/kustomization.yaml': 'resources: [d.yaml]\npatches: [{path: p.yaml}]\n', 'base/p.yaml': strategic })).toBe(
      true,
    )
    const prod = { 'prod/kustomization.yaml': 'resources: [../base]\npatchesStrategicMerge: [p.yaml]\n' }
    expect(isPatched({ ...prod, 'prod/p.yaml': strategic })).toBe(true)
    expect(isPatched({ ...prod, 'prod/p.yaml': strategic }, 'lifecycle')).toBe(false)
    expect(isPatched({ ...prod, 'prod/p.yaml': strategic.replace('name: web', 'name: other') })).toBe(false)
    expect(isPatched({ ...prod, 'prod/p.yaml': strategic.replace('Deployment', 'StatefulSet') })).toBe(false)
    expect(isPatched(prod)).toBe(false)
    expect(isPatched({ ...prod, 'prod/p.yaml': 'a: [' })).toBe(false)
  })
  it('are written in place, with or without a target', () => {
    const inPlace = (target: string, patch: string) =>
      isPatched({ 'base/kustomization.yaml': `resources: [d.yaml]\npatches:\n- ${target}patch: |-\n${patch.replaceAll(/^/gm, '    ')}\n` })
    const json = '- op: add\n  path: /spec/template/spec/containers/0/resources\n  value: {}'
    expect(inPlace('', strategic)).toBe(true)
    expect(inPlace('target: {kind: Deployment}\n  ', json)).toBe(true)
    expect(inPlace('target: {kind: Deployment, name: web}\n  ', json)).toBe(true)
    expect(inPlace('target: {kind: Deployment, name: "w.*"}\n  ', json)).toBe(true)
    expect(inPlace('target: {kind: Deployment, name: other}\n  ', json)).toBe(false)
    expect(inPlace('target: {kind: Service}\n  ', json)).toBe(false)
  })
  it('include the number of replicas that a kustomization sets', () => {
    const files = (name: string) => ({ 'prod/kustomization.yaml': `resources: [../base]\nreplicas: [{name: ${name}, count: 3}, 7]\n` })
    expect(isPatched(files('web'), 'replicas')).toBe(true)
    expect(isPatched(files('api'), 'replicas')).toBe(false)
    expect(isPatched(files('web'), 'lifecycle')).toBe(false)
    expect(isPatched({ 'prod/kustomization.yaml': 'resources: [../base]\nreplicas: 3\n' }, 'replicas')).toBe(false)
  })
  it('may name the object with the prefix that a base gives it', () => {
    const prod = {
      'prod/kustomization.yaml': 'resources: [../base]\npatches: [{path: p.yaml}]\n',
      'prod/p.yaml': strategic.replace('name: web', 'name: shop-web'),
    }
    expect(isPatched(prod)).toBe(false)
    expect(isPatched({ ...prod, 'base/kustomization.yaml': 'namePrefix: shop-\nresources: [d.yaml]\n' })).toBe(true)
  })
  it('come from components too', () => {
    const files = { 'prod/kustomization.yaml': 'resources: [../base]\ncomponents: [../limits]\n', 'limits/p.yaml': strategic }
    expect(isPatched({ ...files, 'limits/kustomization.yaml': 'kind: Component\npatches: [{path: p.yaml}]\n' })).toBe(true)
  })
  it('survive cycles', () => {
    expect(
      isPatched({
        'base/kustomization.yaml': 'resources: [d.yaml, ../b]\n',
        'b/kustomization.yaml': 'namePrefix: x\nresources: [../base]\n',
      }),
    ).toBe(false)
  })
})
