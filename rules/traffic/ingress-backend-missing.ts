import { type AnyCursor, defineRule, folderOf, isExternalObject, isNearWord, type Resource } from '../../src/rule/index.js'

export default defineRule({
  id: 'ingress-backend-missing',
  summary: 'An Ingress sends traffic to a Service, or to a port of one, that is not there.',
  why: 'Every request for that path fails: ingress-nginx answers 503, and the load balancer controllers of the clouds refuse the whole Ingress, so that later changes to it do nothing either.',
  details: `
**Ports** are certain: the Service stands near the Ingress, in the same namespace, and has no port of that number or name.

**Services** may come from an operator, a chart, or another repository, so that one which is in no manifest is not enough. It is a **warning** when

- a Service beside the Ingress has nearly the same name (a typing error, or \`web\` and \`web-svc\`) and no route leads to it, or
- a Service beside it has the name, in another namespace, which an Ingress cannot reach.

It is silent for names that actions of the AWS Load Balancer Controller define, for Services of type ExternalName, where a Kustomize patch changes the Ingress or the ports, where a placeholder stands,
and for Services named by \`externalObjects\` in the configuration.

With the option \`everyMiss\` every Service that is not found is reported (as **info**), unless a Helm chart, a remote
base, or an object of which a controller may make Services stands in or below the folder. That is for repositories that hold everything.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Ingress: Ingress rules',
      url: 'https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-rules',
    },
    {
      title: 'API reference: IngressBackend',
      url: 'https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-v1/#IngressBackend',
    },
  ],
  aliases: [
    'kube-linter/dangling-ingress',
    'kube-score/ingress-targets-service',
    'kubescape/C-0298',
    'popeye/1401',
    'popeye/1402',
    'popeye/1404',
  ],
  options: {
    everyMiss: {
      type: 'boolean',
      default: false,
      description:
        'Report a Service that no manifest holds also where nothing beside the Ingress tells that it should. For repositories that hold everything.',
    },
  },
  messages: {
    port: 'Requests to Ingress {ingress} for Service {service} fail: the Service has no port {port}. It has {ports}.',
    name: 'Requests to Ingress {ingress} for Service {service} fail: there is no such Service. Service {other} beside it, to which no route leads, seems to be meant.',
    namespace:
      'Requests to Ingress {ingress} for Service {service} fail: the Ingress is in namespace {namespace} and the Service in {other}, and an Ingress reaches only Services of its own namespace.',
    missing: 'Requests to Ingress {ingress} for Service {service} fail: there is no such Service in {scope}.',
  },
  on: {
    Ingress(ingress, { report, cluster, settings, options }) {
      const { resource } = ingress
      if (resource.name === undefined || cluster.supersededBy(resource)) return
      const backends = backendsOf(ingress.at('spec'))
      if (backends.length === 0 || resource.patchTexts?.some(text => /\b(rules|backend|spec)\b/.test(text))) return
      const find = (name: string) => cluster.find(resource, { kind: 'Service', group: '', name })
      const seen = new Set<string>()
      let beside: readonly Resource[] | undefined
      for (const { name, port } of backends) {
        const service = name.string
        // A port of another type is refused by the API server.
        if (service === undefined || (typeof port.raw === 'object' && port.raw !== null)) continue
        if (seen.has(`${service} ${String(port.raw)}`)) continue
        seen.add(`${service} ${String(port.raw)}`)
        const data = { ingress: resource.name, service }
        const found = find(service)
        if (found) {
          if (found.weak || !isNear(resource, found.resource) || port.absent || port.unknown) continue
          const ports = portsOf(cluster.service(found.resource))
          if (!ports || found.resource.patchTexts?.some(text => text.includes('port')) || ports.some(entry => isPort(entry, port.raw)))
            continue
          const [only] = ports
          report({
            at: port,
            message: 'port',
            data: { ...data, port: String(port.raw), ports: ports.map(portLabel).join(', ') },
            related: [{ at: cluster.service(found.resource).at('spec').at('ports'), message: `the ports of Service ${service}` }],
            fix: ports.length === 1 && typeof port.raw === 'number' && only?.number !== undefined ? port.set(only.number) : undefined,
            distinguish: `${service} ${String(port.raw)}`,
          })
          continue
        }
        if (isAction(resource, service, port) || isExternalObject(settings, resource, ['Service'], [service])) continue
        beside ??= cluster.beside(resource)
        const services = beside.filter(other => other.kind === 'Service' && other.group === '' && other.name !== undefined)
        const related = (other: Resource, message: string) => [{ at: cluster.service(other).at('metadata').at('name'), message }]
        const elsewhere = services.find(
          other => other.name === service && other.namespace !== undefined && resource.namespace !== undefined,
        )
        const meant = services.find(
          other =>
            isNameLike(other.name as string, service) &&
            (!other.namespace || !resource.namespace || other.namespace === resource.namespace) &&
            cluster.routesTo(other).length === 0,
        )
        if (elsewhere)
          report({
            at: name,
            message: 'namespace',
            data: { ...data, namespace: resource.namespace as string, other: elsewhere.namespace as string },
            related: related(elsewhere, 'the Service of this name'),
            distinguish: service,
          })
        else if (meant)
          report({
            at: name,
            message: 'name',
            data: { ...data, other: meant.name as string },
            related: related(meant, 'no route leads to this Service'),
            fix: name.set(meant.name as string),
            distinguish: service,
          })
        else {
          const scope = cluster.scopeOf(resource)
          if (options.everyMiss && scope.gap === undefined)
            report({
              at: name,
              message: 'missing',
              data: { ...data, scope: scope.description },
              lower: 'info',
              because: 'the Service may come from somewhere else',
              distinguish: service,
            })
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Service and port are there, by number and by name.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: sales
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: admin
  namespace: sales
spec:
  rules:
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: sales
spec:
  selector:
    app: web
  ports:
    - { name: http, port: 80, targetPort: 8080 }
`,
      },
      {
        title: 'Part of a repository: the Service is somewhere else.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: sales
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: sales
spec:
  selector:
    app: api
  ports:
    - port: 80
`,
      },
      {
        title: 'An action of the AWS Load Balancer Controller is no Service.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    kubernetes.io/ingress.class: alb
    alb.ingress.kubernetes.io/actions.ssl-redirect: '{"Type": "redirect"}'
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: ssl-redirect
                port:
                  name: use-annotation
---
apiVersion: v1
kind: Service
metadata:
  name: ssl-redirects
spec:
  selector:
    app: ssl-redirects
  ports:
    - port: 80
`,
      },
      {
        title: 'A name outside of the cluster has any port; a Service that the configuration knows of.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: mail
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: mail
spec:
  type: ExternalName
  externalName: mail.example.com
  ports:
    - port: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: search
spec:
  rules:
    - host: search.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: serch
                port:
                  number: 9200
---
apiVersion: v1
kind: Service
metadata:
  name: search
spec:
  selector:
    app: search
  ports:
    - port: 9200
`,
        config: { externalObjects: [{ kind: 'Service', name: 'serch' }] },
      },
      {
        title: 'Two shards, of which one is here.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shard-b
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shard-a
spec:
  selector:
    app: shard-a
  ports:
    - port: 80
`,
      },
    ],
    bad: [
      {
        title: 'The Service has no such port.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80 # warning: port
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - { name: http, port: 8080 }
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - { name: http, port: 8080 }
`,
      },
      {
        title: 'The port has another name.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: https # warning: port
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - { name: http, port: 80 }
`,
      },
      {
        title: 'A typing error.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: sales
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: fronted # warning: name
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: frontend
  namespace: sales
spec:
  selector:
    app: frontend
  ports:
    - port: 80
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: sales
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: frontend
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: frontend
  namespace: sales
spec:
  selector:
    app: frontend
  ports:
    - port: 80
`,
      },
      {
        title: 'The Service is called web-svc; the old form of an Ingress.',
        yaml: `
apiVersion: extensions/v1beta1
kind: Ingress
metadata:
  name: shop
spec:
  backend:
    serviceName: web # warning: name
    servicePort: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web-svc
spec:
  selector:
    app: web-svc
  ports:
    - port: 80
`,
        fixed: `
apiVersion: extensions/v1beta1
kind: Ingress
metadata:
  name: shop
spec:
  backend:
    serviceName: web-svc
    servicePort: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web-svc
spec:
  selector:
    app: web-svc
  ports:
    - port: 80
`,
      },
      {
        title: 'The Service is in another namespace.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: edge
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web # warning: namespace
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: sales
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'A repository that holds everything.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: cart # info: missing
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
        options: { everyMiss: true },
      },
    ],
  },
})

interface Backend {
  readonly name: AnyCursor
  /** The number or the name, whichever is set. */
  readonly port: AnyCursor
}

/** The backends of an Ingress of any version; those that are no Service (a bucket) are left out. */
function backendsOf(spec: AnyCursor): readonly Backend[] {
  const rules: readonly AnyCursor[] = spec.walk('rules').items()
  const paths: readonly AnyCursor[] = rules.flatMap(rule => rule.walk('http', 'paths').items())
  const backends: AnyCursor[] = [spec.walk('defaultBackend'), spec.walk('backend'), ...paths.map(path => path.walk('backend'))]
  return backends.flatMap((backend): Backend[] => {
    const service: AnyCursor = backend.walk('service')
    if (!service.absent) {
      const port: AnyCursor = service.walk('port')
      return [{ name: service.walk('name'), port: port.walk('number').absent ? port.walk('name') : port.walk('number') }]
    }
    const name: AnyCursor = backend.walk('serviceName')
    return name.absent ? [] : [{ name, port: backend.walk('servicePort') }]
  })
}

interface Port {
  readonly number: number | undefined
  readonly name: string | undefined
}

/** The ports of a Service; undefined where they are not known, or where the name leads out of the cluster. */
function portsOf(service: AnyCursor): readonly Port[] | undefined {
  const spec: AnyCursor = service.walk('spec')
  const items: readonly AnyCursor[] = spec.walk('ports').items()
  if (items.length === 0 || spec.walk('type').string === 'ExternalName') return undefined
  const ports = items.map((item: AnyCursor) => ({
    number: item.walk('port').number,
    name: item.walk('name').string,
    known: !item.walk('port').unknown && !item.walk('name').unknown,
  }))
  return ports.every(({ known, number }) => known && number !== undefined) ? ports : undefined
}

/** A number, a name, or a number in quotes, which is meant as one. `use-annotation` is the AWS Load Balancer Controller's. */
function isPort({ number, name }: Port, wanted: unknown): boolean {
  return wanted === number || wanted === name || wanted === String(number) || wanted === 'use-annotation'
}

const portLabel = ({ number, name }: Port): string => (name === undefined ? String(number) : `${number} (${name})`)

/** Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#actions */
function isAction({ annotations }: Resource, service: string, port: AnyCursor): boolean {
  return port.raw === 'use-annotation' || Object.hasOwn(annotations, `alb.ingress.kubernetes.io/actions.${service}`)
}

/** Whether the Service stands in or below the folder that encloses the folder of the Ingress. */
function isNear(ingress: Resource, service: Resource): boolean {
  const folder = folderOf(folderOf(ingress.file.path))
  return folder === '' || service.file.path.startsWith(`${folder}/`)
}

const isNameLike = (name: string, other: string): boolean => isNearWord(name, other) || bareName(name) === bareName(other)

const bareName = (name: string): string => name.replace(/-(?:svc|service)$/, '')
