import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNamespaces } from '../../src/cluster/namespaces.js'
import { labelSelector, mapSelector } from '../../src/kubernetes/selector.js'
import type { Resource } from '../../src/manifest/resource.js'
import { build } from './manifests.js'

const few = <T>(...values: T[]) => fc.constantFrom(...values)
const labels = fc.dictionary(few('app', 'tier', 'constructor'), few('a', 'b', 'c'), { maxKeys: 3 })
const metadata = fc.record({ name: few('x', 'y', 'z', '${X}'), namespace: few(undefined, undefined, 'shop', 'default', '${NS}') })
const serviceObject = fc
  .record({ metadata, selector: labels })
  .map(({ metadata, selector }) => ({ apiVersion: 'v1', kind: 'Service', metadata, spec: { selector, ports: [{ port: 80 }] } }))
const deploymentObject = fc.record({ metadata, labels }).map(({ metadata, labels }) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata,
  spec: { template: { metadata: { labels }, spec: { containers: [{ name: 'c' }] } } },
}))
const budgetObject = fc
  .record({
    metadata,
    matchLabels: labels,
    key: few('app', 'tier'),
    operator: few('In', 'NotIn', 'Exists', 'DoesNotExist'),
    values: fc.subarray(['a', 'b'], { minLength: 1 }),
  })
  .map(({ metadata, matchLabels, key, operator, values }) => ({
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata,
    spec: { selector: { matchLabels, matchExpressions: [{ key, operator, ...(operator.endsWith('In') && { values }) }] } },
  }))
const paths = few('a.yaml', 'b.yaml', 'dev/a.yaml', 'dev/b.yaml', 'prod/a.yaml', 'prod/deep/a.yaml', 'prod/deep/er/b.yaml', '../a.yaml')
const files = fc.array(fc.tuple(paths, fc.oneof(serviceObject, deploymentObject, budgetObject)), { maxLength: 24 }).map(placed => {
  const byPath: Record<string, unknown[]> = {}
  for (const [path, object] of placed) byPath[path] = [...(byPath[path] ?? []), object]
  return byPath
})

/** The same answers by the plainest means: every pair compared, scopes as sets of paths. */
function oracle(resources: readonly Resource[], from: Resource, matches: (pod: Resource) => boolean): Map<Resource, boolean> {
  const isTwinKind = (resource: Resource) => ['Service', 'Deployment', 'PodDisruptionBudget'].includes(resource.kind)
  const key = (resource: Resource) =>
    resource.name!.includes('$')
      ? undefined
      : [resource.kind, resource.namespace === 'default' ? '' : (resource.namespace ?? ''), resource.name].join()
  // The working directory has one parent here.
  const absolute = (resource: Resource) =>
    resource.file.path.startsWith('../') ? resource.file.path.slice(3) : `cwd/${resource.file.path}`
  const superseded = (resource: Resource) =>
    resources.some(
      other =>
        other.file.path === resource.file.path &&
        other.document.index > resource.document.index &&
        key(other) !== undefined &&
        key(other) === key(resource),
    )
  const apart = (a: Resource, b: Resource) => {
    const [left, right] = [absolute(a).split('/'), absolute(b).split('/')]
    let common = 0
    while (common < left.length && left[common] === right[common]) common++
    if (common === left.length) return false
    const below = (prefix: string[]) =>
      resources.filter(
        resource => isTwinKind(resource) && absolute(resource).split('/').slice(0, prefix.length).join('/') === prefix.join('/'),
      )
    const keys = new Set(below(left.slice(0, common + 1)).map(key))
    return below(right.slice(0, common + 1)).some(resource => key(resource) !== undefined && keys.has(key(resource)))
  }
  const path = absolute(from)
  const folders = path.split('/').slice(0, -1)
  const scopes: [encloses: (other: string) => boolean, far: boolean][] = [[other => other === path, false]]
  for (let depth = folders.length; depth >= 0; depth--) {
    const prefix = folders
      .slice(0, depth)
      .map(folder => `${folder}/`)
      .join('')
    const far = folders.length - depth > 1
    scopes.push(
      [other => other.startsWith(prefix) && !other.slice(prefix.length).includes('/'), far],
      [other => other.startsWith(prefix), far],
    )
  }
  for (const [encloses, far] of scopes) {
    const found = resources.filter(
      other =>
        other.kind === 'Deployment' &&
        encloses(absolute(other)) &&
        !superseded(other) &&
        matches(other) &&
        !apart(from, other) &&
        compareNamespaces(from.namespace, other.namespace) !== 'none',
    )
    if (found.length === 0) continue
    const strong = found.filter(
      other =>
        compareNamespaces(from.namespace, other.namespace) === 'strong' &&
        !(far && (from.namespace === undefined || other.namespace === undefined)),
    )
    const answers = strong.length > 0 ? strong : found
    return new Map(answers.map(other => [other, strong.length === 0 || answers.some(another => apart(other, another))]))
  }
  return new Map()
}

const podLabels = (deployment: Resource) =>
  (deployment.object as { spec: { template: { metadata: { labels: Record<string, string> } } } }).spec.template.metadata.labels
const selectorOf = (resource: Resource) => (resource.object as { spec: { selector: unknown } }).spec.selector

describe('the index', () => {
  test('answers as comparing every pair does', () => {
    fc.assert(
      fc.property(files, content => {
        const { cluster, id } = build(content)
        const name = (resource: Resource) => `${id(resource)} ${resource.document.index}`
        const superseded = (resource: Resource) => cluster.supersededBy(resource) !== undefined
        for (const resource of cluster.resources) {
          if (resource.kind === 'Deployment') continue
          const selector = resource.kind === 'Service' ? mapSelector(selectorOf(resource)) : labelSelector(selectorOf(resource))
          const expected = superseded(resource) ? new Map() : oracle(cluster.resources, resource, pod => selector.matches(podLabels(pod)))
          const found =
            resource.kind === 'Service'
              ? cluster.workloadsOf(resource).map(({ workload, weak }) => [name(workload.resource), weak])
              : cluster.workloads.flatMap(workload =>
                  cluster
                    .disruptionBudgetsOf(workload)
                    .filter(({ budget }) => budget === resource)
                    .map(({ weak }) => [name(workload.resource), weak]),
                )
          expect(found.sort()).toEqual([...expected].map(([pod, weak]) => [name(pod), weak]).sort())
        }
      }),
      { numRuns: 400 },
    )
  })

  test('servicesOf and workloadsOf are one graph', () => {
    fc.assert(
      fc.property(files, content => {
        const { cluster } = build(content)
        const down = cluster.resources.flatMap(resource => (resource.kind === 'Service' ? cluster.workloadsOf(resource) : []))
        const up = cluster.workloads.flatMap(workload => cluster.servicesOf(workload))
        expect(new Set(up)).toEqual(new Set(down))
        for (const workload of cluster.workloads) for (const edge of cluster.servicesOf(workload)) expect(edge.workload).toBe(workload)
      }),
    )
  })

  test('the order of the files does not matter', () => {
    fc.assert(
      fc.property(files, fc.infiniteStream(fc.nat()), (content, numbers) => {
        const shuffled = Object.fromEntries(
          Object.entries(content)
            .map(entry => [numbers.next().value as number, entry] as const)
            .sort(([a], [b]) => a - b)
            .map(([, entry]) => entry),
        )
        const edges = (given: Record<string, unknown[]>) => {
          const { cluster, id } = build(given)
          return cluster.workloads
            .flatMap(workload => cluster.servicesOf(workload))
            .map(
              ({ service, workload, weak }) =>
                `${id(service)} ${service.document.index} ${id(workload.resource)} ${workload.resource.document.index} ${weak}`,
            )
            .sort()
        }
        expect(edges(shuffled)).toEqual(edges(content))
      }),
    )
  })
})

test('whatever stands in an object, nothing throws', () => {
  const kinds = few(
    ['v1', 'Service'],
    ['apps/v1', 'Deployment'],
    ['v1', 'Pod'],
    ['networking.k8s.io/v1', 'Ingress'],
    ['gateway.networking.k8s.io/v1', 'HTTPRoute'],
    ['autoscaling/v2', 'HorizontalPodAutoscaler'],
    ['policy/v1', 'PodDisruptionBudget'],
    ['v1', 'ConfigMap'],
    ['v1', 'LimitRange'],
  )
  const keys = few(
    'selector',
    'ports',
    'containers',
    'template',
    'metadata',
    'labels',
    'spec',
    'volumes',
    'rules',
    'env',
    'configMap',
    'name',
    'backendRefs',
    'envFrom',
    'items',
    'scaleTargetRef',
    'matchExpressions',
    'initContainers',
    '__proto__',
  )
  const { value } = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.constant(null),
      fc.boolean(),
      few('x', 'web', '', '${X}'),
      fc.integer({ min: -1, max: 9 }),
      tie('list'),
      tie('map'),
    ),
    list: fc.array(tie('value'), { maxLength: 3 }),
    map: fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
  }))
  fc.assert(
    fc.property(fc.array(fc.tuple(kinds, value, value), { maxLength: 8 }), objects => {
      const { cluster } = build({
        'a.yaml': objects.map(([[apiVersion, kind], spec, data]) => ({ apiVersion, kind, metadata: { name: 'x' }, spec, data })),
      })
      for (const workload of cluster.workloads) {
        for (const edge of cluster.servicesOf(workload)) expect(Array.isArray(edge.ports)).toBe(true)
        cluster.exposuresOf(workload)
        cluster.hostsOf(workload)
        cluster.autoscalersOf(workload)
        cluster.disruptionBudgetsOf(workload)
        cluster.limitRangesFor(workload)
      }
      for (const resource of cluster.resources) cluster.isPeerDiscoveryOnly(resource)
    }),
  )
})

describe('size', () => {
  test('5,000 Services that all select the same 5,000 Deployments', () => {
    const range = Array.from({ length: 5000 }, (_, index) => index)
    const { cluster } = build({
      'a.yaml': [
        ...range.map(index => ({
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: `s${index}` },
          spec: { selector: { app: 'same' }, ports: [{ port: 80 }] },
        })),
        ...range.map(index => ({
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: { name: `d${index}` },
          spec: { template: { metadata: { labels: { app: 'same' } }, spec: { containers: [{ name: 'c', image: 'x:1' }] } } },
        })),
      ],
    })
    for (const workload of cluster.workloads) expect(cluster.exposuresOf(workload).length).toBeGreaterThan(0)
    for (const resource of cluster.ofKind('Service')) expect(cluster.workloadsOf(resource).length).toBeGreaterThan(0)
    for (const workload of cluster.workloads) expect(cluster.servicesOf(workload).length).toBeLessThanOrEqual(25)
  })
  test('2,000 directories that all hold the same two objects', () => {
    const files: Record<string, unknown[]> = {}
    for (let index = 0; index < 2000; index++) {
      files[`apps/${index % 50}/${index}/svc.yaml`] = [
        { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec: { selector: { app: 'web' }, ports: [{ port: 80 }] } },
      ]
      files[`apps/${index % 50}/${index}/web.yaml`] = [
        {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: { name: 'web' },
          spec: { template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c' }] } } },
        },
      ]
    }
    const { cluster } = build(files)
    for (const workload of cluster.workloads) expect(cluster.servicesOf(workload)).toHaveLength(1)
  })
})
