import { describe, expect, it } from 'vitest'
import { readManifests } from '../../src/manifest/index.js'
import { manifestsOf, sourceFiles } from './files.js'

/** Reasons and messages of what one file has left out. */
const leftOut = (text: string, path = 'a.yaml') =>
  manifestsOf({ [path]: text }).notLinted.map(({ reason, message, document }) => ({ reason, message, document }))
const kinds = (text: string, path = 'a.yaml') => manifestsOf({ [path]: text }).resources.map(resource => resource.kind)

describe('what is a Kubernetes object', () => {
  it.each([
    ['a built-in kind', 'apiVersion: v1\nkind: Service\n', 'Service'],
    ['a removed kind', 'apiVersion: extensions/v1beta1\nkind: Ingress\n', 'Ingress'],
    ['a custom resource of any group', 'apiVersion: acid.zalan.do/v1\nkind: postgresql\n', 'postgresql'],
    ['a misspelt kind', 'apiVersion: v1\nkind: Pdo\n', 'Pdo'],
    ['a misspelt group of a known kind', 'apiVersion: app/v1\nkind: Deployment\n', 'Deployment'],
    ['an unknown group with a name', 'apiVersion: kops/v1alpha2\nkind: Cluster\nmetadata:\n  name: x\n', 'Cluster'],
    [
      'a Secret that SOPS encrypted in part',
      'apiVersion: v1\nkind: Secret\nstringData:\n  p: ENC[AES256_GCM,data:abc]\nsops:\n  mac: x\n',
      'Secret',
    ],
    ['a kind that ends in List and has no items', 'apiVersion: example.com/v1\nkind: AllowList\nspec: {}\n', 'AllowList'],
    ['template text in strings', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  a: "{{ x }}"\n', 'ConfigMap'],
  ])('%s', (_, text, kind) => {
    expect(kinds(text)).toEqual([kind])
    expect(leftOut(text)).toEqual([])
  })
})

describe('what is left out is named', () => {
  it.each([
    [
      'CredentialProviderConfig',
      'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: CredentialProviderConfig\n',
      'component-config',
      /CredentialProviderConfig/,
    ],
    ['kubeadm', 'apiVersion: kubeadm.k8s.io/v1alpha3\nkind: ClusterConfiguration\n', 'component-config', /ClusterConfiguration/],
    ['EncryptionConfig of old', 'apiVersion: v1\nkind: EncryptionConfig\n', 'component-config', /EncryptionConfig/],
    ['kubeconfig', 'apiVersion: v1\nkind: Config\nclusters: []\n', 'not-kubernetes', /kubeconfig/],
    ['Kustomization by kind', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n', 'kustomization', /kustomize/],
    ['a built-in transformer', 'apiVersion: builtin\nkind: LabelTransformer\nmetadata: {name: x}\n', 'kustomization', /kustomize/],
    ['skaffold', 'apiVersion: skaffold/v4beta1\nkind: Config\nmetadata: {name: x}\n', 'not-kubernetes', /Skaffold/],
    ['release notes', 'apiVersion: release-notes/v2\nkind: bug-fix\narea: x\n', 'not-kubernetes', /release notes/],
    ['kind', 'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\n', 'not-kubernetes', /kind/],
    ['a group without a dot', 'apiVersion: thing/v1\nkind: Gadget\n', 'not-kubernetes', /dot/],
    ['a placeholder for the kind', 'apiVersion: v1\nkind: "{{ kind }}"\n', 'template', /placeholder/],
    ['a placeholder in apiVersion', 'apiVersion: policy/v1{{if .Old}}beta1{{end}}\nkind: PodDisruptionBudget\n', 'template', /placeholder/],
    ['SOPS over all', 'apiVersion: ENC[AES256_GCM,data:abc]\nkind: ENC[x]\nsops: {mac: x}\n', 'encrypted', /SOPS/],
    ['SOPS without a kind', 'password: ENC[x]\nsops: {mac: x}\n', 'encrypted', /SOPS/],
    ['no apiVersion', 'kind: Pod\nmetadata: {name: a}\n', 'not-kubernetes', /no apiVersion/],
    ['no kind', 'apiVersion: v1\nmetadata: {name: a}\n', 'not-kubernetes', /no kind/],
    ['neither', 'metadata: {name: a}\nspec: {}\n', 'not-kubernetes', /neither/],
    ['a kind that is a list', 'apiVersion: v1\nkind: [Pod]\n', 'not-kubernetes', /kind is not a text/],
    ['an apiVersion that is a number', 'apiVersion: 1\nkind: Pod\n', 'not-kubernetes', /apiVersion is not a text/],
    ['a text', 'hello\n', 'not-kubernetes', /no mapping/],
    ['a list', '- a\n- b\n', 'not-kubernetes', /list/],
    ['a JSON patch', '- op: replace\n  path: /spec/replicas\n  value: 2\n', 'kustomize-patch', /JSON patch/],
    ['a strategic patch', 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\n$patch: delete\n', 'kustomize-patch', /\$patch/],
    ['OpenAPI', 'openapi: 3.0.0\ninfo: {}\npaths: {}\n', 'not-kubernetes', /OpenAPI/],
    ['Compose by its keys', 'version: "3"\nservices: {web: {image: nginx}}\n', 'not-kubernetes', /Compose/],
    ['a workflow by its keys', 'on: [push]\njobs: {}\n', 'not-kubernetes', /workflow/],
    ['package.json', '{"name": "a", "version": "1.0.0", "scripts": {}}', 'not-kubernetes', /package.json/],
    ['values', 'image: {tag: latest}\nreplicas: 1\n', 'not-kubernetes', /no Kubernetes object/],
  ])('%s', (_, text, reason, message) => {
    expect(kinds(text)).toEqual([])
    expect(leftOut(text)).toEqual([{ reason, message: expect.stringMatching(message), document: undefined }])
  })
  it.each([
    ['values.yaml', 'image: x\n', 'values-file'],
    ['deploy/values-prod.yaml', 'image: x\n', 'values-file'],
    ['deploy/prod.values.yaml', 'image: x\n', 'values-file'],
    ['chart/Chart.yaml', 'apiVersion: v2\nname: x\nversion: 0.1.0\n', 'not-kubernetes'],
    ['docker-compose.prod.yml', 'x-a: 1\n', 'not-kubernetes'],
    ['.github/workflows/ci.yml', 'name: ci\n', 'not-kubernetes'],
    ['chart/templates/a.yaml', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Files.Get "x" }}\n', 'helm-template'],
    ['kustomization.yaml', 'resources: []\n', 'kustomization'],
  ])('%s', (path, text, reason) => {
    expect(kinds(text, path)).toEqual([])
    expect(leftOut(text, path)).toEqual([expect.objectContaining({ reason })])
  })
  it('names each document of a file that holds objects too', () => {
    const text = 'apiVersion: v1\nkind: Service\n---\n---\nfoo: 1\n---\nkind: Pod\n'
    expect(kinds(text)).toEqual(['Service'])
    expect(leftOut(text).map(({ document }) => document)).toEqual([2, 3])
  })
  it('says a thing once for a file of which all is left out', () => {
    expect(leftOut('a: 1\n---\nb: 2\n')).toHaveLength(1)
    expect(leftOut('a: 1\n---\nhello\n')).toHaveLength(2)
  })
  it('says nothing about empty files', () => expect(leftOut('# nothing\n---\n')).toEqual([]))
  it('says nothing about files that are context only', () => {
    const [file] = sourceFiles({ 'a.yaml': 'a: 1\n' })
    expect(readManifests([{ ...file!, target: false }], () => ({ workloadKinds: [] })).notLinted).toEqual([])
  })
  it('says one thing about a broken template', () => {
    const text = '{{- if .Values.x }}\napiVersion: v1\nkind: Pod\n{{- end }}\n---\na: [\n'
    expect(leftOut(text)).toEqual([expect.objectContaining({ reason: 'helm-template', document: undefined })])
  })
})

describe('patches', () => {
  const deployment = (spec: string) => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: ${spec}\n`
  it.each([
    ['containers without image', deployment('{template: {spec: {containers: [{name: a, env: []}]}}}')],
    ['the same with a selector', deployment('{selector: {matchLabels: {a: b}}, template: {spec: {containers: [{name: a}]}}}')],
    ['replicas alone', deployment('{replicas: 3}')],
    ['annotations of the template alone', deployment('{template: {metadata: {annotations: {a: b}}}}')],
    ['metadata alone', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a, labels: {a: b}}\n'],
    ['a volume of the Pod alone', deployment('{template: {spec: {volumes: []}}}')],
    ['a container that is added to others', deployment('{template: {spec: {containers: [{name: proxy, image: x}, {name: a}]}}}')],
    ['images without a selector and labels', deployment('{template: {spec: {containers: [{name: a, image: x}]}}}')],
    ['a CronJob', 'apiVersion: batch/v1\nkind: CronJob\nspec: {jobTemplate: {spec: {template: {spec: {containers: [{name: a}]}}}}}\n'],
    ['a Rollout', 'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nspec: {template: {spec: {containers: [{name: a}]}}}\n'],
  ])('%s', (_, text) => {
    expect(kinds(text)).toEqual([])
    expect(leftOut(text)).toEqual([expect.objectContaining({ reason: 'kustomize-patch' })])
  })
  it.each([
    [
      'one image and a selector',
      deployment('{selector: {}, template: {spec: {initContainers: [{name: b}], containers: [{name: a, image: x}]}}}'),
    ],
    ['an image and labels', deployment('{template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: x}]}}}')],
    ['one image of a Pod', 'apiVersion: v1\nkind: Pod\nspec: {initContainers: [{name: b}], containers: [{name: a, image: x}]}\n'],
    ['an image of the wrong type', deployment('{selector: {}, template: {spec: {containers: [{name: a, image: 5}]}}}')],
    ['containers of the wrong type', deployment('{template: {spec: {containers: {}}}}')],
    ['containers that are null', deployment('{template: {spec: {containers: null}}}')],
    ['a container without name', deployment('{template: {spec: {containers: [{command: [x]}]}}}')],
    ['a template that is null', deployment('{template: null}')],
    ['a selector', deployment('{selector: {matchLabels: {a: b}}}')],
    ['a Pod without spec', 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n'],
    ['a Rollout that refers to a Deployment', 'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nspec: {workloadRef: {kind: Deployment}}\n'],
    ['directives in a text', 'apiVersion: x.y/v1\nkind: Z\nspec:\n  patch: |\n    $patch: delete\n'],
  ])('%s is a whole object', (_, text) => {
    expect(kinds(text)).toHaveLength(1)
    expect(leftOut(text)).toEqual([])
  })
})
