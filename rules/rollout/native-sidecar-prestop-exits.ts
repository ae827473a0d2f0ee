import { type AnyCursor, defineRule, stopCommandOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'native-sidecar-prestop-exits',
  summary: 'The preStop hook of a native sidecar stops it while the application still runs.',
  why: "Native sidecars are there until the last application container is gone, but their preStop hooks start together with everybody else's. A hook that ends the process takes the proxy away while requests are in flight, and the kubelet starts it anew, in the middle of the shutdown.",
  details: `
A native sidecar (an init container with \`restartPolicy: Always\`, on by default since Kubernetes 1.29, stable since 1.33) gets SIGTERM when the last application container has ended. Until then the kubelet restarts it when it exits, also
during the termination of the Pod. Hooks that quit or kill the process were right for sidecars of old; here they are best left out, or may only drain (\`pilot-agent request POST drain\`).

Judged are \`kill\`, \`pkill\`, \`killall\`, \`nginx -s quit\` and \`stop\`, \`apachectl stop\`, and requests to \`/quitquitquit\`, \`/shutdown\` and \`/quit\`. It is **info** when the hook sleeps first, since the applications may be gone by then.`,
  category: 'rollout',
  severity: 'warning',
  presets: ['recommended', 'availability'],
  since: '0.1.0',
  sources: [
    {
      title: 'KEP-753: sidecar containers, termination',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/753-sidecar-containers',
    },
    {
      title: 'Pod lifecycle: termination and sidecar containers',
      url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#termination-with-sidecars',
    },
  ],
  messages: {
    exits:
      '"{command}" in preStop of native sidecar "{container}" ends it at the beginning of the shutdown, while the other containers still need it; the kubelet then restarts it. Leave the hook out: it gets SIGTERM when they are gone.',
  },
  on: {
    container(container, { report, runtime }) {
      if (container.role !== 'sidecar') return
      const preStop = container.at('lifecycle').at('preStop')
      if (!preStop.present) return
      const path = preStop.at('httpGet').at('path')
      const commands = runtime.preStopCommands(container)
      const stop = commands && stopCommandOf(commands)
      const request = /\/(?:quitquitquit|shutdown|quit)\b/.test(path.string ?? '')
      if (!stop && !request) return
      const at: AnyCursor = request ? path : (commands?.at ?? preStop)
      report({
        at,
        message: 'exits',
        data: { container: container.label, command: request ? `GET ${path.string}` : (stop?.command ?? '') },
        related: [{ at: container.at('restartPolicy'), message: 'this makes it a native sidecar' }],
        ...(stop?.delayed && { lower: 'info' as const, because: 'the hook waits first, and the other containers may be gone by then' }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The hook of Istio only starts the draining.',
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
      initContainers:
        - name: istio-proxy
          image: docker.io/istio/proxyv2:1.27.0
          restartPolicy: Always
          lifecycle:
            preStop:
              exec:
                command: [pilot-agent, request, --debug-port=15020, POST, drain]
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      },
      {
        title: 'A sidecar of old, among the containers; an init container that runs once; a sleep.',
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
      initContainers:
        - name: setup
          image: registry.example.com/setup:1
        - name: proxy
          image: nginx:1.27
          restartPolicy: Always
          lifecycle:
            preStop:
              exec:
                command: [sleep, "10"]
      containers:
        - name: web
          image: registry.example.com/web:1
        - name: admin
          image: nginx:1.27
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "sleep 5; nginx -s quit; while pgrep -x nginx; do sleep 1; done"]
`,
      },
    ],
    bad: [
      {
        title: 'nginx in front of the application.',
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
      initContainers:
        - name: proxy
          image: nginx:1.27
          restartPolicy: Always
          lifecycle:
            preStop:
              exec:
                command: [nginx, -s, quit] # warning: exits
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      },
      {
        title: 'A database proxy is asked to quit, a log shipper is killed.',
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
      initContainers:
        - name: cloud-sql-proxy
          image: gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.14.3
          restartPolicy: Always
          args: ["--quitquitquit", "--port=5432", "project:region:db"]
          lifecycle:
            preStop:
              httpGet:
                path: /quitquitquit # warning: exits
                port: 9091
                scheme: HTTP
        - name: shipper
          image: fluent/fluent-bit:3.1-debug
          restartPolicy: Always
          lifecycle:
            preStop:
              exec:
                command: ["/bin/sh", "-c", "kill -TERM 1"] # warning: exits
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      },
      {
        title: 'It sleeps first.',
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
      initContainers:
        - name: proxy
          image: envoyproxy/envoy:v1.31.0
          restartPolicy: Always
          lifecycle:
            preStop:
              exec:
                command:
                  - sh
                  - -c
                  - sleep 15; curl -s -X POST localhost:9901/quitquitquit # info: exits
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      },
    ],
  },
})
