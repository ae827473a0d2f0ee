import { describe, expect, test } from 'vitest'
import { build, deployment, service } from './manifests.js'

const exposures = (yaml: string, id = 'Deployment/web') => {
  const { cluster, workload } = build({ 'a.yaml': yaml })
  return cluster
    .exposuresOf(workload(id))
    .map(({ class: kind, route, weak }) => `${weak ? '~' : ''}${kind}${route ? ` by ${route.route.kind}` : ''}`)
}
const web = deployment('web', 'app: web')
const ingress = (annotations: string, spec = '') =>
  `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i, annotations: {${annotations}}}\nspec: {${spec}defaultBackend: {service: {name: web, port: {number: 80}}}}\n---\n`

describe('the Service itself', () => {
  test('none', () => expect(exposures(web)).toEqual([]))
  test('ClusterIP', () => expect(exposures(web + service('web', 'app: web'))).toEqual(['clusterip']))
  test('no ports', () =>
    expect(exposures(`${web}apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: web}}`)).toEqual([]))
  test('NodePort', () => expect(exposures(web + service('web', 'app: web', 'type: NodePort'))).toEqual(['lb-node']))
  test('LoadBalancer', () => expect(exposures(web + service('web', 'app: web', 'type: LoadBalancer'))).toEqual(['lb-node']))
  test('a weak edge', () => expect(exposures(web + service('web', 'app: web', '', 'namespace: x'))).toEqual(['~clusterip']))
  test.each([
    ['service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip', 'lb-pod'],
    ['service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: instance', 'lb-node'],
    ['service.beta.kubernetes.io/aws-load-balancer-type: nlb-ip', 'lb-pod'],
    ['service.beta.kubernetes.io/aws-load-balancer-type: external', 'lb-node'],
    ['service.beta.kubernetes.io/backend-type: eni', 'lb-pod'],
    ['service.cloud.tencent.com/direct-access: "true"', 'lb-pod'],
    ['service.cloud.tencent.com/direct-access: "false"', 'lb-node'],
    [`cloud.google.com/neg: '{"exposed_ports": {"80":{}}}'`, 'lb-pod'],
  ])('LoadBalancer with %s', (annotation, expected) => {
    expect(exposures(web + service('web', 'app: web', 'type: LoadBalancer', `annotations: {${annotation}}`))).toEqual([expected])
  })
  test('the class of the AWS controller takes instances unless it is told otherwise', () => {
    expect(exposures(web + service('web', 'app: web', 'type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb'))).toEqual(['lb-node'])
  })
})

describe('routes', () => {
  const svc = service('web', 'app: web')
  test('an Ingress', () => expect(exposures(web + svc + ingress('', 'ingressClassName: nginx, '))).toEqual(['ingress by Ingress']))
  test('ALB, default', () => expect(exposures(web + svc + ingress('', 'ingressClassName: alb, '))).toEqual(['lb-node by Ingress']))
  test('ALB, ip', () =>
    expect(exposures(web + svc + ingress('alb.ingress.kubernetes.io/target-type: ip', 'ingressClassName: alb, '))).toEqual([
      'lb-pod by Ingress',
    ]))
  test('ALB, the Service says ip', () =>
    expect(
      exposures(
        web +
          service('web', 'app: web', '', 'annotations: {alb.ingress.kubernetes.io/target-type: ip}') +
          ingress('', 'ingressClassName: alb, '),
      ),
    ).toEqual(['lb-pod by Ingress']))
  test('ALB, IngressClassParams say ip', () => {
    const classes =
      'apiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: {name: front}\nspec: {controller: ingress.k8s.aws/alb, parameters: {apiGroup: elbv2.k8s.aws, kind: IngressClassParams, name: p}}\n---\n' +
      'apiVersion: elbv2.k8s.aws/v1beta1\nkind: IngressClassParams\nmetadata: {name: p}\nspec: {targetType: ip}\n---\n'
    expect(exposures(web + svc + classes + ingress('', 'ingressClassName: front, '))).toEqual(['lb-pod by Ingress'])
  })
  test('ALB, IngressClassParams that are in no manifest', () => {
    const classes =
      'apiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: {name: front}\nspec: {controller: ingress.k8s.aws/alb, parameters: {kind: IngressClassParams, name: p}}\n---\n'
    expect(exposures(web + svc + classes + ingress('', 'ingressClassName: front, '))).toEqual(['lb-pod by Ingress'])
  })
  test('ALB of another cloud, with the same prefix', () =>
    expect(exposures(web + svc + ingress('alb.ingress.kubernetes.io/canary: "true"', 'ingressClassName: alb, '))).toEqual([
      'ingress by Ingress',
    ]))
  test('Application Gateway sends to Pods', () => {
    expect(exposures(web + svc + ingress('kubernetes.io/ingress.class: azure/application-gateway'))).toEqual(['lb-pod by Ingress'])
    expect(exposures(web + svc + ingress('', 'ingressClassName: azure-application-gateway, '))).toEqual(['lb-pod by Ingress'])
  })
  test('TKE, with and without direct access', () => {
    const direct = ', ingress.cloud.tencent.com/direct-access: "true"'
    expect(exposures(web + svc + ingress('kubernetes.io/ingress.class: qcloud'))).toEqual(['lb-node by Ingress'])
    expect(exposures(web + svc + ingress(`kubernetes.io/ingress.class: qcloud${direct}`))).toEqual(['lb-pod by Ingress'])
  })
  test('GCE with network endpoint groups, and with node ports', () => {
    const neg = service('web', 'app: web', 'type: NodePort', `annotations: {cloud.google.com/neg: '{"ingress": true}'}`)
    expect(exposures(web + neg + ingress('kubernetes.io/ingress.class: gce'))).toEqual(['lb-node', 'lb-pod by Ingress'])
    expect(exposures(web + svc + ingress('kubernetes.io/ingress.class: gce'))).toEqual(['lb-pod by Ingress'])
  })
  test('a gateway in the cluster, and one of Google', () => {
    const route =
      'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: r}\nspec: {parentRefs: [{name: g}], rules: [{backendRefs: [{name: web}]}]}\n---\n'
    const gateway = (name: string) =>
      `apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: g}\nspec: {gatewayClassName: ${name}}\n---\n`
    expect(exposures(web + svc + route + gateway('envoy'))).toEqual(['ingress by HTTPRoute'])
    expect(exposures(web + svc + route + gateway('gke-l7-global-external-managed'))).toEqual(['lb-pod by HTTPRoute'])
  })
})

describe('mesh', () => {
  const pod = 'containers: [{name: c}]'
  const meshed = (metadata: string, extra = '', namespace = '') =>
    exposures(
      `${extra}apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web${namespace}}\nspec: {template: {metadata: {labels: {app: web}, ${metadata}}, spec: {${pod}}}}\n---\n` +
        service('web', 'app: web', '', namespace.replace(', ', '')),
    )
  test('injection on the Pods', () => expect(meshed('annotations: {linkerd.io/inject: enabled}')).toEqual(['mesh']))
  test('injection refused', () => expect(meshed('annotations: {linkerd.io/inject: disabled}')).toEqual(['clusterip']))
  const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {istio-injection: enabled}}\n---\n'
  test('injection on the Namespace', () => expect(meshed('', namespace, ', namespace: shop')).toEqual(['mesh']))
  test('refused by the Pods', () =>
    expect(meshed('annotations: {sidecar.istio.io/inject: "false"}', namespace, ', namespace: shop')).toEqual(['clusterip']))
  test('another Namespace', () => expect(meshed('', namespace, ', namespace: other')).toEqual(['clusterip']))
})

describe('headless Services', () => {
  const set =
    'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\nspec: {serviceName: db, template: {metadata: {labels: {app: db}}, spec: {containers: [{name: c, env: [{name: PEERS, value: "db-0.db:7000"}]}]}}}\n---\n'
  const headless = service('db', 'app: db', 'clusterIP: None')
  const caller = deployment('app', 'app: app', 'containers: [{name: c, env: [{name: DATABASE_URL, value: "postgres://db:5432/x"}]}]')
  test('peers alone', () => expect(exposures(set + headless, 'StatefulSet/db')).toEqual([]))
  test('with a caller', () => expect(exposures(set + headless + caller, 'StatefulSet/db')).toEqual(['clusterip']))
  test('callers outside', () => {
    const { cluster, resource } = build(
      { 'a.yaml': deployment('web', 'app: web') + service('web', 'app: web', 'clusterIP: None') + set + headless },
      { externalCallers: true },
    )
    expect(cluster.isPeerDiscoveryOnly(resource('Service/web'))).toBe(false)
    expect(cluster.isPeerDiscoveryOnly(resource('Service/db'))).toBe(true)
  })
})
