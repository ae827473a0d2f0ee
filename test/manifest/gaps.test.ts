import { describe, expect, test } from 'vitest'
import { manifestsOf } from './files.js'

const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\n'
const near = (texts: Record<string, string>, path = 'app/service.yaml') =>
  manifestsOf({ 'app/service.yaml': service, ...texts }).gaps.near(path)

describe('what a run knows of its gaps', () => {
  test.each([
    [
      'a Helm template',
      { 'app/chart/templates/web.yaml': 'kind: Deployment\nname: {{ .Values.name }}\n' },
      'a Helm template, app/chart/templates/web.yaml',
    ],
    ['a chart', { 'app/Chart.yaml': 'apiVersion: v2\nname: web\n' }, 'a Helm chart, app/Chart.yaml'],
    ['values', { 'app/values.yaml': 'replicas: 2\n' }, 'values of a Helm chart, app/values.yaml'],
    [
      'an encrypted object',
      { 'app/web.yaml': 'apiVersion: ENC[AES256_GCM,data:x]\nkind: ENC[AES256_GCM,data:y]\n' },
      'an encrypted file, app/web.yaml',
    ],
    ['a broken document', { 'app/web.yaml': 'apiVersion: v1\nkind: [\n' }, 'a file with a broken document, app/web.yaml'],
    [
      'a remote base',
      { 'app/kustomization.yaml': 'resources: [service.yaml, "https://example.com/web.yaml"]\n' },
      'a kustomization with remote resources, app/kustomization.yaml',
    ],
    [
      'a remote base in its short form',
      { 'app/kustomization.yaml': 'resources: [github.com/owner/name//deploy?ref=v1]\n' },
      'a kustomization with remote resources, app/kustomization.yaml',
    ],
    [
      'charts of a kustomization that builds on the file, wherever it stands',
      { 'prod/kustomization.yaml': 'resources: [../app/service.yaml]\nhelmCharts: [{ name: redis }]\n' },
      'a kustomization with Helm charts, prod/kustomization.yaml',
    ],
    [
      'charts further up the chain',
      {
        'app/kustomization.yaml': 'resources: [service.yaml]\n',
        'prod/kustomization.yaml': 'resources: [../app, ../base]\n',
        'base/kustomization.yaml': 'resources: []\n',
        'top/kustomization.yaml': 'resources: [../prod]\ngenerators: [chart.yaml]\n',
      },
      'a kustomization with generators, top/kustomization.yaml',
    ],
    [
      'a resource that is not there',
      { 'app/kustomization.yaml': 'resources: [service.yaml, deployment.yaml]\n' },
      'a kustomization with a file that is not there (app/deployment.yaml), app/kustomization.yaml',
    ],
    [
      'an object that lacks its images',
      {
        'app/web.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: web }] } } }\n',
      },
      'an object without images, app/web.yaml',
    ],
  ])('%s', (_, texts, told) => expect(near(texts as Record<string, string>)).toBe(told))

  test.each([
    ['nothing but the file', {}],
    ['a chart in another folder', { 'chart/templates/web.yaml': 'kind: Deployment\nname: {{ .Values.name }}\n' }],
    [
      'a kustomization of which everything is there, with a patch and generators of ConfigMaps',
      {
        'app/kustomization.yaml': 'resources: [service.yaml]\npatches: [{ path: patch.yaml }]\nconfigMapGenerator: [{ name: x }]\n',
        'app/patch.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { type: NodePort }\n',
      },
    ],
    ['prose and other files', { 'app/workflow.yaml': 'on: push\njobs: {}\n', 'app/empty.yaml': '' }],
  ])('none: %s', (_, texts) => expect(near(texts as Record<string, string>)).toBeUndefined())

  test('cycles of kustomizations end', () => {
    const texts = { 'app/kustomization.yaml': 'resources: [service.yaml, ../b]\n', 'b/kustomization.yaml': 'resources: [../app]\n' }
    expect(near(texts)).toBeUndefined()
  })
})
