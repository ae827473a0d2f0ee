import {
  defineRule,
  eachUwsgi,
  type Finding,
  listed,
  nounOf,
  type Place,
  trafficToPort,
  type UwsgiConfig,
  weakEvidence,
  writeBeside,
} from '../../src/rule/index.js'

type Cluster = Parameters<typeof trafficToPort>[0]

const messages = {
  exposed:
    'uWSGI {option} {address} speaks the binary uwsgi protocol, and {consumers} reaches it through {services} with HTTP: requests fail ("invalid request block size"), and the protocol lets a peer choose what code runs. Use http, or bind it to 127.0.0.1 behind an nginx with uwsgi_pass.',
  unseen:
    'uWSGI {option} {address} speaks the binary uwsgi protocol to whoever reaches {services}: HTTP requests fail ("invalid request block size"), and the protocol lets a peer choose what code runs. Bind it to 127.0.0.1 behind an nginx with uwsgi_pass, or use http.',
} as const

interface Found {
  readonly at: Place
  readonly rank: number
  readonly finding: Finding<typeof messages>
}

export default defineRule({
  id: 'uwsgi-protocol-exposed',
  summary: 'A Service leads to a socket that speaks the uwsgi protocol.',
  why: 'A socket of uWSGI without http in its name speaks a binary protocol for web servers: HTTP clients get nothing but closed connections, and whoever can send it packets can make uWSGI load code of their choice, since the protocol has no authentication.',
  details: `
Read are command, args, \`UWSGI_\` variables and ini, YAML, JSON or XML texts in ConfigMaps. It is an **error** when a Service targets the port and something reaches it that speaks HTTP: a
workload that names the Service, a load balancer, an Ingress or route (no Ingress controller speaks uwsgi). It is a **warning** when nobody is seen who calls it: an nginx with \`uwsgi_pass\` may exist elsewhere.

It is silent when an nginx of the manifests calls it (\`uwsgi_pass\` in a ConfigMap, or an nginx that names the Service); for UNIX sockets and 127.0.0.1; with \`protocol = http\`; and when no Service targets the port.`,
  category: 'runtime',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'The uwsgi protocol', url: 'https://uwsgi-docs.readthedocs.io/en/latest/Protocol.html' },
    { title: 'uWSGI: native HTTP support', url: 'https://uwsgi-docs.readthedocs.io/en/latest/HTTP.html' },
    { title: 'uWSGI: magic variables (UWSGI_FILE loads an application)', url: 'https://uwsgi-docs.readthedocs.io/en/latest/Vars.html' },
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
        - name: py
          image: registry.example.com/rpc:1
          command: [uwsgi, --socket, /run/u.sock, --die-on-term]
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
        title: 'The loopback address, and a port that no Service targets.',
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
          command: [uwsgi, --socket, "127.0.0.1:8080", --socket, ":3031"]
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
        title: 'An nginx of another Deployment speaks uwsgi.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    socket = :8080
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
apiVersion: v1
kind: ConfigMap
metadata:
  name: front
data:
  default.conf: |
    location / {
      include uwsgi_params;
      uwsgi_pass rpc:80;
    }
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
          image: registry.example.com/front:1
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: front
`,
      },
      {
        title: 'An nginx with its configuration in the image names the Service.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    socket = :8080
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
            - name: UPSTREAM
              value: rpc:80
`,
      },
      {
        title: 'The socket speaks HTTP.',
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
          command: [uwsgi, --socket, ":8080", --protocol, http]
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
        title: 'A comment is no option.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    # socket = :8080
    http = :8080
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
`,
      },
    ],
    bad: [
      {
        title: 'A Service targets the socket, and nobody is seen to call it.',
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
            - --socket
            - "0.0.0.0:8080" # warning: unseen
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
            - --http
            - "0.0.0.0:8080"
            - --die-on-term
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
`,
      },
      {
        title: 'An Ingress sends it HTTP.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    socket = :8080 # error: exposed
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
        title: 'A workload calls it with HTTP.',
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
          command: [uwsgi, -s]
          args:
            - ":8080" # error: exposed
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
        title: 'A load balancer offers it to the world.',
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
            - name: UWSGI_SOCKET
              value: ":8080" # error: exposed
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
    ],
  },
})

function judge(cluster: Cluster, config: UwsgiConfig): readonly Found[] {
  return config.sockets.flatMap((socket): Found[] => {
    const { option, protocol, bind, port } = socket
    if (protocol !== 'uwsgi' || bind !== 'any' || port === undefined) return []
    const traffic = trafficToPort(cluster, config.workload, port)
    if (!traffic || traffic.speaksUwsgi || traffic.calledByProxy) return []
    const callers = [...traffic.direct, ...traffic.routes]
    const strong = callers.filter(consumer => !consumer.weak)
    const [first] = strong.length > 0 ? strong : callers
    const finding = {
      at: option.at,
      distinguish: option.value ?? '',
      related: [
        ...traffic.ports.map(at => ({ at, message: `${nounOf(at.resource)} sends traffic to port ${port}` })),
        ...callers.map(({ at, noun }) => ({ at, message: `${noun} speaks HTTP` })),
      ],
      fix: writeBeside(
        option,
        [
          { name: 'http', value: option.value ?? '' },
          ...['http-keepalive', 'http-auto-chunked']
            .filter(name => config.all(name).length === 0)
            .map(name => ({ name, value: name === 'http-keepalive' ? '75' : 'true' })),
        ],
        true,
      ),
    }
    const data = {
      option: option.name,
      address: option.value ?? '',
      services: listed(traffic.services.map(nounOf)),
    }
    const unsure = weakEvidence
    if (!first) {
      const because = traffic.weak ? unsure : 'the manifests show nobody who calls it, and an nginx with uwsgi_pass may'
      return [
        { at: option.at, rank: 1, finding: { ...finding, message: 'unseen', data, lower: traffic.weak ? 'info' : 'warning', because } },
      ]
    }
    const lowered = strong.length > 0 ? {} : ({ lower: 'warning', because: unsure } as const)
    return [{ at: option.at, rank: 0, finding: { ...finding, message: 'exposed', data: { ...data, consumers: first.noun }, ...lowered } }]
  })
}
