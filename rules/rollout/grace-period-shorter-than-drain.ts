import { configuredDrain, defaultDrain, defineRule, gracePeriodOf, hookDelaysOf, shutdownBudgetSeconds } from '../../src/rule/index.js'

export default defineRule({
  id: 'grace-period-shorter-than-drain',
  summary: 'The Pod is killed before the application may have drained.',
  why: 'The application is configured to give requests a certain time to end, and the Pod has less: the kubelet kills it in the middle, and the slowest requests, for which somebody raised the setting, are the ones that are cut.',
  details: `
Compared with \`terminationGracePeriodSeconds\` (30 seconds by default, less the fixed delays of preStop) is what the application is configured to take: gunicorn's \`graceful_timeout\`, uvicorn's \`timeout_graceful_shutdown\`, Spring's
\`spring.lifecycle.timeout-per-shutdown-phase\`, nginx's \`worker_shutdown_timeout\`, uWSGI's \`worker-reload-mercy\`, supervisord's \`stopwaitsecs\`; in arguments, variables, and mounted ConfigMaps. \`terminationDrainDuration\` of an Istio proxy counts when the
Pods' own annotation sets it.

A **warning** for a setting that somebody wrote, **info** for gunicorn's default of 30 seconds. Where a preStop hook takes the time away, prestop-exceeds-grace-period says so.`,
  category: 'rollout',
  severity: 'warning',
  presets: ['recommended', 'availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Pod lifecycle: termination', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination' },
    { title: 'gunicorn: graceful_timeout', url: 'https://docs.gunicorn.org/en/stable/settings.html#graceful-timeout' },
    { title: 'uvicorn: settings', url: 'https://www.uvicorn.org/settings/#timeouts' },
    { title: 'Spring Boot: graceful shutdown', url: 'https://docs.spring.io/spring-boot/reference/web/graceful-shutdown.html' },
    { title: 'nginx: worker_shutdown_timeout', url: 'https://nginx.org/en/docs/ngx_core_module.html#worker_shutdown_timeout' },
    { title: 'supervisord: stopwaitsecs', url: 'https://supervisord.org/configuration.html#program-x-section-values' },
  ],
  options: { shutdownBudgetSeconds },
  messages: {
    shorter:
      'Container "{container}" may take {drain}s to drain ({what}), but is killed after {left}s{origin}: requests that take longer are cut on every rollout. Set terminationGracePeriodSeconds to {better} or more, or let it drain faster.',
  },
  on: {
    workload(workload, { report, cluster, embedded, runtime, options, isOn }) {
      if (workload.runsToCompletion || workload.replicaCount === 0 || workload.pod.unknown) return
      // Knative gives its Pods the grace period of their request timeout.
      if (workload.resource.group === 'serving.knative.dev') return
      const { seconds: grace, isDefault } = gracePeriodOf(workload.pod)
      if (grace === undefined || grace === 0 || (isDefault && workload.mayBePatched('terminationGracePeriodSeconds'))) return
      const field = workload.pod.at('terminationGracePeriodSeconds')
      const sources = { cluster, embedded }
      for (const container of workload.running) {
        const set = configuredDrain(container, sources) ?? istioDrain(container.at('name').string)
        const drain = set ?? defaultDrain(container, sources)
        if (!drain) continue
        const { untold: delay } = hookDelaysOf(container, runtime)
        const left = grace - delay
        if (left <= 0 || left >= drain.seconds) continue
        // With a delay in front the other rule names the cause, as far as settings are written down.
        if (delay > 0 && (set || left < options.shutdownBudgetSeconds) && isOn('prestop-exceeds-grace-period')) continue
        const here = drain.at && ('cursor' in drain.at ? drain.at.cursor : drain.at).resource === workload.resource
        const better = Math.ceil((delay + Math.max(drain.seconds, options.shutdownBudgetSeconds)) / 5) * 5
        report({
          at: isDefault && here && drain.at ? drain.at : field,
          message: 'shorter',
          data: {
            container: container.label,
            drain: drain.seconds,
            what: drain.what,
            left,
            origin: isDefault && delay === 0 ? ', the default' : '',
            better,
          },
          related: drain.at && !(isDefault && here) ? [{ at: drain.at, message: `${drain.seconds}s to drain` }] : [],
          fix: field.set(better),
          distinguish: container.label,
          ...(!set && { lower: 'info' as const, because: 'the default of the server is an upper bound, which few requests need' }),
        })
      }

      /** The drain of the proxy that a manifest brings itself, where the Pods' annotation sets it. */
      function istioDrain(name: string | undefined) {
        if (name !== 'istio-proxy') return undefined
        const { terminationDrain } = embedded.istioProxy(workload)
        return terminationDrain && terminationDrain.at.resource === workload.resource
          ? { what: 'terminationDrainDuration', seconds: terminationDrain.seconds, at: terminationDrain.at }
          : undefined
      }
    },
  },
  examples: {
    good: [
      {
        title: 'A minute for sixty seconds; gunicorn and the Pod as they are by default.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      terminationGracePeriodSeconds: 60
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE
              value: 60s
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 3
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
          command: [gunicorn, "app:app"]
`,
      },
      {
        title: 'Knative sets the grace period of its Pods, by the timeout of requests.',
        yaml: `
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: dead-letter-handler
spec:
  template:
    spec:
      timeoutSeconds: 60
      containers:
        - image: registry.example.com/dead-letter:1
          command:
            - gunicorn
          args:
            - --graceful-timeout
            - '60'
            - app:create_app()
`,
      },
      {
        title: 'The grace period comes from a template; a Job.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 3
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      terminationGracePeriodSeconds: \${GRACE}
      containers:
        - name: api
          image: registry.example.com/api:1
          command: [gunicorn, --graceful-timeout, "90", "app:app"]
---
apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: import
          image: registry.example.com/import:1
          env:
            - name: SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE
              value: 5m
`,
      },
    ],
    bad: [
      {
        title: 'Behind a hook, when prestop-exceeds-grace-period is off.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 3
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
          command: [gunicorn, --graceful-timeout, "30", "app:app"] # warning: shorter
          lifecycle:
            preStop:
              exec:
                command: [sleep, "25"]
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 3
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      terminationGracePeriodSeconds: 55
      containers:
        - name: api
          image: registry.example.com/api:1
          command: [gunicorn, --graceful-timeout, "30", "app:app"]
          lifecycle:
            preStop:
              exec:
                command: [sleep, "25"]
`,
      },
      {
        title: 'gunicorn may take two minutes, the Pod has thirty seconds.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 3
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
          command: [gunicorn, --graceful-timeout=120, "app:app"] # warning: shorter
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 3
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      terminationGracePeriodSeconds: 120
      containers:
        - name: api
          image: registry.example.com/api:1
          command: [gunicorn, --graceful-timeout=120, "app:app"]
`,
      },
      {
        title: 'Spring in a variable, gunicorn by default.',
        yaml: `
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
      terminationGracePeriodSeconds: 20 # warning: shorter
      containers:
        - name: shop
          image: registry.example.com/shop:1
          env:
            - name: SERVER_SHUTDOWN
              value: graceful
            - name: SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE
              value: 45s
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: users
spec:
  replicas: 2
  selector:
    matchLabels:
      app: users
  template:
    metadata:
      labels:
        app: users
    spec:
      terminationGracePeriodSeconds: 5 # info: shorter
      containers:
        - name: users
          image: registry.example.com/users:1
          command: [gunicorn, "users:app"]
`,
        fixed: `
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
      terminationGracePeriodSeconds: 45
      containers:
        - name: shop
          image: registry.example.com/shop:1
          env:
            - name: SERVER_SHUTDOWN
              value: graceful
            - name: SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE
              value: 45s
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: users
spec:
  replicas: 2
  selector:
    matchLabels:
      app: users
  template:
    metadata:
      labels:
        app: users
    spec:
      terminationGracePeriodSeconds: 30
      containers:
        - name: users
          image: registry.example.com/users:1
          command: [gunicorn, "users:app"]
`,
      },
      {
        title: 'nginx and supervisord, from ConfigMaps.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: proxy
spec:
  replicas: 2
  selector:
    matchLabels:
      app: proxy
  template:
    metadata:
      labels:
        app: proxy
    spec:
      terminationGracePeriodSeconds: 60 # warning: shorter
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - name: config
              mountPath: /etc/nginx
      volumes:
        - name: config
          configMap:
            name: proxy
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: proxy
data:
  nginx.conf: |
    worker_shutdown_timeout 240s;
    events {}
    http {
      server { listen 8080; }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  replicas: 2
  selector:
    matchLabels:
      app: worker
  template:
    metadata:
      labels:
        app: worker
    spec:
      terminationGracePeriodSeconds: 30 # warning: shorter
      containers:
        - name: worker
          image: registry.example.com/worker:1
          volumeMounts:
            - name: config
              mountPath: /etc/supervisor/conf.d
      volumes:
        - name: config
          configMap:
            name: worker
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: worker
data:
  worker.conf: |
    [program:worker]
    command=php artisan queue:work
    stopwaitsecs=3600
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: proxy
spec:
  replicas: 2
  selector:
    matchLabels:
      app: proxy
  template:
    metadata:
      labels:
        app: proxy
    spec:
      terminationGracePeriodSeconds: 240
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - name: config
              mountPath: /etc/nginx
      volumes:
        - name: config
          configMap:
            name: proxy
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: proxy
data:
  nginx.conf: |
    worker_shutdown_timeout 240s;
    events {}
    http {
      server { listen 8080; }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  replicas: 2
  selector:
    matchLabels:
      app: worker
  template:
    metadata:
      labels:
        app: worker
    spec:
      terminationGracePeriodSeconds: 3600
      containers:
        - name: worker
          image: registry.example.com/worker:1
          volumeMounts:
            - name: config
              mountPath: /etc/supervisor/conf.d
      volumes:
        - name: config
          configMap:
            name: worker
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: worker
data:
  worker.conf: |
    [program:worker]
    command=php artisan queue:work
    stopwaitsecs=3600
`,
      },
    ],
  },
})
