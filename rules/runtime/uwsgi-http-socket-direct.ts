import {
  defineRule,
  eachUwsgi,
  type Finding,
  listed,
  nounOf,
  type Place,
  trafficNear,
  trafficToPort,
  type UwsgiOption,
  type UwsgiOptions,
  type UwsgiTraffic,
  weakEvidence,
  writeBeside,
} from '../../src/rule/index.js'

const connectionClose = /^\s*connection\s*:\s*close\s*$/i

const messages = {
  direct:
    'uWSGI {option} {address} closes every connection unannounced and answers without length or chunking: keep-alive clients of {services} get 502s ({consumers}). Use http with http-keepalive and http-auto-chunked, or put a proxy in front.',
  unseen:
    'uWSGI {option} {address} is what {services} sends traffic to: it closes every connection unannounced, so whoever calls it directly with keep-alive gets 502s. Use http with http-keepalive and http-auto-chunked, or put a proxy in front.',
  unused:
    'uWSGI {option} {address} needs a proxy in front: it closes every connection unannounced, so whoever calls it directly with keep-alive gets 502s. Use http with http-keepalive and http-auto-chunked.',
} as const

interface Found {
  readonly at: Place
  readonly rank: number
  readonly finding: Finding<typeof messages>
}

export default defineRule({
  id: 'uwsgi-http-socket-direct',
  summary: 'Clients talk to the http-socket of uWSGI without a proxy in between.',
  why: 'An http-socket of uWSGI is meant for a proxy: it closes every connection without saying so and, unless the application sets Content-Length, ends an answer only by closing. Clients and load balancers that keep connections alive send their next request into a closing connection and see 502s.',
  details: `
Read are command, args, \`UWSGI_\` variables and ini, YAML, JSON or XML texts in ConfigMaps; \`socket\` with \`protocol = http\` is the same thing.

It is a **warning** when a Service targets the port of the socket and the manifests show who comes without a proxy: a workload that names the Service (and is no nginx, httpd, Envoy, ...),
\`type: LoadBalancer\`, or an Ingress of the AWS or GCE controllers. It is **info** when a Service targets the socket and no consumer is visible, and for an ini text that no workload of the
manifests reads.

It is silent when the only way in is ingress-nginx, a Gateway, a mesh, or an nginx that passes requests on; for UNIX sockets and 127.0.0.1; for \`http11-socket\`; and with
\`add-header = Connection: close\`, which tells clients the truth.

The fix uses the HTTP router of uWSGI, which is one more process: measure before you ship it. The idle time of 75 seconds outlives the 60 seconds of an AWS load balancer.`,
  category: 'runtime',
  severity: 'warning',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'uWSGI: native HTTP support', url: 'https://uwsgi-docs.readthedocs.io/en/latest/HTTP.html' },
    { title: 'uWSGI: things to know', url: 'https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html' },
  ],
  messages,
  on: {
    workload(workload, context) {
      for (const found of eachUwsgi(context.embedded, { workload }, config =>
        judge(config, port => trafficToPort(context.cluster, config.workload, port)),
      )) {
        context.report(found.finding)
      }
    },
    ConfigMap(object, context) {
      const { resource } = object
      const { embedded, cluster } = context
      for (const found of eachUwsgi(embedded, { config: resource }, config =>
        judge(config, port => trafficToPort(cluster, config.workload, port)),
      )) {
        context.report(found.finding)
      }
      for (const file of embedded.uwsgiFiles(resource)) {
        if (file.used) continue
        for (const found of judge(file, port => trafficNear(cluster, resource, port), true)) context.report(found.finding)
      }
    },
    Secret(object, { embedded, cluster, report }) {
      for (const found of eachUwsgi(embedded, { config: object.resource }, config =>
        judge(config, port => trafficToPort(cluster, config.workload, port)),
      )) {
        report(found.finding)
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The HTTP router with keep-alive.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    ; http-socket = :8080
    # http-socket = :8081
    http = :8080
    http-keepalive = 75
    http-auto-chunked = true
    add-header = Connection: Keep-Alive
    die-on-term = true
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: RPC_URL
              value: http://rpc/v1
`,
      },
      {
        title: 'ingress-nginx is the only way in.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http-socket = :8080
    die-on-term = true
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
  name: shop
spec:
  ingressClassName: nginx
  rules:
    - http:
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
        title: 'The text that nobody mounts: ingress-nginx is the only way to the port.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http-socket = :8080
    die-on-term = true
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
  name: shop
spec:
  ingressClassName: nginx
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: rpc
                port:
                  number: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
          ports:
            - containerPort: 8080
`,
      },
      {
        title: 'nginx in the same Pod passes requests to a UNIX socket.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
            - containerPort: 8080
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --http-socket, /run/uwsgi/app.sock, --module, "wsgi:app"]
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
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: RPC_URL
              value: http://rpc/v1
`,
      },
      {
        title: 'nginx in the same Pod passes requests to the loopback address.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
            - containerPort: 8080
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --http-socket, "127.0.0.1:9000", --module, "wsgi:app"]
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
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: RPC_URL
              value: http://rpc/v1
`,
      },
      {
        title: 'http11-socket keeps connections alive.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
          command: [uwsgi, --http11-socket, ":8080", --module, "wsgi:app"]
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
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: RPC_URL
              value: http://rpc/v1
`,
      },
      {
        title: 'Clients are told that the connection closes.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http-socket = :8080
    add-header = Connection: close
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: RPC_URL
              value: http://rpc/v1
`,
      },
      {
        title: 'The only caller is an nginx; the uwsgi protocol is another matter.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
          command: [uwsgi, --http-socket, ":8080", --module, "wsgi:app"]
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
apiVersion: apps/v1
kind: Deployment
metadata:
  name: front
spec:
  replicas: 2
  selector:
    matchLabels:
      app: front
  template:
    metadata:
      labels:
        app: front
    spec:
      containers:
        - name: front
          image: nginx:1.27
          env:
            - name: RPC_URL
              value: http://rpc:80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: other
spec:
  replicas: 2
  selector:
    matchLabels:
      app: other
  template:
    metadata:
      labels:
        app: other
    spec:
      containers:
        - name: other
          image: registry.example.com/rpc:1
          command: [uwsgi, --socket, ":8080", --module, "wsgi:app"]
`,
      },
      {
        title: 'No Service reaches the socket, and gunicorn is not uWSGI.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
          command: [uwsgi, --http-socket, ":9000", --module, "wsgi:app"]
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
apiVersion: apps/v1
kind: Deployment
metadata:
  name: other
spec:
  replicas: 2
  selector:
    matchLabels:
      app: other
  template:
    metadata:
      labels:
        app: other
    spec:
      containers:
        - name: other
          image: registry.example.com/rpc:1
          command: [gunicorn, --bind, ":8080", "wsgi:app"]
`,
      },
      {
        title: 'A placeholder may become a UNIX socket; the proxy of a mesh stands in front.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
          command: [uwsgi, --http-socket, "$(ADDRESS)", --module, "wsgi:app"]
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
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: RPC_URL
              value: http://rpc/v1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: other
spec:
  replicas: 2
  selector:
    matchLabels:
      app: other
  template:
    metadata:
      labels:
        app: other
        sidecar.istio.io/inject: "true"
    spec:
      containers:
        - name: other
          image: registry.example.com/rpc:1
          command: [uwsgi, --http-socket, ":8080"]
---
apiVersion: v1
kind: Service
metadata:
  name: other
spec:
  type: LoadBalancer
  selector:
    app: other
  ports:
    - port: 80
      targetPort: 8080
`,
      },
    ],
    bad: [
      {
        title: 'A workload calls the Service of an ini in a ConfigMap.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    http-socket = :8080 # warning: direct
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: RPC_URL
              value: http://rpc:80/rpc
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    http = :8080
    http-keepalive = 75
    http-auto-chunked = true
    add-header = Connection: Keep-Alive
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: RPC_URL
              value: http://rpc:80/rpc
`,
      },
      {
        title: 'A load balancer in front of arguments.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
          command: [uwsgi]
          args:
            - --http-socket
            - 0.0.0.0:8080 # warning: direct
            - --wsgi-file
            - server.py
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
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
          command: [uwsgi]
          args:
            - --http
            - 0.0.0.0:8080
            - --wsgi-file
            - server.py
            - --http-keepalive=75
            - --http-auto-chunked
            - "--add-header=Connection: Keep-Alive"
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
`,
      },
      {
        title: 'An Ingress of the AWS Load Balancer Controller in front of a script.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
          command:
            - sh
            - -c
            - exec uwsgi --http-socket=:8080 --module wsgi:app # warning: direct
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
  name: shop
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: rpc
                port:
                  number: 80
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
          command:
            - sh
            - -c
            - exec uwsgi --http-keepalive=75 --http-auto-chunked --http=:8080 --module wsgi:app
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
  name: shop
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  rules:
    - http:
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
        title: 'A Service targets a socket from a variable, and nobody is seen to call it.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
          command: [uwsgi]
          env:
            - name: UWSGI_HTTP_SOCKET
              value: :8080 # info: unseen
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
`,
      },
      {
        title: 'A plain socket that speaks HTTP; YAML works as ini does.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.yaml: |
    uwsgi:
      socket: :8080 # info: unseen
      protocol: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
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
          command: [uwsgi, --yaml, /etc/uwsgi/uwsgi.yaml]
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
`,
      },
      {
        title: 'No workload of the manifests reads the ini.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http-socket = :8080 # info: unused
    die-on-term = true
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http = :8080
    http-keepalive = 75
    http-auto-chunked = true
    add-header = Connection: Keep-Alive
    die-on-term = true
`,
      },
    ],
  },
})

/** What one configuration gives, the strongest first by `rank`. */
function judge(config: UwsgiOptions, trafficTo: (port: number) => UwsgiTraffic | undefined, unused = false): readonly Found[] {
  if (config.all('add-header').some(({ value }) => connectionClose.test(value ?? ''))) return []
  return config.sockets.flatMap((socket): Found[] => {
    const { option, protocol, bind, port } = socket
    if (protocol !== 'http' || bind !== 'any' || port === undefined) return []
    const traffic = trafficTo(port)
    const direct = traffic?.direct ?? []
    if (!traffic && !unused) return []
    if (traffic?.proxied && direct.length === 0) return []
    const data = { option: option.name === 'socket' ? 'socket (protocol http)' : option.name, address: option.value ?? '' }
    const services = listed((traffic?.services ?? []).map(nounOf))
    const common = {
      at: option.at,
      distinguish: option.value ?? '',
      related: [
        ...(traffic?.ports ?? []).map(at => ({ at, message: `${nounOf(at.resource)} sends traffic to port ${port}` })),
        ...direct.map(({ at, noun }) => ({ at, message: `${noun} comes without a proxy` })),
      ],
      fix: option.name === 'http-socket' ? writeBeside(option, linesFor(config, option), true) : undefined,
    }
    const certain = direct.length > 0 && !direct.every(consumer => consumer.weak)
    if (direct.length > 0 && !(unused && !certain)) {
      const consumers = [...new Set(direct.map(consumer => consumer.noun))].slice(0, 3).join(', ')
      const lowered = unused
        ? ({ lower: 'info', because: 'no workload of the manifests reads this text' } as const)
        : certain
          ? {}
          : ({ lower: 'info', because: weakEvidence } as const)
      return [
        {
          rank: certain && !unused ? 0 : 1,
          at: option.at,
          finding: { ...common, message: 'direct' as const, data: { ...data, services, consumers }, ...lowered },
        },
      ]
    }
    const lowered = { lower: 'info', because: 'the manifests show nobody who calls it' } as const
    return traffic
      ? [{ rank: 1, at: option.at, finding: { ...common, message: 'unseen' as const, data: { ...data, services }, ...lowered } }]
      : [
          {
            rank: 2,
            at: option.at,
            finding: {
              ...common,
              message: 'unused' as const,
              data,
              lower: 'info' as const,
              because: 'no workload of the manifests reads this text',
            },
          },
        ]
  })
}

/** The HTTP router in place of the socket, with what keep-alive needs. */
function linesFor(config: UwsgiOptions, { source, value }: UwsgiOption) {
  const wanted = [
    { name: 'http-keepalive', value: '75' },
    { name: 'http-auto-chunked', value: 'true' },
    // For clients of HTTP/1.0 only: not worth quotes within quotes.
    ...(source === 'script' ? [] : [{ name: 'add-header', value: 'Connection: Keep-Alive' }]),
  ].filter(({ name }) => name === 'add-header' || config.all(name).length === 0)
  return [{ name: 'http', value: value ?? '' }, ...wanted]
}
