import {
  type Cluster,
  defineRule,
  eachNginx,
  type Finding,
  type NginxDirective,
  type NginxSubject,
  nginxFilledIn,
  nginxPasses,
  nginxUpstream,
  type Place,
  passHost,
} from '../../src/rule/index.js'

const messages = {
  headless:
    'nginx looks {host} up once, when it starts, and Service {service} is headless: the addresses that it keeps are those of the Pods of that moment, and after their next rollout every request gets a 502 or 504 until nginx is restarted. Name a Service with a ClusterIP, or use a resolver with a variable in {directive}.',
} as const

export default defineRule({
  id: 'nginx-resolver-static',
  summary: 'An nginx configuration names a headless Service in a way that is looked up only once.',
  why: 'nginx looks a constant host up when it reads its configuration and keeps the answer for good. For a headless Service the answer is the addresses of Pods: after the next rollout of these they are gone, or belong to others, and requests fail until somebody restarts nginx.',
  details: `
Looked at are \`proxy_pass\`, \`grpc_pass\`, \`fastcgi_pass\`, \`uwsgi_pass\` and the like with a constant host, and the \`server\` lines of the \`upstream\` blocks that they name, in ConfigMaps and Secrets that a workload
mounts. Names of single Pods (\`db-0.db\`) count too.

It is silent for Services with a ClusterIP, which stays; where a variable in the directive makes nginx look the name up again; for \`server ... resolve\`, which follows the DNS (with a \`resolver\` and a \`zone\`, since
nginx 1.27.3); and where a script of the container reloads nginx. Where a namespace is set on one side only, it is **info**.`,
  category: 'runtime',
  severity: 'warning',
  presets: ['recommended', 'traffic', 'dns'],
  since: '0.1.0',
  sources: [
    { title: 'nginx: proxy_pass', url: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass' },
    { title: 'nginx: server ... resolve', url: 'https://nginx.org/en/docs/http/ngx_http_upstream_module.html#resolve' },
    {
      title: 'Headless Services',
      url: 'https://kubernetes.io/docs/concepts/services-networking/service/#headless-services',
    },
  ],
  messages,
  on: {
    ConfigMap(object, { report, cluster, embedded }) {
      for (const { finding } of eachNginx(embedded, object.resource, config => judge(cluster, config))) report(finding)
    },
    Secret(object, { report, cluster, embedded }) {
      for (const { finding } of eachNginx(embedded, object.resource, config => judge(cluster, config))) report(finding)
    },
  },
  examples: {
    good: [
      {
        title: 'A Service with a ClusterIP keeps its address.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  default.conf: |
    server {
      listen 8080;
      location / {
        proxy_pass http://web;
      }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'A variable makes nginx look the name up again.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  default.conf: |
    server {
      listen 8080;
      resolver kube-dns.kube-system.svc.cluster.local valid=5s;
      set $web http://web.default.svc.cluster.local;
      location / {
        proxy_pass $web;
      }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'With resolve, the upstream follows the DNS.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  default.conf: |
    upstream web {
      zone web 64k;
      resolver kube-dns.kube-system.svc.cluster.local valid=5s;
      server web.default.svc.cluster.local:80 resolve;
    }
    server {
      listen 8080;
      location / {
        proxy_pass http://web;
      }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'A script reloads nginx again and again.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  default.conf: |
    server {
      listen 8080;
      location / {
        proxy_pass http://web;
      }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          command: [sh, -c]
          args:
            - while sleep 60; do nginx -s reload; done & exec nginx -g "daemon off;"
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
    ],
    bad: [
      {
        title: 'A variable that names an upstream block looks nothing up anew.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: svc-web
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 8080
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  default.conf: |
    upstream svc-web {
      server svc-web:8080; # warning: headless
      keepalive 1024;
    }
    server {
      listen 80;
      resolver 10.96.0.10 valid=10s;
      set $upstream http://svc-web;
      location / {
        proxy_pass $upstream;
      }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'A headless Service in proxy_pass.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  default.conf: |
    server {
      listen 8080;
      location / {
        proxy_pass http://web; # warning: headless
      }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'The Pods of a StatefulSet in an upstream, in a whole nginx.conf.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: app
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: app
  ports:
    - port: 80
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
  namespace: shop
data:
  nginx.conf: |
    worker_processes 2;
    events {
      worker_connections 1024;
    }
    http {
      upstream app {
        least_conn;
        server app-0.app.shop.svc.cluster.local:8000; # warning: headless
        server app-1.app.shop.svc.cluster.local:8000; # warning: headless
      }
      server {
        listen 8080;
        location / {
          proxy_set_header Host $host;
          proxy_pass http://app;
        }
      }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
  namespace: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/nginx.conf
              subPath: nginx.conf
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'Another protocol, from a Secret.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: python
spec:
  clusterIP: None
  selector:
    app: python
  ports:
    - port: 80
---
apiVersion: v1
kind: Secret
metadata:
  name: edge-nginx
stringData:
  site.conf: |
    server {
      listen 8080;
      location / {
        include uwsgi_params;
        uwsgi_pass python:3031; # warning: headless
      }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          secret:
            secretName: edge-nginx
`,
      },
    ],
  },
})

interface Found {
  readonly at: Extract<Place, { readonly from: number }>
  readonly finding: Finding<typeof messages>
}

function judge(cluster: Cluster, config: NginxSubject): readonly Found[] {
  const { workload, container } = config
  if (!workload || !container) return []
  const targets: { readonly place: NginxDirective; readonly at: Found['at']; readonly host: string }[] = []
  const add = (place: NginxDirective, at: Found['at'], text: string) => {
    const host = passHost(text)
    if (host !== undefined) targets.push({ place, at, host })
  }
  const seen = new Set<NginxDirective>()
  for (const { directive, word, variable } of nginxPasses(config)) {
    // A variable may name an upstream block, whose servers are looked up once all the same.
    const target = variable && word.text !== undefined ? nginxFilledIn(directive, word.text, config) : word.text
    if (target === undefined) continue
    const upstream = nginxUpstream(config, passHost(target) ?? '')
    if (!upstream) {
      if (!variable) add(directive, word.at, target)
    } else if (!seen.has(upstream)) {
      seen.add(upstream)
      for (const server of upstream.block ?? []) {
        const [address, ...parameters] = server.words
        if (server.name !== 'server' || address?.text === undefined || parameters.some(({ text }) => text === 'resolve')) continue
        add(server, address.at, address.text)
      }
    }
  }
  if (targets.length === 0 || reloads([...container.at('command').items(), ...container.at('args').items()].map(({ raw }) => raw)))
    return []
  const hosts = cluster.hostsOf(workload)
  return targets.flatMap(({ place, at, host }): readonly Found[] => {
    const reference = hosts.find(
      candidate =>
        candidate.service !== undefined &&
        candidate.at.cursor.resource === at.cursor.resource &&
        candidate.at.cursor.path.join('\u0000') === at.cursor.path.join('\u0000') &&
        candidate.at.from >= at.from &&
        candidate.at.to <= at.to,
    )
    if (!reference?.service) return []
    const clusterIP = cluster.service(reference.service).at('spec').at('clusterIP')
    if (clusterIP.string !== 'None' || cluster.workloadsOf(reference.service).some(edge => edge.workload === workload)) return []
    const service = reference.service.name ?? '(no name)'
    return [
      {
        at,
        finding: {
          at: reference.at,
          message: 'headless',
          data: { host, service, directive: place.name === 'server' ? 'proxy_pass' : place.name },
          related: [
            { at: clusterIP, message: `Service ${service} is headless` },
            { at: container.at('image'), message: `container "${container.label}" of ${workload.label} reads this file` },
          ],
          ...(reference.weak && {
            lower: 'info',
            because: 'a namespace is set on one side only: it may be another Service',
          }),
        },
      },
    ]
  })
}

/** Whether a script makes nginx read its configuration anew now and then. */
function reloads(words: readonly unknown[]): boolean {
  return words.some(word => typeof word === 'string' && /nginx\s+-s\s+reload|kill\s+-(?:s\s+)?(?:SIG)?HUP/.test(word))
}
