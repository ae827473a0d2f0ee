import {
  type Context,
  defineRule,
  eachUwsgi,
  type Finding,
  isProxyImage,
  type Place,
  trafficToPort,
  type UwsgiConfig,
} from '../../src/rule/index.js'

const messages = {
  sidecar:
    'Every request to {workload} goes through two proxies in the Pod: {proxy}, then the HTTP router of uWSGI, a process of its own. With a proxy in front, http-socket lets the workers answer it directly.',
  routed:
    'Every request to {workload} goes through two proxies: {routes}, then the HTTP router of uWSGI, a process of its own. As long as nobody comes another way, http-socket lets the workers answer directly.',
} as const

interface Found {
  readonly at: Place
  readonly rank: number
  readonly finding: Finding<typeof messages>
}

/** Options that ask for more than a proxy to the own workers. */
const asksForRouter =
  /^http-(?:to|subscription|websockets|socket-|resubscribe|modifier|use-pattern|use-base|use-to|events|cheap|use-cache|gid|uid)|^https|^http-to-https$/

export default defineRule({
  id: 'uwsgi-http-router-hop',
  summary: 'The HTTP router of uWSGI stands behind another proxy.',
  why: 'http = starts a router process that copies every request and every answer between a client and the workers. Behind nginx or an Ingress controller that is work without use: one more process, two more copies, and one more connection that can be closed at the wrong moment.',
  details: `
Always **info**: it costs some latency and CPU, and how much nobody has published. It looks at \`http\` in command, args, \`UWSGI_\` variables and ini, YAML, JSON or XML texts in ConfigMaps, and speaks when

- an nginx or another known proxy runs in the same Pod and the Services target that one, or
- all traffic comes through an Ingress controller or a Gateway in the cluster, and no caller, load balancer or ALB reaches the port directly.

It is silent where the router does what workers cannot (HTTPS, subscriptions, websockets, other destinations). Where somebody may come directly, the router is right: uwsgi-http-socket-direct says
why \`http-socket\` is not.`,
  category: 'runtime',
  severity: 'info',
  presets: [],
  since: '0.1.0',
  reports: 'elsewhere',
  sources: [
    { title: 'uWSGI: native HTTP support', url: 'https://uwsgi-docs.readthedocs.io/en/latest/HTTP.html' },
    { title: 'uWSGI: things to know', url: 'https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html' },
  ],
  messages,
  on: {
    workload(workload, context) {
      for (const { finding } of eachUwsgi(context.embedded, { workload }, config => judge(context, config))) context.report(finding)
    },
    ConfigMap(object, context) {
      for (const { finding } of eachUwsgi(context.embedded, { config: object.resource }, config => judge(context, config)))
        context.report(finding)
    },
    Secret(object, context) {
      for (const { finding } of eachUwsgi(context.embedded, { config: object.resource }, config => judge(context, config)))
        context.report(finding)
    },
  },
  examples: {
    good: [
      {
        title: 'http-socket behind the proxy.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    http-socket = :8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: rpc
spec:
  ingressClassName: nginx
  rules:
    - host: rpc.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: rpc
                port:
                  number: 80
`,
      },
      {
        title: 'A load balancer sends to the port: the router is right. And one that ends TLS.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    http = :8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  type: LoadBalancer
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: rpc
spec:
  ingressClassName: nginx
  rules:
    - host: rpc.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: rpc
                port:
                  number: 80
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: api-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    http = :8081
    https = :8443,tls.crt,tls.key
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: api-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  selector:
    app: api
  ports:
    - port: 80
      targetPort: 8081
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: api
spec:
  ingressClassName: nginx
  rules:
    - host: api.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: api
                port:
                  number: 80
`,
      },
      {
        title: 'nginx in the Pod, and the uwsgi protocol.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    socket = 127.0.0.1:3031
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          ports:
            - containerPort: 80
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 80
`,
      },
    ],
    bad: [
      {
        title: 'nginx stands in front, in the same Pod.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    http = 127.0.0.1:8080 # info: sidecar
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          ports:
            - containerPort: 80
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 80
`,
      },
      {
        title: 'Everything comes through ingress-nginx.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    http = :8080 # info: routed
    http-keepalive = 75
    http-auto-chunked = true
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: rpc
spec:
  ingressClassName: nginx
  rules:
    - host: rpc.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: rpc
                port:
                  number: 80
`,
      },
      {
        title: 'On the command line.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          command: 
            - uwsgi
            - --master
            - --http=:8080 # info: routed
            - --die-on-term
---
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  selector:
    app: api
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: api
spec:
  ingressClassName: nginx
  rules:
    - host: api.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: api
                port:
                  number: 80
`,
      },
    ],
  },
})

function judge({ cluster }: Pick<Context<unknown, Record<never, never>, never>, 'cluster'>, config: UwsgiConfig): readonly Found[] {
  const { workload, container, sockets, options } = config
  if (options.some(({ name }) => asksForRouter.test(name))) return []
  return sockets.flatMap((socket): Found[] => {
    if (socket.protocol !== 'router' || socket.option.name !== 'http' || socket.port === undefined) return []
    const { at } = socket.option
    const traffic = trafficToPort(cluster, workload, socket.port)
    const proxy = workload.running.find(other => other.path.at(-1) !== container.path.at(-1) && isProxyImage(other.at('image').string))
    if (!traffic) {
      if (!proxy || cluster.servicesOf(workload).length === 0) return []
      return [
        {
          at,
          rank: 0,
          finding: {
            at,
            message: 'sidecar',
            data: { workload: workload.label, proxy: `container "${proxy.label}"` },
            related: [{ at: proxy.at('image'), message: 'the proxy in front' }],
          },
        },
      ]
    }
    if (traffic.weak || traffic.direct.length > 0 || !traffic.proxied || traffic.routes.length === 0) return []
    return [
      {
        at,
        rank: 1,
        finding: {
          at,
          message: 'routed',
          data: {
            workload: workload.label,
            routes: traffic.routes
              .map(({ noun }) => noun)
              .slice(0, 2)
              .join(', '),
          },
          related: traffic.routes.slice(0, 3).map(route => ({ at: route.at, message: `reached through ${route.noun}` })),
        },
      },
    ]
  })
}
