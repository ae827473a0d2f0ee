import { describe, expect, test } from 'vitest'
import { build, deployment, service } from './manifests.js'

/** The workloads behind a Service, by place; `~` marks a weak edge. */
const behind = (files: Record<string, string>, id: string) => {
  const built = build(files)
  return built.cluster.workloadsOf(built.resource(id)).map(({ workload, weak }) => `${weak ? '~' : ''}${built.id(workload.resource)}`)
}

describe('the nearest scope that has an answer', () => {
  test('the same file before the same directory', () => {
    expect(
      behind(
        { 'a.yaml': service('web', 'app: web') + deployment('web', 'app: web'), 'b.yaml': deployment('canary', 'app: web') },
        'Service/web',
      ),
    ).toEqual(['a.yaml#Deployment/web'])
  })
  test('the files of its directory before what is below it', () => {
    const files = {
      'k/svc.yaml': service('web', 'app: web'),
      'k/web.yaml': deployment('web', 'app: web'),
      'k/x/web.yaml': deployment('other', 'app: web'),
    }
    expect(behind(files, 'Service/web')).toEqual(['k/web.yaml#Deployment/web'])
  })
  test('a sibling directory is found from the parent', () => {
    const files = { 'k/services/web.yaml': service('web', 'app: web'), 'k/deployments/web.yaml': deployment('web', 'app: web') }
    expect(behind(files, 'Service/web')).toEqual(['k/deployments/web.yaml#Deployment/web'])
  })
  test('objects without a namespace that stand far apart may not belong together', () => {
    const files = { 'a/b/svc.yaml': service('web', 'app: web'), 'c/web.yaml': deployment('web', 'app: web') }
    expect(behind(files, 'Service/web')).toEqual(['~c/web.yaml#Deployment/web'])
    const named = {
      'a/b/svc.yaml': service('web', 'app: web', '', 'namespace: shop'),
      'c/web.yaml': deployment('web', 'app: web', undefined, 'namespace: shop'),
    }
    expect(behind(named, 'Service/web')).toEqual(['c/web.yaml#Deployment/web'])
  })
  test('context above the working directory encloses it', () => {
    const files = {
      '../../svc.yaml': service('web', 'app: web'),
      'web.yaml': deployment('web', 'app: web'),
      '../api.yaml': service('api', 'app: api'),
      'below/api.yaml': deployment('api', 'app: api'),
    }
    expect(behind(files, 'Service/web')).toEqual(['web.yaml#Deployment/web'])
    expect(behind(files, 'Service/api')).toEqual(['below/api.yaml#Deployment/api'])
  })
  test('all matches of one scope count', () => {
    const files = { 'a.yaml': service('web', 'app: web') + deployment('blue', 'app: web') + deployment('green', 'app: web') }
    expect(behind(files, 'Service/web')).toEqual(['a.yaml#Deployment/blue', 'a.yaml#Deployment/green'])
  })
})

describe('namespaces', () => {
  const cases: [string, string, string[]][] = [
    ['', '', ['a.yaml#Deployment/web']],
    ['namespace: shop', 'namespace: shop', ['a.yaml#Deployment/web']],
    ['namespace: shop', '', ['~a.yaml#Deployment/web']],
    ['', 'namespace: shop', ['~a.yaml#Deployment/web']],
    ['namespace: shop', 'namespace: other', []],
    ['namespace: default', '', ['a.yaml#Deployment/web']],
    ['', 'namespace: default', ['a.yaml#Deployment/web']],
    ['namespace: default', 'namespace: shop', []],
    ['namespace: shop', 'namespace: default', []],
    ['namespace: "${NS}"', 'namespace: "${NS}"', ['a.yaml#Deployment/web']],
    ['namespace: "${NS}"', 'namespace: shop', ['~a.yaml#Deployment/web']],
    ['namespace: shop', 'namespace: "${NS}"', ['~a.yaml#Deployment/web']],
  ]
  test.each(cases)('Service %j, Deployment %j', (ofService, ofDeployment, expected) => {
    const file = service('web', 'app: web', '', ofService) + deployment('web', 'app: web', undefined, ofDeployment)
    expect(behind({ 'a.yaml': file }, 'Service/web')).toEqual(expected)
  })
  test('within a scope the same namespace wins over an unset one', () => {
    const file =
      service('web', 'app: web', '', 'namespace: shop') +
      deployment('a', 'app: web') +
      deployment('b', 'app: web', undefined, 'namespace: shop')
    expect(behind({ 'a.yaml': file }, 'Service/web')).toEqual(['a.yaml#Deployment/b'])
  })
})

describe('alternatives', () => {
  const web = service('web', 'app: web') + deployment('web', 'app: web')
  test('environments that hold the same objects are apart', () => {
    const files = {
      'deploy/dev/svc.yaml': service('web', 'app: web'),
      'deploy/dev/web.yaml': deployment('web', 'app: web'),
      'deploy/prod/svc.yaml': service('web', 'app: web'),
      'deploy/prod/web.yaml': deployment('web', 'app: web'),
    }
    expect(behind(files, 'deploy/dev/svc.yaml#Service/web')).toEqual(['deploy/dev/web.yaml#Deployment/web'])
    expect(behind(files, 'deploy/prod/svc.yaml#Service/web')).toEqual(['deploy/prod/web.yaml#Deployment/web'])
  })
  test('nothing of another environment is seen, not even what only that one has', () => {
    const files = {
      'deploy/dev/a.yaml': web + service('admin', 'app: admin'),
      'deploy/prod/a.yaml': web + deployment('admin', 'app: admin'),
    }
    expect(behind(files, 'Service/admin')).toEqual([])
  })
  test('what all environments share sees each, and is certain of none', () => {
    const files = {
      'deploy/svc.yaml': service('web', 'app: web'),
      'deploy/dev/web.yaml': deployment('web', 'app: web'),
      'deploy/prod/web.yaml': deployment('web', 'app: web'),
    }
    expect(behind(files, 'Service/web')).toEqual(['~deploy/dev/web.yaml#Deployment/web', '~deploy/prod/web.yaml#Deployment/web'])
  })
  test('a file that repeats two others leaves these two together', () => {
    const files = { 'all.yaml': web, 'deployment.yaml': deployment('web', 'app: web'), 'service.yaml': service('web', 'app: web') }
    expect(behind(files, 'service.yaml#Service/web')).toEqual(['deployment.yaml#Deployment/web'])
    expect(behind(files, 'all.yaml#Service/web')).toEqual(['all.yaml#Deployment/web'])
  })
  test('a Namespace written twice separates nothing', () => {
    const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n---\n'
    const files = { 'a/svc.yaml': namespace + service('web', 'app: web'), 'b/web.yaml': namespace + deployment('web', 'app: web') }
    expect(behind(files, 'Service/web')).toEqual(['b/web.yaml#Deployment/web'])
  })
  test('names with placeholders are not one object', () => {
    const files = {
      'a/a.yaml': service('"${APP}"', 'app: web'),
      'b/b.yaml': service('"${APP}"', 'app: api') + deployment('web', 'app: web'),
    }
    expect(behind(files, 'a/a.yaml#Service/${APP}')).toEqual(['b/b.yaml#Deployment/web'])
  })
  test('areTogether', () => {
    const { cluster, resource } = build({ 'dev/a.yaml': web, 'prod/a.yaml': web, 'x.yaml': service('x', 'app: x') })
    const [dev, prod, other] = [resource('dev/a.yaml#Service/web'), resource('prod/a.yaml#Deployment/web'), resource('Service/x')]
    expect([cluster.areTogether(dev, prod), cluster.areTogether(dev, other), cluster.areTogether(dev, dev)]).toEqual([false, true, true])
  })
})

describe('one object several times', () => {
  test('of duplicates in one file the last one counts', () => {
    const { cluster } = build({
      'a.yaml': Array.from({ length: 50 }, () => service('web', 'app: web') + deployment('web', 'app: web')).join(''),
    })
    const selected = cluster.workloads.filter(workload => cluster.servicesOf(workload).length > 0)
    expect(selected).toEqual([cluster.workloads.at(-1)])
    expect(cluster.servicesOf(selected[0]!)).toHaveLength(1)
    expect(cluster.supersededBy(cluster.workloads[0]!.resource)).toBe(cluster.workloads.at(-1)!.resource)
    expect(cluster.supersededBy(cluster.workloads.at(-1)!.resource)).toBeUndefined()
  })
  test('Pods that a dump shows beside their owner are not selected', () => {
    const owned = (name: string, owner: string) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, labels: {app: web}, ownerReferences: [{apiVersion: apps/v1, kind: Deployment, name: ${owner}, controller: true}]}\nspec: {containers: []}\n---\n`
    expect(behind({ 'a.yaml': service('web', 'app: web') + deployment('web', 'app: web') + owned('web-1', 'web') }, 'Service/web')).toEqual(
      ['a.yaml#Deployment/web'],
    )
    expect(behind({ 'a.yaml': service('web', 'app: web') + owned('web-1', 'gone') }, 'Service/web')).toEqual(['a.yaml#Pod/web-1'])
  })
})
