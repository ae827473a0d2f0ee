import {
  albIdleSeconds,
  type Cluster,
  type ContainerCursor,
  defineRule,
  ingressNginxControllers,
  ingressNginxSetting,
  type NginxConfig,
  nginxInForce,
  type Place,
  type PythonServer,
  type TextPart,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'keepalive-shorter-than-lb',
  summary: 'A server closes idle connections before the load balancer in front of it does.',
  why: 'A load balancer sends the next request on a connection that it thinks is open. If the server closes it in that moment, after its own shorter time, the request is lost and the user gets a 502: rarely, at random, and more often under little load.',
  details: `
Compared are the time of gunicorn and uvicorn (\`--keep-alive\`, \`--timeout-keep-alive\`, \`GUNICORN_CMD_ARGS\`, configuration files) and \`keepalive_timeout\` of an nginx.conf in a ConfigMap with that of what stands in front:
an Application Load Balancer (60, or \`idle_timeout.timeout_seconds\`), a Google Cloud load balancer (600, fixed) and ingress-nginx (60, or \`upstream-keepalive-timeout\`). It is a **warning** behind the first two where
the manifests set the time, **info** where it is the default of the server, and behind ingress-nginx, which repeats a request on another connection unless it is a POST or the like.

It is silent for the sync worker of gunicorn, which closes every connection and says so, for \`keepalive_timeout 0\`, for servers whose settings are code, and for uWSGI, which has a rule of its own
(\`uwsgi-http-no-keepalive\`). The fix sets the time of the load balancer and 15 seconds more. It is unsafe: each idle connection takes memory, and with gthread a place.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  reports: 'elsewhere',
  sources: [
    {
      title: 'AWS: 502 of an Application Load Balancer',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-502-issues',
    },
    {
      title: 'Google Cloud: timeouts and retries of backends',
      url: 'https://cloud.google.com/load-balancing/docs/https#timeouts_and_retries',
    },
    {
      title: 'ingress-nginx: upstream-keepalive-timeout',
      url: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#upstream-keepalive-timeout',
    },
    { title: 'gunicorn: keepalive', url: 'https://docs.gunicorn.org/en/stable/settings.html#keepalive' },
  ],
  options: {
    lbIdle: {
      type: 'integers',
      default: { alb: 60, gclb: 600, ingressNginx: 60 },
      minimum: 1,
      description: 'Seconds for which each kind of load balancer keeps an idle connection to a backend, where the manifests do not say it.',
    },
  },
  messages: {
    shorter:
      '{server} of {workload} closes idle connections after {seconds}s, and {balancer} reuses them for {idle}s: now and then a request meets a closing connection and gets a 502. Set {option} to {better}.',
  },
  on: {
    workload(workload, { report, cluster, embedded, options }) {
      if (workload.runsToCompletion) return
      const balancers = balancersOf(cluster, workload, options.lbIdle)
      if (balancers.length === 0) return
      for (const server of serversOf(embedded.pythonServers(workload), embedded.nginx(workload))) {
        const [balancer] = balancers
          .filter(({ containers, idle }) => containers.has(server.container) && server.seconds <= idle)
          .sort((a, b) => b.idle - a.idle)
        if (!balancer) continue
        const better = balancer.idle + 15
        const { written } = server
        report({
          at: written ?? server.at,
          message: 'shorter',
          data: {
            server: server.name,
            workload: workload.label,
            seconds: server.seconds,
            balancer: balancer.noun,
            idle: balancer.idle,
            option: server.option,
            better,
          },
          related: [{ at: balancer.at, message: `${balancer.noun} stands in front` }],
          fix:
            written && /^\d+s?$/.test(textOf(written))
              ? written.cursor.text()?.splice(written.from, written.to, String(better))
              : undefined,
          ...(balancer.weak
            ? ({ lower: 'info', because: 'a namespace is set on one side only: the Pods may not be behind it' } as const)
            : !written
              ? ({ lower: 'info', because: 'nothing sets it: this is the default of the server' } as const)
              : balancer.repeats
                ? ({ lower: 'info', because: 'ingress-nginx repeats such requests, unless they are POSTs or the like' } as const)
                : {}),
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'More than the 60 seconds of an ALB.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          command: [gunicorn, -k, gthread, --keep-alive, "75", "shop:app"]
          ports:
            - containerPort: 8000
`,
      },
      {
        title: 'The sync worker of gunicorn keeps no connection.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          command: [gunicorn, --keep-alive, "5", "shop:app"]
          ports:
            - containerPort: 8000
`,
      },
      {
        title: 'nginx with 75 seconds behind an ALB.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8000
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop-nginx
data:
  default.conf: |
    server {
      listen 8000;
      keepalive_timeout 75s;
      root /usr/share/nginx/html;
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          ports:
            - containerPort: 8000
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: shop-nginx
`,
      },
      {
        title: 'The ALB keeps idle connections for 4 seconds only.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/load-balancer-attributes: idle_timeout.timeout_seconds=4
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          command: [uvicorn, "shop:app", --timeout-keep-alive, "5"]
          ports:
            - containerPort: 8000
`,
      },
      {
        title: 'Connections of clients in the cluster are their own matter.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          command: [uvicorn, "shop:app", --timeout-keep-alive, "5"]
          ports:
            - containerPort: 8000
`,
      },
    ],
    bad: [
      {
        title: 'gunicorn with threads behind an ALB.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          command: [gunicorn, -k, gthread, --keep-alive, "5", "shop:app"] # warning: shorter
          ports:
            - containerPort: 8000
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          command: [gunicorn, -k, gthread, --keep-alive, "75", "shop:app"]
          ports:
            - containerPort: 8000
`,
      },
      {
        title: 'nginx with its usual 65 seconds behind a load balancer of Google Cloud.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  ingressClassName: gce
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  annotations:
    cloud.google.com/neg: '{"ingress": true}'
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8000
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop-nginx
data:
  default.conf: |
    server {
      listen 8000;
      keepalive_timeout 65; # warning: shorter
      root /usr/share/nginx/html;
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          ports:
            - containerPort: 8000
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: shop-nginx
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  ingressClassName: gce
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  annotations:
    cloud.google.com/neg: '{"ingress": true}'
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8000
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop-nginx
data:
  default.conf: |
    server {
      listen 8000;
      keepalive_timeout 615;
      root /usr/share/nginx/html;
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          ports:
            - containerPort: 8000
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: shop-nginx
`,
      },
      {
        title: 'The default of uvicorn.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          command: [uvicorn, "shop:app", --host, "0.0.0.0", --port, "8000"] # info: shorter
          ports:
            - containerPort: 8000
`,
      },
      {
        title: 'ingress-nginx repeats what it can.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/proxy-body-size: 50m
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          command: [uvicorn, "shop:app", --timeout-keep-alive, "30"] # info: shorter
          ports:
            - containerPort: 8000
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/proxy-body-size: 50m
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          command: [uvicorn, "shop:app", --timeout-keep-alive, "75"]
          ports:
            - containerPort: 8000
`,
      },
    ],
  },
})

interface Balancer {
  readonly noun: string
  readonly idle: number
  readonly at: Place
  readonly weak: boolean
  /** It sends a request again when its connection breaks. */
  readonly repeats: boolean
  readonly containers: ReadonlySet<ContainerCursor | undefined>
}

/** The load balancers and proxies that send to a workload over connections that they keep. */
function balancersOf(
  cluster: Cluster,
  workload: Parameters<Cluster['exposuresOf']>[0],
  lbIdle: { readonly alb: number; readonly gclb: number; readonly ingressNginx: number },
): readonly Balancer[] {
  return cluster.exposuresOf(workload).flatMap(({ route, edge, weak }): readonly Balancer[] => {
    if (!route || !['alb', 'gce', 'nginx'].includes(route.controller)) return []
    const { controller } = route
    const noun = `${route.route.kind} ${route.route.name}`
    const rest = { at: route.at, weak, containers: new Set(edge.ports.map(({ container }) => container)) }
    if (controller === 'alb') {
      const idle = albIdleSeconds(route.route, cluster)
      return idle === 'unknown'
        ? []
        : [{ ...rest, noun: `the ALB of ${noun}`, idle: idle === 'default' ? lbIdle.alb : idle, repeats: false }]
    }
    if (controller === 'gce') return [{ ...rest, noun: `the Google Cloud load balancer of ${noun}`, idle: lbIdle.gclb, repeats: false }]
    const set = ingressNginxControllers(cluster).map(found =>
      Number(ingressNginxSetting(found, 'upstream-keepalive-timeout')?.string ?? Number.NaN),
    )
    const idle = set.length === 1 && Number.isFinite(set[0]) ? (set[0] as number) : lbIdle.ingressNginx
    return [{ ...rest, noun: `ingress-nginx (${noun})`, idle, repeats: true }]
  })
}

interface Server {
  readonly name: string
  readonly option: string
  readonly container: ContainerCursor
  readonly seconds: number
  /** Where the time is written; undefined for a default. */
  readonly written: TextPart | undefined
  readonly at: Place
}

function serversOf(python: readonly PythonServer[], nginx: readonly NginxConfig[]): readonly Server[] {
  return [...python.flatMap(ofPython), ...nginx.flatMap(ofNginx)]
}

function ofPython({ server, container, keepAlive, workerClass, commandSeen, at }: PythonServer): readonly Server[] {
  if (keepAlive.value === undefined || (keepAlive.state === 'default' && !commandSeen)) return []
  // The sync worker answers "Connection: close", and gunicorn has it unless another is named.
  if (server === 'gunicorn' && (workerClass.value === undefined || workerClass.value === 'sync')) return []
  // The uvicorn worker of gunicorn takes gunicorn's setting.
  const option = server === 'gunicorn' ? '--keep-alive' : '--timeout-keep-alive'
  return [{ name: server, option, container, seconds: keepAlive.value, written: keepAlive.at, at: at ?? container.at('image') }]
}

function ofNginx(config: NginxConfig): readonly Server[] {
  const seen = new Set<unknown>()
  return config.all('listen').flatMap((listen): readonly Server[] => {
    const [directive] = nginxInForce(listen, 'keepalive_timeout', config)
    const word = directive?.words[0]
    const seconds = word?.text === undefined ? undefined : secondsOf(word.text)
    // 0 switches connections that are kept off, and says so in each answer.
    if (!word || !seconds || seen.has(directive)) return []
    seen.add(directive)
    return [{ name: 'nginx', option: 'keepalive_timeout', container: config.container, seconds, written: word.at, at: word.at }]
  })
}

/** Seconds of a time of nginx: `65`, `65s`, `2m`. */
function secondsOf(text: string): number | undefined {
  const [, digits, unit] = /^(\d{1,7})(s|m|h)?$/.exec(text) ?? []
  return digits === undefined ? undefined : Number(digits) * (unit === 'm' ? 60 : unit === 'h' ? 3600 : 1)
}

function textOf({ cursor, from, to }: TextPart): string {
  return String(cursor.raw).slice(from, to)
}
