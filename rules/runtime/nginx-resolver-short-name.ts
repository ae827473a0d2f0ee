import {
  type Cluster,
  defineRule,
  eachNginx,
  type Finding,
  type NginxPass,
  type NginxSubject,
  nginxFilledIn,
  nginxInForce,
  nginxPasses,
  nginxSet,
  nginxUpstream,
  type Place,
  passHost,
} from '../../src/rule/index.js'

const messages = {
  short:
    'The resolver of nginx asks for {host} as it stands and knows no search list: the cluster\'s DNS has no such name, and every request here gets a 502 ("could not be resolved"). Write {full}.',
  none: 'A variable in {directive} makes nginx look {host} up for each request, and no resolver is set: every request here gets a 502 ("no resolver defined"). Add a resolver with the address of the cluster\'s DNS, or write the host without a variable.',
} as const

export default defineRule({
  id: 'nginx-resolver-short-name',
  summary: 'An nginx configuration looks a Service up at run time by a name that is not complete.',
  why: 'With a variable in proxy_pass, nginx asks the DNS server of its resolver directive itself. It reads no resolv.conf and adds no search domains, so that a name which every other program of the Pod finds does not exist for it: each request gets a 502.',
  details: `
Judged are hosts that are known: the value of the only \`set\` of the variable, or what stands around it. An **error** where the name has one label, ends in \`.svc\`, or is \`service.namespace\` of a Service in the
manifests. Names of \`upstream\` blocks, addresses and names outside of the cluster are right as they are.

It is silent where the resolver is one inside of the Pod (\`127.0.0.1\`), which may complete names, or takes the system's settings (\`local=on\` of OpenResty). That no resolver is set at all is said only where the
whole nginx.conf is seen.

The fix writes \`<service>.<namespace>.svc.<cluster domain>\` where Service and namespace are known. It is unsafe, since requests then reach a Service that they never reached before.`,
  category: 'runtime',
  severity: 'error',
  presets: ['recommended', 'traffic', 'dns'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'nginx: resolver', url: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#resolver' },
    { title: 'nginx: proxy_pass with variables', url: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass' },
    { title: 'DNS for Services and Pods', url: 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/' },
  ],
  messages,
  on: {
    ConfigMap(object, { report, cluster, embedded, settings }) {
      for (const { finding } of eachNginx(embedded, object.resource, config => judge(cluster, config, settings.clusterDomain)))
        report(finding)
    },
    Secret(object, { report, cluster, embedded, settings }) {
      for (const { finding } of eachNginx(embedded, object.resource, config => judge(cluster, config, settings.clusterDomain)))
        report(finding)
    },
  },
  examples: {
    good: [
      {
        title: 'The whole name of the Service.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
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
  namespace: shop
data:
  default.conf: |
    server {
      listen 8080;
      resolver kube-dns.kube-system.svc.cluster.local valid=10s;
      set $backend http://web.shop.svc.cluster.local;
      location / {
        proxy_pass $backend;
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
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'Without a variable nginx looks the name up as every program does, when it starts.',
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
      resolver kube-dns.kube-system.svc.cluster.local valid=10s;
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
        title: 'The value names an upstream block.',
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
    upstream web {
      server web:80;
    }
    server {
      listen 8080;
      resolver kube-dns.kube-system.svc.cluster.local valid=10s;
      set $backend web;
      location / {
        proxy_pass http://$backend;
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
        title: 'A host outside of the cluster, and one that is only known when a request comes.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  default.conf: |
    server {
      listen 8080;
      resolver kube-dns.kube-system.svc.cluster.local valid=10s;
      set $backend https://api.example.com;
      location / {
        proxy_pass $backend;
      }
    }
    server {
      listen 8080;
      resolver kube-dns.kube-system.svc.cluster.local valid=10s;
      location ~ ^/(?<name>[a-z]+)/ {
        proxy_pass http://$name.shop.svc.cluster.local;
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
        title: 'A resolver inside of the Pod may complete names.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  default.conf: |
    server {
      listen 8080;
      resolver 127.0.0.1:53;
      set $backend http://web;
      location / {
        proxy_pass $backend;
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
    ],
    bad: [
      {
        title: 'A name of one label.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
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
  namespace: shop
data:
  default.conf: |
    server {
      listen 8080;
      resolver kube-dns.kube-system.svc.cluster.local valid=10s;
      set $backend http://web; # error: short
      location / {
        proxy_pass $backend;
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
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
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
  namespace: shop
data:
  default.conf: |
    server {
      listen 8080;
      resolver kube-dns.kube-system.svc.cluster.local valid=10s;
      set $backend http://web.shop.svc.cluster.local;
      location / {
        proxy_pass $backend;
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
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'A name without the domain of the cluster, with a path behind the variable.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  nginx.conf: |
    worker_processes 1;
    events {}
    http {
      resolver 10.96.0.10 ipv6=off;
      server {
        listen 8080;
        set $api "api.backend.svc"; # error: short
        location /api/ {
          rewrite ^/api/(.*)$ /$1 break;
          proxy_pass http://$api:8080$request_uri;
        }
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
              mountPath: /etc/nginx/nginx.conf
              subPath: nginx.conf
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  nginx.conf: |
    worker_processes 1;
    events {}
    http {
      resolver 10.96.0.10 ipv6=off;
      server {
        listen 8080;
        set $api "api.backend.svc.cluster.local";
        location /api/ {
          rewrite ^/api/(.*)$ /$1 break;
          proxy_pass http://$api:8080$request_uri;
        }
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
              mountPath: /etc/nginx/nginx.conf
              subPath: nginx.conf
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'Service and namespace, of a Service in the manifests.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
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
      resolver kube-dns.kube-system.svc.cluster.local valid=10s;
      set $backend http://web.shop; # error: short
      location / {
        proxy_pass $backend;
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
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
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
      resolver kube-dns.kube-system.svc.cluster.local valid=10s;
      set $backend http://web.shop.svc.cluster.local;
      location / {
        proxy_pass $backend;
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
        title: 'No resolver at all, in a whole nginx.conf.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  nginx.conf: |
    worker_processes 1;
    events {}
    http {
      server {
        listen 8080;
        location / {
          set $web http://web; # error: none
          proxy_pass $web;
        }
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
              mountPath: /etc/nginx/nginx.conf
              subPath: nginx.conf
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
    ],
  },
})

interface Found {
  readonly at: Extract<Place, { readonly from: number }>
  readonly finding: Finding<typeof messages>
}

function judge(cluster: Cluster, config: NginxSubject, clusterDomain: string): readonly Found[] {
  return nginxPasses(config).flatMap((pass): readonly Found[] => {
    const { directive, word } = pass
    // What stands behind the host may hold any variable.
    const target = pass.variable && word.text !== undefined ? nginxFilledIn(directive, authorityOf(word.text), config) : undefined
    const host = target === undefined ? undefined : passHost(target)?.toLowerCase()
    if (host === undefined || !/^[a-z0-9_][a-z0-9_.-]*$/.test(host) || /^[0-9.]+$/.test(host) || host === 'localhost') return []
    if (nginxUpstream(config, host)) return []
    const resolvers = nginxInForce(directive, 'resolver', config)
    const [resolver] = resolvers
    const at = placeOf(pass, host, config)
    if (!resolver) {
      if (!config.mainSeen || !config.complete) return []
      return [{ at, finding: { at, message: 'none', data: { host, directive: directive.name } } }]
    }
    if (resolver.words.some(({ text }) => text !== undefined && (/^(127\.|\[::1\]|localhost)/.test(text) || text === 'local=on'))) return []
    const name = complete(host, clusterDomain, config, cluster)
    if (name === undefined) return []
    const written = String(at.cursor.raw).slice(at.from, at.to)
    return [
      {
        at,
        finding: {
          at,
          message: 'short',
          data: { host, full: name.full },
          related: [{ at: resolver.at, message: 'this resolver is asked' }],
          fix: name.certain && written.toLowerCase() === host ? at.cursor.text()?.splice(at.from, at.to, name.full) : undefined,
        },
      },
    ]
  })
}

/** `http://$host:80` of `http://$host:80/a?$args`. */
function authorityOf(target: string): string {
  const [authority] = /^(?:[a-z]+:\/\/)?[^/?#]*/i.exec(target) ?? ['']
  // `http://web$request_uri`: the address has its host in front.
  return authority.replace(/\$(?:request_uri|uri|document_uri|is_args|args)\b.*$/, '')
}

/** Where the host is written: in the directive itself, or in the `set` of its variable. */
function placeOf({ directive, word }: NginxPass, host: string, config: NginxSubject): Found['at'] {
  const variables = [...(word.text ?? '').matchAll(/\$\{?([a-z_]\w*)/gi)].map(
    ([, name]) => nginxSet(directive, `$${name}`, config)?.words[1],
  )
  for (const candidate of [...variables, word]) {
    if (!candidate) continue
    const { cursor, from, to } = candidate.at
    const found = String(cursor.raw).slice(from, to).toLowerCase().indexOf(host)
    if (found >= 0) return { cursor, from: from + found, to: from + found + host.length }
  }
  return word.at
}

/** The whole name of a host that lacks a part of it; undefined for one that is whole, or may be. */
function complete(
  host: string,
  clusterDomain: string,
  config: NginxSubject,
  cluster: Cluster,
): { readonly full: string; readonly certain: boolean } | undefined {
  const name = host.replace(/\.$/, '')
  const labels = name.split('.')
  if (name.endsWith(`.svc.${clusterDomain}`) || name.endsWith('.svc.cluster.local')) return undefined
  if (labels.length >= 3 && labels.at(-1) === 'svc') return { full: `${name}.${clusterDomain}`, certain: true }
  const from = config.workload?.resource ?? config.directives[0]?.at.cursor.resource
  const [service, namespace] = labels
  if (!from || service === undefined || labels.length > 2) return undefined
  const found = cluster.find(from, { kind: 'Service', group: '', name: service, ...(namespace !== undefined && { namespace }) })
  const known = found?.resource.namespace ?? (found ? from.namespace : undefined)
  if (labels.length === 2) {
    // `api.dev` may be a site of the internet as well.
    return found && !found.weak ? { full: `${name}.svc.${clusterDomain}`, certain: true } : undefined
  }
  return known === undefined
    ? { full: `${name}.<namespace>.svc.${clusterDomain}`, certain: false }
    : { full: `${name}.${known}.svc.${clusterDomain}`, certain: found?.weak === false }
}
