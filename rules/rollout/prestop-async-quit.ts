import { defineRule, quitOf, servingOf, targetOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'prestop-async-quit',
  summary: 'A preStop hook tells the server to quit and does not wait.',
  why: 'Commands such as `nginx -s quit` send a signal and return at once. The server closes its listeners while proxies still send it connections, and the kubelet follows with its stop signal while the server still drains: connections are refused, requests are cut, on every rollout.',
  details: `
Judged are \`nginx -s quit\`, \`apachectl graceful-stop\`, \`kill -QUIT 1\`, \`pkill -WINCH httpd\` and the like when nothing in the hook waits behind them: no \`sleep\`, no loop, no other program.

- Nothing sleeps in front of it, and a Service sends traffic: a **warning**, whatever comes later, since new connections are refused at once.
- The image stops on SIGTERM (nginx before 1.19.5, httpd before 2.4.41, ...): a **warning**, since SIGTERM makes these servers drop what they have.
- The image stops on the very signal that the hook sends (SIGQUIT in today's nginx images, SIGWINCH in httpd's): the kubelet only repeats it, and a sleep in front is enough. Silent.
- Which signal follows is not known: **info**.

A hook that works: \`sleep 10; nginx -s quit; while pgrep -x nginx >/dev/null; do sleep 1; done\`. From Kubernetes 1.33 on \`lifecycle.stopSignal\` may set the signal instead (feature gate
\`ContainerStopSignals\`).`,
  category: 'rollout',
  severity: 'warning',
  presets: ['recommended'],
  since: '0.1.0',
  sources: [
    { title: 'kubernetes/kubernetes#39170: preStop and nginx -s quit', url: 'https://github.com/kubernetes/kubernetes/issues/39170' },
    { title: 'Controlling nginx', url: 'https://nginx.org/en/docs/control.html' },
    { title: 'Stopping Apache HTTP Server', url: 'https://httpd.apache.org/docs/2.4/stopping.html' },
    { title: 'Pod lifecycle: termination', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination' },
  ],
  messages: {
    closes:
      '"{command}" is the first thing that preStop of container "{container}" does: the server stops listening while {traffic} still sends it connections, and they are refused on every rollout. Sleep some seconds in front of it, and wait behind it until the server is gone.',
    cut: '"{command}" in preStop of container "{container}" returns at once, and {signal} follows while the server still drains: requests in flight are cut. Wait behind it until the server is gone ("while pgrep {server}; do sleep 1; done").',
  },
  on: {
    container(container, { report, runtime, cluster }) {
      const { workload } = container
      if (workload.runsToCompletion || workload.replicaCount === 0) return
      const hook = runtime.preStopCommands(container)
      const quit = hook && quitOf(hook)
      if (!hook || !quit || quit.waits) return
      const configured = container.at('lifecycle').walk('stopSignal')
      if (configured.unknown) return
      const signal = configured.string ?? runtime.image(container).stopSignal
      const repeats = signal === quit.signal
      const found = servingOf(cluster, workload)
      const serving = found && !found.weak && targetOf(found, container) !== undefined ? found : undefined
      const common = {
        at: hook.at,
        related:
          signal === undefined
            ? []
            : [
                configured.string
                  ? { at: configured, message: `${signal} follows` }
                  : { at: container.at('image'), message: `this image stops on ${signal}` },
              ],
      }
      const data = { container: container.label, command: quit.command }
      if (!quit.delayed && serving)
        report({
          ...common,
          message: 'closes',
          data: { ...data, traffic: serving.phrase },
          related: [...common.related, ...serving.related],
        })
      else if (!repeats)
        report({
          ...common,
          message: 'cut',
          data: { ...data, signal: signal ?? 'the stop signal of the image (SIGTERM, unless it says otherwise)', server: quit.server },
          ...(signal === undefined
            ? { lower: 'info', because: 'the image may declare a stop signal that drains' }
            : !serving
              ? { lower: 'info', because: 'no Service is seen to send traffic to the container' }
              : {}),
        })
    },
  },
  examples: {
    good: [
      {
        title: 'It sleeps, quits and waits.',
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
            - containerPort: 8080
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
      targetPort: 8080
`,
      },
      {
        title: 'A fixed wait behind it.',
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
          image: gcr.io/distroless/java21-debian12:debug
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              exec:
                command: [/busybox/sh, -c, "sleep 10; kill -QUIT 1; sleep 5"]
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
        title: 'The image of nginx stops on SIGQUIT itself: behind a sleep the hook does no harm.',
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
          image: nginx:1.27-alpine
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              exec:
                command: ["/bin/sh", "-c", "sleep 5 && /usr/sbin/nginx -s quit"]
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
        title: 'A program that drains by itself, and a script of which nothing is known.',
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
          lifecycle:
            preStop:
              exec:
                command: [/app/drain, --wait]
        - name: proxy
          image: nginx:1.27
          lifecycle:
            preStop:
              exec:
                command: [sh, /scripts/stop.sh]
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
    ],
    bad: [
      {
        title: 'The whole hook is `nginx -s quit`.',
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
            - containerPort: 8080
          lifecycle:
            preStop:
              exec:
                command: [nginx, -s, quit] # warning: closes
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
        title: 'An old image: SIGTERM follows.',
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
            - containerPort: 8080
          lifecycle:
            preStop:
              exec:
                command: ["/bin/sh", "-c", "sleep 5; /usr/sbin/nginx -s quit"] # warning: cut
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
        title: 'Apache, from an image of which nothing is known.',
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
          image: registry.example.com/shop:2
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              exec:
                command:
                  - /bin/sh
                  - -c
                  - apachectl -k graceful-stop || true # warning: closes
        - name: fpm
          image: registry.example.com/fpm:2
          lifecycle:
            preStop:
              exec:
                command:
                  - sh
                  - -c
                  - sleep 10 && kill -QUIT 1 # info: cut
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
        title: 'No Service: only what is in flight can be lost.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  replicas: 1
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
          image: php:7.0-fpm
          lifecycle:
            preStop:
              exec:
                command: [kill, -QUIT, "1"] # info: cut
`,
      },
    ],
  },
})
