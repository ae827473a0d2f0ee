import {
  defineRule,
  eachUwsgi,
  type Finding,
  listed,
  nounOf,
  type Place,
  trafficToPort,
  type UwsgiConfig,
  type UwsgiOption,
  type UwsgiTraffic,
  writeBeside,
} from '../../src/rule/index.js'

type Cluster = Parameters<typeof trafficToPort>[0]

const messages = {
  off: 'uWSGI http {address} closes every connection unannounced, since http-keepalive is not set: keep-alive clients of {services} get 502s ({consumers}), and nobody can reuse a connection. Add http-keepalive = 75 and http-auto-chunked = true.',
  offUnseen:
    'uWSGI http {address} closes every connection unannounced, since http-keepalive is not set: nothing that comes through {services} can reuse a connection, and a client that tries to gets a 502. Add http-keepalive = 75 and http-auto-chunked = true.',
  notNumber:
    'http-keepalive = {value} turns keep-alive off: uWSGI reads a number of seconds here, and "{value}" is 0. Every connection through {services} is closed unannounced: a client that reuses one gets a 502. Write http-keepalive = 75.',
  separate:
    'uWSGI takes the value of --http-keepalive only behind "=": "{value}" is read as the name of a configuration file, and uWSGI does not start. Write --http-keepalive={value}.',
  short:
    'uWSGI closes idle connections after {seconds}s, before {balancer} does ({idle}s): requests that it sends at that moment get 502s. Set http-keepalive to more than {idle}.',
  unchunked:
    'http-keepalive without http-auto-chunked: uWSGI closes the connection behind every answer that has no Content-Length. Add http-auto-chunked = true.',
} as const

interface Found {
  readonly at: Place
  readonly rank: number
  readonly finding: Finding<typeof messages>
}

export default defineRule({
  id: 'uwsgi-http-no-keepalive',
  summary: 'The HTTP router of uWSGI does not keep connections alive, or not as long as the load balancer does.',
  why: 'Without http-keepalive the HTTP router closes each connection behind its answer and does not say so: a load balancer or client that keeps connections alive sends the next request into a closing connection and sees a 502. An idle time below that of the load balancer does the same, less often.',
  details: `
Looked at are routers (\`http =\`, \`https =\`) whose port a Service targets. It is a **warning** when the manifests show who comes without a proxy: a workload that names the Service, a load balancer,
an Ingress of the AWS or GCE controllers; else **info**. \`http-auto-chunked\` missing is **info**: it costs the reuse of connections and no request.

\`http-keepalive\` is a number: \`true\` or an empty value in a file is 0 and turns it off (measured with uWSGI 2.0.30). More than 1 is also the idle time in seconds; with 1 that of \`http-timeout\` holds
(60). It is compared with the idle time of an AWS Application Load Balancer (60, or what its annotation says) and of a GCE load balancer (600, fixed).

It is silent with \`add-header = Connection: close\`, and about what is missing when an ini file is not in the manifests.`,
  category: 'runtime',
  severity: 'warning',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'uWSGI: native HTTP support', url: 'https://uwsgi-docs.readthedocs.io/en/latest/HTTP.html#http-keep-alive' },
    {
      title: 'AWS: connection idle timeout of Application Load Balancers',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#connection-idle-timeout',
    },
    {
      title: 'Google Cloud: timeouts and retries of backends',
      url: 'https://cloud.google.com/load-balancing/docs/https#timeouts_and_retries',
    },
  ],
  messages,
  on: {
    workload(workload, { report, cluster, embedded }) {
      for (const { finding } of eachUwsgi(embedded, { workload }, config => judge(cluster, config))) report(finding)
    },
    ConfigMap(object, { report, cluster, embedded }) {
      for (const { finding } of eachUwsgi(embedded, { config: object.resource }, config => judge(cluster, config))) report(finding)
    },
    Secret(object, { report, cluster, embedded }) {
      for (const { finding } of eachUwsgi(embedded, { config: object.resource }, config => judge(cluster, config))) report(finding)
    },
  },
  examples: {
    good: [
      {
        title: 'Keep-alive, chunks, and an idle time above the 60 seconds of an ALB.',
        yaml: `
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
  name: shop
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
        title: 'No Service targets the router, and an http-socket is another matter.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http = :9000
    ; http = :8080
    http-socket = :8080
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
    http = :8080
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
  name: shop
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
        title: 'The rest of the configuration is in the image.',
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
            - uwsgi
            - --http
            - ":8080"
            - --ini
            - /app/uwsgi.ini
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
        title: 'The annotation of the ALB lowers its idle time.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http = :8080
    http-keepalive = 40
    http-auto-chunked = true
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
  name: shop
  annotations:
    alb.ingress.kubernetes.io/load-balancer-attributes: idle_timeout.timeout_seconds=30
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
        title: 'A flag of the command line is 1, and 60 seconds are enough for callers.',
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
            - uwsgi
            - --http=:8080
            - --http-keepalive
            - --http-auto-chunked
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
    ],
    bad: [
      {
        title: 'A workload calls a router without keep-alive.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http = :8080 # warning: off
    master = true
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
    master = true
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
        title: 'true is no number.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http = :8080
    http-keepalive = true # warning: notNumber
    http-auto-chunked = true
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
  name: shop
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
  name: shop
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
        title: 'Two words: uWSGI does not start.',
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
            - uwsgi
            - --http
            - ":8080"
            - --http-keepalive
            - "75" # warning: separate
            - --http-auto-chunked
            - --die-on-term
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
        title: 'The ALB keeps connections as long as uWSGI does.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http = :8080
    http-keepalive = 60 # warning: short
    http-auto-chunked = true
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
  name: shop
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
  name: shop
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
        title: 'The GCE load balancer keeps them for ten minutes.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http = :8080
    http-keepalive = 75 # warning: short
    http-auto-chunked = true
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
  name: shop
spec:
  ingressClassName: gce
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
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http = :8080
    http-keepalive = 620
    http-auto-chunked = true
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
  name: shop
spec:
  ingressClassName: gce
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
        title: 'Answers without Content-Length close the connection.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http = :8080
    http-keepalive = 75 # info: unchunked
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
        title: 'Behind ingress-nginx it costs a connection for each request.',
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
            - uwsgi
            - --http=:8080 # info: offUnseen
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
            - uwsgi
            - --http=:8080
            - --http-keepalive=75
            - --http-auto-chunked
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
    ],
  },
})

function judge(cluster: Cluster, config: UwsgiConfig): readonly Found[] {
  if (config.all('add-header').some(({ value }) => /^\s*connection\s*:\s*close\s*$/i.test(value ?? ''))) return []
  const found: Found[] = []
  for (const { option, protocol, bind, port } of config.sockets) {
    if (protocol !== 'router' || option.name === 'http-to-https' || bind !== 'any' || port === undefined) continue
    const traffic = trafficToPort(cluster, config.workload, port)
    if (traffic) found.push(...judgeRouter(config, option, traffic))
  }
  return found
}

function judgeRouter(config: UwsgiConfig, option: UwsgiOption, traffic: UwsgiTraffic): readonly Found[] {
  const keepalive = config.last('http-keepalive')
  if (keepalive ? keepalive.unknown || keepalive.conditional : !config.complete) return []
  const related = [
    ...traffic.ports.map(at => ({ at, message: `${nounOf(at.resource)} sends traffic here` })),
    ...traffic.direct.map(({ at, noun }) => ({ at, message: `${noun} comes without a proxy` })),
  ]
  const one = (rank: number, finding: Finding<typeof messages>): readonly Found[] => [{ at: finding.at, rank, finding }]
  const services = listed(traffic.services.map(nounOf))
  const address = option.value ?? ''
  const direct = traffic.direct.filter(consumer => !consumer.weak)
  const lowered =
    direct.length === 0
      ? ({
          lower: 'info',
          because: traffic.proxied ? 'a proxy stands in front, which repeats what fails' : 'the manifests show nobody who calls it',
        } as const)
      : config.commandSeen
        ? {}
        : ({ lower: 'info', because: 'the image starts uWSGI and may add options' } as const)
  const rank = 'lower' in lowered ? 1 : 0
  const chunkedMissing = config.flag('http-auto-chunked') === 'unset' && config.complete
  const chunkedLine = chunkedMissing ? [{ name: 'http-auto-chunked', value: 'true' }] : []

  // A bare flag of the command line is 1; in a file and in a variable the value is read as a number, whatever stands there.
  const number = !keepalive ? 0 : keepalive.value === undefined ? 1 : Number(/^\s*[0-9]{1,9}/.exec(keepalive.value)?.[0] ?? 0)
  const stray = keepalive && strayNumber(config, keepalive)
  if (stray) return one(0, { at: stray.at, message: 'separate', data: { value: stray.value ?? '' }, related })
  if (keepalive && number === 0 && !/^\s*0/.test(keepalive.value ?? '')) {
    const value = keepalive.value || '(nothing)'
    return one(rank, { at: keepalive.at, message: 'notNumber', data: { services, value }, related, fix: set(keepalive, 75), ...lowered })
  }
  if (number === 0) {
    const fix = keepalive ? set(keepalive, 75) : writeBeside(option, [{ name: 'http-keepalive', value: '75' }, ...chunkedLine], false)
    const at = keepalive?.at ?? option.at
    if (direct.length === 0) return one(rank, { at, message: 'offUnseen', data: { services, address }, related, fix, ...lowered })
    const consumers = [...new Set(direct.map(consumer => consumer.noun))].slice(0, 3).join(', ')
    return one(rank, { at, message: 'off', data: { services, address, consumers }, related, fix, ...lowered })
  }
  if (!keepalive) return []
  const short = balancerOutlives(config, traffic, number)
  if (short) {
    return one(0, {
      at: keepalive.at,
      message: 'short',
      data: short,
      related,
      fix: set(keepalive, short.idle === 600 ? 620 : short.idle + 15),
    })
  }
  if (!chunkedMissing) return []
  const because = 'it costs the reuse of connections and no request'
  const fix = writeBeside(keepalive, chunkedLine, false)
  return one(2, { at: keepalive.at, message: 'unchunked', related, fix, lower: 'info', because })
}

const set = (option: UwsgiOption, seconds: number) =>
  option.value === undefined ? undefined : writeBeside(option, [{ name: 'http-keepalive', value: String(seconds) }], true)

/** `--http-keepalive 75`: the number is a word of its own. */
function strayNumber(config: UwsgiConfig, keepalive: UwsgiOption): UwsgiOption | undefined {
  if (keepalive.value !== undefined || (keepalive.source !== 'args' && keepalive.source !== 'script')) return undefined
  const next = config.options[config.options.indexOf(keepalive) + 1]
  return next?.name === '' && /^[0-9]+$/.test(next.value ?? '') ? next : undefined
}

/** The load balancer that keeps idle connections at least as long as uWSGI. Idle times in seconds. */
function balancerOutlives(config: UwsgiConfig, { direct }: UwsgiTraffic, number: number) {
  const timeout = config.last('http-timeout')
  if (number === 1 && timeout?.unknown) return undefined
  const seconds = number > 1 ? number : Number(/^[0-9]{1,9}/.exec(timeout?.value ?? '')?.[0] ?? 60)
  for (const { kind, noun, route, weak } of direct) {
    if (weak || !route || (kind !== 'alb' && kind !== 'gce')) continue
    const said = /idle_timeout\.timeout_seconds=([0-9]{1,5})/.exec(
      route.route.annotations['alb.ingress.kubernetes.io/load-balancer-attributes'] ?? '',
    )
    const idle = kind === 'gce' ? 600 : Number(said?.[1] ?? 60)
    if (seconds <= idle) return { balancer: noun, idle, seconds }
  }
  return undefined
}
