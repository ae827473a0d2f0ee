import { describe, expect, test } from 'vitest'
import { build, deployment, service } from './manifests.js'

const config =
  'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: conf}\ndata: {app.ini: "[app]", nginx.conf: "upstream b { server api.shop.svc:8080; }"}\n---\n'
const edges = (pod: string, extra = config) => {
  const { cluster, workload } = build({ 'a.yaml': deployment('web', 'app: web', pod) + extra })
  return cluster.configOf(workload('Deployment/web')).map(edge => ({
    config: edge.config.name,
    container: edge.container?.label,
    how: edge.how,
    path: edge.path,
    keys: edge.keys,
    file: edge.fileOf('app.ini'),
    weak: edge.weak,
  }))
}

describe('how configuration reaches a container', () => {
  test('a volume', () => {
    expect(
      edges('volumes: [{name: v, configMap: {name: conf}}], containers: [{name: c, volumeMounts: [{name: v, mountPath: /etc/app/}]}]'),
    ).toEqual([{ config: 'conf', container: 'c', how: 'mount', path: '/etc/app', keys: undefined, file: '/etc/app/app.ini', weak: false }])
  })
  test('items and subPath', () => {
    const volume = 'volumes: [{name: v, configMap: {name: conf, items: [{key: app.ini, path: conf/app.ini}]}}]'
    expect(edges(`${volume}, containers: [{name: c, volumeMounts: [{name: v, mountPath: /etc}]}]`)[0]).toMatchObject({
      keys: ['app.ini'],
      file: '/etc/conf/app.ini',
    })
    expect(
      edges(`${volume}, containers: [{name: c, volumeMounts: [{name: v, mountPath: /srv/a.ini, subPath: conf/app.ini}]}]`)[0],
    ).toMatchObject({
      keys: ['app.ini'],
      file: '/srv/a.ini',
    })
    expect(edges(`${volume}, containers: [{name: c, volumeMounts: [{name: v, mountPath: /srv, subPath: conf}]}]`)[0]).toMatchObject({
      file: '/srv/app.ini',
    })
    expect(edges(`${volume}, containers: [{name: c, volumeMounts: [{name: v, mountPath: /srv, subPathExpr: $(POD)}]}]`)[0]).toMatchObject({
      file: undefined,
    })
  })
  test('projected volumes, and one that nobody mounts', () => {
    expect(
      edges('volumes: [{name: v, projected: {sources: [{configMap: {name: conf}}, {secret: {name: none}}]}}], containers: [{name: c}]'),
    ).toEqual([{ config: 'conf', container: undefined, how: 'mount', path: undefined, keys: undefined, file: undefined, weak: false }])
  })
  test('envFrom and env', () => {
    expect(
      edges(
        'containers: [{name: c, envFrom: [{configMapRef: {name: conf}}], env: [{name: A, valueFrom: {configMapKeyRef: {name: conf, key: app.ini}}}]}]',
      ).map(({ how, keys }) => [how, keys]),
    ).toEqual([
      ['env-from', undefined],
      ['env', ['app.ini']],
    ])
  })
  test('a Secret', () => {
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {URL: "https://api.stripe.com/v1"}\n---\n'
    expect(edges('containers: [{name: c, envFrom: [{secretRef: {name: s}}]}]', secret)).toMatchObject([{ config: 's', how: 'env-from' }])
  })
  test('wrong types', () => {
    expect(
      edges('volumes: {a: b}, containers: [{name: c, envFrom: [7, {configMapRef: conf}], env: [null, {valueFrom: 5}], volumeMounts: x}]'),
    ).toEqual([])
  })
})

describe('hosts', () => {
  const hosts = (pod: string, extra = '', metadata = '') => {
    const { cluster, workload } = build({ 'a.yaml': deployment('web', 'app: web', pod, metadata) + extra })
    return cluster.hostsOf(workload('Deployment/web')).map(({ host, port, source, service: found, weak, at }) => {
      expect((at.cursor.raw as string).slice(at.from, at.to).toLowerCase()).toBe(host)
      return [host, port, source, found && `${weak ? '~' : ''}${found.name}`]
    })
  }
  const env = (value: string, name = 'UPSTREAM_URL') => `containers: [{name: c, env: [{name: ${name}, value: "${value}"}]}]`
  const api = service('api', 'app: api', '', 'namespace: shop')

  test.each([
    ['http://api:8080/v1', 'api'],
    ['http://api.shop:8080/v1', 'api'],
    ['http://api.shop.svc:8080/v1', 'api'],
    ['http://api.shop.svc.cluster.local:8080', 'api'],
    ['http://api.shop.svc.cluster.local.:8080', 'api'],
    ['http://api.other:8080', undefined],
    ['http://api.shop.:8080', undefined],
    ['http://api.shop.svc.example.com:8080', undefined],
    ['https://api.stripe.com/v1', undefined],
  ])('%s', (value, expected) => {
    expect(hosts(env(value), api, 'namespace: shop').map(row => row[3])).toEqual([expected])
  })
  test('a Service without a namespace is perhaps meant, a site of the internet is not', () => {
    const unset = service('api', 'app: api')
    expect(hosts(env('http://api.shop:80'), unset)[0]?.[3]).toBe('~api')
    expect(hosts(env('http://api.com:80'), unset)[0]?.[3]).toBeUndefined()
  })
  test('the clusterDomain of the settings', () => {
    const files = { 'a.yaml': deployment('web', 'app: web', env('http://api.shop.svc.corp.lan')) + api }
    const { cluster, workload } = build(files, { clusterDomain: 'corp.lan' })
    expect(cluster.hostsOf(workload('Deployment/web'))[0]?.service?.name).toBe('api')
  })
  test('a Pod of a headless Service', () => {
    const db = service('db', 'app: db', 'clusterIP: None', 'namespace: shop')
    expect(hosts(env('postgres://db-0.db.shop.svc:5432/x'), db)[0]?.[3]).toBe('db')
    expect(hosts(env('postgres://db-0.db:5432/x'), db, 'namespace: shop')[0]?.[3]).toBe('db')
    expect(hosts(env('postgres://db-0.api:5432/x'), api, 'namespace: shop')[0]?.[3]).toBeUndefined()
  })
  test('args, and a flag and its value in two words', () => {
    expect(
      hosts(
        'containers: [{name: c, command: [app, --db-host, api], args: ["--endpoint=https://s3.eu-west-1.amazonaws.com"]}]',
        api,
        'namespace: shop',
      ),
    ).toEqual([
      ['api', undefined, 'args', 'api'],
      ['s3.eu-west-1.amazonaws.com', undefined, 'args', undefined],
    ])
  })
  test('a ConfigMap counts where a container reads it, and each place once', () => {
    const pod = (mounts: string) =>
      `volumes: [{name: v, configMap: {name: conf}}], containers: [{name: c, volumeMounts: ${mounts}}, {name: d, volumeMounts: ${mounts}}]`
    expect(hosts(pod('[{name: v, mountPath: /etc/nginx}]'), config + api)).toEqual([['api.shop.svc', 8080, 'config-map', 'api']])
    expect(hosts(pod('[{name: v, mountPath: /etc/a.ini, subPath: app.ini}]'), config + api)).toEqual([])
  })
  test('callers of a Service, and not its own Pods', () => {
    const pods = deployment('api', 'app: api', env('http://api.shop'), 'namespace: shop')
    const { cluster, resource } = build({ 'a.yaml': api + pods + deployment('web', 'app: web', env('http://api.shop')) })
    expect(cluster.callersOf(resource('Service/api')).map(({ workload }) => workload.label)).toEqual(['Deployment web'])
  })
  test('a list of very many hosts has a bound', () => {
    const list = Array.from({ length: 5000 }, (_, index) => `https://h${index}.example.com`).join('\\n')
    expect(hosts(env(list)).length).toBe(300)
  })
})
