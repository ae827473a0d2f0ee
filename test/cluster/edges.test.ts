import { describe, expect, test } from 'vitest'
import { build, deployment, service } from './manifests.js'

describe('selectors', () => {
  const behind = (yaml: string) => {
    const { cluster, resource } = build({ 'a.yaml': yaml })
    return cluster.workloadsOf(resource('Service/s')).map(({ workload }) => workload.resource.name)
  }
  const pods = deployment('web', 'app: web, tier: front') + deployment('api', 'app: api')
  test('all labels must be there', () => expect(behind(pods + service('s', 'app: web, tier: front'))).toEqual(['web']))
  test('one that differs is enough to refuse', () => expect(behind(pods + service('s', 'app: web, tier: back'))).toEqual([]))
  test('an empty selector selects nothing', () => expect(behind(pods + service('s', ''))).toEqual([]))
  test('no selector selects nothing', () =>
    expect(behind(`${pods}apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {ports: [{port: 1}]}\n`)).toEqual([]))
  test('ExternalName selects nothing', () => expect(behind(pods + service('s', 'app: web', 'type: ExternalName'))).toEqual([]))
  test('a value that is no string selects nothing', () => expect(behind(pods + service('s', 'app: 5'))).toEqual([]))
  test('Knative Services are no Services, and no Pods of one', () => {
    const knative =
      'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: k}\nspec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{image: x}]}}}\n---\n'
    expect(behind(knative + service('s', 'app: web'))).toEqual([])
  })
  test('one Pod of a StatefulSet by its name', () => {
    const set =
      'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\nspec: {template: {metadata: {labels: {app: db}}, spec: {containers: [{image: x}]}}}\n---\n'
    expect(behind(set + service('s', 'app: db, statefulset.kubernetes.io/pod-name: db-2'))).toEqual(['db'])
    expect(behind(set + service('s', 'statefulset.kubernetes.io/pod-name: other-2'))).toEqual([])
  })
  test('labels named like parts of objects', () => {
    expect(behind(deployment('w', 'constructor: x, toString: y') + service('s', 'constructor: x'))).toEqual(['w'])
    expect(behind(deployment('w', 'a: b') + service('s', 'constructor: x'))).toEqual([])
  })
})

describe('ports', () => {
  const ports = (pod: string, list: string) => {
    const { cluster, resource } = build({
      'a.yaml': `${deployment('w', 'a: w', pod)}apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {selector: {a: w}, ports: ${list}}\n`,
    })
    return cluster
      .workloadsOf(resource('Service/s'))
      .flatMap(edge => edge.ports)
      .map(({ targetPort, container, declared }) => [targetPort, container?.label, declared])
  }
  const two = 'containers: [{name: istio-proxy, ports: [{containerPort: 15090}]}, {name: app, ports: [{name: http, containerPort: 8080}]}]'
  test('by name', () => expect(ports(two, '[{port: 80, targetPort: http}]')).toEqual([[8080, 'app', true]]))
  test('by number', () => expect(ports(two, '[{port: 80, targetPort: 15090}]')).toEqual([[15090, 'istio-proxy', true]]))
  test('a number in quotes', () => expect(ports(two, '[{port: 80, targetPort: "8080"}]')).toEqual([[8080, 'app', true]]))
  test('the port itself where no target is given', () => expect(ports(two, '[{port: 8080}]')).toEqual([[8080, 'app', true]]))
  test('undeclared: the first container that is no sidecar', () =>
    expect(ports(two, '[{port: 80, targetPort: 9}]')).toEqual([[9, 'app', false]]))
  test('a name that no container has', () => expect(ports(two, '[{port: 80, targetPort: nope}]')).toEqual([[undefined, 'app', false]]))
  test('sidecars told by image', () =>
    expect(ports('containers: [{name: x, image: "docker.io/fluent/fluent-bit:3"}, {name: app}]', '[{port: 80}]')).toEqual([
      [80, 'app', false],
    ]))
  test('a native sidecar owns its port', () =>
    expect(
      ports(
        'initContainers: [{name: proxy, restartPolicy: Always, ports: [{containerPort: 8443}]}], containers: [{name: app}]',
        '[{port: 8443}]',
      ),
    ).toEqual([[8443, 'proxy', true]]))
  test('the protocol tells two declarations apart', () =>
    expect(
      ports(
        'containers: [{name: t, ports: [{containerPort: 53}]}, {name: u, ports: [{containerPort: 53, protocol: UDP}]}]',
        '[{port: 53, protocol: UDP}]',
      ),
    ).toEqual([[53, 'u', true]]))
  test('wrong types', () => {
    expect(ports('containers: [{name: app, ports: 5}]', '[{port: [1], targetPort: {}}]')).toEqual([[undefined, 'app', false]])
    expect(ports('containers: {}', '[7, null, {port: 80}]').at(-1)).toEqual([80, undefined, false])
    expect(ports('containers: []', 'x')).toEqual([])
  })
})

describe('routes', () => {
  const routes = (yaml: string, extra = '') => {
    const { cluster, resource } = build({ 'a.yaml': service('web', 'app: web') + extra + yaml })
    return cluster
      .routesTo(resource('Service/web'))
      .map(({ route, controller, at, weak }) => [route.kind, controller, at.path.join('.'), weak])
  }
  test('Ingress', () => {
    const rule = (backend: string) => `rules: [{http: {paths: [{path: /, backend: ${backend}}]}}]`
    expect(
      routes(
        `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i}\nspec: {ingressClassName: nginx, ${rule('{service: {name: web}}')}}`,
      ),
    ).toEqual([['Ingress', 'nginx', 'spec.rules.0.http.paths.0.backend.service.name', false]])
    expect(
      routes(`apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: i}\nspec: {${rule('{serviceName: web, servicePort: 80}')}}`),
    ).toEqual([['Ingress', 'unknown', 'spec.rules.0.http.paths.0.backend.serviceName', false]])
    expect(
      routes(
        'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i, annotations: {alb.ingress.kubernetes.io/scheme: internal}}\nspec: {defaultBackend: {service: {name: web}}}',
      ),
    ).toEqual([['Ingress', 'alb', 'spec.defaultBackend.service.name', false]])
  })
  test('F5 shares the class name of ingress-nginx', () => {
    const yaml =
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i, annotations: {nginx.org/lb-method: least_conn}}\nspec: {ingressClassName: nginx, defaultBackend: {service: {name: web}}}'
    expect(routes(yaml)[0]?.[1]).toBe('other')
  })
  test('an IngressClass says its controller', () => {
    const yaml =
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i, namespace: x}\nspec: {ingressClassName: front, defaultBackend: {service: {name: web}}}'
    const ingressClass =
      'apiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: {name: front}\nspec: {controller: k8s.io/ingress-nginx}\n---\n'
    expect(routes(yaml, ingressClass)).toEqual([['Ingress', 'nginx', 'spec.defaultBackend.service.name', true]])
  })
  test.each([
    ['HTTPRoute', 'gateway.networking.k8s.io/v1', '{rules: [{backendRefs: [{name: web, port: 80}]}]}', 'gateway'],
    ['GRPCRoute', 'gateway.networking.k8s.io/v1', '{rules: [{backendRefs: [{kind: Service, name: web}]}]}', 'gateway'],
    ['TCPRoute', 'gateway.networking.k8s.io/v1alpha2', '{rules: [{backendRefs: [{group: "", name: web}]}]}', 'gateway'],
    ['TargetGroupBinding', 'elbv2.k8s.aws/v1beta1', '{serviceRef: {name: web, port: 80}}', 'alb'],
    ['IngressRoute', 'traefik.io/v1alpha1', '{routes: [{services: [{name: web}]}]}', 'other'],
    ['HTTPProxy', 'projectcontour.io/v1', '{routes: [{services: [{name: web}]}]}', 'other'],
    ['Route', 'route.openshift.io/v1', '{to: {kind: Service, name: web}}', 'other'],
    ['VirtualServer', 'k8s.nginx.org/v1', '{upstreams: [{name: u, service: web}]}', 'other'],
    ['VirtualService', 'networking.istio.io/v1', '{gateways: [gw], http: [{route: [{destination: {host: web}}]}]}', 'other'],
    [
      'VirtualService',
      'networking.istio.io/v1',
      '{gateways: [gw], http: [{route: [{destination: {host: web.default.svc.cluster.local}}]}]}',
      'other',
    ],
  ])('%s of %s %s', (kind, apiVersion, spec, controller) => {
    expect(
      routes(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: r}\nspec: ${spec}`).map(([found, by, , weak]) => [
        found,
        by,
        weak,
      ]),
    ).toEqual([[kind, controller, false]])
  })
  test.each([
    ['a backend of another kind', 'HTTPRoute', 'gateway.networking.k8s.io/v1', '{rules: [{backendRefs: [{kind: Bucket, name: web}]}]}'],
    ['a TraefikService', 'IngressRoute', 'traefik.io/v1alpha1', '{routes: [{services: [{kind: TraefikService, name: web}]}]}'],
    ['a route of the mesh alone', 'VirtualService', 'networking.istio.io/v1', '{http: [{route: [{destination: {host: web}}]}]}'],
    ['a Service in another namespace', 'HTTPRoute', 'gateway.networking.k8s.io/v1', '{rules: [{backendRefs: [{name: api}]}]}'],
    ['wrong types', 'HTTPRoute', 'gateway.networking.k8s.io/v1', '{rules: [7, {backendRefs: {name: web}}, {backendRefs: [null, web]}]}'],
  ])('no edge: %s', (_, kind, apiVersion, spec) => {
    expect(routes(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: r}\nspec: ${spec}`)).toEqual([])
  })
  test('a Service named twice gives one edge', () => {
    const yaml =
      'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: r}\nspec: {rules: [{backendRefs: [{name: web}]}, {backendRefs: [{name: web}]}]}'
    expect(routes(yaml)).toHaveLength(1)
  })
})

describe('autoscalers, budgets and limit ranges', () => {
  const web = deployment('web', 'app: web')
  test('an HPA and a ScaledObject', () => {
    const hpa =
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: h}\nspec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, maxReplicas: 5}\n---\n'
    const keda =
      'apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: {name: k}\nspec: {scaleTargetRef: {name: web}, minReplicaCount: "${MIN}"}\n---\n'
    const { cluster, workload } = build({ 'a.yaml': web + hpa + keda })
    expect(cluster.autoscalersOf(workload('Deployment/web')).map(({ autoscaler, min, max }) => [autoscaler.kind, min, max])).toEqual([
      ['HorizontalPodAutoscaler', 1, 5],
      ['ScaledObject', undefined, 100],
    ])
    const [edge] = cluster.autoscalersOf(workload('Deployment/web'))
    expect(cluster.scaledBy(edge!.autoscaler)).toEqual([edge])
  })
  test('an HPA that targets itself', () => {
    const hpa =
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: h}\nspec: {scaleTargetRef: {kind: HorizontalPodAutoscaler, name: h}, maxReplicas: 1}\n---\n'
    const { cluster, workload } = build({ 'a.yaml': web + hpa })
    expect(cluster.autoscalersOf(workload('Deployment/web'))).toEqual([])
  })
  test.each([
    ['policy/v1', '{matchLabels: {app: web}}', 1],
    ['policy/v1', '{matchExpressions: [{key: app, operator: In, values: [web, api]}]}', 1],
    ['policy/v1', '{matchExpressions: [{key: app, operator: NotIn, values: [web]}]}', 0],
    ['policy/v1', '{}', 1],
    ['policy/v1beta1', '{}', 0],
    ['policy/v1', 'null', 0],
  ])('budget %s %s', (apiVersion, selector, count) => {
    const { cluster, workload } = build({
      'a.yaml': `${web}apiVersion: ${apiVersion}\nkind: PodDisruptionBudget\nmetadata: {name: p}\nspec: {selector: ${selector}}\n`,
    })
    const budgets = cluster.disruptionBudgetsOf(workload('Deployment/web'))
    expect(budgets).toHaveLength(count)
    expect(budgets.flatMap(({ budget }) => cluster.guardedBy(budget))).toEqual(budgets)
  })
  test('LimitRanges of the namespace', () => {
    const range = (name: string, namespace: string) =>
      `apiVersion: v1\nkind: LimitRange\nmetadata: {name: ${name}${namespace}}\nspec: {limits: []}\n---\n`
    const of = (files: Record<string, string>) => {
      const { cluster, workload } = build(files)
      return cluster.limitRangesFor(workload('Deployment/web')).map(({ limitRange, weak }) => `${weak ? '~' : ''}${limitRange.name}`)
    }
    const unset = deployment('web', 'app: web')
    const named = deployment('web', 'app: web', undefined, 'namespace: shop')
    const shop = range('shop', ', namespace: shop')
    expect(of({ 'a/web.yaml': named, 'limits.yaml': shop + range('other', ', namespace: other') })).toEqual(['shop'])
    expect(of({ 'a/web.yaml': named, 'limits.yaml': range('unset', '') })).toEqual([])
    expect(of({ 'a/web.yaml': named, 'a/limits.yaml': range('unset', '') })).toEqual(['~unset'])
    expect(of({ 'a/web.yaml': unset, 'limits.yaml': shop + range('unset', '') })).toEqual([])
    expect(of({ 'a/web.yaml': unset, 'a/b/limits.yaml': shop })).toEqual(['~shop'])
    expect(of({ 'a/web.yaml': unset + range('unset', '') })).toEqual(['unset'])
  })
})
