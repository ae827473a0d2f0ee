import {
  type ContainerCursor,
  defineRule,
  isIdle,
  isProxyImage,
  namesOf,
  preStopSleep,
  servingOf,
  shutdownBudgetSeconds,
  sidecarsOf,
} from '../../src/rule/index.js'

/** Options by which the Cloud SQL and AlloyDB proxies stay until connections have ended. */
const staysOn = /term[_-]timeout|sigterm[_-]delay/i
/** Containers that a proxy does not stand in front of. */
const besides = /exporter|metrics|monitor|log|tail|cron|worker|queue|scheduler|reload|sync|watch|agent|init/i

export default defineRule({
  id: 'sidecar-drain-order',
  summary: 'A container stops before the one that needs it.',
  why: 'All normal containers of a Pod get SIGTERM at the same moment. A database proxy is gone while the application still answers requests, or the application is gone while the proxy in front of it still accepts them: either way users see errors on every rollout.',
  details: `
Two shapes:

- **The way out.** The Cloud SQL or AlloyDB proxy stands among the normal containers and ends at once, while the application goes on. A **warning** when the application has a preStop delay, so that it surely serves on without a database;
  **info** when a Service sends it traffic and it has none. Silent when the proxy has a hook, or an option to stay (\`--max-sigterm-delay\`, \`-term_timeout\`). As a native sidecar (an init container with \`restartPolicy: Always\`, on by default since
  Kubernetes 1.29, stable since 1.33) it would stop after the application.
- **The way in.** A proxy (nginx, Envoy, ...) owns the port of the Service and waits in preStop, or drains by itself, and the application behind it has no hook: it is gone while the proxy accepts. A **warning**. That holds for a proxy that is a
  native sidecar, too: the application needs the delay. The fix gives it the same sleep.

Known proxies are told by name and image.`,
  category: 'rollout',
  severity: 'warning',
  presets: ['recommended', 'availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Pod lifecycle: termination and sidecar containers',
      url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#termination-with-sidecars',
    },
    {
      title: 'KEP-753: sidecar containers',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/753-sidecar-containers',
    },
    {
      title: 'Cloud SQL Auth Proxy: options',
      url: 'https://github.com/GoogleCloudPlatform/cloud-sql-proxy/blob/main/docs/cmd/cloud-sql-proxy.md',
    },
  ],
  options: { shutdownBudgetSeconds },
  messages: {
    gone: 'Container "{proxy}" ends at SIGTERM, while preStop keeps {application} serving {seconds}s longer: its requests lose the database on every rollout. Make "{proxy}" a native sidecar (initContainers with restartPolicy: Always{since}), or give it the same delay.',
    atOnce:
      'Containers "{proxy}" and {application} get SIGTERM together: requests of {traffic} that are still being answered lose the database. Make "{proxy}" a native sidecar (initContainers with restartPolicy: Always{since}).',
    inbound:
      'Container "{proxy}" goes on taking requests from {traffic} while it stops, but "{application}" behind it has no preStop delay and is gone: they fail on every rollout. Let "{application}" wait as long as the proxy does.',
  },
  on: {
    workload(workload, { report, cluster, runtime, options, settings }) {
      const { running } = workload
      if (running.length < 2 || workload.runsToCompletion || workload.replicaCount === 0 || workload.pod.unknown) return
      if (workload.mayBePatched('preStop')) return
      const { sidecars, applications } = sidecarsOf(workload)
      const busy = applications.filter(container => !isIdle(container, runtime))
      const since = settings.kubernetesMinor ? '' : ', from Kubernetes 1.29 on'
      for (const { container, kind } of sidecars) {
        if (
          kind !== 'database' ||
          container.role !== 'normal' ||
          runtime.preStop(container).kind !== 'none' ||
          !container.at('lifecycle').absent
        )
          continue
        if (staysOn.test(JSON.stringify([container.at('command').raw, container.at('args').raw, container.at('env').raw]))) continue
        const delayed = busy.find(application => delayOf(application) > 0)
        if (busy.length === 0) continue
        const serving = servingOf(cluster, workload)
        const data = { proxy: container.label, application: delayed ? `"${delayed.label}"` : namesOf(busy), since }
        if (delayed)
          report({
            at: container.at('name'),
            message: 'gone',
            data: { ...data, seconds: delayOf(delayed) },
            related: [{ at: delayed.at('lifecycle').at('preStop'), message: 'keeps the application serving' }],
          })
        else if (serving && !serving.weak)
          report({
            at: container.at('name'),
            message: 'atOnce',
            data: { ...data, traffic: serving.phrase },
            related: serving.related,
            lower: 'info',
            because: 'the application may stop as quickly as the proxy',
          })
      }

      const proxies = running.filter(container => isProxyImage(container.at('image').string) && waits(container))
      if (proxies.length === 0) return
      const serving = servingOf(cluster, workload)
      if (!serving || serving.weak) return
      const owners = new Set(
        serving.exposures.flatMap(({ edge }) => edge.ports.flatMap(port => (port.container && port.declared ? [port.container] : []))),
      )
      const proxy = proxies.find(container => owners.has(container))
      if (!proxy || [...owners].some(owner => !isProxyImage(owner.at('image').string))) return
      for (const application of busy) {
        if (owners.has(application) || isProxyImage(application.at('image').string) || runtime.preStop(application).kind !== 'none')
          continue
        if (application.at('lifecycle').unknown || runtime.image(application).drainsOnTerm || besides.test(application.label)) continue
        const seconds = delayOf(proxy)
        report({
          at: application.at('lifecycle').at('preStop'),
          message: 'inbound',
          data: { proxy: proxy.label, application: application.label, traffic: serving.phrase },
          related: [{ at: proxy.at('lifecycle').at('preStop'), message: 'the proxy waits here' }, ...serving.related],
          fix:
            Number.isInteger(seconds) && seconds > 0
              ? preStopSleep(application, seconds, options.shutdownBudgetSeconds, runtime, settings.kubernetesMinor)?.intents
              : undefined,
          fixSafety: 'unsafe',
        })
      }

      /** Seconds for which a hook surely keeps a container as it is. */
      function delayOf(container: ContainerCursor): number {
        const hook = runtime.preStop(container)
        return hook.kind === 'sleep' ? hook.seconds : 0
      }
      function waits(container: ContainerCursor): boolean {
        return delayOf(container) > 0 || runtime.preStop(container).kind === 'graceful-helper'
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The database proxy is a native sidecar; proxy and application sleep alike.',
        yaml: `
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
      terminationGracePeriodSeconds: 60
      initContainers:
        - name: cloud-sql-proxy
          image: gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.14.3
          restartPolicy: Always
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 15
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
      targetPort: 8080
---
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
      initContainers:
        - name: proxy
          image: nginx:1.27
          restartPolicy: Always
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 15
      containers:
        - name: web
          image: registry.example.com/web:1
          lifecycle:
            preStop:
              sleep:
                seconds: 15
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'The proxy stays until connections have ended; it has a hook; there is no Service.',
        yaml: `
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
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 10
        - name: cloud-sql-proxy
          image: gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.14.3
          args: ["--max-sigterm-delay=30s", "project:region:db"]
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
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: books
spec:
  replicas: 3
  selector:
    matchLabels:
      app: books
  template:
    metadata:
      labels:
        app: books
    spec:
      containers:
        - name: books
          image: registry.example.com/books:1
          lifecycle:
            preStop:
              sleep:
                seconds: 10
        - name: cloudsql-proxy
          image: gcr.io/cloudsql-docker/gce-proxy:1.33-alpine
          lifecycle:
            preStop:
              exec:
                command: [sleep, "15"]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  replicas: 3
  selector:
    matchLabels:
      app: worker
  template:
    metadata:
      labels:
        app: worker
    spec:
      containers:
        - name: worker
          image: registry.example.com/worker:1
        - name: cloud-sql-proxy
          image: gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.14.3
`,
      },
      {
        title: 'The application takes the traffic itself; what stands beside the proxy is an exporter.',
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
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
        - name: egress
          image: envoyproxy/envoy:v1.31.0
          lifecycle:
            preStop:
              sleep:
                seconds: 10
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: static
spec:
  replicas: 3
  selector:
    matchLabels:
      app: static
  template:
    metadata:
      labels:
        app: static
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 10
        - name: nginx-exporter
          image: nginx/nginx-prometheus-exporter:1.3
---
apiVersion: v1
kind: Service
metadata:
  name: static
spec:
  selector:
    app: static
  ports:
    - port: 80
      targetPort: 8080
`,
      },
    ],
    bad: [
      {
        title: 'The application serves on for ten seconds, without its database.',
        yaml: `
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
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "sleep 10"]
        - name: cloud-sql-proxy # warning: gone
          image: gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.14.3
          args: ["--port=5432", "project:region:db"]
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
      targetPort: 8080
`,
      },
      {
        title: 'No delay: what is in flight loses its database.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: userservice
spec:
  replicas: 2
  selector:
    matchLabels:
      app: userservice
  template:
    metadata:
      labels:
        app: userservice
    spec:
      containers:
        - name: userservice
          image: registry.example.com/userservice:1
          ports:
            - containerPort: 8080
        - name: cloudsql-proxy # info: atOnce
          image: gcr.io/cloudsql-docker/gce-proxy:1.37.10
          command: ["/cloud_sql_proxy", "-instances=project:region:db=tcp:5432"]
---
apiVersion: v1
kind: Service
metadata:
  name: userservice
spec:
  selector:
    app: userservice
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'nginx waits, php-fpm behind it does not.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: blog
spec:
  replicas: 3
  selector:
    matchLabels:
      app: blog
  template:
    metadata:
      labels:
        app: blog
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "sleep 10; nginx -s quit"]
        - name: php # warning: inbound
          image: php:8.3-fpm
---
apiVersion: v1
kind: Service
metadata:
  name: blog
spec:
  selector:
    app: blog
  ports:
    - port: 80
      targetPort: 8080
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: blog
spec:
  replicas: 3
  selector:
    matchLabels:
      app: blog
  template:
    metadata:
      labels:
        app: blog
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "sleep 10; nginx -s quit"]
        - name: php
          image: php:8.3-fpm
          lifecycle:
            preStop:
              sleep:
                seconds: 10
---
apiVersion: v1
kind: Service
metadata:
  name: blog
spec:
  selector:
    app: blog
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'A native sidecar outlives the application: it is the application that needs the delay.',
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
      terminationGracePeriodSeconds: 45
      initContainers:
        - name: proxy
          image: envoyproxy/envoy:v1.31.0
          restartPolicy: Always
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 15
      containers:
        - name: api # warning: inbound
          image: registry.example.com/api:1
          args: [--listen, "127.0.0.1:9000"]
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
      terminationGracePeriodSeconds: 45
      initContainers:
        - name: proxy
          image: envoyproxy/envoy:v1.31.0
          restartPolicy: Always
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 15
      containers:
        - name: api
          image: registry.example.com/api:1
          args: [--listen, "127.0.0.1:9000"]
          lifecycle:
            preStop:
              sleep:
                seconds: 15
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
`,
      },
    ],
  },
})
