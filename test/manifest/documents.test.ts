import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readManifests } from '../../src/manifest/index.js'
import { manifestsOf, sourceFiles } from './files.js'

const resources = (text: string) => manifestsOf({ 'a.yaml': text }).resources

describe('Lists', () => {
  it('gives each item its place', () => {
    const [pod, service] = resources(
      'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod, metadata: {name: a}}\n- {apiVersion: v1, kind: Service}\n',
    )
    expect(pod).toMatchObject({ kind: 'Pod', name: 'a', base: ['items', 0] })
    expect(pod?.object.metadata).toEqual({ name: 'a' })
    expect(service).toMatchObject({ kind: 'Service', name: undefined, base: ['items', 1] })
  })
  it('reads nested Lists in order, and items of a PodList as Pods', () => {
    const text = `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: List
  items:
  - apiVersion: v1
    kind: PodList
    items:
    - metadata: {name: deep}
      spec: {containers: [{name: c, image: x}]}
- {apiVersion: v1, kind: Secret, metadata: {name: last}}
`
    expect(resources(text).map(({ kind, name, base, apiVersion }) => [apiVersion, kind, name, base])).toEqual([
      ['v1', 'Pod', 'deep', ['items', 0, 'items', 0, 'items', 0]],
      ['v1', 'Secret', 'last', ['items', 1]],
    ])
    expect(manifestsOf({ 'a.yaml': text }).workloads.map(({ containers }) => containers[0]?.path)).toEqual([
      ['items', 0, 'items', 0, 'items', 0, 'spec', 'containers', 0],
    ])
  })
  it('takes Lists without items for empty', () => {
    const { resources, notLinted } = manifestsOf({ 'a.yaml': 'apiVersion: v1\nkind: List\nitems: null\n---\napiVersion: v1\nkind: List\n' })
    expect([resources, notLinted]).toEqual([[], []])
  })
  it('names items that are no objects', () => {
    const { resources, notLinted } = manifestsOf({
      'a.yaml': 'apiVersion: v1\nkind: List\nitems: [5, {kind: Pod}, {apiVersion: v1, kind: Pod}]\n',
    })
    expect(resources).toHaveLength(1)
    expect(notLinted.map(({ message }) => message)).toEqual([
      expect.stringContaining('item 0 of the List'),
      expect.stringContaining('item 1 of the List'),
    ])
  })
  it('survives Lists that hold themselves, and bombs', () => {
    expect(resources('&a\napiVersion: v1\nkind: List\nitems: [*a, {apiVersion: v1, kind: Pod}]\n').length).toBeLessThanOrEqual(1)
    const depth = 1400
    const nested = `${'{"apiVersion":"v1","kind":"List","items":['.repeat(depth)}${']}'.repeat(depth)}`
    expect(resources(nested)).toEqual([])
  })
})

describe('objects', () => {
  it('reads what identifies them', () => {
    const [role, deployment, job] = resources(`apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: r, namespace: strange}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: d, namespace: shop, labels: {app: d, number: 5}, annotations: {a: b}}
spec: {selector: {}}
---
apiVersion: batch/v1
kind: Job
metadata: {generateName: j-, ownerReferences: [{kind: CronJob, controller: true}]}
`)
    expect(role).toMatchObject({ group: 'rbac.authorization.k8s.io', version: 'v1', identity: 'rbac.authorization.k8s.io|ClusterRole||r' })
    expect(deployment).toMatchObject({ name: 'd', namespace: 'shop', identity: 'apps|Deployment|shop|d', owned: false })
    expect({ ...deployment?.labels }).toEqual({ app: 'd' })
    expect({ ...deployment?.annotations }).toEqual({ a: 'b' })
    expect(job).toMatchObject({ name: 'j-', owned: true })
  })
  it.each([
    'metadata: null',
    'metadata: []',
    'metadata: x',
    'metadata: {name: 5, namespace: [], labels: [], annotations: x, ownerReferences: {}}',
    'metadata: {{ x }}',
  ])('survives %s', metadata => {
    for (const resource of resources(`apiVersion: v1\nkind: Pod\n${metadata}\n`)) {
      expect(resource).toMatchObject({ name: undefined, namespace: undefined, owned: false })
      expect(Object.keys(resource.labels)).toEqual([])
      expect(Object.keys(resource.annotations)).toEqual([])
    }
  })
  it('no shape of an object makes it throw', () => {
    const key = fc.constantFrom(
      'apiVersion',
      'kind',
      'metadata',
      'name',
      'namespace',
      'labels',
      'spec',
      'template',
      'containers',
      'items',
      'sops',
      '$patch',
      'op',
    )
    const leaf = fc.oneof(
      fc.constantFrom('v1', 'Pod', 'List', 'apps/v1', 'Deployment', 'CronJob', 'batch/v1', 'PodList'),
      fc.integer(),
      fc.constant(null),
      fc.boolean(),
    )
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 6 }),
      ),
    }))
    fc.assert(
      fc.property(fc.dictionary(key, value), fc.constantFrom('a.yaml', 'kustomization.yaml', 'values.yaml'), (object, path) => {
        const { workloads } = readManifests(
          sourceFiles({ [path]: JSON.stringify({ apiVersion: 'apps/v1', kind: 'Deployment', ...object }) }),
          () => ({
            workloadKinds: [{ apiVersion: 'v1', kind: 'List', podTemplate: '/spec/*' }],
          }),
        )
        for (const workload of workloads) expect([workload.replicaCount, workload.label, workload.running]).toHaveLength(3)
      }),
    )
  })
})

describe('workloads', () => {
  const workloads = (text: string, podTemplate?: string) =>
    readManifests(sourceFiles({ 'a.yaml': text }), () => ({
      workloadKinds: podTemplate === undefined ? [] : [{ apiVersion: 'example.com/v1', kind: 'App', podTemplate, replicas: '/spec/size' }],
    })).workloads

  it('finds every template of a kind that has several', () => {
    const text = `apiVersion: ray.io/v1
kind: RayCluster
spec:
  headGroupSpec: {template: {spec: {containers: [{name: head, image: x}]}}}
  workerGroupSpecs:
  - {template: {spec: {containers: [{name: small, image: x}]}}}
  - {template: {spec: {containers: [{name: large, image: x}]}}}
`
    expect(workloads(text).map(({ containers }) => containers[0]?.label)).toEqual(['head', 'small', 'large'])
  })
  it('finds the templates in a mapping', () => {
    const text =
      'apiVersion: kubeflow.org/v1\nkind: PyTorchJob\nspec: {pytorchReplicaSpecs: {Master: {template: {spec: {containers: [{name: m, image: x}]}}}}}\n'
    expect(workloads(text).map(({ template }) => template.path)).toEqual([['spec', 'pytorchReplicaSpecs', 'Master', 'template']])
  })
  it('finds the containers in the templates of Argo Workflows', () => {
    const text = `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: {generateName: build-}
spec:
  templates:
  - name: main
    steps: [[{name: a, template: one}]]
  - name: one
    container: {image: x, command: [make]}
    initContainers: [{name: fetch, image: x}]
    sidecars: [{name: docker, image: x}]
  - name: two
    script: {image: x, source: print()}
  - name: three
    containerSet: {containers: [{name: a, image: x}, {name: b, image: x}]}
`
    expect(
      workloads(text).map(({ containers }) => containers.map(({ role, label, path }) => [role, label, path.slice(3).join('/')])),
    ).toEqual([
      [
        ['init', 'fetch', 'initContainers/0'],
        ['sidecar', 'docker', 'sidecars/0'],
        ['normal', 'container', 'container'],
      ],
      [['normal', 'script', 'script']],
      [
        ['normal', 'a', 'containerSet/containers/0'],
        ['normal', 'b', 'containerSet/containers/1'],
      ],
    ])
    expect(workloads(text)[0]?.mayBePatched('resources')).toBe(false)
    expect(workloads(text.replace('script:', 'podSpecPatch: x\n    script:'))[1]?.mayBePatched('resources')).toBe(true)
    expect(workloads(text.replace('  templates:', '  templateDefaults: {}\n  templates:'))[0]?.mayBePatched('resources')).toBe(true)
    expect(
      workloads(
        text.replace('kind: Workflow', 'kind: CronWorkflow').replace(/^ {2}/gm, '    ').replace('spec:\n', 'spec:\n  workflowSpec:\n'),
      ),
    ).toHaveLength(3)
  })
  it('gives no workload for a template that a kind may do without', () => {
    expect(workloads('apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nspec: {workloadRef: {name: x}}\n')).toEqual([])
    expect(workloads('apiVersion: apps/v1\nkind: Deployment\nspec: {selector: {}}\n')).toHaveLength(1)
  })
  it('knows the kinds of the configuration', () => {
    const text = 'apiVersion: example.com/v2\nkind: App\nspec:\n  size: 3\n  a~/b: {spec: {containers: [{name: c, image: x}]}}\n'
    expect(workloads(text)).toEqual([])
    const [workload] = workloads(text, '/spec/a~0~1b')
    expect(workload?.replicaCount).toBe(3)
    expect(workload?.containers[0]?.path).toEqual(['spec', 'a~/b', 'spec', 'containers', 0])
  })
  it('counts what the manifest asks for', () => {
    expect(workloads('apiVersion: v1\nkind: Pod\nspec: {containers: []}\n')[0]?.replicaCount).toBe(1)
    expect(workloads('apiVersion: apps/v1\nkind: DaemonSet\nspec: {selector: {}}\n')[0]?.replicaCount).toBeUndefined()
    expect(workloads('apiVersion: apps/v1\nkind: Deployment\nspec: {selector: {}, replicas: "{{ x }}"}\n')[0]?.replicaCount).toBeUndefined()
  })
})
