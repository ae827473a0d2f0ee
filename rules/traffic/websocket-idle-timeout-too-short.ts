import {
  ALB_IDLE_SECONDS,
  type AnyCursor,
  albIdleSeconds,
  annotationAt,
  type Cluster,
  classicIdleSeconds,
  defineRule,
  gkeTimeoutSeconds,
  ingressNginxAnnotations,
  ingressNginxControllers,
  ingressNginxEvidence,
  type Place,
  type RouteEdge,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'websocket-idle-timeout-too-short',
  summary: 'WebSockets or gRPC streams go through a load balancer that closes idle connections after a short time.',
  why: 'A connection on which nothing is said for the idle time is closed without a word: users see chats, terminals and live pages disconnect every minute, and streams end with an error.',
  details: `
All of it is **info**: an application that sends a ping more often than the idle time is not hurt, and a manifest does not show whether it does.

It speaks where a path (\`/ws\`, \`/socket.io\`, \`/cable\`, ...), a port (\`appProtocol: kubernetes.io/ws\`, a name that begins with \`ws\`), or an annotation (\`backend-protocol-version: GRPC\`) of an Ingress says what it carries, and

- its ALB has an idle timeout of 60 seconds, by default or by \`load-balancer-attributes\`;
- its Google Cloud load balancer has the timeout of 30 seconds of a Service without BackendConfig, which ends every WebSocket, idle or not;
- ingress-nginx was asked to wait longer (\`proxy-read-timeout\`), but the classic load balancer of AWS in front of the controller gives up earlier.`,
  category: 'traffic',
  severity: 'info',
  presets: ['traffic'],
  since: '0.1.0',
  sources: [
    {
      title: 'AWS: connection idle timeout of Application Load Balancers',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#connection-idle-timeout',
    },
    {
      title: 'GKE: backend service timeout',
      url: 'https://cloud.google.com/kubernetes-engine/docs/how-to/ingress-configuration#timeout',
    },
    {
      title: 'AWS: idle timeout of classic load balancers',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-idle-timeout.html',
    },
  ],
  messages: {
    alb: '{what} of Ingress {ingress} go through an ALB that closes connections after {seconds}s of silence. Raise idle_timeout.timeout_seconds in alb.ingress.kubernetes.io/load-balancer-attributes, or let both ends send pings more often.',
    gke: '{what} of Ingress {ingress} end after {seconds}s, idle or not: that is the backend timeout of the Google Cloud load balancer. Raise timeoutSec in a BackendConfig of Service {service}.',
    classic:
      'Ingress {ingress} lets its connections be silent for {asked}s, but the classic load balancer of Service {service} in front of ingress-nginx closes them after {seconds}s. Raise service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout.',
  },
  on: {
    Ingress(ingress, { report, cluster }) {
      const { resource } = ingress
      const name = resource.name ?? '(no name)'
      const read = annotationAt(resource, ingressNginxAnnotations.readTimeout)
      const asked = Number(read.string ?? Number.NaN)
      if (asked > ALB_IDLE_SECONDS && ingressNginxEvidence(resource, cluster)) {
        const front = classicInFront(cluster)
        if (front && front.seconds < asked) {
          report({
            at: read,
            message: 'classic',
            data: { ingress: name, asked, service: front.service, seconds: front.seconds },
            related: [{ at: front.at, message: `the load balancer of Service ${front.service} is set up here` }],
          })
        }
        return
      }
      const routes = cluster.routesFrom(resource)
      const [first] = routes
      if (!first || (first.controller !== 'alb' && first.controller !== 'gce')) return
      const carried = carries(ingress, routes, cluster)
      if (!carried) return
      if (first.controller === 'alb') {
        const idle = albIdleSeconds(resource, cluster)
        const seconds = idle === 'default' ? ALB_IDLE_SECONDS : idle
        if (seconds === 'unknown' || seconds > ALB_IDLE_SECONDS) return
        report({ at: carried.at, message: 'alb', data: { what: carried.what, ingress: name, seconds } })
        return
      }
      const service = carried.service ?? first.service
      const seconds = gkeTimeoutSeconds(service, cluster)
      if (seconds === undefined || seconds > ALB_IDLE_SECONDS) return
      report({
        at: carried.at,
        message: 'gke',
        data: { what: carried.what, ingress: name, seconds, service: service.name ?? '(no name)' },
        related: [{ at: cluster.service(service).at('metadata').at('name'), message: `Service ${service.name} has no longer timeout` }],
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The ALB waits for an hour.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: chat
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/load-balancer-attributes: idle_timeout.timeout_seconds=3600
spec:
  ingressClassName: alb
  rules:
    - host: chat.example.com
      http:
        paths:
          - path: /socket.io
            pathType: Prefix
            backend:
              service:
                name: chat
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: chat
spec:
  selector:
    app: chat
  ports:
    - port: 80
`,
      },
      {
        title: 'Nothing shows WebSockets.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: chat
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  rules:
    - host: chat.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: chat
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: chat
spec:
  selector:
    app: chat
  ports:
    - port: 80
`,
      },
      {
        title: 'The BackendConfig gives an hour.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: chat
spec:
  ingressClassName: gce
  rules:
    - host: chat.example.com
      http:
        paths:
          - path: /ws
            pathType: Prefix
            backend:
              service:
                name: chat
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: chat
  annotations:
    cloud.google.com/neg: '{"ingress": true}'
    cloud.google.com/backend-config: '{"default": "chat"}'
spec:
  selector:
    app: chat
  ports:
    - port: 80
---
apiVersion: cloud.google.com/v1
kind: BackendConfig
metadata:
  name: chat
spec:
  timeoutSec: 3600
`,
      },
      {
        title: 'An NLB has another idle time, and the classic one waits as long as the Ingress.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: chat
  annotations:
    nginx.ingress.kubernetes.io/proxy-read-timeout: "3600"
spec:
  ingressClassName: nginx
  rules:
    - host: chat.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: chat
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: chat
spec:
  selector:
    app: chat
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: nlb

spec:
  type: LoadBalancer
  selector:
    app: ingress-nginx
  ports:
    - name: http
      port: 80
      targetPort: http
    - name: https
      port: 443
      targetPort: https
---
apiVersion: v1
kind: Service
metadata:
  name: classic
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout: "60"
spec:
  type: LoadBalancer
  selector:
    app: other
  ports:
    - port: 80
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
data:
  allow-snippet-annotations: "false"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
spec:
  replicas: 2
  selector:
    matchLabels:
      app: ingress-nginx
  template:
    metadata:
      labels:
        app: ingress-nginx
    spec:
      containers:
        - name: controller
          image: registry.k8s.io/ingress-nginx/controller:v1.15.1
          args:
            - /nginx-ingress-controller
            - --controller-class=k8s.io/ingress-nginx
            - --configmap=$(POD_NAMESPACE)/ingress-nginx-controller
          ports:
            - name: http
              containerPort: 80
            - name: https
              containerPort: 443
`,
      },
    ],
    bad: [
      {
        title: 'A path for WebSockets behind an ALB.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: chat
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  rules:
    - host: chat.example.com
      http:
        paths:
          - path: /socket.io # info: alb
            pathType: Prefix
            backend:
              service:
                name: chat
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: chat
spec:
  selector:
    app: chat
  ports:
    - port: 80
`,
      },
      {
        title: 'gRPC behind an ALB.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: chat
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/backend-protocol-version: GRPC # info: alb
spec:
  ingressClassName: alb
  rules:
    - host: chat.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: chat
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: chat
spec:
  selector:
    app: chat
  ports:
    - port: 80
`,
      },
      {
        title: 'The port says it.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: chat
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  rules:
    - host: chat.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: chat # info: alb
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: chat
spec:
  selector:
    app: chat
  ports:
    - name: web
      port: 80
      appProtocol: kubernetes.io/ws
`,
      },
      {
        title: 'A Google Cloud load balancer, without BackendConfig.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: chat
spec:
  ingressClassName: gce
  rules:
    - host: chat.example.com
      http:
        paths:
          - path: /ws # info: gke
            pathType: Prefix
            backend:
              service:
                name: chat
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: chat
  annotations:
    cloud.google.com/neg: '{"ingress": true}'
spec:
  selector:
    app: chat
  ports:
    - port: 80
`,
      },
      {
        title: 'ingress-nginx waits for an hour, and the load balancer in front of it for a minute.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: chat
  annotations:
    nginx.ingress.kubernetes.io/proxy-read-timeout: "3600" # info: classic
spec:
  ingressClassName: nginx
  rules:
    - host: chat.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: chat
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: chat
spec:
  selector:
    app: chat
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-cross-zone-load-balancing-enabled: "true"

spec:
  type: LoadBalancer
  selector:
    app: ingress-nginx
  ports:
    - name: http
      port: 80
      targetPort: http
    - name: https
      port: 443
      targetPort: https
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
data:
  allow-snippet-annotations: "false"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
spec:
  replicas: 2
  selector:
    matchLabels:
      app: ingress-nginx
  template:
    metadata:
      labels:
        app: ingress-nginx
    spec:
      containers:
        - name: controller
          image: registry.k8s.io/ingress-nginx/controller:v1.15.1
          args:
            - /nginx-ingress-controller
            - --controller-class=k8s.io/ingress-nginx
            - --configmap=$(POD_NAMESPACE)/ingress-nginx-controller
          ports:
            - name: http
              containerPort: 80
            - name: https
              containerPort: 443
`,
      },
    ],
  },
})

interface Carried {
  readonly what: string
  readonly at: Place
  readonly service: RouteEdge['service'] | undefined
}

/** Paths that are for WebSockets by custom: `/ws`, `/socket.io`, `/cable` of Rails, `/signalr`. */
const webSocketPath = /(^|\/)(wss?|websockets?|socket\.io|sockjs(-node)?|signalr|cable|engine\.io|graphql-ws|primus)(\/|$|\*|\()/i

/** What shows that an Ingress carries WebSockets or streams of gRPC. */
function carries(ingress: AnyCursor, routes: readonly RouteEdge[], cluster: Cluster): Carried | undefined {
  const { resource } = ingress
  const version = annotationAt(resource, 'alb.ingress.kubernetes.io/backend-protocol-version')
  if (version.string?.toUpperCase() === 'GRPC') return { what: 'gRPC streams', at: version, service: undefined }
  for (const rule of ingress.walk('spec', 'rules').items()) {
    for (const path of (rule as AnyCursor).walk('http', 'paths').items()) {
      const at = (path as AnyCursor).walk('path')
      if (!webSocketPath.test(at.string ?? '')) continue
      const backend = (path as AnyCursor).walk('backend', 'service', 'name').string
      return { what: 'WebSockets', at, service: routes.find(({ service }) => service.name === backend)?.service }
    }
  }
  for (const { service, at } of routes) {
    for (const port of cluster.service(service).at('spec').at('ports').items()) {
      const protocol = port.at('appProtocol').string
      const said =
        protocol === undefined ? /^(wss?|websockets?)(-|$)/i.test(port.at('name').string ?? '') : /^kubernetes\.io\/wss?$/.test(protocol)
      if (said) return { what: 'WebSockets', at, service }
    }
  }
  return undefined
}

/** The Service of an ingress-nginx controller with a classic load balancer of AWS; undefined where there is none, or several controllers. */
function classicInFront(cluster: Cluster): { readonly service: string; readonly seconds: number; readonly at: Place } | undefined {
  const controllers = ingressNginxControllers(cluster)
  const [controller] = controllers
  if (!controller || controllers.length > 1) return undefined
  for (const { service, weak } of cluster.servicesOf(controller.workload)) {
    if (weak || cluster.service(service).at('spec').at('type').string !== 'LoadBalancer') continue
    const seconds = classicIdleSeconds(service)
    if (seconds !== undefined)
      return { service: service.name ?? '(no name)', seconds, at: cluster.service(service).at('metadata').at('annotations') }
  }
  return undefined
}
