import { defineRule, goBoolean, ingressNginxAnnotations, interchangeableBehind, isHeadless, nounOf } from '../../src/rule/index.js'

/** Words by which a route or a port says that clients speak gRPC, for which a headless Service is the usual way. */
const grpc = /grpc|h2c/i

export default defineRule({
  id: 'headless-behind-ingress',
  summary: 'An Ingress or route sends HTTP to a headless Service.',
  why: 'The Service has no address that stays: a proxy that takes the ClusterIP of a backend finds none, one that asks DNS keeps addresses of Pods that are gone, and requests end in 502 or 503 after a rollout.',
  details: `
Most controllers read EndpointSlices and send to Pods themselves, and work with a headless Service. What does not: \`service-upstream\` of ingress-nginx, meshes and proxies that resolve the name
once, load balancers that need a node port (GKE without network endpoint groups, ALB with \`target-type: instance\`). A Service with a ClusterIP works with all of them, and costs nothing.

It is silent for gRPC (by the name or \`appProtocol\` of a port, or an annotation of the Ingress), for a Service without selector, and where \`headless-service-for-deployment\` reports the Service or \`service-upstream-conflict\` the Ingress.`,
  category: 'traffic',
  severity: 'info',
  presets: ['traffic'],
  since: '0.1.0',
  sources: [
    { title: 'Headless Services', url: 'https://kubernetes.io/docs/concepts/services-networking/service/#headless-services' },
    {
      title: 'ingress-nginx: service-upstream',
      url: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#service-upstream',
    },
  ],
  messages: {
    headless:
      '{route} sends HTTP to Service {service}, which is headless: a controller that uses the ClusterIP finds none, and a proxy that asks DNS keeps addresses of Pods that are gone. Put a Service with a ClusterIP behind {route}.',
  },
  on: {
    Service(service, { report, cluster, isOn }) {
      if (!isHeadless(service) || service.at('spec').at('selector').entries().length === 0) return
      const routes = cluster.routesTo(service.resource).filter(({ route }) => route.kind === 'Ingress' || route.kind === 'HTTPRoute')
      const [first] = routes
      if (!first || routes.every(({ weak }) => weak)) return
      const ports = service.at('spec').at('ports').items()
      if (ports.some(port => grpc.test(port.at('name').string ?? '') || grpc.test(port.at('appProtocol').string ?? ''))) return
      if (routes.some(({ route }) => Object.entries(route.annotations).some(([key, value]) => /protocol/.test(key) && grpc.test(value))))
        return
      if (
        isOn('service-upstream-conflict') &&
        routes.some(({ route }) => goBoolean(route.annotations[ingressNginxAnnotations.serviceUpstream]))
      )
        return
      if (isOn('headless-service-for-deployment') && interchangeableBehind(service, cluster).length > 0) return
      const clusterIp = service.at('spec').at('clusterIP')
      report({
        at: clusterIp.absent ? service.at('spec').at('clusterIPs') : clusterIp,
        message: 'headless',
        data: { route: nounOf(first.route), service: service.resource.name ?? '(no name)' },
        related: routes.map(({ route, at }) => ({
          at,
          message: `${nounOf(route)} sends traffic to this Service`,
        })),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'A second Service with an address, for the Ingress.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: keycloak-discovery
spec:
  clusterIP: None
  selector:
    app: keycloak
  ports:
    - port: 7800
---
apiVersion: v1
kind: Service
metadata:
  name: keycloak
spec:
  selector:
    app: keycloak
  ports:
    - port: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: keycloak
spec:
  ingressClassName: nginx
  rules:
    - host: login.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: keycloak
                port:
                  number: 8080
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: keycloak
spec:
  serviceName: keycloak-discovery
  selector:
    matchLabels:
      app: keycloak
  template:
    metadata:
      labels:
        app: keycloak
    spec:
      containers:
        - name: keycloak
          image: quay.io/keycloak/keycloak:26.3
`,
      },
      {
        title: 'gRPC.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  clusterIP: None
  selector:
    app: rpc
  ports:
    - name: grpc
      port: 9000
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: rpc
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: rpc
      port:
        number: 9000
`,
      },
    ],
    bad: [
      {
        title: 'The peers of a StatefulSet behind an Ingress.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: elasticsearch
  namespace: logging
spec:
  clusterIP: None # info: headless
  selector:
    app: elasticsearch
  ports:
    - name: http
      port: 9200
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: elasticsearch
  namespace: logging
spec:
  ingressClassName: nginx
  rules:
    - host: es.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: elasticsearch
                port:
                  number: 9200
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: elasticsearch
  namespace: logging
spec:
  serviceName: elasticsearch
  replicas: 3
  selector:
    matchLabels:
      app: elasticsearch
  template:
    metadata:
      labels:
        app: elasticsearch
    spec:
      containers:
        - name: elasticsearch
          image: docker.elastic.co/elasticsearch/elasticsearch:9.1.0
`,
      },
      {
        title: 'An HTTPRoute, and Pods that are in no manifest.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: None # info: headless
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
spec:
  parentRefs:
    - name: edge
  rules:
    - backendRefs:
        - name: web
          port: 80
`,
      },
    ],
  },
})
