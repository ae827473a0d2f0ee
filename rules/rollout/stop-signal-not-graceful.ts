import { defineRule, quitOf, servingOf, targetOf } from '../../src/rule/index.js'

/** Servers that drop their connections on SIGTERM, with the signal on which they drain and how to wait for their end; by the name of the program. */
const servers = new Map([
  ['nginx', { label: 'nginx', graceful: 'SIGQUIT', newer: 'the image from 1.19.5 on declares it' }],
  ['httpd', { label: 'Apache', graceful: 'SIGWINCH', newer: 'the image from 2.4.41 on declares it' }],
  ['httpd-foreground', { label: 'Apache', graceful: 'SIGWINCH', newer: 'the image from 2.4.41 on declares it' }],
  ['php-fpm', { label: 'php-fpm', graceful: 'SIGQUIT', newer: 'the images of today declare it' }],
])

export default defineRule({
  id: 'stop-signal-not-graceful',
  summary: 'The server drops its connections on the signal that stops it.',
  why: 'nginx, Apache and php-fpm take SIGTERM for "stop now": every rollout, drain and scale-down cuts the requests that are being answered and resets connections that are kept alive.',
  details: `
The kubelet sends the STOPSIGNAL of the image, SIGTERM where it has none; a \`command\` in the manifest does not change it. nginx drains on SIGQUIT, which its official images declare since 1.19.5 (the last builds of
1.18 have it, too); Apache drains on SIGWINCH (declared since 2.4.41), php-fpm on SIGQUIT (since 7.1.28, 7.2.17, 7.3.4). Which signal an image has is told by its name and tag, or by a linked Dockerfile.

A **warning** when a Service sends traffic to the Pods; **info** when a preStop delay gives short requests the time to end, when Service and Pods may not belong together, or when the Services lead to another container of the Pod. Silent when a hook tells the server to
quit, or does something of which nothing is known, and when \`lifecycle.stopSignal\` is set (1.33, feature gate \`ContainerStopSignals\`).

The unsafe fix is a hook that lets nginx quit and waits for it. A newer image is the better one.`,
  category: 'rollout',
  severity: 'warning',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Controlling nginx', url: 'https://nginx.org/en/docs/control.html' },
    { title: 'docker-nginx: STOPSIGNAL SIGQUIT', url: 'https://github.com/nginxinc/docker-nginx/pull/457' },
    { title: 'Stopping Apache HTTP Server', url: 'https://httpd.apache.org/docs/2.4/stopping.html' },
    { title: 'docker-library/php: graceful stops of PHP-FPM', url: 'https://github.com/docker-library/php/commit/e21810a0' },
    {
      title: 'KEP-4960: container stop signals',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/4960-container-stop-signals',
    },
  ],
  messages: {
    fast: '{image} stops on SIGTERM, on which {server} drops its connections: requests from {traffic} are cut on every rollout. It drains on {graceful}: {newer}, or let preStop quit it and wait.',
  },
  on: {
    container(container, { report, runtime, cluster }) {
      const { workload, role } = container
      if (role === 'init' || role === 'ephemeral' || workload.runsToCompletion || workload.replicaCount === 0) return
      const { stopSignal, reference, commands: built } = runtime.image(container)
      if (stopSignal !== 'SIGTERM' || !container.at('lifecycle').walk('stopSignal').absent) return
      const line = runtime.commandLine(container)
      const own = container.at('command').absent && container.at('args').absent
      const server = servers.get(own && reference?.tag?.includes('fpm') ? 'php-fpm' : (line.name ?? ''))
      if (!server || line.wrappers.some(wrapper => wrapper.kind !== 'transparent')) return
      const hook = runtime.preStop(container)
      const commands = runtime.preStopCommands(container)
      if (
        hook.kind === 'unknown' ||
        hook.kind === 'graceful-helper' ||
        (commands && quitOf(commands)) ||
        (hook.kind === 'sleep' && !hook.only)
      )
        return
      if (container.at('lifecycle').unknown || workload.mayBePatched('preStop')) return
      const serving = servingOf(cluster, workload)
      if (!serving) return
      // A php-fpm gets the requests of the web server that stands in front of it.
      const elsewhere = server.label !== 'php-fpm' && targetOf(serving, container) === undefined
      const delayed = hook.kind === 'sleep' && hook.seconds > 0
      report({
        at: container.at('image'),
        message: 'fast',
        data: {
          image: container.at('image').string ?? 'the image',
          server: server.label,
          traffic: serving.phrase,
          graceful: server.graceful,
          newer: built ? `declare "STOPSIGNAL ${server.graceful}" in its Dockerfile` : server.newer,
        },
        related: serving.related,
        fix:
          server.label === 'nginx' && hook.kind === 'none' && own && !built
            ? container
                .at('lifecycle')
                .at('preStop')
                .at('exec')
                .set({ command: ['sh', '-c', 'sleep 5; nginx -s quit; while [ -e /var/run/nginx.pid ]; do sleep 1; done'] })
            : undefined,
        ...(serving.weak
          ? { lower: 'info' as const, because: 'Service and Pods may not belong together' }
          : delayed
            ? { lower: 'info' as const, because: 'the delay in preStop gives short requests the time to end' }
            : elsewhere
              ? { lower: 'info' as const, because: 'the Services of the Pod send their traffic to another container' }
              : {}),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Images that declare the signal.',
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
          image: nginx:1.27
          ports:
            - containerPort: 80
        - name: fpm
          image: php:8.3-fpm-alpine
        - name: apache
          image: httpd:2.4
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
      targetPort: 80
`,
      },
      {
        title: 'The hook quits nginx, and waits.',
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
          image: nginx:1.17
          ports:
            - containerPort: 80
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "sleep 10; nginx -s quit; while pgrep -x nginx; do sleep 1; done"]
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
      targetPort: 80
`,
      },
      {
        title: 'The Dockerfile declares the signal.',
        yaml: {
          'skaffold.yaml': `apiVersion: skaffold/v4beta6
kind: Config
build:
  artifacts:
    - image: registry.example.com/web
      context: src
`,
          'deploy/web.yaml': `
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
            - containerPort: 80
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
      targetPort: 80
`,
          'src/Dockerfile': `FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y nginx
STOPSIGNAL QUIT
CMD ["nginx", "-g", "daemon off;"]
`,
        },
      },
      {
        title: 'No Service; another program; an image of which nothing is known.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: canary
spec:
  replicas: 1
  selector:
    matchLabels:
      app: canary
  template:
    metadata:
      labels:
        app: canary
    spec:
      containers:
        - name: canary
          image: nginx:1.14.2
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
      containers:
        - name: web
          image: nginx:1.14.2
          command: [tail, -f, /var/log/nginx/access.log]
        - name: proxy
          image: registry.example.com/nginx:1.14.2
          ports:
            - containerPort: 80
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
      targetPort: 80
`,
      },
    ],
    bad: [
      {
        title: 'nginx from the packages of Debian, in an image without a STOPSIGNAL.',
        yaml: {
          'skaffold.yaml': `apiVersion: skaffold/v4beta6
kind: Config
build:
  artifacts:
    - image: registry.example.com/web
      context: src
`,
          'deploy/web.yaml': `
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
          image: registry.example.com/web:1 # warning: fast
          ports:
            - containerPort: 80
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
      targetPort: 80
`,
          'src/Dockerfile': `FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y nginx
CMD ["nginx", "-g", "daemon off;"]
`,
        },
      },
      {
        title: 'The Service leads to another container, which may use this one.',
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
        - name: files
          image: httpd:2.4.39 # info: fast
          ports:
            - containerPort: 80
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
        title: 'An nginx of 2019 behind a Service.',
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
          image: nginx:1.17 # warning: fast
          ports:
            - containerPort: 80
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
      targetPort: 80
`,
        fixed: `
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
          image: nginx:1.17
          ports:
            - containerPort: 80
          lifecycle:
            preStop:
              exec:
                command:
                  - sh
                  - -c
                  - sleep 5; nginx -s quit; while [ -e /var/run/nginx.pid ]; do sleep 1; done
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
      targetPort: 80
`,
      },
      {
        title: 'The command of the manifest keeps the signal of the image.',
        yaml: `
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
          image: nginx:1.14.2-alpine # warning: fast
          command: [nginx, -g, "daemon off;"]
          ports:
            - containerPort: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
spec:
  replicas: 2
  selector:
    matchLabels:
      app: wiki
  template:
    metadata:
      labels:
        app: wiki
    spec:
      containers:
        - name: wiki
          image: httpd:2.4.39 # warning: fast
          ports:
            - containerPort: 80
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
      targetPort: 80
---
apiVersion: v1
kind: Service
metadata:
  name: wiki
spec:
  type: NodePort
  selector:
    app: wiki
  ports:
    - port: 80
      targetPort: 80
`,
      },
      {
        title: 'php-fpm of old, and a delay in front.',
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
      containers:
        - name: shop
          image: php:7.0-fpm # info: fast
          ports:
            - containerPort: 9000
          lifecycle:
            preStop:
              sleep:
                seconds: 10
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 9000
      targetPort: 9000
`,
      },
    ],
  },
})
